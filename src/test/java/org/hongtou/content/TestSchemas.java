package org.hongtou.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hongtou.content.checked.ContentHead;
import org.hongtou.content.checked.SchemaCheck;
import org.hongtou.content.data.Data;
import org.hongtou.content.schema.Schema;
import org.hongtou.content.schema.SchemaReader;
import org.hongtou.content.slip.KnownKeys;
import org.hongtou.content.source.Source;
import org.hongtou.content.yaml.Node;
import org.hongtou.content.yaml.YamlReader;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/** The schemas under {@code src/test/resources/schemas}, and the way from a text to checked data by them. */
public final class TestSchemas {
    private final List<Schema> schemas = List.of(read("notice"), read("issue"));

    static @Nullable Source find(String folder) {
        try (InputStream in = TestSchemas.class.getResourceAsStream("/schemas/" + folder + "/schema.yaml")) {
            return in == null ? null : Source.read(folder + "/schema.yaml", in.readAllBytes(), new Report());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Schema read(String kind) {
        Report report = new Report();
        try {
            return new SchemaReader(TestSchemas::find).read(kind, report);
        } catch (Halt halt) {
            throw new AssertionError(report.diagnostics().toString(), halt);
        }
    }

    public KnownKeys keys() {
        return KnownKeys.of(() -> {
            Set<String> names = new HashSet<>(ContentHead.NAMES);
            schemas.forEach(schema -> names.addAll(schema.allNames()));
            return names;
        });
    }

    public Node tree(String yaml, Report report) {
        return new YamlReader(keys()).read(new Source("a.yaml", yaml), report);
    }

    /** Reads and checks a file by the schema of its kind, the first one if it names none. */
    public Data.Fields check(Source source, Report report) {
        Node root = new YamlReader(keys()).read(source, report);
        String kind = ContentHead.of(root, report).kind().text();
        Schema schema =
                schemas.stream().filter(s -> s.answersTo(kind)).findFirst().orElse(schemas.getFirst());
        return new SchemaCheck(schema).check(root, (name, place, told) -> null, report);
    }

    public Data.Fields check(String yaml, Report report) {
        return check(new Source("a.yaml", yaml), report);
    }

    /** Reads and checks a file that has nothing wrong. */
    public Data.Fields sound(String yaml) {
        Report report = new Report();
        try {
            Data.Fields fields = check(yaml, report);
            if (!report.diagnostics().isEmpty()) {
                throw new AssertionError(report.diagnostics().toString());
            }
            return fields;
        } catch (Halt halt) {
            throw new AssertionError(report.diagnostics().toString(), halt);
        }
    }
}
