package org.hongtou.output.docx.body;

import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.output.docx.styles.DocxIndents;
import org.hongtou.output.docx.styles.DocxStyleNames;
import org.hongtou.output.xml.XmlOut;
import org.hongtou.style.Paging;
import org.hongtou.typeset.galley.Beside;
import org.hongtou.typeset.galley.Overlay;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetPicture;

/** Pictures, each in a line of its own. */
public final class DocxPictures {
    private final XmlOut out;
    private final DocxDrawings drawings;
    private final DocxBookmarks bookmarks;

    public DocxPictures(XmlOut out, DocxDrawings drawings, DocxBookmarks bookmarks) {
        this.out = out;
        this.drawings = drawings;
        this.bookmarks = bookmarks;
    }

    /** Writes the paragraph of a picture beside the foot: at the right of its cell. */
    public void beside(Beside beside) {
        out.start("w:p").start("w:pPr").value("w:pStyle", DocxStyleNames.ANCHOR);
        line(Length.ZERO, beside.height(), "right", Length.ZERO);
        out.start("w:r").start("w:rPr");
        out.value("w:sz", 2).value("w:szCs", 2).end();
        drawings.inline(out, beside.file(), beside.width(), beside.height(), beside.description());
        out.end().end();
    }

    /** Writes the paragraph of a picture in a table's cell. */
    void inCell(SetParagraph paragraph) {
        out.start("w:p").start("w:pPr").value("w:pStyle", DocxStyleNames.ANCHOR);
        out.flag("w:keepNext", paragraph.format().has(Paging.KEEP_NEXT));
        String side = switch (paragraph.format().align()) {
            case CENTER -> "center";
            case RIGHT -> "right";
            case LEFT, JUSTIFY, SPREAD -> "left";
        };
        line(Length.ZERO, paragraph.format().pitch(), side, Length.ZERO);
        for (Overlay picture : paragraph.overlays()) {
            out.start("w:r").start("w:rPr");
            out.value("w:sz", 2).value("w:szCs", 2).end();
            drawings.inline(out, picture.file(), picture.width(), picture.height(), picture.description());
            out.end();
        }
        out.end();
    }

    /** Several stand at stops: a line that is centred would part them by blanks, whose width is a face's. */
    private void row(SetPicture picture) {
        if (picture.neighbours().isEmpty()) {
            line(picture.before(), picture.pitch(), "center", Length.ZERO);
            return;
        }
        out.start("w:tabs");
        for (Overlay next : picture.neighbours()) {
            out.start("w:tab")
                    .attribute("w:val", "left")
                    .attribute("w:pos", next.x().twips())
                    .end();
        }
        out.end();
        line(picture.before(), picture.pitch(), "left", picture.left());
    }

    // Word shows of a picture in an exact line only as much as a letter would fill.
    private void line(Length before, Length height, String side, Length left) {
        out.start("w:spacing")
                .attribute("w:before", before.twips())
                .attribute("w:line", height.twips())
                .attribute("w:lineRule", "atLeast")
                .end();
        new DocxIndents(left.twips(), 0, 0, 0).write(out);
        out.value("w:jc", side).end();
    }

    /**
     * Writes a picture.
     *
     * @param id what points at it, or empty
     */
    public void write(SetPicture picture, String id) {
        out.start("w:p").start("w:pPr").value("w:pStyle", DocxStyleNames.id(Element.PICTURE));
        out.flag("w:keepNext", picture.keepNext());
        row(picture);
        bookmarks.around(out, id, () -> {
            out.start("w:r").start("w:rPr");
            // The white under the baseline counts too: small letters have little of it.
            out.value("w:sz", 2).value("w:szCs", 2).end();
            drawings.inline(out, picture.file(), picture.width(), picture.height(), picture.description());
            out.end();
            for (Overlay next : picture.neighbours()) {
                out.start("w:r").start("w:rPr");
                out.value("w:sz", 2).value("w:szCs", 2).end();
                out.empty("w:tab");
                drawings.inline(out, next.file(), next.width(), next.height(), next.description());
                out.end();
            }
        });
        out.end();
    }
}
