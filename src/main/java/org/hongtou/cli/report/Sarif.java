package org.hongtou.cli.report;

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
import org.hongtou.CheckedFile;
import org.hongtou.Problem;
import org.hongtou.ProofRule;
import org.hongtou.content.json.JsonText;
import org.hongtou.content.source.Source;
import org.hongtou.content.source.TextLines;
import org.hongtou.diagnostics.Place;
import org.jspecify.annotations.Nullable;

/** What a check found, as SARIF 2.1.0 (OASIS) for code hosts and editors. */
public final class Sarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** Where each code stands among the rules. */
    private final Map<String, Integer> indexes = new LinkedHashMap<>();

    private final List<Kept> rules = new ArrayList<>();

    /** @param rules of the proof-reader */
    public Sarif(List<ProofRule> rules) {
        rules.forEach(rule -> add(Kept.of(rule)));
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
        static Kept of(ProofRule rule) {
            boolean oneLine = rule.wrong().indexOf('\n') < 0;
            String example = rule.wrong() + " → " + rule.right();
            return new Kept(
                    rule.code(),
                    new Text(oneLine ? example : rule.source()),
                    new Text(rule.source() + "\n✗ " + rule.wrong() + "\n✓ " + rule.right()),
                    new Level(rule.binding() ? "warning" : "note"));
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

    /** The text of the log. */
    public String of(List<CheckedFile> results) {
        List<Result> found = new ArrayList<>();
        for (CheckedFile checked : results) {
            TextLines lines = new TextLines(new Source(checked.file(), checked.yaml()));
            for (Problem problem : checked.problems()) {
                found.add(result(problem, checked, lines));
            }
        }
        Run run = new Run(new Tool(new Driver("Hongtou", rules)), "utf16CodeUnits", found);
        return JsonText.line(new Log(SCHEMA, "2.1.0", List.of(run)));
    }

    private void add(Kept rule) {
        indexes.put(rule.id(), rules.size());
        rules.add(rule);
    }

    private Result result(Problem problem, CheckedFile checked, TextLines lines) {
        String code = problem.code();
        if (!indexes.containsKey(code)) {
            add(new Kept(code, null, null, null));
        }
        String message = problem.message() + (problem.hint().isEmpty() ? "" : "\n" + problem.hint());
        String level = switch (problem.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "note";
        };
        boolean ownFile = problem.file().equals(checked.file());
        Region region = ownFile ? region(problem, lines) : line(problem);
        Physical place = new Physical(new Artifact(uri(problem.file())), region);
        int index = Objects.requireNonNull(indexes.get(code));
        return new Result(code, index, level, new Text(message), List.of(new Location(place)));
    }

    private static @Nullable Region line(Problem problem) {
        int line = problem.line();
        return line == 0 ? null : new Region(line, null, null);
    }

    private static @Nullable Region region(Problem problem, TextLines lines) {
        int at = lines.unit(new Place(problem.file(), problem.line(), problem.column()));
        String stretch = problem.words();
        if (at < 0) {
            return line(problem);
        }
        String line = lines.line(problem.line());
        boolean words = !stretch.isEmpty() && line.startsWith(stretch, at);
        // Without words of its own it is about what begins there: its first character stands for that.
        int to = words ? at + stretch.length() : at < line.length() ? line.offsetByCodePoints(at, 1) : at;
        return new Region(problem.line(), at + 1, to + 1);
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
