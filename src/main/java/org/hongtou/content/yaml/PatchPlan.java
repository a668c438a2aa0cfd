package org.hongtou.content.yaml;

import java.util.List;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;

/** What has to change in a file so that a value stands at a path, or no longer does. */
final class PatchPlan {
    private final Source source;
    private final Location at;
    private final KeyPath path;
    private final Report report;

    /** @param at how far the path leads */
    PatchPlan(Source source, Location at, Report report) {
        this.source = source;
        this.at = at;
        this.path = at.path();
        this.report = report;
    }

    Change set(Meaning value) {
        return at.isWhole() ? Change.replacement(source, at, value) : begun(value);
    }

    Change insert(Meaning value) {
        if (!(path.steps().getLast() instanceof KeyPath.Step.Item)) {
            throw halt("content.patch-not-a-list", path);
        }
        return at.isWhole()
                ? Change.addition(source, at.parent(), at.target(), at.index(), new Meaning.Named("", value))
                : begun(value);
    }

    Change append(Meaning value) {
        if (!at.isWhole()) {
            return begun(new Meaning.Items(List.of(value)));
        }
        if (at.value().isAbsent()) {
            return Change.replacement(source, at, new Meaning.Items(List.of(value)));
        }
        if (!(at.value().node() instanceof Node.Sequence)) {
            throw halt("content.patch-not-a-list", path);
        }
        int last = at.value().parts().size();
        return Change.addition(source, at.value(), at.indices(), last, new Meaning.Named("", value));
    }

    Change remove() {
        checkWhole();
        return Change.removal(source, at);
    }

    Change move(int position) {
        checkWhole();
        int parts = at.parent().parts().size();
        if (position < 1 || position > parts) {
            throw halt("content.patch-no-such-item", path, position, parts);
        }
        return Change.move(source, at, position - 1);
    }

    private void checkWhole() {
        if (!at.isWhole()) {
            throw switch (at.missing()) {
                case KeyPath.Step.Key key
                when at.value().node() instanceof Node.Mapping -> halt("content.patch-no-such-key", path, key.name());
                case KeyPath.Step.Key key -> halt("content.patch-not-keys", path, key.name());
                case KeyPath.Step.Item item -> noItem(item);
            };
        }
    }

    private Halt noItem(KeyPath.Step.Item item) {
        return at.value().node() instanceof Node.Sequence sequence
                ? halt(
                        "content.patch-no-such-item",
                        path,
                        item.position(),
                        sequence.items().size())
                : halt("content.patch-not-a-list", path);
    }

    /** Begins what the path lacks: the keys and lists on the way to the value, and the value. */
    private Change begun(Meaning value) {
        Meaning inner = value;
        int missing = at.indices().size();
        for (int i = path.steps().size() - 1; i > missing; i--) {
            inner = around(path.steps().get(i), inner);
        }
        if (at.value().isAbsent() && !at.indices().isEmpty()) {
            return Change.replacement(source, at, around(at.missing(), inner));
        }
        int size = at.value().parts().size();
        return switch (at.missing()) {
            case KeyPath.Step.Key key
            when at.value().node() instanceof Node.Mapping -> {
                checkKey(key);
                yield Change.addition(source, at.value(), at.indices(), size, new Meaning.Named(key.name(), inner));
            }
            case KeyPath.Step.Item item
            when at.value().node() instanceof Node.Sequence && item.position() == size + 1 ->
                Change.addition(source, at.value(), at.indices(), size, new Meaning.Named("", inner));
            case KeyPath.Step.Key key -> throw halt("content.patch-not-keys", path, key.name());
            case KeyPath.Step.Item item -> throw noItem(item);
        };
    }

    private Meaning around(KeyPath.Step step, Meaning value) {
        return switch (step) {
            case KeyPath.Step.Key key -> {
                checkKey(key);
                yield new Meaning.Keys(List.of(new Meaning.Named(key.name(), value)));
            }
            case KeyPath.Step.Item item -> {
                if (item.position() != 1) {
                    throw halt("content.patch-no-such-item", path, item.position(), 0);
                }
                yield new Meaning.Items(List.of(value));
            }
        };
    }

    private void checkKey(KeyPath.Step.Key key) {
        if (!ScalarText.canBeKey(key.name())) {
            throw halt("content.unwritable-key", key.name());
        }
    }

    private Halt halt(String code, Object... arguments) {
        return report.halt(Diagnostic.error(code, at.value().node().place(), arguments));
    }
}
