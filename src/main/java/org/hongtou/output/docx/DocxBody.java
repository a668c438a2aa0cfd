package org.hongtou.output.docx;

import java.util.List;
import org.hongtou.model.Length;
import org.hongtou.output.Composed;
import org.hongtou.typeset.galley.Foot;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetPicture;
import org.hongtou.typeset.galley.SetTable;
import org.hongtou.typeset.galley.Strip;
import org.jspecify.annotations.Nullable;

/** {@code word/document.xml}: the text as it flows, the foot and the page. */
final class DocxBody {
    private final XmlOut out = DocxNamespaces.textPart("w:document");
    private final Composed composed;
    private final DocxShape shape;
    private final DocxParagraphs paragraphs;
    private final DocxTables tables;
    private final DocxPictures pictures;
    private final DocxSection section;

    private DocxBody(Composed composed, DocxShape shape, DocxMedia media, DocxBookmarks bookmarks) {
        this.composed = composed;
        this.shape = shape;
        DocxDrawings drawings = new DocxDrawings(media);
        DocxContents contents = new DocxContents(out, composed.galley().flow(), composed.style(), bookmarks);
        this.paragraphs = new DocxParagraphs(out, composed.style(), bookmarks, contents, drawings);
        this.tables = new DocxTables(out, paragraphs);
        this.pictures = new DocxPictures(out, drawings);
        this.section = new DocxSection(out, composed.galley().frame(), shape);
    }

    static byte[] write(Composed composed, DocxShape shape, DocxMedia media, DocxBookmarks bookmarks) {
        return new DocxBody(composed, shape, media, bookmarks).write();
    }

    private byte[] write() {
        Foot foot = composed.galley().foot();
        boolean twoSections = shape.has(DocxPart.BLANK_FOOTER);
        out.start("w:body");
        flow(twoSections);
        if (foot != null) {
            new DocxFoot(out, paragraphs, composed).write(foot);
            // A section of its own begins the page already.
            paragraphs.anchor(DocxShape.footAlone(composed) && !twoSections, () -> {});
        }
        if (twoSections) {
            section.foot();
        } else {
            section.text();
        }
        return out.end().end().toBytes();
    }

    /**
     * @param closing whether the text's section ends with the text, the foot having one of its own
     */
    private void flow(boolean closing) {
        List<Strip> flow = composed.galley().flow();
        Strip before = null;
        for (int i = 0; i < flow.size() - (closing ? 1 : 0); i++) {
            strip(flow.get(i), before, i + 1 < flow.size() ? flow.get(i + 1) : null);
            before = flow.get(i);
        }
        if (closing) {
            close(flow.getLast(), before);
        } else if (before instanceof SetTable) {
            // A table can't end the text, nor touch the foot's.
            paragraphs.anchor();
        }
    }

    private void strip(Strip strip, @Nullable Strip before, @Nullable Strip after) {
        switch (strip) {
            // A table has no white of its own above it: the paragraph before it has it below.
            case SetParagraph paragraph ->
                paragraphs.write(paragraph, after instanceof SetTable table ? table.before() : Length.ZERO, () -> {});
            case SetPicture picture -> pictures.write(picture);
            case SetTable table -> {
                if (before instanceof SetTable) {
                    // Word would join two tables that touch.
                    paragraphs.anchor();
                }
                // With nothing above it to have white below, the first row has some in its cells.
                tables.write(table, before == null ? table.before() : Length.ZERO);
            }
        }
    }

    /** Ends the text's section, in its last paragraph if it ends with one. */
    private void close(Strip last, @Nullable Strip before) {
        if (last instanceof SetParagraph paragraph) {
            paragraphs.write(paragraph, Length.ZERO, section::text);
        } else {
            strip(last, before, null);
            paragraphs.anchor(false, section::text);
        }
    }
}
