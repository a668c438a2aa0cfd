package org.hongtou.content.source;

import org.hongtou.diagnostics.Report;

/**
 * A text file that a person wrote, decoded.
 *
 * @param name the file's name as messages show it
 * @param text its characters, without a byte order mark; line ends as they are in the file
 */
public record Source(String name, String text) {
    /** The largest file that is read, in bytes: some thousand pages of text. */
    public static final int MAX_BYTES = 8 * 1024 * 1024;

    /**
     * Decodes a file: UTF-8, with or without a byte order mark; UTF-16 with one; and GB18030, the old encoding of
     * Chinese Windows, where the bytes are not UTF-8. The last two are read as they are, with advice.
     *
     * @throws org.hongtou.diagnostics.Halt if the file is too large, is not text, or is damaged
     */
    public static Source read(String name, byte[] bytes, Report report) {
        return new Source(name, new Decoding(name, report).decode(bytes));
    }
}
