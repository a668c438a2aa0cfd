package org.hongtou.output.docx.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/** Numbered and starred lists (ISO/IEC 29500-1 17.9). */
final class NumberingRules {
    private static final String NUMBERING = "word/numbering.xml";

    private NumberingRules() {}

    static List<LintRule> all() {
        return List.of(
                new LintRule(
                        "numbering-is-known",
                        Harm.DROPS,
                        "ISO/IEC 29500-1 17.9.18 and 17.9.1: a paragraph's list, a list's definition",
                        NumberingRules::known),
                new LintRule(
                        "numbering-order",
                        Harm.REFUSES,
                        "ISO/IEC 29500-1 17.9.16; pandoc #5358, pydocx #142: definitions before lists",
                        NumberingRules::order),
                new LintRule(
                        "numbering-ids-once",
                        Harm.REPAIRS,
                        "ISO/IEC 29500-1 17.9.1, 17.9.6 and 17.9.15: one definition, list and level of a number",
                        NumberingRules::ids));
    }

    private static Set<String> ids(LintedDocx docx, String element, String id) {
        Set<String> ids = new HashSet<>();
        docx.all(NUMBERING, element).forEach(one -> ids.add(Nodes.attribute(one, id)));
        return ids;
    }

    private static void known(LintedDocx docx, Consumer<String> found) {
        Set<String> lists = ids(docx, "num", "numId");
        lists.add("0");
        Set<String> definitions = ids(docx, "abstractNum", "abstractNumId");
        docx.all("numPr", (part, use) -> {
            if (!lists.contains(Nodes.value(use, "numId"))) {
                found.accept(part + ": list " + Nodes.value(use, "numId"));
            }
        });
        for (Element list : docx.all(NUMBERING, "num")) {
            if (!definitions.contains(Nodes.value(list, "abstractNumId"))) {
                found.accept("definition " + Nodes.value(list, "abstractNumId"));
            }
        }
    }

    private static void order(LintedDocx docx, Consumer<String> found) {
        docx.all(NUMBERING, "numbering").forEach(root -> {
            boolean lists = false;
            for (Element child : Nodes.children(root)) {
                if (lists && Nodes.is(child, "abstractNum")) {
                    found.accept("definition " + Nodes.attribute(child, "abstractNumId"));
                }
                lists |= Nodes.is(child, "num");
            }
        });
    }

    private static void ids(LintedDocx docx, Consumer<String> found) {
        Set<String> seen = new HashSet<>();
        for (Element one : docx.all(NUMBERING, "*")) {
            String id = switch (one.getLocalName()) {
                case "abstractNum" -> "definition " + Nodes.attribute(one, "abstractNumId");
                case "num" -> "list " + Nodes.attribute(one, "numId");
                case "lvl" ->
                    "level " + Nodes.attribute((Element) one.getParentNode(), "abstractNumId") + "."
                            + Nodes.attribute(one, "ilvl");
                default -> "";
            };
            if (!id.isEmpty() && !seen.add(id)) {
                found.accept(id);
            }
        }
    }
}
