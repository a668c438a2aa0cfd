package org.hongtou.output.docx.foot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Span;
import org.hongtou.output.Composed;
import org.hongtou.output.docx.body.DocxBookmarks;
import org.hongtou.output.docx.body.DocxParagraphs;
import org.hongtou.output.docx.body.DocxRuns;
import org.hongtou.output.docx.body.DocxTables;
import org.hongtou.output.docx.part.DocxNamespaces;
import org.hongtou.output.docx.part.DocxPart;
import org.hongtou.output.docx.part.DocxUnits;
import org.hongtou.output.docx.styles.DocxFormat;
import org.hongtou.output.docx.styles.DocxStyleNames;
import org.hongtou.output.xml.XmlOut;
import org.hongtou.output.zip.Part;
import org.hongtou.style.Align;
import org.hongtou.style.Indents;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.style.Style;
import org.hongtou.typeset.galley.Frame;
import org.hongtou.typeset.galley.Frame.FirstPage;
import org.hongtou.typeset.galley.Frame.PageNumber;
import org.hongtou.typeset.galley.SetParagraph;
import org.jspecify.annotations.Nullable;

/** The header of a letter's first page, and the footers: page numbers at the right of odd and the left of even pages. */
public final class DocxFooters {
    private final Style style;
    private final Frame frame;
    private final DocxFooterBox box;

    private DocxFooters(Composed composed) {
        this.style = composed.style();
        this.frame = composed.galley().frame();
        this.box = DocxFooterBox.of(frame);
    }

    /**
     * The headers and footers of a document.
     *
     * @param parts which there are; others than headers and footers are passed over
     */
    public static List<Part> write(Composed composed, Set<DocxPart> parts, DocxBookmarks bookmarks) {
        DocxFooters footers = new DocxFooters(composed);
        List<Part> written = new ArrayList<>();
        for (DocxPart part : DocxPart.values()) {
            if (parts.contains(part)) {
                byte @Nullable [] bytes = switch (part) {
                    case STYLES, SETTINGS, FONT_TABLE, NUMBERING -> null; // shared
                    case FIRST_HEADER -> footers.firstHeader(bookmarks);
                    case ODD_FOOTER -> footers.numbered(Align.RIGHT);
                    case EVEN_FOOTER -> footers.numbered(Align.LEFT);
                    case FIRST_FOOTER -> footers.first();
                    case BLANK_FOOTER -> footers.blank("w:ftr", DocxFooterBox.blankBefore(footers.frame));
                    case BLANK_HEADER -> footers.blank("w:hdr", Length.ZERO);
                    case TURNED_ODD_HEADER -> footers.turned(Align.RIGHT);
                    case TURNED_EVEN_HEADER -> footers.turned(Align.LEFT);
                };
                if (bytes != null) {
                    written.add(new Part(part.entryName(), bytes));
                }
            }
        }
        return written;
    }

    private byte[] firstHeader(DocxBookmarks bookmarks) {
        XmlOut out = DocxNamespaces.textPart("w:hdr");
        DocxParagraphs paragraphs = new DocxParagraphs(out, style, bookmarks);
        FirstPage first = frame.firstPage();
        if (first != null) {
            for (SetParagraph paragraph : first.head()) {
                paragraphs.write(paragraph);
            }
        }
        return out.end().toBytes();
    }

    private byte[] numbered(Align side) {
        XmlOut out = DocxNamespaces.textPart("w:ftr");
        PageNumber number = frame.pageNumber();
        if (number == null) {
            line(out, DocxFooterBox.LOWEST_LINE, box.numberBefore(), null);
        } else {
            number(out, number, side, box.numberBefore());
        }
        return out.end().toBytes();
    }

    private byte[] first() {
        XmlOut out = DocxNamespaces.textPart("w:ftr");
        FirstPage first = frame.firstPage();
        PageNumber number = frame.pageNumber();
        if (number != null && number.onFirstPage()) {
            number(out, number, Align.RIGHT, Length.ZERO);
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

    /**
     * The page number of turned pages: a table of one cell that floats where the upright sheet's foot is, its words
     * turned by a quarter.
     */
    private byte[] turned(Align side) {
        XmlOut out = DocxNamespaces.textPart("w:hdr");
        PageNumber number = frame.pageNumber();
        if (number != null) {
            DocxTables tables = new DocxTables(out, new DocxParagraphs(out, style, new DocxBookmarks()));
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
            tables.width("w:tblW", number.pitch().twips());
            out.start("w:tblLayout").attribute("w:type", "fixed").end();
            DocxTables.margins(out, Length.ZERO);
            out.end();
            tables.grid(List.of(number.pitch()));
            out.start("w:tr").start("w:trPr");
            out.start("w:trHeight")
                    .attribute("w:val", frame.measure().twips())
                    .attribute("w:hRule", "exact")
                    .end();
            out.end().start("w:tc").start("w:tcPr");
            tables.width("w:tcW", number.pitch().twips());
            out.value("w:textDirection", "tbRl").end();
            number(out, number, side, Length.ZERO);
            out.end().end().end();
        }
        line(out, DocxFooterBox.LOWEST_LINE, Length.ZERO, null);
        return out.end().toBytes();
    }

    /** A line without words, and the rule above it; or below it, where no line fits under the rule. */
    private void line(XmlOut out, Length height, Length before, Frame.@Nullable Border rule) {
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
            out.start("w:ind")
                    .attribute("w:left", rule.left().twips())
                    .attribute("w:right", rule.right().twips())
                    .end();
        }
        out.end().end();
    }

    private void number(XmlOut out, PageNumber number, Align side, Length before) {
        ParagraphFormat base = style.paragraph(Element.PAGE_NUMBER).format();
        ParagraphFormat format = base.withAlign(side)
                .withIndents(
                        side == Align.LEFT
                                ? Indents.NONE.withLeft(number.indent())
                                : Indents.NONE.withRight(number.indent()))
                .withPitch(number.pitch());
        DocxParagraphs paragraphs = new DocxParagraphs(out, style, new DocxBookmarks());
        // The white below is said apart: no other paragraph has any.
        out.start("w:p").start("w:pPr").value("w:pStyle", DocxStyleNames.id(Element.PAGE_NUMBER));
        DocxFormat.writeFooter(out, format, base, before, box.numberAfter());
        out.end();
        DocxRuns runs = paragraphs.runs();
        run(out, runs, number, number.before(), () -> runs.text(number.before()));
        run(out, runs, number, "", () -> field(out, "begin"));
        run(
                out,
                runs,
                number,
                "",
                () -> out.start("w:instrText")
                        .attribute("xml:space", "preserve")
                        .text(" PAGE ")
                        .end());
        run(out, runs, number, "", () -> field(out, "separate"));
        run(out, runs, number, "1", () -> runs.text("1"));
        run(out, runs, number, "", () -> field(out, "end"));
        run(out, runs, number, number.after(), () -> runs.text(number.after()));
        out.end();
    }

    private static void run(XmlOut out, DocxRuns runs, PageNumber number, String text, Runnable content) {
        out.start("w:r");
        runs.properties(text, number.type(), Span.Role.PLAIN, Element.PAGE_NUMBER);
        content.run();
        out.end();
    }

    private static void field(XmlOut out, String type) {
        out.start("w:fldChar").attribute("w:fldCharType", type).end();
    }
}
