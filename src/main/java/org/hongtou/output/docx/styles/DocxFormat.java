package org.hongtou.output.docx.styles;

import java.util.List;
import org.hongtou.model.Length;
import org.hongtou.output.docx.part.DocxUnits;
import org.hongtou.output.xml.XmlOut;
import org.hongtou.style.Align;
import org.hongtou.style.Borders;
import org.hongtou.style.Leader;
import org.hongtou.style.Paging;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.style.ParagraphFormat.Tab;
import org.hongtou.style.Type;
import org.jspecify.annotations.Nullable;

/**
 * How a paragraph stands, as the children of a {@code w:pPr} in the schema's order: all of it for the first style, and
 * for everything after that only what differs from the style beneath.
 */
public final class DocxFormat {
    /** Whole points that a border may stand off its text. */
    private static final long LARGEST_SPACE = 31;

    private static final int NO_OUTLINE = 9;

    private DocxFormat() {}

    /** All of a format, with what every paragraph of a document shares. */
    static void writeAll(XmlOut out, ParagraphFormat format, Type type) {
        out.flag("w:keepNext", format.has(Paging.KEEP_NEXT));
        out.flag("w:keepLines", format.has(Paging.KEEP_LINES));
        out.flag("w:pageBreakBefore", format.has(Paging.NEW_PAGE));
        out.flag("w:widowControl", true);
        borders(out, format.borders(), Borders.NONE);
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
        DocxIndents.of(format.indents(), type).write(out);
        out.value("w:jc", align(format.align()));
        out.value("w:outlineLvl", outline(format));
    }

    /**
     * What of a style's format differs from that of the style beneath.
     *
     * @param type the letters of the style
     * @param baseType the letters of the style beneath
     * @param list the list that its paragraphs are items of, or 0
     */
    static void writeStyle(
            XmlOut out, ParagraphFormat format, Type type, ParagraphFormat base, Type baseType, int list) {
        write(
                out,
                format,
                base,
                DocxIndents.of(format.indents(), type),
                DocxIndents.of(base.indents(), baseType),
                list,
                Length.ZERO);
    }

    /**
     * What of a paragraph's format differs from its style's.
     *
     * @param type the letters of the style
     * @param after white below the paragraph, which no style has
     */
    public static void writeDifferences(
            XmlOut out, ParagraphFormat format, ParagraphFormat base, Type type, Length after) {
        write(
                out,
                format,
                base,
                DocxIndents.of(format.indents(), type),
                DocxIndents.of(base.indents(), type),
                0,
                after);
    }

    private static void write(
            XmlOut out,
            ParagraphFormat format,
            ParagraphFormat base,
            DocxIndents indents,
            DocxIndents baseIndents,
            int list,
            Length after) {
        flag(out, "w:keepNext", format.has(Paging.KEEP_NEXT), base.has(Paging.KEEP_NEXT));
        flag(out, "w:keepLines", format.has(Paging.KEEP_LINES), base.has(Paging.KEEP_LINES));
        flag(out, "w:pageBreakBefore", format.has(Paging.NEW_PAGE), base.has(Paging.NEW_PAGE));
        flag(out, "w:widowControl", !format.has(Paging.SINGLE_LINES), !base.has(Paging.SINGLE_LINES));
        if (list > 0) {
            out.start("w:numPr").value("w:numId", list).end();
        }
        borders(out, format.borders(), base.borders());
        tabs(out, format.tabs(), base.tabs());
        spacing(out, format, base, after);
        if (!indents.equals(baseIndents)) {
            indents.write(out);
        }
        if (format.align() != base.align()) {
            out.value("w:jc", align(format.align()));
        }
        if (format.outline() != base.outline()) {
            out.value("w:outlineLvl", outline(format));
        }
    }

    /** What of a footer's format differs from its style's; footers stand off the text and the paper's edge. */
    public static void writeFooter(
            XmlOut out, ParagraphFormat format, ParagraphFormat base, Type type, Length before, Length after) {
        out.start("w:spacing")
                .attribute("w:before", before.twips())
                .attribute("w:after", after.twips())
                .attribute("w:line", format.pitch().twips())
                .attribute("w:lineRule", "exact")
                .end();
        DocxIndents indents = DocxIndents.of(format.indents(), type);
        if (!indents.equals(DocxIndents.of(base.indents(), type))) {
            indents.write(out);
        }
        out.value("w:jc", align(format.align()));
    }

    private static void flag(XmlOut out, String name, boolean on, boolean base) {
        if (on != base) {
            out.flag(name, on);
        }
    }

    private static void borders(XmlOut out, Borders borders, Borders base) {
        if (!borders.equals(base)) {
            // Sides merge with the style's in Word, but not in every other program: both are said.
            out.start("w:pBdr");
            border(out, "w:top", borders.above(), base.above());
            border(out, "w:bottom", borders.below(), base.below());
            out.end();
        }
    }

    private static void border(
            XmlOut out, String side, Borders.@Nullable Border border, Borders.@Nullable Border base) {
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
