package org.hongtou.output;

import java.io.IOException;

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
     * @param files takes one file or more, as the format has it
     * @throws IOException if {@code files} takes no more
     */
    void write(Composed composed, FileSink files) throws IOException;
}
