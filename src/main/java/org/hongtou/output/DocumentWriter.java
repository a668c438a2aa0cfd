package org.hongtou.output;

import java.io.IOException;
import java.io.OutputStream;

/** Writes documents in one file format. Safe for use by many threads; the same document gives the same bytes. */
public interface DocumentWriter {

    /** The format's name on the command line and the ending of its files: {@code docx}. */
    String extension();

    /** Whether a character that no font has spoils the file, because it carries its own fonts. */
    boolean embedsFonts();

    /**
     * Writes a document.
     *
     * @param composed the document
     * @param out where the bytes go; not closed
     * @throws IOException if {@code out} takes no more
     */
    void write(Composed composed, OutputStream out) throws IOException;
}
