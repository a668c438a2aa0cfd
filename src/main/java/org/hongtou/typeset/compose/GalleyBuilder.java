package org.hongtou.typeset.compose;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.style.Borders;
import org.hongtou.style.Paging;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.style.ParagraphStyle;
import org.hongtou.style.Stroke;
import org.hongtou.style.Style;
import org.hongtou.typeset.LineBox;
import org.hongtou.typeset.galley.Overlay;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetPicture;
import org.hongtou.typeset.galley.SetTable;
import org.hongtou.typeset.galley.Strip;
import org.hongtou.typeset.galley.Turn;
import org.jspecify.annotations.Nullable;

/** The galley as it grows. Turns distances from ink to ink into the white between line boxes. */
final class GalleyBuilder {
    /** Lines of a paragraph that can't part, two and two at least. */
    private static final int SHORT_PARAGRAPH = 3;

    /** The lowest line that Word knows. */
    private static final Length BEARER = Length.pt(1);

    private final List<Strip> strips = new ArrayList<>();
    private Length whiteBelow = Length.ZERO;
    private @Nullable Length gapBelow;
    private @Nullable Length firstPlace;
    private Length firstGap = Length.ZERO;
    private boolean reserved;
    private Length depth = Length.ZERO;
    private boolean startsPage;
    private boolean wantsSideways;
    private boolean sideways;
    private boolean turned;

    List<Strip> strips() {
        return List.copyOf(strips);
    }

    boolean isEmpty() {
        return strips.isEmpty();
    }

    /** How far the line boxes reach down so far, where each paragraph is one line: in a head. */
    Length depth() {
        return depth;
    }

    /**
     * The text begins under something that stands over it.
     *
     * @param place where that ends, from the first line box's top
     * @param gap from there to the first ink at least; an element's own distance may be larger
     */
    void startBelow(Length place, Length gap) {
        firstPlace = place;
        firstGap = gap;
    }

    /** The text begins at the page's top. */
    void startAtTop() {
        firstPlace = null;
        firstGap = Length.ZERO;
    }

    /** What follows stands on turned pages, or on upright ones again. */
    void turn(boolean sideways) {
        wantsSideways = sideways;
    }

    /** Where pages turn before the next strip, it begins one by that. */
    private void turnPage() {
        if (wantsSideways != sideways) {
            strips.add(new Turn(wantsSideways));
            sideways = wantsSideways;
            startsPage = false;
            turned = true;
        }
    }

    /** The next strip starts a page. */
    void startPage() {
        startsPage = true;
    }

    /**
     * Adds a paragraph.
     *
     * @param paragraph the paragraph; its {@code before} is set here
     * @param gap from the ink above to its ink; null for the next line
     * @param gapAfter from its ink to the ink below, or null
     */
    void add(SetParagraph paragraph, @Nullable Length gap, @Nullable Length gapAfter) {
        turnPage();
        Length size = paragraph.runs().isEmpty()
                ? paragraph.format().pitch()
                : paragraph.runs().getFirst().type().size();
        Length pitch = paragraph.format().pitch();
        boolean signs = paragraph.element() == Element.SIGNATURE || paragraph.element() == Element.DATE;
        Length before = before(gap, LineBox.inkTop(pitch, size), signs);
        ParagraphFormat format = paragraph.format().withBefore(before);
        boolean begins = startsPage && !strips.isEmpty();
        if (begins) {
            partLast();
        }
        strips.add(paragraph.withFormat(begins ? format.with(Paging.NEW_PAGE, true) : format));
        depth = depth.plus(before).plus(pitch);
        close(LineBox.inkBottom(pitch, size), gapAfter);
    }

    /** What stands last isn't kept with what starts a page: a word processor gives that up too. */
    private void partLast() {
        if (strips.getLast() instanceof SetParagraph last) {
            strips.set(strips.size() - 1, last.withFormat(last.format().with(Paging.KEEP_NEXT, false)));
        }
    }

