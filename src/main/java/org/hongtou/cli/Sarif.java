package org.hongtou.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.check.Checked;
import org.hongtou.content.json.JsonText;
import org.hongtou.content.source.Source;
import org.hongtou.content.source.TextLines;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Messages;
import org.hongtou.proof.RuleBook;
import org.hongtou.proof.rule.Habits;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Strength;
import org.jspecify.annotations.Nullable;

/** What a check found, as SARIF 2.1.0 (OASIS) for code hosts and editors. */
final class Sarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Messages messages;
    /** Where each code stands among the rules. */
    private final Map<String, Integer> indexes = new LinkedHashMap<>();

    private final List<Kept> rules = new ArrayList<>();

    Sarif(Messages messages) {
        this.messages = messages;
        RuleBook.of(Habits.NONE).rules().forEach(rule -> add(Kept.of(rule)));
    }

    private record Log(@JsonProperty("$schema") String schema, String version, List<Run> runs) {}

    private record Run(Tool tool, String columnKind, List<Result> results) {}

    private record Tool(Driver driver) {}

    private record Driver(String name, List<Kept> rules) {}

    /** A rule; of a code that is none there is nothing but the code. */
    private record Kept(
            String id,
            @Nullable Text shortDescription,
            @Nullable Text help,
            @Nullable Level defaultConfiguration) {
        static Kept of(Rule rule) {
            boolean oneLine = rule.wrong().indexOf('\n') < 0;
            String example = rule.wrong() + " → " + rule.right();
            return new Kept(
                    rule.diagnostic(),
                    new Text(oneLine ? example : rule.source()),
                    new Text(rule.source() + "\n✗ " + rule.wrong() + "\n✓ " + rule.right()),
                    new Level(rule.strength() == Strength.SHALL ? "warning" : "note"));
        }
    }

    private record Text(String text) {}

    private record Level(String level) {}

    private record Result(String ruleId, int ruleIndex, String level, Text message, List<Location> locations) {}

    private record Location(Physical physicalLocation) {}

    private record Physical(
            Artifact artifactLocation, @Nullable Region region) {}

    private record Artifact(String uri) {}

    private record Region(
            int startLine,
            @Nullable Integer startColumn,
            @Nullable Integer endColumn) {}

    String of(List<Checked> results) {
        List<Result> found = new ArrayList<>();
        for (Checked checked : results) {
            TextLines lines = new TextLines(new Source(checked.input().shown(), checked.text()));
            for (Diagnostic diagnostic : Console.inOrder(checked.diagnostics())) {
                found.add(result(diagnostic, checked, lines));
            }
        }
        Run run = new Run(new Tool(new Driver("Hongtou", rules)), "utf16CodeUnits", found);
        return JsonText.line(new Log(SCHEMA, "2.1.0", List.of(run)));
    }

    private void add(Kept rule) {
        indexes.put(rule.id(), rules.size());
        rules.add(rule);
    }

    private Result result(Diagnostic diagnostic, Checked checked, TextLines lines) {
        String code = diagnostic.code();
        if (!indexes.containsKey(code)) {
            add(new Kept(code, null, null, null));
        }
        String hint = messages.hint(diagnostic);
        String message = messages.message(diagnostic) + (hint.isEmpty() ? "" : "\n" + hint);
        String level = switch (diagnostic.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "note";
        };
        boolean ownFile = diagnostic.place().file().equals(checked.input().shown());
        Region region = ownFile
                ? region(diagnostic, checked.stretches().getOrDefault(diagnostic, ""), lines)
                : line(diagnostic);
        Physical place = new Physical(new Artifact(uri(diagnostic.place().file())), region);
        int index = Objects.requireNonNull(indexes.get(code));
        return new Result(code, index, level, new Text(message), List.of(new Location(place)));
    }

    private static @Nullable Region line(Diagnostic diagnostic) {
        int line = diagnostic.place().line();
        return line == 0 ? null : new Region(line, null, null);
    }

    private static @Nullable Region region(Diagnostic diagnostic, String stretch, TextLines lines) {
        int at = lines.unit(diagnostic.place());
        if (at < 0) {
            return line(diagnostic);
        }
        String line = lines.line(diagnostic.place().line());
        boolean words = !stretch.isEmpty() && line.startsWith(stretch, at);
        // Without words of its own it is about what begins there: its first character stands for that.
        int to = words ? at + stretch.length() : at < line.length() ? line.offsetByCodePoints(at, 1) : at;
        return new Region(diagnostic.place().line(), at + 1, to + 1);
    }

    /** A path as messages show it as a URI reference; an absolute one is a file's. */
    private static String uri(String path) {
        String encoded = Stream.of(path.split("/", -1)).map(Sarif::segment).collect(Collectors.joining("/"));
        return path.startsWith("/") ? "file://" + encoded : encoded;
    }

    private static String segment(String segment) {
        try {
            String path = new URI(null, null, "/" + segment, null).toASCIIString();
            return path.substring(1).replace(":", "%3A");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
