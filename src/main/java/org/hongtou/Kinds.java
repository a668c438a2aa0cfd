package org.hongtou;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.check.ItemJoin;
import org.hongtou.content.json.JsonOffice;
import org.hongtou.content.json.JsonSchema;
import org.hongtou.content.schema.Schema;
import org.hongtou.content.source.Source;
import org.hongtou.content.workbook.SpreadsheetReader;
import org.hongtou.content.workbook.Worksheet;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.files.RefusedFileException;
import org.hongtou.importer.BulletinImporter;
import org.hongtou.importer.DraftImporter;
import org.hongtou.importer.DraftWishes;
import org.hongtou.importer.ImportHabitsReader;
import org.hongtou.importer.RawDraft;
import org.hongtou.importer.parts.OfficeHabits;
import org.hongtou.kind.Kind;
import org.hongtou.kind.KindFolder;
import org.hongtou.pipeline.Pipeline;
import org.hongtou.project.Reasons;
import org.hongtou.rows.SheetPlan;
import org.hongtou.rows.SheetStart;
import org.jspecify.annotations.Nullable;

/** What a project's kinds are called, and what their schemas and samples say. */
final class Kinds {
    private static final Pattern KIND_LINE = Pattern.compile("(?m)^(文种: *)(\\S+)");

    private static final Pattern PARTING = Pattern.compile("(?m)^---[ \\t]*\\r?\\n");

    private final Session session;
    private final Pipeline pipeline;

    Kinds(Session session) {
        this.session = session;
        this.pipeline = session.pipeline();
    }

    List<DocumentKind> all() {
        return pipeline.kinds().kinds().stream().map(Kinds::of).toList();
    }

    private static DocumentKind of(Kind kind) {
        return new DocumentKind(kind.name(), kind.title(), kind.names());
    }

    /** What is made of a kind. */
    @FunctionalInterface
    private interface Question<T> {
        T ask(Kind kind, Report report) throws IOException;
    }

    private <T> Answer<T> answer(String name, Question<T> question) {
        Report report = new Report();
        @Nullable Object[] value = new Object[1];
        session.attempt(name, report, own -> {
            Kind kind = pipeline.kinds().find(name, Place.file(name), own);
            value[0] = question.ask(kind, own);
        });
        @SuppressWarnings("unchecked") // the question's own
        T given = (T) value[0];
        return session.answer(given, report);
    }

    Answer<DocumentKind> find(String name) {
        return answer(name, (kind, report) -> of(kind));
    }

    Answer<String> schema(String name) {
        return answer(name, (kind, report) -> JsonSchema.of(pipeline.editorSchema(kind, report)));
    }

    String officeSchema() {
        return JsonOffice.of(pipeline.schemas());
    }

    Answer<String> sample(String name) {
        return answer(name, (kind, report) -> sample(name, kind, report));
    }

    private static String sample(String name, Kind kind, Report report) throws IOException {
        String start = start(name.strip(), kind);
        if (start == null) {
            throw report.halt(Diagnostic.error(
                    "kind.no-sample", Place.file(name), kind.folder().shown(KindFolder.SAMPLE)));
        }
        return start;
    }

    /** What the rows of a spreadsheet begin. */
    Answer<SheetStarts> starts(String name, String file, byte[] bytes, @Nullable Content columns) {
        return answer(name, (kind, report) -> {
            SheetStart start = pipeline.sheetStart(kind, sample(name, kind, report), report);
            if (columns != null) {
                start.name(session.source(columns, report), pipeline.yaml());
                report.haltOnErrors();
            }
            List<Worksheet> sheets = SpreadsheetReader.read(file, bytes, report);
            report.haltOnErrors();
            SheetPlan plan = start.plan(file, sheets);
            report.haltOnErrors();
            return SheetStarts.of(plan);
        });
    }

    /** What a draft comes to. */
    Answer<ImportedDraft> importDraft(String file, byte[] bytes, ImportWishes wishes) {
        Report report = new Report();
        @Nullable ImportedDraft[] value = new ImportedDraft[1];
        session.attempt(file, report, own -> {
            value[0] = ImportedDraft.of(
                    DraftImporter.read(file, bytes, wishes(wishes, own), kind -> keys(kind, own), own));
        });
        return session.answer(value[0], report);
    }

