package org.hongtou.output.docx;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.output.Composed;
import org.hongtou.output.docx.body.DocxBookmarks;
import org.hongtou.output.docx.body.DocxContents;
import org.hongtou.output.docx.body.DocxDrawings;
import org.hongtou.output.docx.body.DocxLastPage;
import org.hongtou.output.docx.body.DocxMedia;
import org.hongtou.output.docx.body.DocxParagraphs;
import org.hongtou.output.docx.body.DocxPictures;
import org.hongtou.output.docx.body.DocxTables;
import org.hongtou.output.docx.foot.DocxFoot;
import org.hongtou.output.docx.part.DocxNamespaces;
import org.hongtou.output.xml.XmlOut;
import org.hongtou.style.Phrase;
import org.hongtou.typeset.galley.Foot;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetPicture;
import org.hongtou.typeset.galley.SetTable;
import org.hongtou.typeset.galley.Strip;
import org.hongtou.typeset.galley.Strips;
import org.hongtou.typeset.galley.Turn;
import org.jspecify.annotations.Nullable;

/** {@code word/document.xml}: the text as it flows, the foot and the page. */
final class DocxDocument {
    private final XmlOut out;
    private final Composed composed;
    private final DocxParagraphs paragraphs;
    private final DocxTables tables;
    private final DocxPictures pictures;
    private final DocxSection section;
    private final DocxLastPage last;
    /** The caption of the table that comes next. */
    private String caption = "";

    private DocxDocument(XmlOut out, Composed composed, DocxShape shape, DocxMedia media, DocxBookmarks bookmarks) {
        this.out = out;
        this.composed = composed;
        DocxDrawings drawings = new DocxDrawings(media, composed.style().phrase(Phrase.PICTURE));
        DocxContents contents =
                new DocxContents(out, composed.galley().flow(), composed.style(), shape::names, bookmarks);
        this.last = DocxLastPage.of(composed.galley(), composed.pages());
        this.paragraphs =
                new DocxParagraphs(out, composed.style(), bookmarks, contents, drawings, last.idIn(composed.galley()));
        this.pictures = new DocxPictures(out, drawings, bookmarks);
        this.tables = new DocxTables(out, paragraphs, pictures);
        this.section = new DocxSection(out, composed.galley().frame(), shape);
    }

    static byte[] write(Composed composed, DocxShape shape, DocxMedia media, DocxBookmarks bookmarks) {
        return new DocxDocument(DocxNamespaces.textPart("w:document"), composed, shape, media, bookmarks).write();
    }

    private byte[] write() {
        Foot foot = composed.galley().foot();
        List<Stretch> stretches = Stretch.of(flow());
        // A section of its own has its pages counted anew when the text above is edited, a page break only follows it.
        boolean ownSection = foot != null
                && (DocxShape.footAlone(composed) || stretches.getLast().sideways());
        boolean leaves = !composed.galley().leaves().isEmpty();
        Runnable text = section(stretches, stretches.size() - 1);
        Runnable end = foot != null && ownSection
                ? () -> section.foot(foot.onEvenPage(), DocxShape.blankBeforeFoot(composed))
                : text;
        out.start("w:body");
        DocxLetterhead.write(composed.galley().frame(), paragraphs);
        for (int i = 0; i < stretches.size(); i++) {
            boolean closed = i < stretches.size() - 1 || ownSection || (foot == null && leaves);
            stretch(stretches.get(i), closed ? section(stretches, i) : null);
        }
        if (ownSection) {
            // LibreOffice may lay a table that floats at a section's very start into the section before.
            paragraphs.anchor();
        }
        if (foot != null) {
            new DocxFoot(out, paragraphs, pictures, composed).write(foot);
            paragraphs.anchor(() -> {}, last.inFoot() ? DocxLastPage.ID : "");
            if (leaves) {
                // LibreOffice lets no table float that a section's last paragraph follows.
                paragraphs.anchor(end, "");
            }
        }
        if (leaves) {
            leaves();
        } else {
            end.run();
        }
        return out.end().end().toBytes();
    }

