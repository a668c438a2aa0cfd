package org.hongtou.build;

import java.nio.file.Path;
import java.util.List;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.project.Input;

/**
 * What became of one content file.
 *
 * @param input the file
 * @param outcome how it ended
 * @param documents how many documents were written, whatever the formats: more than one where persons get copies
 * @param written the files that were written
 * @param diagnostics what a person should know
 */
public record Built(Input input, Outcome outcome, long documents, List<Path> written, List<Diagnostic> diagnostics) {

    public Built {
        written = List.copyOf(written);
        diagnostics = List.copyOf(diagnostics);
    }

    /** How the building of a file ends. */
    public enum Outcome {
        /** Its outputs are written. */
        WRITTEN,
        /** Nothing that it is made from has changed. */
        UNCHANGED,
        /** The content has errors. */
        FAILED,
        /** Something outside failed: a file is locked, the disk is full. */
        BLOCKED,
        /** The program has a fault. */
        BROKEN
    }
}
