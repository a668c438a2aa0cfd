package org.hongtou.output.docx.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/** Styles and how they hang together (ISO/IEC 29500-1 17.7.4). */
final class StyleRules {
    /** What names a style, and of which type it must be. */
    private static final Map<String, String> USES =
            Map.of("pStyle", "paragraph", "rStyle", "character", "tblStyle", "table", "numStyleLink", "numbering");

    private StyleRules() {}

    static List<LintRule> all() {
        return List.of(
                new LintRule(
                        "style-is-known",
                        Harm.DROPS,
                        "ISO/IEC 29500-1 17.3.1.27; OfficeCLI #366: a style that there isn't is body text",
                        StyleRules::known),
                new LintRule(
                        "style-ids-once",
                        Harm.REPAIRS,
                        "ISO/IEC 29500-1 17.7.4.17; docx #3474: of one id Word takes one and drops the others",
                        StyleRules::ids),
                new LintRule(
                        "style-is-based",
                        Harm.DROPS,
                        "ISO/IEC 29500-1 17.7.4.3: on a style of its type, and not on itself; docx4j #547",
                        StyleRules::based),
                new LintRule(
                        "style-next-and-link",
                        Harm.DROPS,
                        "ISO/IEC 29500-1 17.7.4.10 and 17.7.4.6, MS-OI29500 2.1.235: next is a paragraph's, "
                                + "a link joins a paragraph's and a character's both ways",
                        StyleRules::next),
                new LintRule(
                        "style-default-once",
                        Harm.MISREADS,
                        "ISO/IEC 29500-1 17.7.4.17: one default of each type; without one of paragraphs Word adds its own",
                        StyleRules::defaults));
    }

    private static Map<String, Element> styles(LintedDocx docx) {
        Map<String, Element> styles = new LinkedHashMap<>();
        docx.all(LintedDocx.STYLES, "style").forEach(style -> styles.put(Nodes.attribute(style, "styleId"), style));
        return styles;
    }

    private static String type(Element style) {
        return Nodes.attribute(style, "type");
    }

    private static void known(LintedDocx docx, Consumer<String> found) {
        Map<String, Element> styles = styles(docx);
        USES.forEach((name, type) -> docx.all(name, (part, use) -> {
            Element style = styles.get(Nodes.attribute(use, "val"));
            if (style == null || !type(style).equals(type)) {
                found.accept(part + ": " + name + " " + Nodes.attribute(use, "val"));
            }
        }));
    }

    private static void ids(LintedDocx docx, Consumer<String> found) {
        Set<String> seen = new HashSet<>();
        for (Element style : docx.all(LintedDocx.STYLES, "style")) {
            if (!seen.add(Nodes.attribute(style, "styleId"))) {
                found.accept(Nodes.attribute(style, "styleId"));
            }
        }
    }

    private static void based(LintedDocx docx, Consumer<String> found) {
        Map<String, Element> styles = styles(docx);
        styles.forEach((id, style) -> {
            Set<String> way = new HashSet<>(Set.of(id));
            Element at = style;
            while (!Nodes.value(at, "basedOn").isEmpty()) {
                String base = Nodes.value(at, "basedOn");
                Element on = styles.get(base);
                if (on == null || !type(on).equals(type(style)) || !way.add(base)) {
                    found.accept(id + " on " + base);
                    return;
                }
                at = on;
            }
        });
    }

    private static void next(LintedDocx docx, Consumer<String> found) {
        Map<String, Element> styles = styles(docx);
        styles.forEach((id, style) -> {
            String next = Nodes.value(style, "next");
            Element after = styles.get(next);
            if (!next.isEmpty()
                    && (after == null
                            || !type(after).equals("paragraph")
                            || !type(style).equals("paragraph"))) {
                found.accept(id + " next " + next);
            }
            String link = Nodes.value(style, "link");
            Element linked = styles.get(link);
            if (!link.isEmpty()
                    && (linked == null
                            || type(linked).equals(type(style))
                            || !Nodes.value(linked, "link").equals(id))) {
                found.accept(id + " link " + link);
            }
        });
    }

    private static void defaults(LintedDocx docx, Consumer<String> found) {
        Map<String, Integer> counts = new HashMap<>(Map.of("paragraph", 0));
        for (Element style : docx.all(LintedDocx.STYLES, "style")) {
            if (Nodes.attribute(style, "default").matches("1|true|on")) {
                counts.merge(type(style), 1, Integer::sum);
            }
        }
        counts.forEach((type, count) -> {
            if (count != 1) {
                found.accept(count + " of " + type);
            }
        });
    }
}
