package org.hongtou.content.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.yaml.Node;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/**
 * How files of a kind are begun from the rows of a spreadsheet: the {@code rows} of its {@code schema.yaml}.
 *
 * @param name what a row's file is called, with keys in braces: {@code 第{proposal.no}号}; empty for the title
 * @param unused columns that such spreadsheets have and no document needs
 * @param own which rows aren't the office's own to answer; empty, or three: a key of the office's name, a key of a list
 *     that it may stand in, and what holds then: {@code [issuer, consulted, role=assist]}
 * @param meeting the keys that a title over the columns may give for all rows; empty, or two: of whose meeting it was, and
 *     which: {@code [proposal.body, proposal.session]}
 */
public record RowRule(String name, List<String> unused, List<String> own, List<String> meeting) {
    /** Of kinds whose schema says nothing of rows. */
    public static final RowRule NONE = new RowRule("", List.of(), List.of(), List.of());

    private static final List<String> KEYS = List.of("name", "unused", "own", "meeting");
    private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)\\}");
    private static final int OWN_PARTS = 3;
    private static final int MEETING_PARTS = 2;

    public RowRule {
        unused = List.copyOf(unused);
        own = List.copyOf(own);
        meeting = List.copyOf(meeting);
    }

    /**
     * What a column is called that holds a key.
     *
     * @param when the condition under which it does, {@code role=assist} or {@code role!=assist}; empty where it always does
     */
    public record Column(String name, String when) {
        /** The condition's key and value; null where it has none. */
        public @Nullable Condition condition() {
            return when.isEmpty() ? null : Condition.of(when);
        }
    }

    /**
     * That a key says something, or doesn't.
     *
     * @param key its canonical name
     * @param value the canonical name of a choice
     */
    public record Condition(String key, String value, boolean holds) {
        /** Reads {@code role=assist} or {@code role!=assist}; null where it is neither. */
        public static @Nullable Condition of(String written) {
            int equal = written.indexOf('=');
            if (equal <= 0) {
                return null;
            }
            boolean not = written.charAt(equal - 1) == '!';
            return new Condition(
                    written.substring(0, not ? equal - 1 : equal).strip(),
                    written.substring(equal + 1).strip(),
                    !not);
        }
    }

    /** Reads the rule of a schema; what it leaves out is the base's. */
    static RowRule read(Node node, RowRule base, Report report) {
        SchemaFile file = SchemaFile.of(node, report, KEYS);
        return new RowRule(
                file.text("name", base.name()),
                file.has("unused") ? file.texts("unused") : base.unused(),
                file.has("own") ? file.texts("own") : base.own(),
                file.has("meeting") ? file.texts("meeting") : base.meeting());
    }

    /**
     * The rule as it holds where some keys are omitted.
     *
     * @param own where the schema itself states it, whose mistakes are errors there; null where it is the base's
     */
    RowRule within(List<Schema.Key> keys, @Nullable Node own, Report report) {
        List<String> missing = new ArrayList<>();
        for (String path : holes()) {
            if (!isKey(path, keys)) {
                missing.add(path);
            }
        }
        boolean named = missing.isEmpty();
        List<String> terms = new ArrayList<>(this.own);
        boolean whole = terms.size() == OWN_PARTS && Condition.of(terms.getLast()) != null;
        if (!terms.isEmpty() && !whole) {
            missing.add(String.join(", ", terms));
        } else if (whole) {
            Condition then = Condition.of(terms.removeLast());
            terms.add(then == null ? "" : then.key());
            terms.removeIf(path -> isKey(path, keys));
            missing.addAll(terms);
        }
        List<String> lost = meeting.stream().filter(path -> !isKey(path, keys)).toList();
        missing.addAll(lost);
        if (!meeting.isEmpty() && meeting.size() != MEETING_PARTS) {
            missing.add(String.join(", ", meeting));
        }
        if (own != null) {
            Place place = own.place();
            missing.forEach(path -> report.add(Diagnostic.error("content.schema-no-such-key", place, path)));
        }
        return missing.isEmpty() ? this : new RowRule(named ? name : "", unused, List.of(), List.of());
    }

    /** The keys that the name has, by their paths. */
    public List<String> holes() {
        return HOLE.matcher(name).results().map(match -> match.group(1)).toList();
    }

    /** The name with what stands for its keys, in their order. */
    public String named(List<String> values) {
        Matcher holes = HOLE.matcher(name);
        int[] at = {0};
        return holes.replaceAll(match -> Matcher.quoteReplacement(values.get(at[0]++)));
    }

    private static boolean isKey(String path, List<Schema.Key> keys) {
        int dot = path.indexOf('.');
        String first = dot < 0 ? path : path.substring(0, dot);
        return keys.stream()
                .filter(key -> key.name().equals(first))
                .anyMatch(key -> dot < 0
                        || Schema.groups(key.types()).stream()
                                .flatMap(group -> group.keys().stream())
                                .anyMatch(part -> part.name().equals(path.substring(dot + 1))));
    }
}
