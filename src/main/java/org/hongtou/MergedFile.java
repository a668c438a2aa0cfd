package org.hongtou;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a PDF of many documents.
 *
 * @param file its name, relative to the working folder
 * @param outcome how it ended; never unchanged
 * @param written the file; null where it was not written
 * @param documents how many documents are in it, numbered copies and persons' letters each counted
 * @param problems what kept it from being written
 */
public record MergedFile(
        String file, BuiltFile.Outcome outcome, @Nullable Path written, long documents, List<Problem> problems) {
    public MergedFile {
        problems = List.copyOf(problems);
    }
}
