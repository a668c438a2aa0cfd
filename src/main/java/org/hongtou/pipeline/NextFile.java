package org.hongtou.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.content.data.LastNumber;
import org.hongtou.content.schema.KeyReader;
import org.hongtou.content.schema.Schema;
import org.hongtou.content.source.Source;
import org.hongtou.content.yaml.KeyPatch;
import org.hongtou.content.yaml.KeyPath;
import org.hongtou.content.yaml.Node;
import org.hongtou.content.yaml.PatchedText;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/**
 * A content file that goes on from an earlier one of its kind, the next issue of a bulletin: numbers are one higher, what
 * belonged to the earlier one alone is left to be written, all else stays, with its comments.
 */
final class NextFile {
    private final KeyPatch patch;
    private final Schema schema;
    private final Report report;
    private final boolean numbered;
    private Source text;

    /**
     * @param earlier the file that it goes on from
     * @param numbered whether the office knows the series of the kind's document numbers
     */
    NextFile(KeyPatch patch, Schema schema, Source earlier, boolean numbered, Report report) {
        this.patch = patch;
        this.schema = schema;
        this.numbered = numbered;
        this.text = earlier;
        this.report = report;
    }

    /** The text of the next file. */
    String of(Node.Mapping earlier) {
        for (Node.Entry entry : earlier.entries()) {
            String name = entry.key().text();
            Schema.Key key = key(name);
            if (key == null) {
                flat(name);
                continue;
            }
            switch (key.again()) {
                case KEEP -> inner(key, entry);
                case NEXT ->
                    set(
                            quoted(name),
                            numbered && key.name().equals(NextNumber.NAME) ? NextNumber.ASKED : next(entry.value()));
                case NEW -> anew(key, quoted(name));
            }
        }
        return text.text();
    }

    private void anew(Schema.Key key, String path) {
        boolean day = key.types().stream().anyMatch(Schema.Type.Date.class::isInstance);
        if (key.required() || day || mayBeOneOf(key)) {
            set(path, blank(key));
        } else {
            apply(patch.remove(text, path(path)));
        }
    }

    /** Whether a file needs this key or another one. */
    private boolean mayBeOneOf(Schema.Key key) {
        return !schema.anyOf().isEmpty() && schema.anyOf().getFirst().getFirst().equals(key.name());
    }

    /** What stands for a value that is to be written: of a list of parts one, with the parts that it needs. */
    private static Object blank(Schema.Key key) {
        for (Schema.Type type : key.types()) {
            if (type instanceof Schema.Type.Listing list) {
                for (Schema.Type item : list.items()) {
                    if (item instanceof Schema.Type.Group group) {
                        Map<String, Object> parts = new LinkedHashMap<>();
                        group.keys().stream()
                                .filter(part -> part.required() || part.name().equals("body"))
                                .forEach(part -> parts.put(part.shown(), ""));
                        return List.of(parts);
                    }
                }
            }
        }
        return "";
    }

    /** The parts of a value that is kept, but for those that belonged to the earlier file. */
    private void inner(Schema.Key key, Node.Entry entry) {
        if (!(entry.value() instanceof Node.Mapping parts)) {
            return;
        }
        for (Schema.Type.Group group : KeyReader.direct(key.types())) {
            for (Node.Entry part : parts.entries()) {
                boolean anew = group.keys().stream()
                        .filter(inner -> inner.again() == Schema.Again.NEW)
                        .anyMatch(inner -> isCalled(inner, part.key().text()));
                if (anew) {
                    apply(patch.remove(
                            text,
                            path(quoted(entry.key().text()) + "."
                                    + quoted(part.key().text()))));
                }
            }
        }
    }

    /** A part that stands at the file's root. */
    private void flat(String name) {
        boolean anew = schema.keys().stream()
                .flatMap(key -> KeyReader.direct(key.types()).stream())
                .flatMap(group -> group.keys().stream())
                .anyMatch(part -> part.again() == Schema.Again.NEW && isCalled(part, name));
        if (anew) {
            apply(patch.remove(text, path(quoted(name))));
        }
    }

    private static boolean isCalled(Schema.Key key, String name) {
        return key.isCalled(name) || key.isFlatCalled(name);
    }

    private Schema.@Nullable Key key(String name) {
        return schema.keys().stream()
                .filter(key -> key.isCalled(name))
                .findFirst()
                .orElse(null);
    }

    /** The value with its last number one higher; without a number it is left to be written. */
    private static Object next(Node value) {
        String higher = value instanceof Node.Scalar words ? LastNumber.higher(words.text()) : null;
        return higher == null ? "" : higher;
    }

    private void set(String path, Object value) {
        apply(patch.set(text, path(path), value));
    }

    private KeyPath path(String path) {
        return KeyPath.read(path, text.name(), report);
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "") + "\"";
    }

    private void apply(PatchedText patched) {
        if (patched.ok()) {
            text = new Source(text.name(), patched.text());
        } else {
            patched.diagnostics().forEach(report::add);
        }
    }
}
