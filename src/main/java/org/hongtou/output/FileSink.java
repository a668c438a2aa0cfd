package org.hongtou.output;

import java.io.IOException;
import java.io.OutputStream;

/** Takes the files that a document is in one format: one, or several that their names tell apart, as a picture a page. */
@FunctionalInterface
public interface FileSink {
    /** The suffix of a format's only file. */
    String WHOLE = "";

    /**
     * Takes a file, whole or not at all.
     *
     * @param suffix what its name has between the document's name and the ending: {@link #WHOLE}, or for the second page
     *     {@code -2}; another for each file of a document
     * @param body writes it, before this returns
     * @throws IOException if the file takes no more, or what the body throws
     */
    void file(String suffix, Body body) throws IOException;

    /** What writes a file's bytes. */
    @FunctionalInterface
    interface Body {

        /**
         * Writes the bytes.
         *
         * @param out where they go; closed by the sink and nobody else
         * @throws IOException if {@code out} takes no more
         */
        void writeTo(OutputStream out) throws IOException;
    }
}
