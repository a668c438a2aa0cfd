package org.hongtou.output.docx.lint;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/** Numbers that the schema lets pass at any size, and Word doesn't. */
final class RangeRules {
    /** 22 inches in twentieths of a point: Word's longest length. */
    private static final int LONGEST = 31_680;

    private static final Set<String> NO_LINE = Set.of("", "nil", "none");

    private RangeRules() {}

    /** What an attribute of an element may be. */
    private record Range(String parent, String element, String attribute, int least, int most, String source) {
        boolean holds(Element one) {
            boolean there = !Nodes.attribute(one, attribute).isEmpty();
            int value = Nodes.number(one, attribute, Integer.MIN_VALUE);
            return !there || value >= least && value <= most;
        }

        boolean isOf(Element one) {
            return parent.isEmpty() || Nodes.is(one.getParentNode(), parent);
        }
    }

    private static final List<Range> RANGES = List.of(
            new Range("rPr", "sz", "val", 2, 3276, "Word: 1 to 1638 pt"),
            new Range("rPr", "szCs", "val", 2, 3276, "Word: 1 to 1638 pt"),
            new Range("rPr", "w", "val", 1, 600, "MS-OI29500 2.1.560"),
            new Range("rPr", "spacing", "val", -LONGEST, LONGEST, "Word: 1584 pt"),
            new Range("rPr", "position", "val", -3168, 3168, "Word: 1584 pt"),
            new Range("pPr", "spacing", "before", 0, LONGEST, "Word: 1584 pt"),
            new Range("pPr", "spacing", "after", 0, LONGEST, "Word: 1584 pt"),
            new Range("pPr", "spacing", "line", 14, LONGEST, "Word: 0.7 to 1584 pt"),
            new Range("pPr", "ind", "left", -LONGEST, LONGEST, "Word: 22 inches"),
            new Range("pPr", "ind", "right", -LONGEST, LONGEST, "Word: 22 inches"),
            new Range("pPr", "ind", "firstLine", 0, LONGEST, "Word: 22 inches"),
            new Range("pPr", "ind", "hanging", 0, LONGEST, "Word: 22 inches"),
            new Range("pPr", "outlineLvl", "val", 0, 9, "ISO/IEC 29500-1 17.3.1.20"),
            new Range("tabs", "tab", "pos", -LONGEST, LONGEST, "Word: 22 inches"),
            new Range("", "pgSz", "w", 144, LONGEST, "Word: 0.1 to 22 inches"),
            new Range("", "pgSz", "h", 144, LONGEST, "Word: 0.1 to 22 inches"),
            new Range("", "pgMar", "top", -LONGEST, LONGEST, "MS-OI29500 2.1.218"),
            new Range("", "pgMar", "bottom", -LONGEST, LONGEST, "MS-OI29500 2.1.218"),
            new Range("", "pgMar", "left", 0, LONGEST, "MS-OI29500 2.1.218"),
            new Range("", "pgMar", "right", 0, LONGEST, "MS-OI29500 2.1.218"),
            new Range("", "pgMar", "header", 0, LONGEST, "MS-OI29500 2.1.218"),
            new Range("", "pgMar", "footer", 0, LONGEST, "MS-OI29500 2.1.218"),
            new Range("", "pgNumType", "start", 0, 32_767, "Word: page numbers of 15 bits"),
            new Range("trPr", "trHeight", "val", 0, LONGEST, "Word: 22 inches"),
            new Range("", "gridCol", "w", 0, LONGEST, "Word: 22 inches"),
            new Range("", "tcW", "w", 0, LONGEST, "Word: 22 inches"),
            new Range("", "tblW", "w", 0, LONGEST, "Word: 22 inches"),
            new Range("", "tblpPr", "tblpX", -LONGEST, LONGEST, "Word: 22 inches"),
            new Range("", "tblpPr", "tblpY", -LONGEST, LONGEST, "Word: 22 inches"),
            new Range("", "gridSpan", "val", 1, 63, "Word: 63 columns"),
            new Range("", "ilvl", "val", 0, 8, "ISO/IEC 29500-1 17.9.3: nine levels"),
            new Range("", "uiPriority", "val", 0, 99, "ISO/IEC 29500-1 17.7.4.19: Word counts to 99"));

    private static final List<String> BORDERS = List.of("pBdr", "tblBorders", "tcBorders", "pgBorders");

    static List<LintRule> all() {
        return List.of(
                new LintRule(
                        "ranges",
                        Harm.REFUSES,
                        "MS-OI29500, as told with each; officegen #323 (no whole number)",
                        RangeRules::ranges),
                new LintRule(
                        "border-widths",
                        Harm.REPAIRS,
                        "Word 2003 XML Reference, borderWidthType: 2 to 96 eighths; MS-OI29500 2.1.550: space 0 to 31",
                        RangeRules::borders),
                new LintRule(
                        "grid-columns",
                        Harm.REFUSES,
                        "Word: a table has 63 columns at most",
                        (docx, found) -> docx.all("tblGrid", (part, grid) -> {
                            if (Nodes.children(grid, "gridCol").size() > 63) {
                                found.accept(part + ": " + Nodes.words(grid.getParentNode()));
                            }
                        })));
    }

    private static void ranges(LintedDocx docx, Consumer<String> found) {
        for (Range range : RANGES) {
            docx.all(range.element(), (part, one) -> {
                if (range.isOf(one) && !range.holds(one)) {
                    found.accept(part + ": " + range.element() + " " + range.attribute() + " "
                            + Nodes.attribute(one, range.attribute()) + " (" + range.source() + ")");
                }
            });
        }
    }

    private static void borders(LintedDocx docx, Consumer<String> found) {
        for (String borders : BORDERS) {
            docx.all(borders, (part, all) -> {
                for (Element border : Nodes.children(all)) {
                    boolean drawn = !NO_LINE.contains(Nodes.attribute(border, "val"));
                    int width = Nodes.number(border, "sz", -1);
                    int space = Nodes.number(border, "space", 0);
                    if (drawn && (width < 2 || width > 96) || space < 0 || space > 31) {
                        found.accept(part + ": " + width + " at " + space);
                    }
                }
            });
        }
    }
}
