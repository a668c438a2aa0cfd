package org.hongtou;

import java.util.List;

/**
 * What a check found in a content file of a project on a disk.
 *
 * @param file its name, relative to the working folder
 * @param outcome how it ended
 * @param yaml its text as it is now; empty where it couldn't be read
 * @param mends what was mended in it, in the order in which it was done
 * @param problems what is left, in the order of the file
 */
public record CheckedFile(String file, Outcome outcome, String yaml, List<Mended.Mend> mends, List<Problem> problems) {
    public CheckedFile {
        mends = List.copyOf(mends);
        problems = List.copyOf(problems);
    }

    /** How the check of a file ends. */
    public enum Outcome {
        /** It has no error: what was found are warnings and advice. */
        FINE,
        /** It has errors. */
        FAILED,
        /** Something outside failed: the file is locked. */
        BLOCKED,
        /** The program has a fault. */
        BROKEN
    }
}
