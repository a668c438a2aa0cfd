package org.hongtou.typeset.line;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Length;
import org.hongtou.style.Align;
import org.hongtou.style.Leader;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.style.Type;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.page.PlacedLeader;
import org.hongtou.typeset.page.PlacedRun;
import org.jspecify.annotations.Nullable;

/** A paragraph with its lines, ready to be placed on pages. */
public final class BrokenParagraph {
    private final SetParagraph given;
    private final SetParagraph paragraph;
    private final Letters letters;
    private final List<Line> lines;
    private final List<LongWord> longWords;
    private final int overflowing;

    BrokenParagraph(SetParagraph paragraph, Letters letters, List<Line> lines, List<LongWord> longWords) {
        this.given = paragraph;
        this.paragraph = paragraph;
        this.letters = letters;
        this.lines = List.copyOf(lines);
        this.longWords = List.copyOf(longWords);
        this.overflowing = firstOverflowing();
    }

    private BrokenParagraph(SetParagraph given, SetParagraph paragraph, BrokenParagraph same) {
        this.given = given;
        this.paragraph = paragraph;
        this.letters = same.letters;
        this.lines = same.lines;
        this.longWords = same.longWords;
        this.overflowing = same.overflowing;
    }

    /** How many characters its last line has. */
    public int lastLength() {
        return lines.isEmpty() ? 0 : lines.getLast().end() - lines.getLast().start();
    }

    /**
     * These lines for a paragraph that they were made for.
     *
     * @param given as it was before it was looked over
     * @param evened as it is set
     */
    BrokenParagraph standingFor(SetParagraph given, SetParagraph evened) {
        return new BrokenParagraph(given, evened, this);
    }

    /**
     * These lines for the same paragraph in another format; null where it would have others.
     *
     * @param changed the paragraph, with the very runs that it had
     */
    @SuppressWarnings("ReferenceEquality") // equal runs are nearly always the same, and comparing them takes long
    public @Nullable BrokenParagraph of(SetParagraph changed) {
        ParagraphFormat old = given.format();
        ParagraphFormat now = changed.format();
        boolean same = changed.runs() == given.runs()
                && changed.target().equals(given.target())
                && now.indents().equals(old.indents())
                && now.align() == old.align()
                && now.tabs().equals(old.tabs());
        return same ? standingFor(changed, changedAsGiven(changed)) : null;
    }

    private SetParagraph changedAsGiven(SetParagraph changed) {
        return changed.withFormat(changed.format().withAlign(paragraph.format().align()))
                .withRuns(paragraph.runs());
    }

    /** The paragraph as it is set: flush left or drawn together where its lines look better so. */
    public SetParagraph paragraph() {
        return paragraph;
    }

    /** How many lines there are, at least one. */
    public int size() {
        return lines.size();
    }

    Letters letters() {
        return letters;
    }

    /** Whether its lines hold the same words as those of another. */
    boolean endsAs(BrokenParagraph other) {
        return lines.stream()
                .map(Line::end)
                .toList()
                .equals(other.lines.stream().map(Line::end).toList());
    }

    /** What of its words is longer than a line. */
    List<LongWord> longWords() {
        return longWords;
    }

    Line line(int number) {
        return lines.get(number);
    }

    /** Whether a line would be torn apart where it is spread to its full width. */
    boolean isTorn(int number) {
        return letters.isTorn(lines.get(number));
    }

    /** Where in the text what is spread of a line begins: behind a label's tab, or with the line. */
    int spreadFrom(int number) {
        return letters.spreadFrom(lines.get(number));
    }

    /** The words of a line. */
    public String text(int line) {
        return letters.text.substring(lines.get(line).start(), lines.get(line).end());
    }

    /**
     * The first line that holds more than it has room for, or had to be cut within a word that no line has room for; −1
     * where none does.
     */
    public int overflowing() {
        return overflowing;
    }

    private int firstOverflowing() {
        for (int line = 0; line < lines.size(); line++) {
            if (overflows(line)) {
                return line;
            }
        }
        return -1;
    }

    /** Whether a line does that. */
    boolean overflows(int line) {
        return lines.get(line).overflows();
    }

    /**
     * The letters of a line in their places.
     *
     * @param number which line, from 0
     * @param origin from the paper's left edge to the type area
     */
    public List<PlacedRun> place(int number, Length origin) {
        Line line = lines.get(number);
        List<PlacedRun> placed = new ArrayList<>();
        int spreadFrom = letters.spreadFrom(line);
        if (letters.text.indexOf('\t', spreadFrom, line.end()) >= 0) {
            placeTabbed(line, origin.emu(), placed);
            return placed;
        }
        long spare = line.room() - line.width();
        Align align = paragraph.format().align();
        boolean spread = align == Align.SPREAD || (align == Align.JUSTIFY && !line.last());
        long shift = switch (align) {
            case CENTER -> spare / 2;
            case RIGHT -> spare;
            case LEFT, JUSTIFY, SPREAD -> 0;
        };
        long x = origin.emu() + line.indent() + shift;
        if (spreadFrom > line.start()) {
            // Where the line had to end within the label, there is no tab behind it.
            boolean tabbed = letters.text.charAt(spreadFrom - 1) == '\t';
            placeLetters(line.start(), tabbed ? spreadFrom - 1 : spreadFrom, x, 0, placed);
            x += letters.width(line.start(), spreadFrom);
        }
        placeLetters(spreadFrom, line.end(), x, spread && spare > 0 ? spare : 0, placed);
        return placed;
    }

