package org.hongtou.diagnostics;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The diagnostics of one document, in the order in which its stages found them. A stage adds all that it finds and
 * then calls {@link #haltOnErrors()}. Belongs to one thread.
 */
public final class Report {
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

    /** Adds what a stage found; the same diagnostic at the same place counts once. */
    public void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** All that was found so far. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** Whether an error is among them. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /**
     * Ends a stage.
     *
     * @throws Halt if an error was reported: no later stage runs
     */
    public void haltOnErrors() {
        if (hasErrors()) {
            throw new Halt();
        }
    }

    /** Reports an error after which the stage itself can't go on; to be thrown by the caller. */
    public Halt halt(Diagnostic error) {
        add(error);
        return new Halt();
    }
}
