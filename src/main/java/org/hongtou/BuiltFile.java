package org.hongtou;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of a content file when its project was built.
 *
 * @param file its name, relative to the working folder
 * @param outcome how it ended
 * @param written the files that were written
 * @param documents how many documents that are, whatever their formats
 * @param problems what a person should know, in the order of the file
 */
public record BuiltFile(String file, Outcome outcome, List<Path> written, long documents, List<Problem> problems) {
    public BuiltFile {
        written = List.copyOf(written);
        problems = List.copyOf(problems);
    }

    /** How the building of a file ends. */
    public enum Outcome {
        /** Its documents are written. */
        WRITTEN,
        /** Nothing that they are made from has changed. */
        UNCHANGED,
        /** The content has errors. */
        FAILED,
        /** Something outside failed: a file is locked, the disk is full. */
        BLOCKED,
        /** The program has a fault. */
        BROKEN
    }
}
