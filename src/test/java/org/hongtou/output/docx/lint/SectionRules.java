package org.hongtou.output.docx.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/** Sections, their pages and headers (ISO/IEC 29500-1 17.6 and 17.10). */
final class SectionRules {
    private static final List<String> REFERENCES = List.of("headerReference", "footerReference");

    private SectionRules() {}

    static List<LintRule> all() {
        return List.of(
                new LintRule(
                        "section-references-once",
                        Harm.REFUSES,
                        "ISO/IEC 29500-1 17.10.2 and 17.10.5: one header and footer of a type in a section",
                        SectionRules::once),
                new LintRule(
                        "first-page-differs",
                        Harm.DROPS,
                        "ISO/IEC 29500-1 17.10.6: without titlePg the first page's isn't shown",
                        SectionRules::first),
                new LintRule(
                        "even-pages-differ",
                        Harm.DROPS,
                        "ISO/IEC 29500-1 17.10.1: without evenAndOddHeaders the even page's isn't shown",
                        SectionRules::even),
                new LintRule(
                        "section-ends",
                        Harm.REFUSES,
                        "ISO/IEC 29500-1 17.6.17 and 17.6.18: the last is the body's last, the others a paragraph's of the body",
                        SectionRules::places),
                new LintRule(
                        "page-has-room",
                        Harm.REPAIRS,
                        "ISO/IEC 29500-1 17.6.11 and 17.6.13: margins leave a page, an upright one is higher than wide",
                        SectionRules::room));
    }

    private static List<Element> sections(LintedDocx docx) {
        return docx.all(LintedDocx.BODY, "sectPr");
    }

    private static void once(LintedDocx docx, Consumer<String> found) {
        for (Element section : sections(docx)) {
            for (String name : REFERENCES) {
                Set<String> seen = new HashSet<>();
                for (Element reference : Nodes.children(section, name)) {
                    if (!seen.add(Nodes.attribute(reference, "type"))) {
                        found.accept(name + " " + Nodes.attribute(reference, "type"));
                    }
                }
            }
        }
    }

    private static boolean refers(Element section, String type) {
        return REFERENCES.stream()
                .flatMap(name -> Nodes.children(section, name).stream())
                .anyMatch(reference -> Nodes.attribute(reference, "type").equals(type));
    }

    private static void first(LintedDocx docx, Consumer<String> found) {
        for (Element section : sections(docx)) {
            if (refers(section, "first") && Nodes.child(section, "titlePg") == null) {
                found.accept("a first page's without titlePg");
            }
        }
    }

    private static void even(LintedDocx docx, Consumer<String> found) {
        if (sections(docx).stream().anyMatch(section -> refers(section, "even"))
                && docx.all(LintedDocx.SETTINGS, "evenAndOddHeaders").isEmpty()) {
            found.accept("an even page's without evenAndOddHeaders");
        }
    }

    private static void places(LintedDocx docx, Consumer<String> found) {
        for (Element body : docx.all(LintedDocx.BODY, "body")) {
            List<Element> blocks = Nodes.children(body);
            if (blocks.isEmpty() || !Nodes.is(blocks.getLast(), "sectPr")) {
                found.accept("no section at the body's end");
            }
            if (Nodes.children(body, "sectPr").size() > 1) {
                found.accept("sections in the body beside the last");
            }
        }
        for (Element section : sections(docx)) {
            Element paragraph = Nodes.around(section, "p");
            if (paragraph != null && !Nodes.is(paragraph.getParentNode(), "body")) {
                found.accept(
                        "a section's end inside of " + paragraph.getParentNode().getLocalName());
            }
        }
    }

    private static void room(LintedDocx docx, Consumer<String> found) {
        for (Element section : sections(docx)) {
            Element size = Nodes.child(section, "pgSz");
            Element margins = Nodes.child(section, "pgMar");
            if (size == null || margins == null) {
                found.accept("no size or margins");
                continue;
            }
            int width = Nodes.number(size, "w", 0) - sum(margins, "left", "right", "gutter");
            int height = Nodes.number(size, "h", 0) - sum(margins, "top", "bottom");
            boolean sideways = Nodes.attribute(size, "orient").equals("landscape");
            boolean wide = Nodes.number(size, "w", 0) > Nodes.number(size, "h", 0);
            if (width <= 0 || height <= 0 || sideways != wide) {
                found.accept("a page of " + width + " by " + height);
            }
        }
    }

    private static int sum(Element margins, String... sides) {
        int sum = 0;
        for (String side : sides) {
            sum += Math.abs(Nodes.number(margins, side, 0));
        }
        return sum;
    }
}
