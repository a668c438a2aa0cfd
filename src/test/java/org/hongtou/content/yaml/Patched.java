package org.hongtou.content.yaml;

import java.util.List;
import java.util.stream.Collectors;
import org.hongtou.content.TestSchemas;
import org.hongtou.content.source.Source;
import org.hongtou.content.source.TextLine;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;
import org.yaml.snakeyaml.Yaml;

/**
 * What came of reading or changing a file: ¶ ends a line, ␍ stands before it in a file of Windows, ⇥ is a tab, ⎵ a break
 * of Word and ␣ a blank.
 *
 * @param text the tree that was read, or the changed text; = where it stayed as it was, - where there is none
 * @param told each diagnostic as its place, its code without {@code content.} and its arguments in brackets; - for none
 */
record Patched(String text, String told) {
    private static final TestSchemas SCHEMAS = new TestSchemas();

    /**
     * The file's tree. A text stands as the first letter of its style, its place and, in brackets, its lines with theirs;
     * behind = what YAML makes of them where that is something else.
     */
    static Patched read(String file) {
        Report report = new Report();
        String tree = "-";
        try {
            tree = shown(SCHEMAS.tree(written(file), report));
        } catch (Halt halt) {
            // No tree: why stands in the report.
        }
        return new Patched(visible(tree), told(report.diagnostics()));
    }

    /** The file with one change: set, insert, append, remove or move. */
    static Patched of(String file, String change, String path, String value) {
        KeyPatch patch =
                new KeyPatch(new YamlReader(SCHEMAS.keys()), name -> name.equals("标题") ? List.of("title") : List.of());
        Source source = new Source("a.yaml", written(file));
        KeyPath at = KeyPath.read(path, "a.yaml", new Report());
        PatchedText patched = switch (change) {
            case "set" -> patch.set(source, at, new Yaml().load(value));
            case "insert" -> patch.insert(source, at, new Yaml().load(value));
            case "append" -> patch.append(source, at, new Yaml().load(value));
            case "remove" -> patch.remove(source, at);
            default -> patch.move(source, at, Integer.parseInt(value));
        };
        return new Patched(
                patched.text().equals(source.text()) ? "=" : visible(patched.text()), told(patched.diagnostics()));
    }

    private static String written(String text) {
        return text.replace('¶', '\n')
                .replace('␍', '\r')
                .replace('⇥', '\t')
                .replace('⎵', '\u000B')
                .replace('␣', ' ');
    }

    /** Blanks are shown as ␣ at the ends of lines and where several stand together. */
    private static String visible(String text) {
        String shown =
                text.replace('\n', '¶').replace('\r', '␍').replace('\t', '⇥').replace('\u000B', '⎵');
        StringBuilder visible = new StringBuilder();
        for (int i = 0; i < shown.length(); i++) {
            boolean starts = i == 0 || "¶ ".indexOf(shown.charAt(i - 1)) >= 0;
            boolean ends = i + 1 == shown.length() || "¶ ␍".indexOf(shown.charAt(i + 1)) >= 0;
            visible.append(shown.charAt(i) == ' ' && (starts || ends) ? '␣' : shown.charAt(i));
        }
        return visible.toString();
    }

    private static String told(List<Diagnostic> diagnostics) {
        String told = diagnostics.stream()
                .map(one -> one.place().line() + ":" + one.place().column() + " "
                        + one.code().substring("content.".length())
                        + (one.arguments().isEmpty() ? "" : "(" + String.join("|", one.arguments()) + ")"))
                .collect(Collectors.joining(" "));
        return told.isEmpty() ? "-" : told.replace('\n', '⏎');
    }

    private static String shown(Node node) {
        String place = "@" + node.place().line() + ":" + node.place().column();
        return switch (node) {
            case Node.Scalar scalar -> shown(scalar, place);
            case Node.Sequence list ->
                list.items().stream().map(Patched::shown).collect(Collectors.joining(", ", "[", "]")) + place;
            case Node.Mapping mapping ->
                mapping.entries().stream()
                                .map(entry -> entry.key().text() + "@"
                                        + entry.key().place().line() + ":"
                                        + entry.key().place().column() + ": " + shown(entry.value()))
                                .collect(Collectors.joining(", ", "{", "}"))
                        + place;
        };
    }

    private static String shown(Node.Scalar scalar, String place) {
        if (scalar.lines().isEmpty() && scalar.text().isEmpty()) {
            return (scalar.isAbsent() ? "∅" : "''") + place;
        }
        String lines = scalar.lines().stream()
                .map(line -> line.text() + "@" + line.place().line() + ":"
                        + line.place().column())
                .collect(Collectors.joining("⏎"));
        String plain = scalar.lines().stream().map(TextLine::text).collect(Collectors.joining("\n"));
        String read = plain.equals(scalar.text()) ? "" : " = " + scalar.text().replace('\n', '⏎');
        return scalar.style().toString().charAt(0) + place + "(" + lines + read + ")";
    }
}
