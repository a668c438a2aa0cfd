package org.hongtou.output.docx.foot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.output.Composed;
import org.hongtou.output.docx.body.DocxBookmarks;
import org.hongtou.output.docx.body.DocxGrid;
import org.hongtou.output.docx.body.DocxLastPage;
import org.hongtou.output.docx.body.DocxParagraphs;
import org.hongtou.output.docx.body.DocxRuns;
import org.hongtou.output.docx.part.DocxNamespaces;
import org.hongtou.output.docx.part.DocxPart;
import org.hongtou.output.docx.part.DocxUnits;
import org.hongtou.output.docx.styles.DocxFormat;
import org.hongtou.output.docx.styles.DocxIndents;
import org.hongtou.output.docx.styles.DocxStyleNames;
import org.hongtou.output.xml.XmlOut;
import org.hongtou.output.zip.Part;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.style.Style;
import org.hongtou.typeset.galley.Frame;
import org.hongtou.typeset.galley.Frame.FirstPage;
import org.hongtou.typeset.galley.Frame.PageNumber;
import org.hongtou.typeset.galley.SetTable;
import org.jspecify.annotations.Nullable;

/** The headers, none of which holds words but those of a draft's status, and the footers: page numbers at the right of odd and the left of even pages. */
public final class DocxFooters {
    private final Style style;
    private final Frame frame;
    private final DocxFooterBox box;
    private final DocxBookmarks bookmarks;
    private final DocxLastPage last;
    private final String lastId;
    private int shapes;

    private DocxFooters(Composed composed, DocxBookmarks bookmarks) {
        this.style = composed.style();
        this.frame = composed.galley().frame();
        this.box = DocxFooterBox.of(frame);
        this.bookmarks = bookmarks;
        this.last = DocxLastPage.of(composed.galley(), composed.pages());
        this.lastId = last.idIn(composed.galley());
    }

    /**
     * The headers and footers of a document.
     *
     * @param parts which there are; others than headers and footers are passed over
     */
    public static List<Part> write(Composed composed, Set<DocxPart> parts, DocxBookmarks bookmarks) {
        DocxFooters footers = new DocxFooters(composed, bookmarks);
        List<Part> written = new ArrayList<>();
        for (DocxPart part : DocxPart.values()) {
            if (parts.contains(part)) {
                byte @Nullable [] bytes = switch (part) {
                    case STYLES, SETTINGS, FONT_TABLE, NUMBERING -> null; // shared
                    case LATER_HEADER -> footers.laterHeader();
                    case ODD_FOOTER -> footers.numbered(true, footers.box.numberBefore());
                    case EVEN_FOOTER -> footers.numbered(false, footers.box.numberBefore());
                    case FOOT_ODD_FOOTER -> footers.numbered(true, footers.numberBeforeInFull());
                    case FOOT_EVEN_FOOTER -> footers.numbered(false, footers.numberBeforeInFull());
                    case FIRST_FOOTER -> footers.first();
                    case BLANK_FOOTER -> footers.blank("w:ftr", DocxFooterBox.blankBefore(footers.frame));
                    case FIRST_HEADER, BLANK_HEADER -> footers.blankHeader();
                    case TURNED_ODD_HEADER -> footers.turned(true);
                    case TURNED_EVEN_HEADER -> footers.turned(false);
                };
                if (bytes != null) {
                    written.add(new Part(part.entryName(), bytes));
                }
            }
        }
        return written;
    }

    /** The header of a letter's further pages: it reaches down to where their text begins. */
    private byte[] laterHeader() {
        XmlOut out = DocxNamespaces.textPart("w:hdr");
        notice(out, false);
        Length white = frame.top()
                .toTwip()
                .minus(DocxFooterBox.USUAL_DISTANCE.toTwip())
                .minus(DocxFooterBox.LOWEST_LINE);
        line(out, DocxFooterBox.LOWEST_LINE, Length.max(Length.ZERO, white), null, true);
        return out.end().toBytes();
    }

    /** The white above a page number, so that its footer fills its room. */
    private Length numberBeforeInFull() {
        PageNumber number = frame.pageNumber();
        return number == null
                ? Length.ZERO
                : Length.max(
                        Length.ZERO,
                        frame.bottom()
                                .toTwip()
                                .minus(box.distance())
                                .minus(box.numberAfter())
                                .minus(number.pitch().toTwip()));
    }

    private byte[] numbered(boolean odd, Length before) {
        XmlOut out = DocxNamespaces.textPart("w:ftr");
        PageNumber number = frame.pageNumber();
        if (number == null) {
            line(out, DocxFooterBox.LOWEST_LINE, before, null);
        } else {
            number(out, number, odd, before);
        }
        return out.end().toBytes();
    }

    private byte[] first() {
        XmlOut out = DocxNamespaces.textPart("w:ftr");
        FirstPage first = frame.firstPage();
        PageNumber number = frame.pageNumber();
        if (number != null && number.onFirstPage()) {
            number(out, number, true, Length.ZERO);
        }
        Length line = Length.max(box.ruleLine(), DocxFooterBox.LOWEST_LINE);
        line(out, line, Length.ZERO, first == null ? null : first.footRule());
        return out.end().toBytes();
    }

    private byte[] blank(String root, Length before) {
        XmlOut out = DocxNamespaces.textPart(root);
        line(out, DocxFooterBox.LOWEST_LINE, before, null);
        return out.end().toBytes();
    }

