package org.hongtou.output.docx;

import org.hongtou.model.Length;
import org.hongtou.output.docx.foot.DocxFooterBox;
import org.hongtou.output.docx.part.DocxPart;
import org.hongtou.output.xml.XmlOut;
import org.hongtou.typeset.galley.Frame;
import org.hongtou.typeset.galley.Frame.FirstPage;
import org.hongtou.typeset.galley.Frame.PageNumber;
import org.jspecify.annotations.Nullable;

/** The page of a section: paper, margins, headers and footers. There is no document grid; the pitch is exact. */
final class DocxSection {
    private final XmlOut out;
    private final Frame frame;
    private final DocxShape shape;

    DocxSection(XmlOut out, Frame frame, DocxShape shape) {
        this.out = out;
        this.frame = frame;
        this.shape = shape;
    }

    /**
     * A section that holds text on upright pages.
     *
     * @param first whether it is the document's first, with a letter's head on its first page
     */
    void upright(boolean first) {
        out.start("w:sectPr");
        DocxPart header = header(first);
        reference("header", "default", header);
        reference("header", "even", header);
        reference("header", "first", first ? DocxPart.FIRST_HEADER : null);
        reference("footer", "default", DocxPart.ODD_FOOTER);
        reference("footer", "even", DocxPart.EVEN_FOOTER);
        reference("footer", "first", first ? DocxPart.FIRST_FOOTER : null);
        FirstPage letter = frame.firstPage();
        // A letter's first page is the taller one; high headers and footers shorten the others.
        margins(first ? DocxLetterhead.top(frame) : frame.top(), letter == null ? frame.bottom() : letter.bottom());
        PageNumber number = frame.pageNumber();
        if (first && number != null && number.look().start() > 1) {
            out.start("w:pgNumType").attribute("w:start", number.look().start()).end();
        }
        if (first && (letter != null || (number != null && !number.onFirstPage()))) {
            out.empty("w:titlePg");
        }
        out.end();
    }

    /** A section of turned pages: the page number stands in the header, where the sheet's foot is. */
    void turned() {
        turned(DocxPart.TURNED_ODD_HEADER, DocxPart.TURNED_EVEN_HEADER, "");
    }

    /**
     * A section of a leaf behind the document, whose pages bear no number.
     *
     * @param sideways whether its pages are turned
     * @param starts whether the leaf begins with it, on the front of a sheet
     */
    void leaf(boolean sideways, boolean starts) {
        String type = starts ? "oddPage" : "";
        if (sideways) {
            turned(DocxPart.BLANK_HEADER, DocxPart.BLANK_HEADER, type);
        } else {
            bare(type);
        }
    }

    private void turned(DocxPart odd, DocxPart even, String type) {
        Frame.Turned turned = frame.turned();
        Length blank = DocxFooterBox.blankBefore(frame).plus(DocxFooterBox.LOWEST_LINE);
        Length footer = Length.max(
                Length.ZERO,
                Length.min(DocxFooterBox.USUAL_DISTANCE, turned.bottom().minus(blank)));
        out.start("w:sectPr");
        reference("header", "default", odd);
        reference("header", "even", even);
        reference("footer", "default", DocxPart.BLANK_FOOTER);
        reference("footer", "even", DocxPart.BLANK_FOOTER);
        type(type);
        Length width = frame.height();
        Length height = frame.width();
        size(width, height);
        out.start("w:pgMar")
                .attribute("w:top", turned.top().twips())
                .attribute("w:right", turned.right().twips())
                .attribute("w:bottom", turned.bottom().twips())
                .attribute("w:left", turned.left().twips())
                .attribute("w:header", DocxFooterBox.USUAL_DISTANCE.twips())
                .attribute("w:footer", footer.twips())
                .attribute("w:gutter", 0)
                .end();
        out.end();
    }

    /**
     * The section of a foot that stands alone on a page.
     *
     * @param even whether that has to be an even one: then Word leaves the page before it blank where it must
     * @param blankBefore whether it does so, and neither bears a number
     */
    void foot(boolean even, boolean blankBefore) {
        out.start("w:sectPr");
        reference("header", "default", DocxPart.BLANK_HEADER);
        reference("header", "even", DocxPart.BLANK_HEADER);
        reference("footer", "default", blankBefore ? DocxPart.BLANK_FOOTER : DocxPart.FOOT_ODD_FOOTER);
        reference("footer", "even", blankBefore ? DocxPart.BLANK_FOOTER : DocxPart.FOOT_EVEN_FOOTER);
        if (even) {
            out.value("w:type", "evenPage");
        }
        margins(frame.top(), frame.bottom());
        out.end();
    }

    private void bare(String type) {
        out.start("w:sectPr");
        reference("header", "default", DocxPart.BLANK_HEADER);
        reference("header", "even", DocxPart.BLANK_HEADER);
        reference("footer", "default", DocxPart.BLANK_FOOTER);
        reference("footer", "even", DocxPart.BLANK_FOOTER);
        type(type);
        margins(frame.top(), frame.bottom());
        out.end();
    }

    private void reference(String what, String pages, @Nullable DocxPart part) {
        if (part != null && shape.has(part)) {
            out.start("w:" + what + "Reference")
                    .attribute("w:type", pages)
                    .attribute("r:id", part.relationship())
                    .end();
        }
    }

    private void type(String type) {
        if (!type.isEmpty()) {
            out.value("w:type", type);
        }
    }

    private void size(Length width, Length height) {
        out.start("w:pgSz").attribute("w:w", width.twips()).attribute("w:h", height.twips());
        if (width.compareTo(height) > 0) {
            out.attribute("w:orient", "landscape");
        }
        out.end();
    }

    private @Nullable DocxPart header(boolean first) {
        if (first && shape.has(DocxPart.LATER_HEADER)) {
            return DocxPart.LATER_HEADER;
        }
        return first && frame.notice() == null ? null : DocxPart.BLANK_HEADER;
    }

    private void margins(Length top, Length bottom) {
        size(frame.width(), frame.height());
        out.start("w:pgMar")
                .attribute("w:top", top.twips())
                .attribute("w:right", frame.right().twips())
                .attribute("w:bottom", bottom.twips())
                .attribute("w:left", frame.left().twips())
                .attribute("w:header", DocxFooterBox.USUAL_DISTANCE.twips())
                .attribute("w:footer", DocxFooterBox.of(frame).distance().twips())
                .attribute("w:gutter", 0)
                .end();
    }
}
