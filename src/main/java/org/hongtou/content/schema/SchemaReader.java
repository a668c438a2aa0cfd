package org.hongtou.content.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongtou.content.slip.KnownKeys;
import org.hongtou.content.source.Source;
import org.hongtou.content.yaml.Node;
import org.hongtou.content.yaml.YamlReader;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/** Reads a kind's {@code schema.yaml} and what it extends. What is wrong in one is an error at its line. */
public final class SchemaReader {
    private static final List<String> KEYS =
            List.of("title", "names", "description", "extends", "omit", "any_of", "copies", "rows", "keys");

    private final SchemaSources sources;

    public SchemaReader(SchemaSources sources) {
        this.sources = sources;
    }

    /**
     * The schema of a kind.
     *
     * @param kind its folder
     * @throws org.hongtou.diagnostics.Halt if there is none or it has errors
     */
    public Schema read(String kind, Report report) {
        Schema schema = read(kind, Place.file(kind), new LinkedHashSet<>(), report);
        report.haltOnErrors();
        return schema.withKeys(NumberingKey.with(FitKeys.with(schema.keys())));
    }

    private Schema read(String folder, Place asked, Set<Source> chain, Report report) {
        Source source = sources.find(folder);
        if (source == null) {
            throw report.halt(Diagnostic.error("content.schema-not-found", asked, folder));
        }
        if (!chain.add(source)) {
            throw report.halt(Diagnostic.error(
                    "content.schema-loop",
                    asked,
                    chain.stream().map(Source::name).collect(Collectors.joining(" → ")),
                    folder));
        }
        SchemaFile file = SchemaFile.of(new YamlReader(KnownKeys.none()).read(source, report), report, KEYS);
        Node.Scalar base = file.scalar("extends");
        @Nullable Schema extended = base == null ? null : read(base.text(), base.place(), chain, report);
        Map<String, Schema.Key> keys = inherited(file, extended, report);
        for (Schema.Key key : new KeyReader(report).keys(file.entries("keys"))) {
            keys.put(key.name(), key);
        }
        List<Schema.Key> all = List.copyOf(keys.values());
        KeyReader.checkNames(all, report);
        KeyReader.checkConditions(all, keys.keySet(), report);
        return new Schema(
                folder,
                file.text("title", folder),
                file.texts("names"),
                file.text("description", ""),
                anyOf(file, extended, keys, report),
                copies(file, extended, keys, report),
                rows(file, extended, all, report),
                all);
    }

    private static @Nullable CopyRule copies(
            SchemaFile file, @Nullable Schema base, Map<String, Schema.Key> keys, Report report) {
        Node own = file.node("copies");
        if (own != null) {
            return CopyRule.read(own, keys, report);
        }
        return base == null || base.copies() == null ? null : base.copies().within(keys);
    }

    private static RowRule rows(SchemaFile file, @Nullable Schema base, List<Schema.Key> keys, Report report) {
        RowRule inherited = base == null ? RowRule.NONE : base.rows();
        Node own = file.node("rows");
        return (own == null ? inherited : RowRule.read(own, inherited, report)).within(keys, own, report);
    }

    private static Map<String, Schema.Key> inherited(SchemaFile file, @Nullable Schema base, Report report) {
        Map<String, Schema.Key> keys = new LinkedHashMap<>();
        if (base != null) {
            base.keys().forEach(key -> keys.put(key.name(), key));
        }
        for (Node.Scalar omitted : file.scalars("omit")) {
            if (keys.remove(omitted.text()) == null) {
                report.add(Diagnostic.error("content.schema-no-such-key", omitted.place(), omitted.text()));
            }
        }
        return keys;
    }

    private static List<List<String>> anyOf(
            SchemaFile file, @Nullable Schema base, Map<String, Schema.Key> keys, Report report) {
        List<List<String>> groups = new ArrayList<>();
        if (base != null) {
            for (List<String> group : base.anyOf()) {
                List<String> left = group.stream()
                        .filter(term -> keys.containsKey(Need.key(term)))
                        .toList();
                if (!left.isEmpty()) {
                    groups.add(left);
                }
            }
        }
        for (Node group : file.items("any_of")) {
            List<Node.Scalar> names = file.scalars(group);
            for (Node.Scalar name : names) {
                if (!keys.containsKey(Need.key(name.text()))) {
                    report.add(Diagnostic.error("content.schema-no-such-key", name.place(), name.text()));
                }
            }
            groups.add(names.stream().map(Node.Scalar::text).toList());
        }
        return groups;
    }
}
