package org.hongtou.typeset.pagination;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Length;
import org.hongtou.style.Borders;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.style.Stroke;
import org.hongtou.typeset.LineBox;
import org.hongtou.typeset.galley.Beside;
import org.hongtou.typeset.galley.Overlay;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetPicture;
import org.hongtou.typeset.line.BrokenParagraph;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.PlacedLeader;
import org.hongtou.typeset.page.PlacedLine;
import org.hongtou.typeset.page.PlacedNotice;
import org.hongtou.typeset.page.PlacedPicture;
import org.hongtou.typeset.page.PlacedStroke;
import org.jspecify.annotations.Nullable;

/** A page as it fills: lines, rules and pictures in their places. Depths in EMU from the paper's top edge. */
final class PageBuilder {
    private final int number;
    private final boolean sideways;
    private final Length left;
    private final Length measure;
    private final List<PlacedLine> lines = new ArrayList<>();
    private final List<PlacedStroke> strokes = new ArrayList<>();
    private final List<PlacedLeader> leaders = new ArrayList<>();
    private final List<PlacedPicture> pictures = new ArrayList<>();

    private @Nullable PlacedNotice notice;

    PageBuilder(int number, boolean sideways, Length left, Length measure) {
        this.number = number;
        this.sideways = sideways;
        this.left = left;
        this.measure = measure;
    }

    int number() {
        return number;
    }

    /** From the paper's left edge to this page's type area. */
    Length left() {
        return left;
    }

    /** Places lines of a paragraph, with the rules over its first and under its last line. */
    void paragraph(BrokenParagraph broken, int paragraph, int from, int to, long y) {
        ParagraphFormat format = broken.paragraph().format();
        long at = y;
        Borders.Border above = format.borders().above();
        if (above != null && from == 0) {
            rule(format, above.stroke(), at);
            at += above.stroke().height().plus(above.distance()).emu();
        }
        if (from == 0) {
            overlays(broken.paragraph().overlays(), left, at);
        }
        at = lines(broken, paragraph, from, to, left, at);
        Borders.Border below = format.borders().below();
        if (below != null && to == broken.size()) {
            rule(format, below.stroke(), at + below.distance().emu());
        }
    }

    /** Places lines of a paragraph from a left edge of its own, with its pictures. */
    void paragraphAt(BrokenParagraph broken, int paragraph, int from, int to, Length origin, long y) {
        if (from == 0) {
            overlays(broken.paragraph().overlays(), origin, y);
        }
        lines(broken, paragraph, from, to, origin, y);
    }

    private long lines(BrokenParagraph broken, int paragraph, int from, int to, Length origin, long y) {
        SetParagraph set = broken.paragraph();
        Length pitch = set.format().pitch();
        long at = y;
        long toBaseline = LineBox.baseline(pitch).emu();
        for (int line = from; line < to; line++) {
            Length baseline = new Length(at + toBaseline);
            lines.add(new PlacedLine(
                    set.element(),
                    paragraph,
                    set.format().outline(),
                    line == 0,
                    line == 0 ? set.id() : "",
                    set.target(),
                    baseline,
                    broken.place(line, origin)));
            PlacedLeader leader = broken.leader(line, origin, baseline);
            if (leader != null) {
                leaders.add(leader);
            }
            at += pitch.emu();
        }
        return at;
    }

    private void rule(ParagraphFormat format, Stroke stroke, long y) {
        Length x = left.plus(format.indents().left());
        Length width =
                measure.minus(format.indents().left()).minus(format.indents().right());
        stroke(new PlacedStroke(stroke, x, new Length(y), width, stroke.height()));
    }

    /** Places a rule across the type area, but for its right end. */
    void rule(Stroke stroke, Length inset, long y) {
        stroke(new PlacedStroke(stroke, left, new Length(y), measure.minus(inset), stroke.height()));
    }

    /** Places what stands at the right of the foot's rows, its edge on the type area's. */
    void beside(Beside beside, long y) {
        Length x = left.plus(measure).minus(beside.width());
        pictures.add(new PlacedPicture(
                beside.file(), x, new Length(y), beside.width(), beside.height(), beside.description()));
    }

    void notice(PlacedNotice placed) {
        notice = placed;
    }

    /** The type area's width on this page. */
    Length measure() {
        return measure;
    }

    boolean sideways() {
        return sideways;
    }

    void stroke(PlacedStroke stroke) {
        strokes.add(stroke);
    }

    private void overlays(List<Overlay> overlays, Length origin, long y) {
        for (Overlay overlay : overlays) {
            Length x = origin.plus(overlay.x());
            Length top = new Length(y).plus(overlay.y());
            pictures.add(new PlacedPicture(
                    overlay.file(), x, top, overlay.width(), overlay.height(), overlay.description()));
        }
    }

    /** Places a picture at the lower end of its lines, as word processors do: its caption is nearer than the text above. */
    void picture(SetPicture picture, long y) {
        Length x = left.plus(picture.left(measure));
        Length top = new Length(y).plus(picture.pitch()).minus(picture.height());
        pictures.add(
                new PlacedPicture(picture.file(), x, top, picture.width(), picture.height(), picture.description()));
        overlays(picture.neighbours(), left, top.emu());
    }

    Page page(boolean footOnly) {
        return new Page(number, sideways, lines, strokes, leaders, pictures, notice, footOnly);
    }
}
