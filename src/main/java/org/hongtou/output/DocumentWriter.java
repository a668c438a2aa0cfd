package org.hongtou.output;

import java.io.IOException;
import java.nio.file.Path;

/** Writes documents in one file format. Safe for use by many threads; the same document gives the same bytes. */
public interface DocumentWriter {

    /** The format's name on the command line and the ending of its files: {@code docx}. */
    String extension();

    /** Whether a character that no font has spoils the file, because it carries its own fonts. */
    boolean embedsFonts();

    /** Whether a file has all copies of a document that differ in their numbers alone, and not only the first. */
    default boolean hasAllCopies() {
        return false;
    }

    /**
     * Writes a document.
     *
     * @param composed the document
     * @param files takes one file or more, as the format has it
     * @throws IOException if {@code files} takes no more
     * @throws IllegalStateException if what was written has other words than the document: then no such file is whole
     */
    void write(Composed composed, FileSink files) throws IOException;

    /** The words that a file of this format has of a document: in most formats those of its first copy. */
    default WordTally words(Composed composed) {
        return WordTally.of(composed.galley());
    }

    /**
     * Reads back which words a file of this format has that was written by this writer.
     *
     * @param file the file
     * @throws IOException if it can't be read
     */
    WordTally words(Path file) throws IOException;
}
