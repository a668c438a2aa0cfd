package org.hongtou.typeset.line;

import org.hongtou.style.Type;
import org.hongtou.typeset.Metrics;
import org.hongtou.typeset.Script;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;

/**
 * The letters of a paragraph in arrays, one place a UTF-16 unit: the second unit of a pair has no width and no break
 * before it. Lengths in EMU.
 */
final class Letters {
    final String text;
    final long[] advances;
    final boolean[] breaks;
    private final Look[] looks;

    private Letters(String text, boolean[] breaks) {
        this.text = text;
        this.breaks = breaks;
        this.looks = new Look[text.length()];
        this.advances = new long[text.length()];
    }

    /**
     * How letters in a row look.
     *
     * @param tracking what is added after each of them
     */
    private record Look(Type type, String font, long tracking) {

        /** Whether letters that follow others can be drawn in one run with them. */
        boolean continues(Look before) {
            return before.tracking == type.tracking().emu()
                    && (this == before || type.equals(before.type) && font.equals(before.font));
        }
    }

    /** The letters of a paragraph that is to be broken into lines. */
    static Letters of(SetParagraph paragraph, Metrics metrics, LineBreaks lineBreaks) {
        String text = paragraph.text();
        return measured(paragraph, text, lineBreaks.of(text), metrics);
    }

    /** The letters of a paragraph that is only to be measured. */
    static Letters measured(SetParagraph paragraph, Metrics metrics) {
        return measured(paragraph, paragraph.text(), new boolean[0], metrics);
    }

    private static Letters measured(SetParagraph paragraph, String text, boolean[] breaks, Metrics metrics) {
        Letters letters = new Letters(text, breaks);
        int at = 0;
        for (Run run : paragraph.runs()) {
            letters.measure(run.type(), at, at + run.text().length(), metrics);
            at += run.text().length();
        }
        return letters;
    }

    /**
     * Measures a run. Letters are drawn together only among themselves: after a run's last letter, where another script
     * or look begins, there is no negative tracking, as LibreOffice has it too.
     */
    private void measure(Type type, int from, int to, Metrics metrics) {
        long size = type.size().emu();
        long tracking = type.tracking().emu();
        Look open = null;
        for (int i = from; i < to; i++) {
            int codePoint = text.codePointAt(i);
            if (i > from && codePoint <= Character.MAX_VALUE && Character.isLowSurrogate((char) codePoint)) {
                looks[i] = looks[i - 1];
                continue;
            }
            String font = metrics.font(type.face(), codePoint, type.bold());
            boolean turns = codePoint == '\n' || codePoint == '\t';
            boolean tracked = !turns && (tracking >= 0 || i + Character.charCount(codePoint) < to);
            long added = tracked ? tracking : 0;
            if (open == null || open.tracking != added || !open.font.equals(font)) {
                open = new Look(type, font, added);
            }
            looks[i] = open;
            advances[i] = turns ? 0 : metrics.advance(font, codePoint) * size / 1000 * type.scale() / 100 + added;
        }
    }

    Type type(int i) {
        return looks[i].type();
    }

    String font(int i) {
        return looks[i].font();
    }

    /** The width of the letters from one place up to another. */
    long width(int from, int to) {
        long width = 0;
        for (int i = from; i < to; i++) {
            width += advances[i];
        }
        return width;
    }

    /** What is added by tracking after the letter at {@code i}, and is no part of a line that ends with it. */
    long trackingAfter(int i) {
        return looks[i].tracking();
    }

    /** Behind the letter at {@code i}. */
    int after(int i) {
        int next = i + 1;
        return next < text.length() && Character.isLowSurrogate(text.charAt(next)) ? next + 1 : next;
    }

    /** Whether the letter at {@code i} can be drawn in one run with the one before: of the same look, evenly spaced. */
    boolean continuesRun(int i) {
        return looks[i].continues(looks[i - 1]);
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
        return !isWordLetter(before) || letter != ' ' && !isWordLetter(letter);
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