    /**
     * Adds a paragraph so that its ink begins at a depth of the page, or as near to it as what stands above allows.
     *
     * @param inkDepth from the first line box's top to the ink
     */
    void addAtDepth(SetParagraph paragraph, Length inkDepth) {
        Length size = paragraph.runs().getFirst().type().size();
        Length pitch = paragraph.format().pitch();
        Length before = positive(inkDepth.minus(depth).minus(LineBox.inkTop(pitch, size)));
        strips.add(paragraph.withFormat(paragraph.format().withBefore(before)));
        depth = depth.plus(before).plus(pitch.times(paragraph.lines()));
        close(LineBox.inkBottom(pitch, size), null);
    }

    /**
     * Adds a table without rules so that the ink of its first row begins at a depth of the page, or as near to it as what
     * stands above allows.
     *
     * @param pitch the height of each row, a line of letters
     * @param size the letters' size
     * @param inkDepth from the first line box's top to the ink
     */
    void addAtDepth(SetTable table, Length pitch, Length size, Length inkDepth) {
        Length before = positive(inkDepth.minus(depth).minus(LineBox.inkTop(pitch, size)));
        strips.add(table.withBefore(before));
        depth = depth.plus(before).plus(pitch.times(table.rows().size()));
        close(LineBox.inkBottom(pitch, size), null);
    }

    /** Keeps a place blank down to a depth of the page, as if ink ended there. */
    void reserve(Length inkDepth) {
        whiteBelow = depth.minus(inkDepth);
        firstPlace = inkDepth;
        reserved = true;
    }

    /** Keeps a place blank below the last ink. */
    void reserveBelow(Length height) {
        whiteBelow = whiteBelow.minus(height);
        firstPlace = firstPlace == null ? null : firstPlace.plus(height);
    }

    /** From the page's first line box to the first ink: where a letter's head ends, or where the first line stands. */
    Length firstInk() {
        if (!strips.isEmpty() && strips.getFirst() instanceof SetParagraph first) {
            return first.format()
                    .before()
                    .plus(LineBox.inkTop(
                            first.format().pitch(),
                            first.runs().getFirst().type().size()));
        }
        return firstPlace == null ? Length.ZERO : firstPlace.plus(firstGap);
    }

    /** Keeps the page blank down to a depth, where its words don't reach so far. */
    void reserveAtLeast(Length inkDepth) {
        if (depth.minus(whiteBelow).compareTo(inkDepth) < 0) {
            reserve(inkDepth);
        }
    }

    /**
     * Lays a picture on page 1, behind its first paragraph.
     *
     * @param overlay its upper edge is measured from the page's first line box
     */
    void layOnFirstPage(Overlay overlay) {
        Length above = Length.ZERO;
        for (int i = 0; i < strips.size(); i++) {
            if (strips.get(i) instanceof SetParagraph first) {
                List<Overlay> overlays = new ArrayList<>(first.overlays());
                overlays.add(overlay.withY(
                        overlay.y().minus(above).minus(first.format().before())));
                strips.set(i, first.withOverlays(overlays));
                return;
            }
            if (strips.get(i) instanceof SetTable names) {
                Length pitch = names.rows()
                        .getFirst()
                        .cells()
                        .getFirst()
                        .paragraphs()
                        .getFirst()
                        .format()
                        .pitch();
                above = above.plus(names.before()).plus(pitch.times(names.rows().size()));
            }
        }
    }

    /** Adds a picture; what stands above it decides how far below. */
    void add(SetPicture picture) {
        turnPage();
        strips.add(picture.withBefore(whiteAbove(gapBelow)));
        close(Length.ZERO, null);
    }

    /**
     * Adds a table.
     *
     * @param gap from the ink of a line above to its first rule, unless that line asks for more
     */
    void add(SetTable table, Length gap) {
        turnPage();
        boolean underWords = !strips.isEmpty() && strips.getLast() instanceof SetParagraph;
        strips.add(table.withBefore(
                whiteAbove(underWords ? Length.max(gap, gapBelow == null ? gap : gapBelow) : gapBelow)));
        close(Length.ZERO, null);
    }

    /**
     * Adds a table without rules, whose rows are lines of letters.
     *
     * @param look how its words look
     */
    void add(SetTable table, ParagraphStyle look) {
        turnPage();
        Length pitch = look.format().pitch();
        Length size = look.type().size();
        Length before = before(look.gapBefore(), LineBox.inkTop(pitch, size), false);
        strips.add(table.withBefore(before));
        depth = depth.plus(before).plus(pitch.times(table.rows().size()));
        close(LineBox.inkBottom(pitch, size), look.gapAfter());
    }

