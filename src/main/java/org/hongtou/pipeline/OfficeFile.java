package org.hongtou.pipeline;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongtou.content.checked.SchemaCheck;
import org.hongtou.content.office.Office;
import org.hongtou.content.office.OfficeDefaults;
import org.hongtou.content.office.OfficeReader;
import org.hongtou.content.schema.Schema;
import org.hongtou.content.source.Excerpt;
import org.hongtou.content.source.Source;
import org.hongtou.content.yaml.Node;
import org.hongtou.content.yaml.YamlReader;
import org.hongtou.content.yaml.YamlTree;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.diagnostics.Severity;
import org.hongtou.diagnostics.Suggestion;
import org.hongtou.files.FileTree;
import org.hongtou.project.Reasons;
import org.jspecify.annotations.Nullable;

/**
 * The office's file of a project, {@code office.yaml} or {@code 单位.yaml} beside its folders, read once. Safe for use by
 * many threads.
 */
final class OfficeFile {
    private final FileTree files;
    private final KindFiles kinds;
    /** By the kind's schema, whose names are gone through once. */
    private final Map<Schema, OfficeDefaults> defaults = Collections.synchronizedMap(new IdentityHashMap<>());

    private volatile @Nullable Read read;

    OfficeFile(FileTree files, KindFiles kinds) {
        this.files = files;
        this.kinds = kinds;
    }

    private record Read(Office office, List<Diagnostic> found) {}

    /**
     * What the office says; nothing where it has no file.
     *
     * @throws Halt if the file has errors: they stand in the report
     */
    Office office(Report report) {
        Read known = read;
        if (known == null) {
            Report own = new Report();
            Office office = read(own);
            known = new Read(office, own.diagnostics());
            read = known;
        }
        known.found().forEach(report::add);
        if (known.found().stream().anyMatch(found -> found.severity() == Severity.ERROR)) {
            report.haltOnErrors();
        }
        return known.office();
    }

    /** A content file's root with what the office says under it, and with its number where it asks for the next. */
    Node.Mapping under(Node.Mapping content, Schema schema, Report report) {
        Office office = office(report);
        OfficeDefaults own = defaults.computeIfAbsent(schema, kind -> new OfficeDefaults(office, kind));
        return new NextNumber(files, kinds::all, office, schema).in(own.under(content, report), report);
    }

    /** A kind's schema for those who write its files: what the office says may be left out. */
    Schema relaxed(Schema schema) {
        try {
            return new OfficeDefaults(office(new Report()), schema).relaxed();
        } catch (Halt halt) {
            return schema; // what is wrong with the office's file is told when a file is read
        }
    }

    /** Holds all that the office says against the schemas of its kinds, whether a file uses it or not. */
    void check(Report report) {
        Office office = office(report);
        if (office.equals(Office.NONE)) {
            return; // most projects: their kinds need not be read for it
        }
        Report found = new Report();
        for (Schema schema : kinds.all()) {
            Set<String> all = schema.keys().stream().map(Schema.Key::name).collect(Collectors.toSet());
            Node.Mapping nothing = new Node.Mapping(List.of(), Place.file(Office.FILES.getFirst()));
            Report own = new Report();
            try {
                Node.Mapping whole = new OfficeDefaults(office, schema).under(nothing, own);
                new SchemaCheck(schema.without(all)).check(whole, (name, place, unused) -> null, own);
            } catch (Halt halt) {
                // Why stands in the report.
            }
            own.diagnostics().forEach(found::add);
        }
        OfficeReader.checkLists(office, found);
        found.diagnostics().stream().distinct().forEach(report::add);
        report.haltOnErrors();
    }

    /** What the office says under a file of a kind that says nothing itself. */
    Node.Mapping alone(Schema schema) {
        Node.Mapping nothing = new Node.Mapping(List.of(), Place.file(""));
        try {
            return new OfficeDefaults(office(new Report()), schema).under(nothing, new Report());
        } catch (Halt halt) {
            return nothing; // what is wrong with the office's file is told when a file is read
        }
    }

    private Office read(Report report) {
        List<String> there = new ArrayList<>();
        Office office = Office.NONE;
        for (String name : Office.FILES) {
            byte[] bytes = bytes(name, report);
            if (bytes == null) {
                continue;
            }
            there.add(name);
            if (there.size() > 1) {
                report.add(Diagnostic.error("content.office-twice", Place.file(name), there.getFirst()));
                continue;
            }
            try {
                YamlTree tree = new YamlReader(kinds.knownKeys()).tree(Source.read(name, bytes, report), report);
                office = OfficeReader.read(tree.root(), report);
                office.sections()
                        .forEach(section -> requireKind(
                                section.kind().text(), section.kind().place(), report));
                requireKeys(office.common(), report);
            } catch (Halt halt) {
                // Why stands in the report.
            }
        }
        return office;
    }

    private void requireKind(String name, Place place, Report report) {
        List<Schema> schemas = kinds.all();
        if (schemas.stream().anyMatch(schema -> schema.answersTo(name))) {
            return;
        }
        List<String> known = new ArrayList<>(OfficeReader.PARTS);
        schemas.forEach(schema -> {
            known.add(schema.title());
            known.addAll(schema.names());
        });
        String near = Suggestion.nearest(name, known);
        report.add(
                near == null
                        ? Diagnostic.error("content.office-unknown-part", place, name, String.join("、", known))
                        : Diagnostic.error("content.office-unknown-part-near", place, name, near));
    }

    /** What holds for every kind that has the key must be a key of one at least. */
    private void requireKeys(Node.@Nullable Mapping common, Report report) {
        if (common == null) {
            return;
        }
        List<OfficeDefaults> all = kinds.all().stream()
                .map(schema -> new OfficeDefaults(Office.NONE, schema))
                .toList();
        for (Node.Entry entry : common.entries()) {
            if (all.stream().noneMatch(kind -> kind.knows(entry))) {
                String name = Excerpt.of(entry.key().text());
                List<String> names = kinds.all().stream()
                        .flatMap(schema -> schema.keys().stream())
                        .flatMap(key -> key.allNames().stream())
                        .distinct()
                        .toList();
                String near = Suggestion.nearest(name, names);
                report.add(
                        near == null
                                ? Diagnostic.error(
                                        "content.office-unknown-key",
                                        entry.key().place(),
                                        name)
                                : Diagnostic.error(
                                        "content.unknown-key-near", entry.key().place(), name, near));
            }
        }
    }

    private byte @Nullable [] bytes(String name, Report report) {
        try {
            return files.read(name, Source.MAX_BYTES);
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            report.add(Diagnostic.error("content.office-unreadable", Place.file(name), Reasons.of(e)));
            return null;
        }
    }
}
