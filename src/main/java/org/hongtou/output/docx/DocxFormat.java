package org.hongtou.output.docx;

import java.util.List;
import org.hongtou.model.Length;
import org.hongtou.output.xml.XmlOut;
import org.hongtou.style.Align;
import org.hongtou.style.Leader;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.style.ParagraphFormat.Border;
import org.hongtou.style.ParagraphFormat.Tab;
import org.jspecify.annotations.Nullable;

/**
 * How a paragraph stands, as the children of a {@code w:pPr} in the schema's order: all of it for the first style, and
 * for everything after that only what differs from the style beneath.
 */
final class DocxFormat {
    /** Whole points that a border may stand off its text. */
    private static final long LARGEST_SPACE = 31;

    private static final int NO_OUTLINE = 9;

    private DocxFormat() {}

    /** All of a format, with what every paragraph of a document shares. */
    static void writeAll(XmlOut out, ParagraphFormat format) {
        out.flag("w:keepNext", format.keepNext());
        out.flag("w:keepLines", format.keepLines());
        out.flag("w:pageBreakBefore", format.newPage());
        out.flag("w:widowControl", true);
        borders(out, format, null);
        tabs(out, format.tabs(), List.of());
        out.flag("w:kinsoku", true);
        // No hanging punctuation and no gap between Han and Latin: every output breaks alike.
        out.flag("w:overflowPunct", false);
        out.flag("w:topLinePunct", false);
        out.flag("w:autoSpaceDE", false);
        out.flag("w:autoSpaceDN", false);
        out.flag("w:adjustRightInd", false);
        out.flag("w:snapToGrid", false);
        out.start("w:spacing")
                .attribute("w:before", format.before().twips())
                .attribute("w:after", 0)
                .attribute("w:line", format.pitch().twips())
                .attribute("w:lineRule", "exact")
                .end();
        indents(out, format);
        out.value("w:jc", align(format.align()));
        out.value("w:outlineLvl", outline(format));
    }

    /** What of a format differs from its style's. */
    static void writeDifferences(XmlOut out, ParagraphFormat format, ParagraphFormat base) {
        writeDifferences(out, format, base, 0, Length.ZERO);
    }

    /** The same of a style whose paragraphs are items of a list. */
    static void writeListed(XmlOut out, ParagraphFormat format, ParagraphFormat base, int list) {
        writeDifferences(out, format, base, list, Length.ZERO);
    }

    /**
     * What of a format differs from its style's.
     *
     * @param after white below the paragraph, which no style has
     */
    static void writeDifferences(XmlOut out, ParagraphFormat format, ParagraphFormat base, Length after) {
        writeDifferences(out, format, base, 0, after);
    }

    private static void writeDifferences(
            XmlOut out, ParagraphFormat format, ParagraphFormat base, int list, Length after) {
        flag(out, "w:keepNext", format.keepNext(), base.keepNext());
        flag(out, "w:keepLines", format.keepLines(), base.keepLines());
        flag(out, "w:pageBreakBefore", format.newPage(), base.newPage());
        if (list > 0) {
            out.start("w:numPr").value("w:numId", list).end();
        }
        borders(out, format, base);
        tabs(out, format.tabs(), base.tabs());
        spacing(out, format, base, after);
        if (!sameIndents(format, base)) {
            indents(out, format);
        }
        if (format.align() != base.align()) {
            out.value("w:jc", align(format.align()));
        }
        if (format.outline() != base.outline()) {
            out.value("w:outlineLvl", outline(format));
        }
    }

    /** What of a footer's format differs from its style's; footers stand off the text and the paper's edge. */
    static void writeFooter(XmlOut out, ParagraphFormat format, ParagraphFormat base, Length before, Length after) {
        out.start("w:spacing")
                .attribute("w:before", before.twips())
                .attribute("w:after", after.twips())
                .attribute("w:line", format.pitch().twips())
                .attribute("w:lineRule", "exact")
                .end();
        if (!sameIndents(format, base)) {
            indents(out, format);
        }
        out.value("w:jc", align(format.align()));
    }

    private static void flag(XmlOut out, String name, boolean on, boolean base) {
        if (on != base) {
            out.flag(name, on);
        }
    }

    private static void borders(XmlOut out, ParagraphFormat format, @Nullable ParagraphFormat base) {
        Border baseAbove = base == null ? null : base.above();
        Border baseBelow = base == null ? null : base.below();
        boolean above = !java.util.Objects.equals(format.above(), baseAbove);
        boolean below = !java.util.Objects.equals(format.below(), baseBelow);
        if (above || below) {
            // Sides merge with the style's in Word, but not in every other program: both are said.
            out.start("w:pBdr");
            border(out, "w:top", format.above(), baseAbove);
            border(out, "w:bottom", format.below(), baseBelow);
            out.end();
        }
    }

    private static void border(XmlOut out, String side, @Nullable Border border, @Nullable Border base) {
        if (border != null) {
            long space = Math.clamp(Math.round(border.distance().pt()), 0, LARGEST_SPACE);
            DocxUnits.border(out, side, border.stroke(), space);
        } else if (base != null) {
            out.value(side, "nil");
        }
    }

    private static void tabs(XmlOut out, List<Tab> tabs, List<Tab> base) {
        if (tabs.equals(base)) {
            return;
        }
        out.start("w:tabs");
        for (Tab tab : base) {
            if (tabs.stream().noneMatch(kept -> kept.at().twips() == tab.at().twips())) {
                tab(out, "clear", tab.at(), Leader.NONE);
            }
        }
        for (Tab tab : tabs) {
            tab(out, align(tab.align()), tab.at(), tab.leader());
        }
        out.end();
    }

    private static void tab(XmlOut out, String value, Length at, Leader leader) {
        out.start("w:tab").attribute("w:val", value);
        switch (leader) {
            case NONE -> {}
            case DOTS -> out.attribute("w:leader", "dot");
            case MIDDLE_DOTS -> out.attribute("w:leader", "middleDot");
        }
        out.attribute("w:pos", at.twips()).end();
    }

    private static void spacing(XmlOut out, ParagraphFormat format, ParagraphFormat base, Length after) {
        boolean before = format.before().twips() != base.before().twips();
        boolean pitch = format.pitch().twips() != base.pitch().twips();
        if (before || pitch || after.twips() > 0) {
            out.start("w:spacing");
            if (before) {
                out.attribute("w:before", format.before().twips());
            }
            if (after.twips() > 0) {
                out.attribute("w:after", after.twips());
            }
            if (pitch) {
                out.attribute("w:line", format.pitch().twips()).attribute("w:lineRule", "exact");
            }
            out.end();
        }
    }

    private static boolean sameIndents(ParagraphFormat format, ParagraphFormat base) {
        return format.left().twips() == base.left().twips()
                && format.right().twips() == base.right().twips()
                && format.firstLine().twips() == base.firstLine().twips();
    }

    static void indents(XmlOut out, ParagraphFormat format) {
        long firstLine = format.firstLine().twips();
        out.start("w:ind")
                .attribute("w:left", format.left().twips())
                .attribute("w:right", format.right().twips())
                .attribute(firstLine < 0 ? "w:hanging" : "w:firstLine", Math.abs(firstLine))
                .end();
    }

    static String align(Align align) {
        return switch (align) {
            case LEFT -> "left";
            case CENTER -> "center";
            case RIGHT -> "right";
            case JUSTIFY -> "both";
            case SPREAD -> "distribute";
        };
    }

    private static int outline(ParagraphFormat format) {
        return format.outline() == 0 ? NO_OUTLINE : format.outline() - 1;
    }
}
