package org.hongtou.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hongtou.diagnostics.Diagnostic;

/**
 * What became of a file of many documents.
 *
 * @param outcome how it ended; never unchanged
 * @param written the file, where it was written
 * @param documents how many documents are in it
 * @param diagnostics what keeps it from being written
 */
public record Merged(Built.Outcome outcome, Optional<Path> written, long documents, List<Diagnostic> diagnostics) {
    public Merged {
        diagnostics = List.copyOf(diagnostics);
    }
}
