package org.hongtou.content.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Place;

/**
 * A change to one list or mapping of a file.
 *
 * @param place where messages say that it can't be made
 * @param target the way to the list or mapping, as indices from the file's own mapping
 * @param parts what its parts are to be, made of those that they are
 * @param text the file's text with the change, in which texts of several lines may stand under {@code |} or may not
 */
record Change(
        Place place, List<Integer> target, UnaryOperator<List<Meaning.Named>> parts, Function<Boolean, String> text) {

    static Change replacement(Source source, Location at, Meaning value) {
        int index = at.index();
        return new Change(
                at.value().node().place(),
                at.target(),
                parts -> {
                    Meaning.Named old = parts.remove(index);
                    parts.add(index, new Meaning.Named(old.key(), value));
                    return parts;
                },
                literals -> Replacement.of(source, at.parent(), index, value, literals));
    }

    /** @param parent the list or mapping that gets a part, at {@code target} */
    static Change addition(Source source, WrittenValue parent, List<Integer> target, int index, Meaning.Named part) {
        return new Change(
                parent.node().place(),
                target,
                parts -> {
                    parts.add(index, part);
                    return parts;
                },
                literals -> Insertion.of(source, parent, index, part, literals));
    }

    static Change removal(Source source, Location at) {
        return new Change(
                at.value().node().place(),
                at.target(),
                parts -> {
                    parts.remove(at.index());
                    return parts;
                },
                literals -> new Parts(source, at.parent(), at.target().isEmpty()).without(at.index()));
    }

    static Change move(Source source, Location at, int to) {
        return new Change(
                at.value().node().place(),
                at.target(),
                parts -> {
                    parts.add(to, parts.remove(at.index()));
                    return parts;
                },
                literals -> new Parts(source, at.parent(), at.target().isEmpty()).moved(at.index(), to));
    }

    /** What the file is to say. */
    Meaning expected(Meaning before) {
        return before.changed(target, group -> group.withParts(parts.apply(new ArrayList<>(group.parts()))));
    }
}
