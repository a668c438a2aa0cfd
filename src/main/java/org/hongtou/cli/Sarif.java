package org.hongtou.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.check.Checked;
import org.hongtou.content.source.Source;
import org.hongtou.content.source.TextLines;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Messages;
import org.hongtou.proof.RuleBook;
import org.hongtou.proof.rule.Habits;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Strength;

/** What a check found, as SARIF 2.1.0 (OASIS) for code hosts and editors. */
final class Sarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Messages messages;
    /** Where each code stands among the rules. */
    private final Map<String, Integer> indexes = new LinkedHashMap<>();

    private final List<String> rules = new ArrayList<>();

    Sarif(Messages messages) {
        this.messages = messages;
        RuleBook.of(Habits.NONE).rules().forEach(this::addRule);
    }

    String of(List<Checked> results) {
        List<String> found = new ArrayList<>();
        for (Checked checked : results) {
            TextLines lines = new TextLines(new Source(checked.input().shown(), checked.text()));
            for (Diagnostic diagnostic : Console.inOrder(checked.diagnostics())) {
                found.add(result(diagnostic, checked, lines));
            }
        }
        return "{\"$schema\":" + Json.quoted(SCHEMA)
                + ",\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"Hongtou\",\"rules\":[\n"
                + String.join(",\n", rules) + "]}},\"columnKind\":\"utf16CodeUnits\",\"results\":[\n"
                + String.join(",\n", found) + "]}]}";
    }

    private void addRule(Rule rule) {
        boolean oneLine = rule.wrong().indexOf('\n') < 0;
        String example = rule.wrong() + " → " + rule.right();
        add(
                rule.diagnostic(),
                ",\"shortDescription\":" + text(oneLine ? example : rule.source())
                        + ",\"help\":" + text(rule.source() + "\n✗ " + rule.wrong() + "\n✓ " + rule.right())
                        + ",\"defaultConfiguration\":{\"level\":\""
                        + (rule.strength() == Strength.SHALL ? "warning" : "note") + "\"}");
    }

    private void add(String code, String more) {
        indexes.put(code, rules.size());
        rules.add("{\"id\":" + Json.quoted(code) + more + "}");
    }

    private String result(Diagnostic diagnostic, Checked checked, TextLines lines) {
        if (!indexes.containsKey(diagnostic.code())) {
            add(diagnostic.code(), "");
        }
        String hint = messages.hint(diagnostic);
        String message = messages.message(diagnostic) + (hint.isEmpty() ? "" : "\n" + hint);
        String level = switch (diagnostic.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "note";
        };
        boolean ownFile = diagnostic.place().file().equals(checked.input().shown());
        String region = ownFile
                ? region(diagnostic, checked.stretches().getOrDefault(diagnostic, ""), lines)
                : line(diagnostic);
        return "{\"ruleId\":" + Json.quoted(diagnostic.code())
                + ",\"ruleIndex\":" + indexes.get(diagnostic.code())
                + ",\"level\":\"" + level + "\",\"message\":" + text(message)
                + ",\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":"
                + Json.quoted(uri(diagnostic.place().file())) + "}" + region + "}}]}";
    }

    private static String line(Diagnostic diagnostic) {
        int line = diagnostic.place().line();
        return line == 0 ? "" : ",\"region\":{\"startLine\":" + line + "}";
    }

    private static String region(Diagnostic diagnostic, String stretch, TextLines lines) {
        int at = lines.unit(diagnostic.place());
        if (at < 0) {
            return line(diagnostic);
        }
        String line = lines.line(diagnostic.place().line());
        boolean words = !stretch.isEmpty() && line.startsWith(stretch, at);
        // Without words of its own it is about what begins there: its first character stands for that.
        int to = words ? at + stretch.length() : at < line.length() ? line.offsetByCodePoints(at, 1) : at;
        return ",\"region\":{\"startLine\":" + diagnostic.place().line() + ",\"startColumn\":" + (at + 1)
                + ",\"endColumn\":" + (to + 1) + "}";
    }

    private static String text(String text) {
        return "{\"text\":" + Json.quoted(text) + "}";
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
