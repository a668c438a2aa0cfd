package org.hongtou.output.docx.lint;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The characters of runs. */
final class TextRules {
    private static final List<String> TEXTS = List.of("t", "instrText", "delText");
    private static final Pattern EDGE = Pattern.compile("^[ \\t\\r\\n]|[ \\t\\r\\n]$");

    /** What is no character for print: controls, and code points that are nobody's for ever. */
    private static final Pattern NOTHING = Pattern.compile("[\\p{Cc}\\x{FDD0}-\\x{FDEF}]");

    private TextRules() {}

    static List<LintRule> all() {
        return List.of(
                new LintRule(
                        "edge-blanks",
                        Harm.DROPS,
                        "ISO/IEC 29500-1 17.3.3.31, XML 1.0 2.10: blanks at an edge need xml:space",
                        TextRules::edges),
                new LintRule(
                        "controls-in-text",
                        Harm.REFUSES,
                        "ISO/IEC 29500-1 17.3.3: tabs and breaks are elements; anthropics/skills #1569: line feeds in w:t",
                        TextRules::controls),
                new LintRule(
                        "noncharacters",
                        Harm.DROPS,
                        "Unicode 23.7: the last two code points of each plane are no characters",
                        TextRules::nobodys));
    }

    private static void each(LintedDocx docx, BiConsumer<String, Element> see) {
        docx.eachStory((part, root) ->
                TEXTS.forEach(name -> Nodes.all(root, name).forEach(text -> see.accept(part, text))));
    }

    private static void edges(LintedDocx docx, Consumer<String> found) {
        each(docx, (part, text) -> {
            if (EDGE.matcher(text.getTextContent()).find()
                    && !Nodes.attribute(text, "space").equals("preserve")) {
                found.accept(part + ": " + Nodes.words(text));
            }
        });
    }

    private static void controls(LintedDocx docx, Consumer<String> found) {
        each(docx, (part, text) -> {
            if (NOTHING.matcher(text.getTextContent()).find()) {
                found.accept(part + ": " + Nodes.words(text));
            }
        });
    }

    private static void nobodys(LintedDocx docx, Consumer<String> found) {
        each(docx, (part, text) -> {
            if (text.getTextContent().codePoints().anyMatch(point -> (point & 0xFFFE) == 0xFFFE)) {
                found.accept(part + ": " + Nodes.words(text));
            }
        });
    }
}
