package org.hongtou.typeset.line;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hongtou.model.Length;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.typeset.Metrics;
import org.hongtou.typeset.galley.SetParagraph;
import org.jspecify.annotations.Nullable;

/**
 * Breaks paragraphs into lines: each line takes what fits, and where it can't end after that, the characters before go
 * to the next line with it (推出). Nothing hangs into the margin and nothing is squeezed.
 */
public final class LineMaker {
    /** Word processors hold both edges of a line in whole twips: it may be as much longer as both roundings make. */
    static final long ROUNDING = Length.twips(2).emu() - 1;

    private final TypeForms forms;
    private final LineBreaks lineBreaks = new LineBreaks();

    public LineMaker(Metrics metrics) {
        this.forms = new TypeForms(metrics);
    }

    /**
     * The lines of a paragraph.
     *
     * @param paragraph the paragraph
     * @param measure the width that it stands in, without its own indents
     * @return at least one line
     */
    public BrokenParagraph lines(SetParagraph paragraph, Length measure) {
        BrokenParagraph usual = usual(paragraph, measure);
        return usual.size() == 1 ? usual : new Evening(this, measure).evened(usual);
    }

    /** The lines of a paragraph as they come, before they are looked over. */
    BrokenParagraph usual(SetParagraph paragraph, Length measure) {
        Letters letters = Letters.of(paragraph, forms);
        return lines(paragraph, measure, letters, lineBreaks.of(letters.text), null);
    }

    /** The lines of a list, with names and numbers whole where that leaves no line torn. */
    HeldLines withNames(BrokenParagraph usual, Length measure) {
        Letters letters = usual.letters();
        BitSet held = new BitSet();
        return new HeldLines(lines(usual.paragraph(), measure, letters, lineBreaks.of(letters.text), held), held);
    }

    /**
     * @param held where the numbers of the lines go that end sooner to leave a name whole; null where names may part
     */
    private static BrokenParagraph lines(
            SetParagraph paragraph, Length measure, Letters letters, boolean[] breaks, @Nullable BitSet held) {
        List<boolean[]> whole = held == null
                ? List.of()
                : List.of(
                        WholeNames.breaks(letters.text, breaks, false), WholeNames.breaks(letters.text, breaks, true));
        ParagraphFormat format = paragraph.format();
        List<Line> lines = new ArrayList<>();
        List<LongWord> longWords = new ArrayList<>();
        long turned = measure.emu()
                - format.indents().right().emu()
                - format.indents().left().emu();
        int from = 0;
        int length = letters.text.length();
        // An entry's number comes behind its last words and turns none of them.
        int words = paragraph.target().isEmpty() ? -1 : letters.text.lastIndexOf('\t');
        int to = words < 0 ? length : words;
        boolean turns = letters.text.lastIndexOf('\t', to - 1) < letters.spreadFrom();
        while (from < length || lines.isEmpty()) {
            long indent = format.indents().left().emu()
                    + (lines.isEmpty() ? format.indents().firstLine().emu() : 0);
            long room = measure.emu() - format.indents().right().emu() - indent;
            Line line = next(letters, breaks, from, to, turns, indent, room, turned, longWords);
            for (boolean[] places : whole) {
                Line sooner = next(letters, places, from, to, turns, indent, room, turned, new ArrayList<>());
                if (held != null && sooner.end() < line.end() && !sooner.cut() && !letters.isTorn(sooner)) {
                    held.set(lines.size());
                    line = sooner;
                }
            }
            if (line.end() == words) {
                line = last(letters, from, length, indent, room);
            }
            lines.add(line);
            from = startOfNext(letters.text, line.end());
        }
        return new BrokenParagraph(paragraph, letters, lines, longWords);
    }

    /** How wide a text is on one line, in the letters of its runs. */
    public Length width(SetParagraph paragraph) {
        Letters letters = Letters.of(paragraph, forms);
        return new Length(letters.width(0, letters.text.length()));
    }

    /** How far the words of a paragraph reach on one line before each place of its text, and behind the last. */
    public Length[] reach(SetParagraph paragraph) {
        Letters letters = Letters.of(paragraph, forms);
        Length[] reach = new Length[letters.text.length() + 1];
        reach[0] = Length.ZERO;
        for (int i = 0; i < letters.text.length(); i++) {
            reach[i + 1] = reach[i].plus(new Length(letters.advance(i)));
        }
        return reach;
    }

    /** How wide the longest stretch of a paragraph is that holds no place for a line's end. */
    public Length longestWord(SetParagraph paragraph) {
        Letters letters = Letters.of(paragraph, forms);
        boolean[] breaks = lineBreaks.of(letters.text);
        long longest = 0;
        int from = 0;
        for (int i = 1; i <= letters.text.length(); i++) {
            if (i == letters.text.length() || breaks[i]) {
                longest = Math.max(longest, last(letters, from, i, 0, 0).width());
                from = i;
            }
        }
        return new Length(longest);
    }

