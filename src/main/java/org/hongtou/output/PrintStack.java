package org.hongtou.output;

import java.io.IOException;

/**
 * A file of several documents one behind the other, to be printed on both sides of the paper: each begins on an odd page,
 * with a blank page before it where one is needed, and keeps its own page numbers. Belongs to one thread; the same
 * documents give the same bytes.
 */
public interface PrintStack {

    /**
     * Adds a document, in all its numbered copies.
     *
     * @param composed the document
     * @param name what tells it from others of its title; or empty
     * @return the words that were written
     * @throws IOException if the file takes no more
     * @throws IllegalStateException if what was written has other words than the document
     */
    WordTally add(Composed composed, String name) throws IOException;

    /**
     * Ends the file, which has at least one document.
     *
     * @param title what the file says that it is
     * @throws IOException if the file takes no more
     */
    void finish(String title) throws IOException;
}