    private byte[] blankHeader() {
        XmlOut out = DocxNamespaces.textPart("w:hdr");
        notice(out, false);
        line(out, DocxFooterBox.LOWEST_LINE, Length.ZERO, null, true);
        return out.end().toBytes();
    }

    private void notice(XmlOut out, boolean sideways) {
        new DocxNotice(out, frame).table(new DocxParagraphs(out, style, new DocxBookmarks()), sideways);
    }

    /**
     * The page number of turned pages: a table of one cell that floats where the upright sheet's foot is, its words
     * turned by a quarter.
     */
    private byte[] turned(boolean odd) {
        XmlOut out = DocxNamespaces.textPart("w:hdr");
        PageNumber number = frame.pageNumber();
        notice(out, true);
        if (frame.notice() != null && number != null) {
            // Two tables that touch would be one.
            line(out, DocxFooterBox.LOWEST_LINE, Length.ZERO, null);
        }
        if (number != null) {
            Length x = frame.height().minus(number.boxTop()).minus(number.pitch());
            out.start("w:tbl").start("w:tblPr");
            out.start("w:tblpPr")
                    .attribute("w:leftFromText", 0)
                    .attribute("w:rightFromText", 0)
                    .attribute("w:vertAnchor", "page")
                    .attribute("w:horzAnchor", "page")
                    .attribute("w:tblpX", x.twips())
                    .attribute("w:tblpY", frame.left().twips())
                    .end();
            DocxGrid.width(out, "w:tblW", number.pitch().twips());
            out.start("w:tblLayout").attribute("w:type", "fixed").end();
            DocxGrid.margins(out, SetTable.White.NONE);
            out.end();
            DocxGrid.columns(out, List.of(number.pitch()));
            out.start("w:tr").start("w:trPr");
            out.start("w:trHeight")
                    .attribute("w:val", frame.measure().twips())
                    .attribute("w:hRule", "exact")
                    .end();
            out.end().start("w:tc").start("w:tcPr");
            DocxGrid.width(out, "w:tcW", number.pitch().twips());
            out.value("w:textDirection", "tbRl").end();
            number(out, number, odd, Length.ZERO);
            out.end().end().end();
        }
        line(out, DocxFooterBox.LOWEST_LINE, Length.ZERO, null, true);
        return out.end().toBytes();
    }

    private void line(XmlOut out, Length height, Length before, Frame.@Nullable Border rule) {
        line(out, height, before, rule, false);
    }

    /** A line without words, and the rule above it; or below it, where no line fits under the rule. */
    private void line(XmlOut out, Length height, Length before, Frame.@Nullable Border rule, boolean header) {
        out.start("w:p").start("w:pPr").value("w:pStyle", DocxStyleNames.ANCHOR);
        if (rule != null) {
            boolean above = box.ruleLine().compareTo(DocxFooterBox.LOWEST_LINE) >= 0;
            out.start("w:pBdr");
            DocxUnits.border(out, above ? "w:top" : "w:bottom", rule.stroke(), 0);
            out.end();
        }
        out.start("w:spacing")
                .attribute("w:before", before.twips())
                .attribute("w:line", height.twips())
                .attribute("w:lineRule", "exact")
                .end();
        if (rule != null) {
            new DocxIndents(rule.left().twips(), rule.right().twips(), 0, 0).write(out);
        }
        out.end();
        if (header) {
            new DocxNotice(out, frame).shape(++shapes);
        }
        out.end();
    }

    private void number(XmlOut out, PageNumber number, boolean odd, Length before) {
        ParagraphFormat base = style.paragraph(Element.PAGE_NUMBER).format();
        Style.NumberPlace place = number.look().place();
        ParagraphFormat format =
                base.withAlign(place.align(odd)).withIndents(place.indents(odd)).withPitch(number.pitch());
        DocxParagraphs paragraphs = new DocxParagraphs(out, style, new DocxBookmarks());
        // The white below is said apart: no other paragraph has any.
        out.start("w:p").start("w:pPr").value("w:pStyle", DocxStyleNames.id(Element.PAGE_NUMBER));
        DocxFormat.writeFooter(out, format, base, number.type(), before, box.numberAfter());
        out.end();
        DocxRuns runs = paragraphs.runs();
        Style.NumberWords words = number.look().words();
        words(out, runs, number, words.before());
        field(out, runs, number, "PAGE", number.printed(1));
        if (words.between() != null) {
            words(out, runs, number, words.between());
            field(out, runs, number, "PAGEREF " + bookmarks.nameOf(lastId), last.number());
        }
        words(out, runs, number, words.after());
        out.end();
    }

    private static void words(XmlOut out, DocxRuns runs, PageNumber number, String words) {
        run(out, runs, number, words, () -> runs.text(words));
    }

    private static void field(XmlOut out, DocxRuns runs, PageNumber number, String instruction, int shown) {
        run(out, runs, number, "", () -> field(out, "begin"));
        run(
                out,
                runs,
                number,
                "",
                () -> out.start("w:instrText")
                        .attribute("xml:space", "preserve")
                        .text(" " + instruction + " ")
                        .end());
        run(out, runs, number, "", () -> field(out, "separate"));
        String figure = String.valueOf(shown);
        run(out, runs, number, figure, () -> runs.text(figure));
        run(out, runs, number, "", () -> field(out, "end"));
    }

    private static void run(XmlOut out, DocxRuns runs, PageNumber number, String text, Runnable content) {
        out.start("w:r");
        runs.figure(text, number.type());
        content.run();
        out.end();
    }

    private static void field(XmlOut out, String type) {
        out.start("w:fldChar").attribute("w:fldCharType", type).end();
    }
}
