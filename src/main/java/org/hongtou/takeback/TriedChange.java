package org.hongtou.takeback;

import java.util.List;
import java.util.function.Function;
import org.hongtou.content.source.Source;
import org.hongtou.content.yaml.KeyPatch;
import org.hongtou.content.yaml.KeyPath;
import org.hongtou.content.yaml.PatchedText;
import org.jspecify.annotations.Nullable;

/**
 * A change of the content that may give the edited words.
 *
 * @param path the key that it is about
 * @param steps what is done, one after the other
 * @param part how many characters of a passage it is about where that has more strokes; 0 where it is to give all
 */
record TriedChange(KeyPath path, List<Step> steps, int part) {
    TriedChange(KeyPath path, List<Step> steps) {
        this(path, steps, 0);
    }

    /** One change of a file's text. */
    interface Step extends Function<Patching, PatchedText> {}

    /**
     * A file and what changes it.
     *
     * @param patch what changes it
     * @param source the file as it is
     */
    record Patching(KeyPatch patch, Source source) {}

    static TriedChange set(KeyPath path, Object value) {
        return new TriedChange(path, List.of(file -> file.patch().set(file.source(), path, value)));
    }

    static TriedChange insert(KeyPath path, Object value) {
        return new TriedChange(path, List.of(file -> file.patch().insert(file.source(), path, value)));
    }

    static TriedChange remove(KeyPath path) {
        return new TriedChange(path, List.of(file -> file.patch().remove(file.source(), path)));
    }

    static TriedChange move(KeyPath path, int position) {
        return new TriedChange(path, List.of(file -> file.patch().move(file.source(), path, position)));
    }

    TriedChange asPart(int characters) {
        return new TriedChange(path, steps, characters);
    }

    TriedChange then(TriedChange next) {
        List<Step> both = new java.util.ArrayList<>(steps);
        both.addAll(next.steps());
        return new TriedChange(path, both, Math.max(part, next.part()));
    }

    /** The file after all; null where one of them can't be done. */
    @Nullable
    Source on(KeyPatch patch, Source source) {
        Source now = source;
        for (Step step : steps) {
            PatchedText patched = step.apply(new Patching(patch, now));
            if (!patched.ok()) {
                return null;
            }
            now = new Source(source.name(), patched.text());
        }
        return now.text().equals(source.text()) ? null : now;
    }
}