    /** What stands behind the foot, each on the front of a sheet. */
    private void leaves() {
        List<Stretch> all = new ArrayList<>();
        List<Runnable> ends = new ArrayList<>();
        for (List<Strip> leaf : composed.galley().leaves()) {
            List<Stretch> stretches = Stretch.of(leaf);
            for (int i = 0; i < stretches.size(); i++) {
                boolean sideways = stretches.get(i).sideways();
                boolean starts = i == 0;
                all.add(stretches.get(i));
                ends.add(() -> section.leaf(sideways, starts));
            }
        }
        for (int i = 0; i < all.size(); i++) {
            stretch(all.get(i), i < all.size() - 1 ? ends.get(i) : null);
        }
        ends.getLast().run();
    }

    /** The text, with its end pointed at where page numbers name the page that it stands on. */
    private List<Strip> flow() {
        if (!last.wanted() || last.inFoot() || composed.galley().flow().isEmpty()) {
            return composed.galley().flow();
        }
        List<Strip> flow = new ArrayList<>(composed.galley().flow());
        flow.add(DocxLastPage.marked(flow.removeLast()));
        return flow;
    }

    private Runnable section(List<Stretch> stretches, int i) {
        return stretches.get(i).sideways() ? section::turned : () -> section.upright(i == 0);
    }

    /** Strips on pages that lie alike. */
    private record Stretch(boolean sideways, List<Strip> strips) {

        static List<Stretch> of(List<Strip> flow) {
            List<Stretch> stretches = new ArrayList<>();
            Stretch open = new Stretch(false, new ArrayList<>());
            for (Strip strip : flow) {
                if (strip instanceof Turn turn) {
                    if (!open.strips.isEmpty()) {
                        stretches.add(open);
                    }
                    open = new Stretch(turn.sideways(), new ArrayList<>());
                } else {
                    open.strips.add(strip);
                }
            }
            stretches.add(open);
            return stretches;
        }
    }

    /**
     * @param end writes the properties of the section that ends with the stretch, if one does
     */
    private void stretch(Stretch stretch, @Nullable Runnable end) {
        List<Strip> strips = stretch.strips();
        Strip before = null;
        for (int i = 0; i < strips.size() - (end == null ? 0 : 1); i++) {
            strip(strips.get(i), before, i + 1 < strips.size() ? strips.get(i + 1) : null);
            before = strips.get(i);
        }
        if (end != null) {
            close(strips.getLast(), before, end);
        } else if (before instanceof SetTable) {
            // A table can't end the text, nor touch the foot's.
            paragraphs.anchor();
        }
    }

    private boolean isLast(SetPicture picture) {
        return last.wanted()
                && !last.inFoot()
                && picture.equals(composed.galley().flow().getLast());
    }

    private void strip(Strip strip, @Nullable Strip before, @Nullable Strip after) {
        if (strip instanceof SetParagraph paragraph && paragraph.element() != Element.TABLE_UNIT) {
            caption = paragraph.element() == Element.TABLE_CAPTION
                    ? paragraph.text().replace("\n", "")
                    : "";
        }
        switch (strip) {
            // A table has no white of its own above it: the paragraph before it has it below.
            case SetParagraph paragraph ->
                paragraphs.write(paragraph, after instanceof SetTable table ? table.before() : Length.ZERO, () -> {});
            case SetPicture picture -> pictures.write(picture, after == null && isLast(picture) ? DocxLastPage.ID : "");
            case Turn turn -> throw new IllegalStateException("a stretch doesn't turn: " + turn);
            case SetTable table -> {
                if (before instanceof SetTable) {
                    // Word would join two tables that touch.
                    paragraphs.anchor();
                }
                // With nothing above it to have white below, the first row has some in its cells.
                tables.write(table, before == null ? table.before() : Length.ZERO, name(table));
                caption = "";
            }
        }
    }

    /** The words over a table, or what it is where it only holds the names of a mark. */
    private String name(SetTable table) {
        boolean mark = Strips.paragraphs(table).anyMatch(paragraph -> paragraph.element() == Element.MARK);
        return mark ? composed.style().phrase(Phrase.JOINT_MARK) : caption;
    }

    /** Ends a section, in its last paragraph if it ends with one. */
    private void close(Strip last, @Nullable Strip before, Runnable end) {
        if (last instanceof SetParagraph paragraph) {
            paragraphs.write(paragraph, Length.ZERO, end);
        } else {
            strip(last, before, null);
            paragraphs.anchor(end);
        }
    }
}