    /** What several drafts come to as one bulletin. */
    Answer<ImportedDraft> importDrafts(List<ImportedDraft.Original> drafts, ImportWishes wishes) {
        Report report = new Report();
        @Nullable ImportedDraft[] value = new ImportedDraft[1];
        String name = wishes.kind().isBlank() ? "简报" : wishes.kind();
        session.attempt(name, report, own -> {
            Kind kind = pipeline.kinds().find(name, Place.file(name), own);
            Schema schema = pipeline.editorSchema(kind, own);
            if (!ItemJoin.has(schema)) {
                throw own.halt(Diagnostic.error("import.no-items", Place.file(name), kind.title()));
            }
            Set<String> needed = new HashSet<>();
            schema.keys().stream().filter(Schema.Key::required).forEach(key -> needed.addAll(key.allNames()));
            value[0] = ImportedDraft.of(BulletinImporter.read(
                    drafts.stream()
                            .map(draft -> new RawDraft(draft.name(), draft.bytes()))
                            .toList(),
                    wishes(wishes.withKind(name), own),
                    needed,
                    own));
        });
        return session.answer(value[0], report);
    }

    private DraftWishes wishes(ImportWishes wishes, Report report) throws IOException {
        return new DraftWishes(
                wishes.kind().isBlank() ? "" : named(wishes.kind(), Place.file(wishes.kind()), report),
                wishes.simplify(),
                habits(report));
    }

    /** How the office's drafts are written, as its file says. */
    private OfficeHabits habits(Report report) throws IOException {
        byte[] file;
        try {
            file = pipeline.files().read(ImportHabitsReader.FILE, Source.MAX_BYTES);
        } catch (NoSuchFileException e) {
            return OfficeHabits.NONE;
        } catch (RefusedFileException e) {
            throw report.halt(Diagnostic.error("build.refused", Place.file(ImportHabitsReader.FILE), Reasons.of(e)));
        }
        return ImportHabitsReader.read(
                Source.read(ImportHabitsReader.FILE, file, report),
                (name, place) -> named(name, place, report),
                report);
    }

    private Set<String> keys(String kind, Report report) {
        Set<String> names = new HashSet<>();
        pipeline.schema(pipeline.kinds().find(kind, Place.file(kind), report), report)
                .keys()
                .forEach(key -> names.addAll(key.allNames()));
        return names;
    }

    /** The Chinese name of a kind: the one that was said if it is one of them. */
    private String named(String name, Place place, Report report) {
        Kind kind = pipeline.kinds().find(name, place, report);
        return kind.names().contains(name.strip()) ? name.strip() : kind.title();
    }

    /** The start of a kind by one of its names: the one that is for that name, or the kind's sample; null without. */
    private static @Nullable String start(String name, Kind kind) throws IOException {
        String sample = text(kind, KindFolder.SAMPLE);
        String others = text(kind, KindFolder.SAMPLES);
        if (others != null && (sample == null || !isOf(name, sample))) {
            for (String start : PARTING.splitAsStream(others).toList()) {
                if (isOf(name, start)) {
                    Matcher line = KIND_LINE.matcher(start);
                    return line.find() ? start.substring(line.start()) : start;
                }
            }
        }
        return sample == null ? null : under(name, kind, sample);
    }

    private static @Nullable String text(Kind kind, String file) throws IOException {
        byte[] bytes = kind.folder().read(file);
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    private static boolean isOf(String name, String start) {
        Matcher line = KIND_LINE.matcher(start);
        return line.find() && line.group(2).equals(name);
    }

    /** The sample under the name that was asked for: 请示 of a kind that answers to 通知 too. */
    private static String under(String name, Kind kind, String sample) {
        boolean answers = kind.names().contains(name) && !kind.title().equals(name);
        return answers ? KIND_LINE.matcher(sample).replaceFirst("$1" + Matcher.quoteReplacement(name)) : sample;
    }
}
