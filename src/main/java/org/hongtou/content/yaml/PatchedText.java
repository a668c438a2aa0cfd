package org.hongtou.content.yaml;

import java.util.List;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Severity;

/**
 * What came of a change to a file's text.
 *
 * @param text the new text; the old one where there are errors, or nothing to change
 * @param diagnostics why the change wasn't made, or what went along with it
 */
public record PatchedText(String text, List<Diagnostic> diagnostics) {
    public PatchedText {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether the new text says what was asked. */
    public boolean ok() {
        return diagnostics.stream().noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
