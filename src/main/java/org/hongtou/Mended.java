package org.hongtou;

import java.util.List;

/**
 * A content file's text after what is beyond doubt was mended.
 *
 * @param yaml the text; as it was where nothing was mended, and empty where it couldn't be read, which an error says
 * @param mends what was mended, in the order in which it was done
 * @param problems what is left, in the text as it is now
 */
public record Mended(String yaml, List<Mend> mends, List<Problem> problems) {
    public Mended {
        mends = List.copyOf(mends);
        problems = List.copyOf(problems);
    }

    /**
     * A stretch of a content file that was mended.
     *
     * @param file the file, as the caller named it
     * @param line where it begins in the text as it was just before: the line, from 1
     * @param column and the column in characters, from 1
     * @param code of the problem that it does away with
     * @param found what stood there; empty where something was only put in
     * @param replacement what stands there now; empty where something was only taken away
     */
    public record Mend(String file, int line, int column, String code, String found, String replacement) {}
}
