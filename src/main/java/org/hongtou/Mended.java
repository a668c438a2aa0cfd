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
}