    /**
     * @param turns whether words that find no room turn to the next line: not where there are tabs
     * @param turned the room of a turned line, which decides whether a word is longer than a line
     * @param longWords where words go that are
     */
    private static Line next(
            Letters letters,
            boolean[] breaks,
            int from,
            int to,
            boolean turns,
            long indent,
            long room,
            long turned,
            List<LongWord> longWords) {
        String text = letters.text;
        long limit = room + ROUNDING;
        long width = 0;
        int fit = from;
        int i = from;
        for (; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return last(letters, from, i, indent, room);
            }
            if (i > from && breaks[i] && c != ' ') {
                fit = i;
            }
            width += letters.advance(i);
            boolean full = width - letters.leastTracking() > limit && width - letters.trackingAfter(i) > limit;
            if (full && c != ' ' && turns) {
                break;
            }
        }
        if (i >= to) {
            return last(letters, from, i, indent, room);
        }
        LongWord word = longWord(letters, breaks, from, fit, i, to);
        int begins = word == null ? fit : Math.min(fit, word.from());
        if (word != null && (begins == from || width(letters, breaks, begins, word, to) > turned + ROUNDING)) {
            longWords.add(word);
            int part = partOf(text, begins, i);
            if (part > 0) {
                return line(letters, from, part, indent, room, false, false);
            }
        }
        int end = fit > from ? fit : cut(letters, from, i);
        int next = startOfNext(text, end);
        return line(letters, from, end, indent, room, false, next < text.length() && !breaks[next]);
    }

    /**
     * The Latin string around the place where a line is full, up to where a line may end again; an address whole, though
     * it may part. Null if none is there.
     */
    private static @Nullable LongWord longWord(Letters letters, boolean[] breaks, int from, int fit, int full, int to) {
        if (full == fit || !isLatin(letters.text, full) || !isLatin(letters.text, full - 1)) {
            return null;
        }
        int end = full;
        while (end < to && isLatin(letters.text, end) && (!breaks[end] || letters.text.charAt(end - 1) == '-')) {
            end++;
        }
        int start = full;
        while (start > from && isLatin(letters.text, start - 1)) {
            start--;
        }
        return new LongWord(start, end);
    }

    /** How wide the word is with what stands before it from {@code from} on and may not leave it, before or behind. */
    private static long width(Letters letters, boolean[] breaks, int from, LongWord word, int to) {
        int end = word.to();
        while (end < to && !breaks[end]) {
            end++;
        }
        return last(letters, from, end, 0, 0).width();
    }

    private static boolean isLatin(String text, int i) {
        return (Signs.of(text.charAt(i)) & Signs.LATIN) != 0;
    }

    /** The last place between two where a word that is longer than a line may part; 0 where there is none. */
    private static int partOf(String text, int from, int full) {
        for (int i = full; i > from; i--) {
            if (LineBreaks.mayPartLong(text, i)) {
                return i;
            }
        }
        return 0;
    }

    /**
     * Where to cut what is longer than the line: where the line is full, or, where it isn't one Latin string, sooner if
     * that would split what is one, or put a mark where it can't stand. Where both can't be, marks give way.
     */
    private static int cut(Letters letters, int from, int full) {
        int first = letters.after(from);
        int latin = full;
        while (latin >= from && isLatin(letters.text, latin)) {
            latin--;
        }
        if (latin < from && full > first) {
            return full;
        }
        int whole = 0;
        for (int i = full; i > first; i--) {
            char before = letters.text.charAt(i - 1);
            char after = letters.text.charAt(i);
            if (!Kinsoku.splits(letters.text, from, i)) {
                if (!Kinsoku.notAtEnd(before) && !Kinsoku.notAtStart(after)) {
                    return i;
                }
                whole = whole == 0 ? i : whole;
            }
        }
        return whole > 0 ? whole : Math.max(full, first);
    }

    /** A line that ends its paragraph, or with a set break. */
    private static Line last(Letters letters, int from, int to, long indent, long room) {
        return line(letters, from, to, indent, room, true, false);
    }

    private static Line line(Letters letters, int from, int to, long indent, long room, boolean last, boolean cut) {
        int end = to;
        while (end > from && letters.text.charAt(end - 1) == ' ') {
            end--;
        }
        // What is added after the last letter is no part of the line.
        long trailing = end > from ? letters.trackingAfter(end - 1) : 0;
        return new Line(from, end, indent, room, letters.width(from, end) - trailing, last, cut);
    }

    /** Blanks after a line's end belong to no line; one set break ends the line before it. */
    private static int startOfNext(String text, int end) {
        int from = end;
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        return from < text.length() && text.charAt(from) == '\n' ? from + 1 : from;
    }
}
