package org.hongtou.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** All ways by which files of strangers come in. */
final class Targets {
    private Targets() {}

    /** Each has its seeds read once. */
    static List<FuzzTarget> all() {
        try {
            return List.of(
                    new ContentTarget(),
                    new PatchTarget(),
                    new KindFileTarget("template", "ftlx"),
                    new KindFileTarget("style", "style.yaml"),
                    new KindFileTarget("schema", "schema.yaml"),
                    new MarkupTarget(),
                    new ProofTarget(),
                    new PictureTarget(),
                    new FontTarget(),
                    new RecordTarget(),
                    new ImportHabitsTarget(),
                    new ItemsTarget());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FuzzTarget named(String name) {
        return all().stream()
                .filter(target -> target.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no target is called " + name));
    }
}
