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
    final Type[] types;
    final String[] fonts;
    final long[] advances;
    final boolean[] breaks;
    private final boolean[] tracked;

    private Letters(String text, boolean[] breaks) {
        this.text = text;
        this.breaks = breaks;
        this.types = new Type[text.length()];
        this.fonts = new String[text.length()];
        this.advances = new long[text.length()];
        this.tracked = new boolean[text.length()];
    }

    static Letters of(SetParagraph paragraph, Metrics metrics, LineBreaks lineBreaks) {
        String text = paragraph.text();
        Letters letters = new Letters(text, lineBreaks.of(text));
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
        for (int i = from; i < to; i++) {
            types[i] = type;
            char c = text.charAt(i);
            int codePoint = text.codePointAt(i);
            if (Character.isLowSurrogate(c) && i > from) {
                fonts[i] = fonts[i - 1];
                tracked[i] = tracked[i - 1];
                continue;
            }
            fonts[i] = metrics.font(type.face(), codePoint, type.bold());
            if (c != '\n' && c != '\t') {
                long natural = metrics.advance(fonts[i], codePoint) * size / 1000 * type.scale() / 100;
                tracked[i] = type.tracking().emu() >= 0 || i + Character.charCount(codePoint) < to;
                advances[i] = natural + trackingAfter(i);
            }
        }
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
        return tracked[i] ? types[i].tracking().emu() : 0;
    }

    /** Behind the letter at {@code i}. */
    int after(int i) {
        int next = i + 1;
        return next < text.length() && Character.isLowSurrogate(text.charAt(next)) ? next + 1 : next;
    }

    /** Whether the letter at {@code i} can be drawn in one run with the one before: of the same look, evenly spaced. */
    boolean continuesRun(int i) {
        return types[i].equals(types[i - 1])
                && fonts[i].equals(fonts[i - 1])
                && trackingAfter(i - 1) == types[i].tracking().emu();
    }

    /**
     * Whether a spread line may widen before the letter at {@code i}: not within a number or a Latin word, nor before
     * the blank after one, which widens itself.
     */
    boolean widensBefore(int i) {
        char letter = text.charAt(i);
        if (Character.isLowSurrogate(letter) || isMark(letter)) {
            return false;
        }
        return !isWordLetter(text.charAt(i - 1)) || letter != ' ' && !isWordLetter(letter);
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
