package org.hongtou.content.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.hongtou.content.source.KeyName;

/**
 * How far a path leads into a file.
 *
 * @param path the path
 * @param indices the parts on the way, each as its index in the list or mapping before
 * @param values the values on the way, the file's own mapping first
 */
record Location(KeyPath path, List<Integer> indices, List<WrittenValue> values) {
    Location {
        indices = List.copyOf(indices);
        values = List.copyOf(values);
    }

    static Location find(WrittenValue root, KeyPath path, Function<String, ? extends Collection<String>> otherNames) {
        List<Integer> indices = new ArrayList<>();
        List<WrittenValue> values = new ArrayList<>(List.of(root));
        for (KeyPath.Step step : path.steps()) {
            int index = index(values.getLast(), step, otherNames);
            if (index < 0) {
                break;
            }
            indices.add(index);
            values.add(values.getLast().parts().get(index).value());
        }
        return new Location(path, indices, values);
    }

    private static int index(
            WrittenValue group, KeyPath.Step step, Function<String, ? extends Collection<String>> otherNames) {
        return switch (step) {
            case KeyPath.Step.Item item ->
                group.node() instanceof Node.Sequence
                                && item.position() <= group.parts().size()
                        ? item.position() - 1
                        : -1;
            case KeyPath.Step.Key key -> index(group, key.name(), otherNames);
        };
    }

    /** The index of a key: as it is spelt, or in another spelling, or by another name. */
    private static int index(
            WrittenValue group, String name, Function<String, ? extends Collection<String>> otherNames) {
        if (!(group.node() instanceof Node.Mapping)) {
            return -1;
        }
        List<String> keys =
                group.parts().stream().map(part -> String.valueOf(part.key())).toList();
        if (keys.contains(name)) {
            return keys.indexOf(name);
        }
        List<String> normal = keys.stream().map(KeyName::normal).toList();
        int found = normal.indexOf(KeyName.normal(name));
        for (String other : found < 0 ? otherNames.apply(name) : List.<String>of()) {
            found = found < 0 ? normal.indexOf(KeyName.normal(other)) : found;
        }
        return found;
    }

    /** Whether there is a value at the path. */
    boolean isWhole() {
        return indices.size() == path.steps().size();
    }

    /** The innermost value that there is. */
    WrittenValue value() {
        return values.getLast();
    }

    /** The first step that leads nowhere; of a whole location there is none. */
    KeyPath.Step missing() {
        return path.steps().get(indices.size());
    }

    /** The list or mapping that holds the innermost value, which must not be the file's own mapping. */
    WrittenValue parent() {
        return values.get(values.size() - 2);
    }

    /** The innermost value's index in its list or mapping. */
    int index() {
        return indices.getLast();
    }

    /** The way to the list or mapping that holds the innermost value. */
    List<Integer> target() {
        return indices.subList(0, indices.size() - 1);
    }
}
