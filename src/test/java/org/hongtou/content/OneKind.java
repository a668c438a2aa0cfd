package org.hongtou.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hongtou.content.checked.SchemaCheck;
import org.hongtou.content.data.Data;
import org.hongtou.content.schema.Schema;
import org.hongtou.content.schema.SchemaReader;
import org.hongtou.content.slip.KnownKeys;
import org.hongtou.content.source.Source;
import org.hongtou.content.yaml.Node;
import org.hongtou.content.yaml.YamlReader;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Block;
import org.hongtou.model.Paragraph;

/** A kind of one small schema, and what comes of a file by it: its values as one line, and what is told of it. */
public final class OneKind {
    private final Schema schema;

    private OneKind(Schema schema) {
        this.schema = schema;
    }

    /**
     * A kind.
     *
     * @param yaml its schema, on one line: {@code {keys: {a: {type: line}}}}
     */
    public static OneKind of(String yaml) {
        Report report = new Report();
        try {
            return new OneKind(read(yaml, "", report));
        } catch (Halt halt) {
            throw new AssertionError(told(report), halt);
        }
    }

    /**
     * A schema.
     *
     * @param base the one that it extends, under that name, or empty
     */
    public static Schema read(String yaml, String base, Report report) {
        Map<String, String> files = Map.of("k", yaml, "base", base);
        return new SchemaReader(folder -> files.containsKey(folder) ? new Source(folder, files.get(folder)) : null)
                .read("k", report);
    }

    /** Whether a file by a schema has the values that it should, and is told what it should be; both as of {@link #shown}. */
    public static void check(String schema, String file, String values, String told) {
        OneKind kind = of(schema);
        assertThat(kind.values(file) + " ~ " + kind.told(file))
                .as("%s by %s", file, schema)
                .isEqualTo(values + " ~ " + told);
    }

    public Schema schema() {
        return schema;
    }

    /** The tree of a file whose lines are parted by ⏎. */
    public Node.Mapping tree(String file) {
        Report report = new Report();
        Node root = new YamlReader(KnownKeys.of(schema::allNames)).read(source(file), report);
        return (Node.Mapping) root;
    }

    public static Source source(String file) {
        return new Source("a.yaml", file.replace('⏎', '\n'));
    }

    /** A file's values, told or not; nothing after an error. */
    public Data.Fields data(String file, Report report) {
        Node root = new YamlReader(KnownKeys.of(schema::allNames)).read(source(file), report);
        return new SchemaCheck(schema).check(root, (name, place, told) -> null, report);
    }

    /** A file's values as {@link #shown} has them; × after an error. */
    public String values(String file) {
        try {
            return shown(data(file, new Report()));
        } catch (Halt halt) {
            return "×";
        }
    }

    /** What is told of a file, as {@link #told(Report)} has it. */
    public String told(String file) {
        Report report = new Report();
        try {
            data(file, report);
        } catch (Halt halt) {
            // What was told before it is looked at.
        }
        return told(report);
    }

    /** What was told: {@code line:column code argument/argument}, one after another. */
    public static String told(Report report) {
        return told(report.diagnostics());
    }

    public static String told(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(told -> told.place().line() + ":" + told.place().column() + " "
                        + told.code().replaceFirst("^content\\.", "") + " " + String.join("/", told.arguments()))
                .map(String::strip)
                .collect(Collectors.joining("; "))
                .replace('\n', '⏎');
    }

    /** Values as one line: {@code {a: 甲, b: [1, 2-5, 是]}}; the lines of a text are parted by ⏎. */
    public static String shown(Data data) {
        return switch (data) {
            case Data.Text text -> text.text().replace('\n', '⏎');
            case Data.Rich rich -> rich.blocks().stream().map(OneKind::shown).collect(Collectors.joining("⏎"));
            case Data.Day day -> day.printed();
            case Data.Whole whole ->
                whole.value() + (whole.several() ? "-" + whole.last().value() : "");
            case Data.Flag flag -> flag.value() ? "是" : "否";
            case Data.Person person ->
                person.text()
                        + (person.isPerson() ? "‹人" : "‹家")
                        + (person.count() == 0 ? "" : person.count())
                        + "›"
                        + (person.note().isEmpty() ? "" : "（" + person.note() + "）");
            case Data.Many many ->
                many.items().stream().map(OneKind::shown).collect(Collectors.joining(", ", "[", "]"));
            case Data.Fields fields ->
                fields.values().entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + shown(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    private static String shown(Block block) {
        return block instanceof Paragraph paragraph
                ? paragraph.text()
                : "‹" + block.getClass().getSimpleName() + "›";
    }
}
