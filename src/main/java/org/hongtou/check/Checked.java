package org.hongtou.check;

import java.util.List;
import java.util.Map;
import org.hongtou.content.source.Amendment;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.project.Input;

/**
 * What a check found in one content file.
 *
 * @param input the file
 * @param outcome how it ended
 * @param text the file's text as it is now; empty where it couldn't be read
 * @param mended what was mended, in the order in which it was done
 * @param diagnostics what a person should know of the file as it is now
 * @param stretches for the diagnostics that speak of some words of a line: those words
 */
public record Checked(
        Input input,
        Outcome outcome,
        String text,
        List<Amendment> mended,
        List<Diagnostic> diagnostics,
        Map<Diagnostic, String> stretches) {
    public Checked {
        mended = List.copyOf(mended);
        diagnostics = List.copyOf(diagnostics);
        stretches = Map.copyOf(stretches);
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
