package org.hongtou.output.docx.foot;

import java.util.List;
import org.hongtou.model.Length;
import org.hongtou.output.Composed;
import org.hongtou.output.docx.body.DocxGrid;
import org.hongtou.output.docx.body.DocxParagraphs;
import org.hongtou.output.docx.body.DocxPictures;
import org.hongtou.output.docx.part.DocxUnits;
import org.hongtou.output.xml.XmlOut;
import org.hongtou.style.PageStyle;
import org.hongtou.style.Phrase;
import org.hongtou.style.Stroke;
import org.hongtou.typeset.LineBox;
import org.hongtou.typeset.galley.Beside;
import org.hongtou.typeset.galley.Foot;
import org.hongtou.typeset.galley.Frame;
import org.hongtou.typeset.galley.Frame.FirstPage;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetTable;
import org.jspecify.annotations.Nullable;

/**
 * The foot of the last page: a table that floats at the bottom of the page which holds the paragraph after it. An
 * empty last row lifts the last rule from the end of the line boxes to the end of the ink. A letter's hangs on the
 * paper's edge and not on the margin: the footers of its further pages push the text up from the margin that is written,
 * and nothing says which of the two a floating table keeps to (ISO/IEC 29500-1 17.4.57, 17.18.102).
 */
public final class DocxFoot {
    private final XmlOut out;
    private final DocxParagraphs paragraphs;
    private final DocxPictures pictures;
    private final Composed composed;
    private final Frame frame;

    public DocxFoot(XmlOut out, DocxParagraphs paragraphs, DocxPictures pictures, Composed composed) {
        this.out = out;
        this.paragraphs = paragraphs;
        this.pictures = pictures;
        this.composed = composed;
        this.frame = composed.galley().frame();
    }

    public void write(Foot foot) {
        long width = frame.measure().twips();
        out.start("w:tbl").start("w:tblPr");
        position();
        DocxGrid.width(out, "w:tblW", width);
        out.start("w:tblLayout").attribute("w:type", "fixed").end();
        DocxGrid.margins(out, SetTable.White.NONE);
        // For who has it read aloud: this is no table of figures.
        out.value("w:tblCaption", composed.style().phrase(Phrase.IMPRINT));
        out.end();
        Beside beside = foot.beside();
        DocxGrid.columns(
                out,
                beside == null ? List.of(frame.measure()) : List.of(foot.measure(frame.measure()), beside.column()));
        for (int i = 0; i < foot.rows().size(); i++) {
            boolean last = i == foot.rows().size() - 1;
            row(foot, i, last ? foot.below() : foot.rows().get(i + 1).above());
        }
        Length white = hangsOnPaper() ? white(foot).plus(bottom()) : white(foot);
        if (white.twips() > 0) {
            spacer(foot, white, foot.below());
        }
        out.end();
    }

    private void position() {
        boolean left = frame.mirrored() && lastPage() % 2 == 0;
        out.start("w:tblpPr")
                .attribute("w:leftFromText", 0)
                .attribute("w:rightFromText", 0)
                .attribute("w:vertAnchor", hangsOnPaper() ? "page" : "margin")
                // Against the margin, LibreOffice would lay the table into the text.
                .attribute("w:horzAnchor", "page")
                .attribute("w:tblpX", (left ? frame.right() : frame.left()).twips())
                .attribute("w:tblpYSpec", "bottom")
                .end();
    }

    private void row(Foot foot, int index, @Nullable Stroke below) {
        Foot.Row row = foot.rows().get(index);
        out.start("w:tr").start("w:trPr").flag("w:cantSplit", true).end();
        cell(foot.measure(frame.measure()), "", row.above(), below, foot.white(index));
        row.paragraphs().forEach(paragraphs::write);
        if (row.paragraphs().isEmpty()) {
            paragraphs.anchor();
        }
        out.end();
        Beside beside = foot.beside();
        if (beside != null) {
            // One cell beside all rows, so that rules between them end where it begins.
            boolean last = index == foot.rows().size() - 1;
            cell(
                    beside.column(),
                    index == 0 ? "restart" : "continue",
                    index == 0 ? row.above() : null,
                    last ? below : null,
                    Length.ZERO);
            if (index == 0) {
                pictures.beside(beside);
            } else {
                paragraphs.anchor();
            }
            out.end();
        }
        out.end();
    }

    private void spacer(Foot foot, Length height, @Nullable Stroke above) {
        out.start("w:tr").start("w:trPr").flag("w:cantSplit", true);
        out.start("w:trHeight")
                .attribute("w:val", height.twips())
                .attribute("w:hRule", "exact")
                .end();
        out.end();
        Beside beside = foot.beside();
        cell(foot.measure(frame.measure()), "", above, null, Length.ZERO);
        paragraphs.anchor();
        out.end();
        if (beside != null) {
            cell(beside.column(), "", above, null, Length.ZERO);
            paragraphs.anchor();
            out.end();
        }
        out.end();
    }

    /** @param white under the words */
    private void cell(Length width, String merge, @Nullable Stroke above, @Nullable Stroke below, Length white) {
        out.start("w:tc").start("w:tcPr");
        DocxGrid.width(out, "w:tcW", width.twips());
        if (!merge.isEmpty()) {
            out.value("w:vMerge", merge);
        }
        out.start("w:tcBorders");
        if (above != null) {
            DocxUnits.border(out, "w:top", above, 0);
        }
        if (below != null) {
            DocxUnits.border(out, "w:bottom", below, 0);
        }
        out.endUnlessEmpty();
        if (white.twips() > 0) {
            out.start("w:tcMar");
            DocxGrid.margin(out, "w:bottom", white.twips());
            out.end();
        }
        if (!merge.isEmpty()) {
            out.value("w:vAlign", "center");
        }
        out.end();
    }

    private boolean hangsOnPaper() {
        return frame.firstPage() != null;
    }

    /** From the last line box of the page that the foot stands on to the paper's edge. */
    private Length bottom() {
        FirstPage first = frame.firstPage();
        return first != null && lastPage() == 1 ? first.bottom() : frame.bottom();
    }

    private int lastPage() {
        return composed.pages().own().size();
    }

    /** From the table's last ink to the lower end of the line boxes. */
    private Length white(Foot foot) {
        PageStyle page = composed.style().page();
        FirstPage first = frame.firstPage();
        Length white = first != null && lastPage() == 1
                ? LineBox.inkBottom(frame.pitch(), page.bodySize())
                : page.inkBottom().minus(frame.bottom());
        return foot.below() == null ? white.minus(ownWhite(foot)) : white;
    }

    /** From the ink of the last line to the lower end of its own box. */
    private static Length ownWhite(Foot foot) {
        List<SetParagraph> last =
                foot.rows().isEmpty() ? List.of() : foot.rows().getLast().paragraphs();
        if (last.isEmpty()) {
            return Length.ZERO;
        }
        SetParagraph paragraph = last.getLast();
        Length size = Length.ZERO;
        for (Run run : paragraph.runs()) {
            size = Length.max(size, run.type().size());
        }
        return LineBox.inkBottom(paragraph.format().pitch(), size);
    }
}
