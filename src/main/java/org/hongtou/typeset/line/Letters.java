package org.hongtou.typeset.line;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.style.Type;
import org.hongtou.typeset.Letterforms;
import org.hongtou.typeset.Script;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;

/**
 * The letters of a paragraph with their widths, one place a UTF-16 unit: the second unit of a pair has no width. Lengths
 * in EMU.
 */
final class Letters {
    /** A line that would widen each gap by more than this part of its letters' size isn't spread. */
    private static final double WIDEST = 0.25;

    final String text;
    private final int[] advances;
    private final List<Stretch> stretches = new ArrayList<>();
    private long leastTracking;
    private int spreadFrom;

    private Letters(String text) {
        this.text = text;
        this.advances = new int[text.length()];
    }

    static Letters of(SetParagraph paragraph, TypeForms forms) {
        Letters letters = new Letters(paragraph.text());
        int at = 0;
        for (Run run : paragraph.runs()) {
            letters.measure(run, at, forms.of(run.type()));
            at += run.text().length();
        }
        if (paragraph.format().hangsAtTab()) {
            letters.hang(paragraph.format().indents().firstLine().negated().emu());
        }
        return letters;
    }

    /** Gives the tab behind a label the way to where the turned lines begin. */
    private void hang(long hanging) {
        int tab = text.indexOf('\t');
        if (tab >= 0) {
            advances[tab] = (int) Math.max(0, hanging - width(0, tab));
            spreadFrom = tab + 1;
        }
    }

    /** Behind the tab after a label; 0 where there is none. What stands before isn't spread. */
    int spreadFrom() {
        return spreadFrom;
    }

    /** Where in the text what is spread of a line begins. */
    int spreadFrom(Line line) {
        return Math.max(line.start(), Math.min(line.end(), spreadFrom));
    }

    /** Whether a line would be torn apart to fill its width. */
    boolean isTorn(Line line) {
        int from = spreadFrom(line);
        if (from >= line.end()) {
            return false;
        }
        long each = (line.room() - line.width()) / Math.max(1, gaps(from, line.end()));
        return each > type(from).size().times(WIDEST).emu();
    }

    /** In how many places a spread line may widen. */
    int gaps(int from, int to) {
        int gaps = 0;
        for (int i = from + 1; i < to; i++) {
            gaps += widensBefore(i) ? 1 : 0;
        }
        return gaps;
    }

    /**
     * Measures a run. Letters are drawn together only among themselves: after a run's last letter, where another script
     * or look begins, there is no negative tracking, as LibreOffice has it too.
     */
    private void measure(Run run, int from, Letterforms forms) {
        Type type = run.type();
        int to = from + run.text().length();
        long size = type.size().emu();
        long tracking = type.tracking().emu();
        leastTracking = Math.min(leastTracking, tracking);
        int open = from;
        String font = "";
        for (int i = from; i < to; i = after(i)) {
            int codePoint = text.codePointAt(i);
            String own = forms.font(codePoint);
            if (i > from && !own.equals(font)) {
                add(new Stretch(open, i, type, font, tracking, null));
                open = i;
            }
            font = own;
            if (!isTurn(codePoint)) {
                boolean tracked = tracking >= 0 || after(i) < to;
                long width = forms.advance(codePoint) * size / 1000 * type.scale() / 100 + (tracked ? tracking : 0);
                // No page is as wide as what an int holds: 59 m.
                advances[i] = Math.clamp(width, Integer.MIN_VALUE, Integer.MAX_VALUE);
            }
        }
        if (to > from) {
            boolean tracked = tracking >= 0 && !isTurn(text.charAt(to - 1));
            add(new Stretch(open, to, type, font, tracked ? tracking : 0, open == from ? run.text() : null));
        }
    }

    private void add(Stretch next) {
        if (!stretches.isEmpty() && stretches.getLast().continues(next.type(), next.font())) {
            stretches.add(stretches.removeLast().through(next));
        } else {
            stretches.add(next);
        }
    }

    /** A line break or a tab, which have no width of their own. */
    private static boolean isTurn(int codePoint) {
        return codePoint == '\n' || codePoint == '\t';
    }

    /** The width of a letter, with what is added after it. */
    int advance(int i) {
        return advances[i];
    }

    /** The width of the letters from one place up to another. */
    long width(int from, int to) {
        long width = 0;
        for (int i = from; i < to; i++) {
            width += advances[i];
        }
        return width;
    }

    /** The least that {@link #trackingAfter} is anywhere; 0 where none is negative. */
    long leastTracking() {
        return leastTracking;
    }

    /** What is added by tracking after the letter at {@code i}, and is no part of a line that ends with it. */
    long trackingAfter(int i) {
        if (isTurn(text.charAt(i))) {
            return 0;
        }
        Stretch stretch = stretches.get(stretchAt(i));
        return after(i) < stretch.to() ? stretch.type().tracking().emu() : stretch.trackingAtEnd();
    }

    /** Which stretch the letter at {@code i} is part of. */
    int stretchAt(int i) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).to() <= i) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    Stretch stretch(int number) {
        return stretches.get(number);
    }

    Type type(int i) {
        return stretches.get(stretchAt(i)).type();
    }

    /** The letters from one place up to another, within a stretch. */
    String words(Stretch stretch, int from, int to) {
        String whole = stretch.words();
        return whole != null && from == stretch.from() && to == stretch.to() ? whole : text.substring(from, to);
    }

    /** Behind the letter at {@code i}. */
    int after(int i) {
        int next = i + 1;
        return next < text.length() && Character.isLowSurrogate(text.charAt(next)) ? next + 1 : next;
    }

    /**
     * Whether a spread line may widen before the letter at {@code i}: not within a number or a Latin word, nor before
     * the blank after one, which widens itself.
     */
    boolean widensBefore(int i) {
        char letter = text.charAt(i);
        char before = text.charAt(i - 1);
        if ((Signs.of(letter) & Signs.of(before) & Signs.HAN) != 0) {
            return true;
        }
        if (Character.isLowSurrogate(letter) || isMark(letter)) {
            return false;
        }
        return !isWordLetter(before) || (letter != ' ' && !isWordLetter(letter));
    }

    private static boolean isWordLetter(char c) {
        return c < 0x250 && c > ' ' && !Script.isHan(c);
    }

    /** Whether it sits on the letter before. */
    private static boolean isMark(char c) {
        if (c < 0x300 || Character.isIdeographic(c)) {
            return false;
        }
        int kind = Character.getType(c);
        return kind == Character.NON_SPACING_MARK || kind == Character.ENCLOSING_MARK;
    }
}
