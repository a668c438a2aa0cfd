package org.hongtou.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.hongtou.content.checked.ContentHead;
import org.hongtou.content.checked.SchemaCheck;
import org.hongtou.content.schema.Schema;
import org.hongtou.content.schema.SchemaReader;
import org.hongtou.content.schema.SchemaSources;
import org.hongtou.content.slip.KnownKeys;
import org.hongtou.content.source.Source;
import org.hongtou.content.yaml.Node;
import org.hongtou.content.yaml.YamlReader;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.files.RefusedFileException;
import org.hongtou.kind.Kind;
import org.hongtou.kind.KindFolder;
import org.hongtou.kind.KindLibrary;
import org.hongtou.model.Layout;
import org.hongtou.project.Reasons;
import org.hongtou.style.Style;
import org.hongtou.style.StyleReader;
import org.hongtou.template.Template;
import org.hongtou.template.TemplateEngine;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of a project with their schemas, templates and styles, each read once. Safe for use by many threads. What
 * can't be read is reported again for every document that needs it.
 */
final class KindFiles {
    private static final int LONGEST_CHAIN = 8;

    private final KindLibrary library;
    private final TemplateEngine templates = new TemplateEngine();
    private final Map<KindFolder, Schema> schemas = new ConcurrentHashMap<>();
    private final Map<KindFolder, SchemaCheck> checks = new ConcurrentHashMap<>();
    private final Map<KindFolder, List<Diagnostic>> broken = new ConcurrentHashMap<>();
    private final Map<StyleKey, Style> styles = new ConcurrentHashMap<>();
    private final KnownKeys knownKeys = KnownKeys.of(this::keyNames);

    private record StyleKey(KindFolder folder, Layout layout) {}

    /** @param folders all folders of kinds there are, the project's first */
    KindFiles(List<KindFolder> folders) {
        this.library = new KindLibrary(folders, this::names);
    }

    KindLibrary library() {
        return library;
    }

    /** The keys of all kinds, by which a reader knows a key when it sees one. */
    KnownKeys knownKeys() {
        return knownKeys;
    }

    /** What waits for all schemas has them read side by side. */
    List<Schema> all() {
        return library.kindFolders().parallelStream()
                .map(this::schemaOrNull)
                .filter(Objects::nonNull)
                .toList();
    }

    private Set<String> keyNames() {
        Set<String> names = new HashSet<>(ContentHead.NAMES);
        all().forEach(schema -> names.addAll(schema.allNames()));
        return names;
    }

    private List<String> names(KindFolder folder) {
        Schema schema = schemaOrNull(folder);
        if (schema == null) {
            return List.of();
        }
        List<String> names = new ArrayList<>(List.of(schema.title()));
        names.addAll(schema.names());
        return names;
    }

    private @Nullable Schema schemaOrNull(KindFolder folder) {
        Report report = new Report();
        try {
            return schema(folder, report);
        } catch (Halt halt) {
            broken.put(folder, report.diagnostics());
            return null;
        }
    }

    /** What is wrong with schemas, so that nobody knows what names their kinds answer to. */
    List<Diagnostic> broken() {
        return broken.values().stream().flatMap(List::stream).distinct().toList();
    }

    Schema schema(KindFolder folder, Report report) {
        Schema known = schemas.get(folder);
        if (known != null) {
            return known;
        }
        Schema schema = new SchemaReader(chain(folder, report)).read(folder.name(), report);
        schemas.put(folder, schema);
        return schema;
    }

    /** What checks files against a kind's schema. */
    SchemaCheck check(KindFolder folder, Schema schema) {
        return checks.computeIfAbsent(folder, unused -> new SchemaCheck(schema));
    }

    Template template(Kind kind) {
        return templates.template(library.templateFolders(kind), () -> templateKeys(kind));
    }

    /** The names that a template of the kind may ask for. */
    private Set<String> templateKeys(Kind kind) {
        Schema schema = schemaOrNull(kind.folder());
        Set<String> keys = new HashSet<>(Draft.EXTRAS);
        if (schema != null) {
            keys.addAll(schema.allNames());
        }
        return schema == null ? Set.of() : keys;
    }

    Style style(KindFolder folder, Layout layout, Report report) {
        StyleKey key = new StyleKey(folder, layout);
        Style known = styles.get(key);
        if (known != null) {
            return known;
        }
        Style style = StyleReader.read(styleFiles(folder, report), layout, report);
        styles.put(key, style);
        return style;
    }

    /** The style file of a kind and those that it extends, the base first. */
    private List<Node> styleFiles(KindFolder folder, Report report) {
        List<Node> files = new ArrayList<>();
        KindFolder at = folder;
        Place asked = Place.file(folder.shown(KindFolder.STYLE));
        while (at != null) {
            Source source = source(at, KindFolder.STYLE, report);
            if (source == null || files.size() == LONGEST_CHAIN) {
                throw report.halt(Diagnostic.error("build.no-style", asked, at.shown(KindFolder.STYLE)));
            }
            Node tree = new YamlReader(KnownKeys.none()).read(source, report);
            report.haltOnErrors();
            files.addFirst(tree);
            Node.@Nullable Scalar base = extended(tree, report);
            asked = base == null ? asked : base.place();
            KindFolder next = base == null ? at.under(KindFolder.STYLE) : library.base(base.text(), at);
            if (base != null && next == null) {
                throw report.halt(Diagnostic.error("build.no-base", base.place(), base.text()));
            }
            if (next == null) {
                addPhrases(files, at, report);
            }
            at = next;
        }
        return files;
    }

    /** Under a style that stands alone: it may have been written before there were phrases, or some of them. */
    private void addPhrases(List<Node> files, KindFolder base, Report report) {
        KindFolder common = library.base(KindLibrary.COMMON, base);
        if (common != null && !base.name().equals(KindLibrary.COMMON)) {
            styleFiles(common, report).reversed().forEach(file -> files.addFirst(StyleReader.phrases(file)));
        }
    }

    private static Node.@Nullable Scalar extended(Node tree, Report report) {
        if (tree instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (StyleReader.EXTENDS.contains(entry.key().text())) {
                    if (entry.value() instanceof Node.Scalar base) {
                        return base;
                    }
                    throw report.halt(Diagnostic.error(
                            "build.no-base", entry.value().place(), entry.key().text()));
                }
            }
        }
        return null;
    }

    /** Schemas as one extends the next: each name means the first such folder beside the one that says it. */
    private SchemaSources chain(KindFolder folder, Report report) {
        AtomicReference<@Nullable KindFolder> at = new AtomicReference<>();
        return name -> {
            KindFolder from = at.get();
            KindFolder next = from == null ? folder : library.base(name, from);
            at.set(next);
            return source(next, KindFolder.SCHEMA, report);
        };
    }

    private static @Nullable Source source(@Nullable KindFolder folder, String file, Report report) {
        if (folder == null) {
            return null;
        }
        try {
            byte[] bytes = folder.read(file);
            return bytes == null ? null : Source.read(folder.shown(file), bytes, report);
        } catch (RefusedFileException e) {
            throw report.halt(Diagnostic.error("build.refused", Place.file(folder.shown(file)), Reasons.of(e)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
