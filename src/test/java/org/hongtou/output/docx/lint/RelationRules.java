package org.hongtou.output.docx.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hongtou.output.docx.lint.LintedDocx.Entry;
import org.hongtou.output.docx.lint.LintedDocx.Relation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** How the parts of a package point at each other (ISO/IEC 29500-2 6.5). */
final class RelationRules {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** What an element points at. */
    private static final Map<String, String> KINDS = Map.of(
            "headerReference", "header",
            "footerReference", "footer",
            "blip", "image",
            "hyperlink", "hyperlink",
            "imagedata", "image");

    private RelationRules() {}

    static List<LintRule> all() {
        return List.of(
                new LintRule(
                        "relation-ids",
                        Harm.REFUSES,
                        "ISO/IEC 29500-2 6.5.3.4: ids are names, and each is one relationship's",
                        RelationRules::ids),
                new LintRule(
                        "relation-targets",
                        Harm.DROPS,
                        "ISO/IEC 29500-2 6.5.3.4; python-docx #1219: what leads to no part is ignored",
                        RelationRules::targets),
                new LintRule(
                        "relation-used-is-there",
                        Harm.REFUSES,
                        "ISO/IEC 29500-1 22.8.2.1; pandoc #10769: ids of headers that there aren't",
                        RelationRules::used),
                new LintRule(
                        "relation-there-is-used",
                        Harm.DROPS,
                        "ISO/IEC 29500-1 11.3: a header, a picture that nothing shows is gone when Word saves",
                        RelationRules::unused),
                new LintRule(
                        "part-reached",
                        Harm.DROPS,
                        "ISO/IEC 29500-2 6.5.1: what no relationship leads to is no part of the document",
                        RelationRules::unreached));
    }

    private static void ids(LintedDocx docx, Consumer<String> found) {
        Set<String> seen = new HashSet<>();
        for (Relation relation : docx.relations()) {
            if (!seen.add(relation.from() + " " + relation.id())
                    || !relation.id().matches("[A-Za-z_][\\w.-]*")) {
                found.accept(relation.toString());
            }
        }
    }

    private static void targets(LintedDocx docx, Consumer<String> found) {
        for (Relation relation : docx.relations()) {
            if (!relation.external() && !docx.has(relation.to())) {
                found.accept(relation.toString());
            }
        }
    }

    /** The ids that a part's elements name, with the elements' names. */
    private static Map<String, List<String>> named(Document document) {
        Map<String, List<String>> named = new HashMap<>();
        for (Element element : Nodes.all(document, "*")) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Node attribute = element.getAttributes().item(i);
                if (RELATIONSHIPS.equals(attribute.getNamespaceURI())) {
                    named.computeIfAbsent(attribute.getNodeValue(), id -> new ArrayList<>())
                            .add(element.getLocalName());
                }
            }
        }
        return named;
    }

    private static void used(LintedDocx docx, Consumer<String> found) {
        Map<String, String> kinds = new HashMap<>();
        docx.relations().forEach(relation -> kinds.put(relation.from() + " " + relation.id(), relation.kind()));
        docx.each((part, document) -> named(document).forEach((id, elements) -> {
            String kind = kinds.getOrDefault(part + " " + id, "");
            for (String element : elements) {
                if (kind.isEmpty() || !kind.equals(KINDS.getOrDefault(element, kind))) {
                    found.accept(part + ": " + element + " " + id + " " + kind);
                }
            }
        }));
    }

    private static void unused(LintedDocx docx, Consumer<String> found) {
        Map<String, Set<String>> named = new HashMap<>();
        docx.each((part, document) -> named.put(part, named(document).keySet()));
        for (Relation relation : docx.relations()) {
            if (KINDS.containsValue(relation.kind())
                    && !named.getOrDefault(relation.from(), Set.of()).contains(relation.id())) {
                found.accept(relation.toString());
            }
        }
    }

    private static void unreached(LintedDocx docx, Consumer<String> found) {
        Set<String> reached = new HashSet<>();
        docx.relations().forEach(relation -> reached.add(relation.to()));
        for (Entry entry : docx.entries()) {
            if (!entry.name().equals(LintedDocx.TYPES)
                    && !entry.name().endsWith(".rels")
                    && !reached.contains(entry.name())) {
                found.accept(entry.name());
            }
        }
    }
}
