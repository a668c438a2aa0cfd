package org.hongtou.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.project.Input;
import org.jspecify.annotations.Nullable;

/**
 * Files whose outputs would overwrite an earlier file's: {@code a.yaml} and {@code a.yml}; or {@code a-李四.yaml}, and
 * {@code a.yaml} with a copy for 李四.
 */
final class OutputConflicts {
    private final Map<String, Input> owners = new HashMap<>();
    private final OutputFolder folder;

    OutputConflicts(List<Input> inputs, OutputFolder folder) {
        this.folder = folder;
        inputs.forEach(input -> owners.putIfAbsent(folder.document(input), input));
    }

    /** That a file's only document is another's; null where it is its own. */
    @Nullable
    Diagnostic of(Input input) {
        return of(folder.document(input), input);
    }

    /**
     * Holds where none of a file's documents is another's.
     *
     * @throws org.hongtou.diagnostics.Halt if one is
     */
    void check(Input input, List<String> documents, Report report) {
        List<Diagnostic> conflicts = documents.stream()
                .map(document -> of(document, input))
                .filter(Objects::nonNull)
                .toList();
        conflicts.forEach(report::add);
        if (!conflicts.isEmpty()) {
            throw report.halt(conflicts.getLast());
        }
    }

    /** Whether a document is another file's. */
    boolean isOfAnother(String document, Input input) {
        return of(document, input) != null;
    }

    private @Nullable Diagnostic of(String document, Input input) {
        Input owner = owners.get(document);
        return owner == null || owner.equals(input)
                ? null
                : Diagnostic.error("build.same-output", Place.file(input.shown()), owner.shown(), document);
    }
}
