package org.hongtou.build;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.project.Input;
import org.jspecify.annotations.Nullable;

/**
 * Files whose outputs would overwrite an earlier file's: {@code a.yaml} and {@code a.yml}; or {@code a-李四.yaml}, and
 * {@code a.yaml} with a copy for 李四; or {@code A.yaml} and {@code a.yaml}, where the output folder takes them for one.
 */
final class OutputConflicts {
    private final Map<String, Input> owners = new HashMap<>();
    /** The first document of those whose names differ in nothing but case, or how accents are written. */
    private final Map<String, String> alike = new HashMap<>();

    private final Function<Input, String> document;
    private final BooleanSupplier folds;

    /**
     * @param inputs the files that are built together
     * @param document the path of a file's only document
     * @param folds whether the output folder takes names for one that are alike; asked where there are such
     */
    OutputConflicts(List<Input> inputs, Function<Input, String> document, BooleanSupplier folds) {
        this.document = document;
        this.folds = folds;
        for (Input input : inputs) {
            String name = document.apply(input);
            owners.putIfAbsent(name, input);
            alike.putIfAbsent(folded(name), name);
        }
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** That a file's only document is another's; null where it is its own. */
    @Nullable
    Diagnostic of(Input input) {
        return of(document.apply(input), input);
    }

    /** That another file's document is called nearly the same; null where none is. */
    @Nullable
    Diagnostic warning(Input input) {
        String own = document.apply(input);
        String other = alike.getOrDefault(folded(own), own);
        Input owner = owners.get(other);
        return owner == null || other.equals(own)
                ? null
                : Diagnostic.warning("build.names-alike", Place.file(input.shown()), owner.shown(), own, other);
    }

    /**
     * Holds where none of a file's documents is another's.
     *
     * @throws org.hongtou.diagnostics.Halt if one is
     */
    void check(Input input, List<String> documents, Report report) {
        List<Diagnostic> conflicts = documents.stream()
                .map(one -> of(one, input))
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
        String other = alike.get(folded(document));
        boolean same = other != null && !other.equals(document) && folds.getAsBoolean();
        Input owner = owners.get(same ? other : document);
        return owner == null || owner.equals(input)
                ? null
                : Diagnostic.error("build.same-output", Place.file(input.shown()), owner.shown(), document);
    }
}