    /** The white over something that begins with its own edge, for a gap from the ink above. */
    private Length whiteAbove(@Nullable Length gap) {
        return gap == null || turned || strips.isEmpty() ? Length.ZERO : positive(gap.minus(whiteBelow));
    }

    private void close(Length white, @Nullable Length gapAfter) {
        whiteBelow = white;
        gapBelow = gapAfter;
        startsPage = false;
        turned = false;
        reserved = false;
    }

    /**
     * The white over a line box whose ink begins {@code inkTop} below its top.
     *
     * @param signs whether seals may reach up from it: on a page that turns back they have their room all the same
     */
    private Length before(@Nullable Length gap, Length inkTop, boolean signs) {
        Length own = gap == null ? Length.ZERO : gap;
        if (strips.isEmpty()) {
            return firstPlace == null
                    ? Length.ZERO
                    : positive(firstPlace.plus(Length.max(own, firstGap)).minus(inkTop));
        }
        boolean next = gap == null && gapBelow == null && !reserved;
        if (startsPage || (turned && !signs) || next) {
            return Length.ZERO;
        }
        Length wanted = gapBelow == null ? own : Length.max(own, gapBelow);
        return positive(wanted.minus(whiteBelow).minus(inkTop));
    }

    private static Length positive(Length length) {
        return Length.max(Length.ZERO, length.toTwip());
    }

    /** Draws the red rule under the last paragraph. */
    void ruleBelow(Style.RedRuleStyle rule) {
        if (strips.isEmpty()
                || !(strips.getLast() instanceof SetParagraph last)
                || last.runs().isEmpty()) {
            bearRule(rule.stroke(), rule.above());
            close(Length.ZERO, rule.below());
            return;
        }
        SetParagraph ruled = DrawnRules.below(last, rule.stroke(), rule.above());
        Length grown = ruled.format().pitch().minus(last.format().pitch());
        Length size = last.runs().getFirst().type().size();
        // The taller or lower line box moves the ink; the white above gives way, so that the ink stays.
        Length moved = LineBox.inkTop(ruled.format().pitch(), size)
                .minus(LineBox.inkTop(last.format().pitch(), size));
        Length before = positive(last.format().before().minus(moved));
        strips.set(strips.size() - 1, ruled.withFormat(ruled.format().withBefore(before)));
        depth = depth.plus(grown);
        close(Length.ZERO, rule.below());
    }

    /** A line without words that bears a rule, where no paragraph stands above it: under a joint mark. */
    private void bearRule(Stroke stroke, Length gap) {
        Length before = positive(gap.minus(whiteBelow).minus(BEARER));
        ParagraphFormat format = ParagraphFormat.plain(BEARER)
                .withBefore(before)
                .withBorders(Borders.NONE.withBelow(new Borders.Border(stroke, Length.ZERO)));
        strips.add(new SetParagraph(Element.NUMBER, format, List.of(), "", 0));
        depth = depth.plus(before).plus(BEARER).plus(stroke.height());
    }

    /** Keeps the end of the last strip on the page of what follows: lines of a paragraph, the last row of a table. */
    void keepLastWithNext() {
        if (!strips.isEmpty()) {
            strips.add(
                    switch (strips.removeLast()) {
                        case SetParagraph paragraph ->
                            paragraph.withFormat(paragraph.format().with(Paging.KEEP_NEXT, true));
                        case SetTable table -> table.withLastRowKept();
                        case SetPicture picture -> picture.withKeepNext();
                        case Turn turn -> turn;
                    });
        }
    }

    /**
     * Keeps a short last paragraph on the page of what follows. A longer one is left to part over pages: LibreOffice
     * would not part it at all, Word would.
     */
    void keepShortLastWithNext(TextSetter setter) {
        if (!strips.isEmpty()
                && strips.getLast() instanceof SetParagraph last
                && setter.lines(last) <= SHORT_PARAGRAPH) {
            strips.set(strips.size() - 1, last.withFormat(last.format().with(Paging.KEEP_NEXT, true)));
        }
    }
}
