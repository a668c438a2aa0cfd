package org.hongtou.diagnostics;

/** Tells where the characters of a generated text come from: the lines of a template that wrote a piece of markup. */
@FunctionalInterface
public interface Origins {

    /**
     * The place in the file that a person wrote.
     *
     * @param offset a character of the generated text, from 0, in UTF-16 units; its length stands for its end
     */
    Place of(int offset);

    /** Of a text that was read from a file as it stands. */
    static Origins within(String file, String text) {
        return offset -> {
            int end = Math.clamp(offset, 0, text.length());
            int start = text.lastIndexOf('\n', end - 1) + 1;
            long line = text.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
            return new Place(file, (int) line, text.codePointCount(start, end) + 1);
        };
    }
}
