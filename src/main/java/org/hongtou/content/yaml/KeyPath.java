package org.hongtou.content.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;

/**
 * Where in a content file a value stands, by keys and positions in lists, as in {@code 标题}, {@code 附件[2].标题},
 * {@code items[2].title}. Positions count from 1, as people count.
 *
 * @param steps from the file's own keys inwards; at least one
 */
public record KeyPath(List<Step> steps) {
    public KeyPath {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("no step");
        }
    }

    /** One step inwards. */
    public sealed interface Step {
        /** To the value of a key, in any of its spellings. */
        record Key(String name) implements Step {}

        /** To an item of a list. */
        record Item(int position) implements Step {}
    }

    private static final Pattern STEP = Pattern.compile("(?<dot>[.．]?)(?:\"(?<double>[^\"]*)\"|'(?<single>[^']*)'"
            + "|[\\[［](?<position>[1-9][0-9]{0,8})[\\]］]|(?<key>[^.．\\[\\]［］\"']+))");
    private static final Pattern BARE = Pattern.compile("[^.．\\[\\]［］\"']+");

    /**
     * Reads a path. A key with dots, brackets or quotes stands in quotes: {@code 报尾."a.b"}; full-width dots and brackets
     * are taken as meant.
     *
     * @param file the content file's name in messages
     * @throws org.hongtou.diagnostics.Halt if it can't be read, or leads deeper than any content
     */
    public static KeyPath read(String path, String file, Report report) {
        List<Step> steps = new ArrayList<>();
        Matcher step = STEP.matcher(path);
        int at = 0;
        while (at < path.length()) {
            boolean fits = step.region(at, path.length()).lookingAt();
            boolean dot = fits && !step.group("dot").isEmpty();
            boolean item = fits && step.group("position") != null;
            if (!fits || dot != (!item && at > 0)) {
                break;
            }
            steps.add(item ? new Step.Item(Integer.parseInt(step.group("position"))) : new Step.Key(key(step)));
            at = step.end();
        }
        if (at < path.length() || steps.isEmpty()) {
            throw report.halt(Diagnostic.error("content.patch-path", Place.file(file), path));
        }
        if (steps.size() > YamlReader.MAX_DEPTH) {
            throw report.halt(Diagnostic.error("content.too-deep", Place.file(file), YamlReader.MAX_DEPTH));
        }
        return new KeyPath(steps);
    }

    private static String key(Matcher step) {
        String quoted = step.group("double") != null ? step.group("double") : step.group("single");
        return quoted != null ? quoted : step.group("key");
    }

    /** The path to an item of the list here. */
    public KeyPath item(int position) {
        return with(new Step.Item(position));
    }

    /** The path to a key of the mapping here. */
    public KeyPath key(String name) {
        return with(new Step.Key(name));
    }

    private KeyPath with(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new KeyPath(longer);
    }

    /** The path as {@link #read} takes it. */
    @Override
    public String toString() {
        StringBuilder path = new StringBuilder();
        for (Step step : steps) {
            switch (step) {
                case Step.Item item -> path.append('[').append(item.position()).append(']');
                case Step.Key key -> {
                    String quote = key.name().indexOf('"') < 0 ? "\"" : "'";
                    boolean bare = BARE.matcher(key.name()).matches();
                    path.append(path.isEmpty() ? "" : ".").append(bare ? key.name() : quote + key.name() + quote);
                }
            }
        }
        return path.toString();
    }
}