    /**
     * The dots before what stands at a line's last tab stop; null where there are none.
     *
     * @param number which line, from 0
     * @param origin from the paper's left edge to the type area
     * @param baseline from the paper's top edge
     */
    public @Nullable PlacedLeader leader(int number, Length origin, Length baseline) {
        Line line = lines.get(number);
        if (paragraph.format().tabs().isEmpty() || letters.text.indexOf('\t', line.start(), line.end()) < 0) {
            return null;
        }
        int tab = letters.text.lastIndexOf('\t', line.end() - 1);
        ParagraphFormat.Tab stop = paragraph.format().tabs().getLast();
        if (stop.leader() == Leader.NONE || stop.align() != Align.RIGHT) {
            return null;
        }
        Type type = letters.type(tab);
        long pitch = type.size().times(Leader.PITCH).emu();
        long from = line.indent() + letters.width(line.start(), tab);
        long to = stop.at().emu() - letters.width(tab, line.end());
        // Whole steps from the type area's edge, so that the dots of all lines stand one below the other.
        long last = Math.floorDiv(to - pitch / 2, pitch) * pitch;
        long dots = Math.floorDiv(last - from - pitch / 2, pitch) + 1;
        Length rise = type.size().times(stop.leader() == Leader.DOTS ? Leader.DOT / 2 : Leader.MIDDLE);
        return dots < 1
                ? null
                : new PlacedLeader(
                        origin.plus(new Length(last - (dots - 1) * pitch)),
                        baseline.minus(rise),
                        new Length((dots - 1) * pitch),
                        new Length(pitch),
                        type.size().times(Leader.DOT),
                        type.rgb());
    }

    private void placeTabbed(Line line, long origin, List<PlacedRun> placed) {
        List<ParagraphFormat.Tab> tabs = paragraph.format().tabs();
        long x = line.indent();
        int tab = 0;
        int from = line.start();
        while (from <= line.end()) {
            int stop = letters.text.indexOf('\t', from);
            int to = stop < 0 || stop > line.end() ? line.end() : stop;
            long width = letters.width(from, to);
            if (from > line.start() && tab <= tabs.size() && tab > 0) {
                ParagraphFormat.Tab at = tabs.get(tab - 1);
                long start = switch (at.align()) {
                    case RIGHT -> at.at().emu() - width;
                    case CENTER -> at.at().emu() - width / 2;
                    case LEFT, JUSTIFY, SPREAD -> at.at().emu();
                };
                x = Math.max(x, start);
            }
            placeLetters(from, to, origin + x, 0, placed);
            x += width;
            from = to + 1;
            tab++;
        }
    }

    /** Places letters one after the other, and spreads {@code spare} evenly over the gaps that may widen. */
    private void placeLetters(int from, int to, long x, long spare, List<PlacedRun> placed) {
        int gaps = spare == 0 ? 0 : letters.gaps(from, to);
        long each = gaps == 0 ? 0 : spare / gaps;
        long odd = gaps == 0 ? 0 : spare % gaps;
        int number = from < to ? letters.stretchAt(from) : 0;
        int start = from;
        long at = x;
        while (start < to) {
            Stretch stretch = letters.stretch(number);
            int most = Math.min(stretch.to(), to);
            int end = letters.after(start);
            boolean widens = each > 0 && widens(end, to);
            long width = letters.advance(start) + (widens ? each : 0);
            while (end < most) {
                int next = letters.after(end);
                // What is added after the last letter of all moves nothing.
                if (each > 0 && next < to && widens(next, to) != widens) {
                    break;
                }
                width += letters.advance(end) + (each > 0 && widens(next, to) ? each : 0);
                end = next;
            }
            Type type = stretch.type();
            long spacing = type.tracking().emu() + (widens ? each : 0);
            placed.add(new PlacedRun(letters.words(stretch, start, end), stretch.font(), type, at, spacing, width));
            // What can't be shared out evenly, less than one EMU a gap, goes after the first run.
            at += width + (start == from ? odd : 0);
            start = end;
            number += end >= stretch.to() ? 1 : 0;
        }
    }

    private boolean widens(int i, int to) {
        return i < to && letters.widensBefore(i);
    }
}
