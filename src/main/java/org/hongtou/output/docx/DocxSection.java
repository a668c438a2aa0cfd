package org.hongtou.output.docx;

import org.hongtou.model.Length;
import org.hongtou.typeset.galley.Frame;
import org.hongtou.typeset.galley.Frame.FirstPage;
import org.hongtou.typeset.galley.Frame.PageNumber;

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

    /** The section that holds the text. */
    void text() {
        out.start("w:sectPr");
        reference("header", "first", DocxPart.FIRST_HEADER);
        reference("footer", "default", DocxPart.ODD_FOOTER);
        reference("footer", "even", DocxPart.EVEN_FOOTER);
        reference("footer", "first", DocxPart.FIRST_FOOTER);
        FirstPage first = frame.firstPage();
        // A letter's first page is the taller one; high footers shorten the others.
        page(first == null ? frame.bottom() : first.bottom(), first == null ? null : first.headTop());
        PageNumber number = frame.pageNumber();
        if (first != null || (number != null && !number.onFirstPage())) {
            out.empty("w:titlePg");
        }
        out.end();
    }

    /** The section of a foot that stands alone on an even page: Word leaves the page before it blank. */
    void foot() {
        out.start("w:sectPr");
        reference("footer", "default", DocxPart.BLANK_FOOTER);
        reference("footer", "even", DocxPart.BLANK_FOOTER);
        out.value("w:type", "evenPage");
        page(frame.bottom(), null);
        out.end();
    }

    private void reference(String what, String pages, DocxPart part) {
        if (shape.has(part)) {
            out.start("w:" + what + "Reference")
                    .attribute("w:type", pages)
                    .attribute("r:id", part.relationship())
                    .end();
        }
    }

    private void page(Length bottom, @org.jspecify.annotations.Nullable Length headTop) {
        out.start("w:pgSz")
                .attribute("w:w", frame.width().twips())
                .attribute("w:h", frame.height().twips());
        if (frame.width().compareTo(frame.height()) > 0) {
            out.attribute("w:orient", "landscape");
        }
        out.end();
        Length header = headTop == null ? DocxFooterBox.USUAL_DISTANCE : headTop;
        out.start("w:pgMar")
                .attribute("w:top", frame.top().twips())
                .attribute("w:right", frame.right().twips())
                .attribute("w:bottom", bottom.twips())
                .attribute("w:left", frame.left().twips())
                .attribute("w:header", header.twips())
                .attribute("w:footer", DocxFooterBox.of(frame).distance().twips())
                .attribute("w:gutter", 0)
                .end();
    }
}
