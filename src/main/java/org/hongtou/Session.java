package org.hongtou;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hongtou.build.Build;
import org.hongtou.check.Examination;
import org.hongtou.check.HabitsFile;
import org.hongtou.check.ItemJoin;
import org.hongtou.check.Mender;
import org.hongtou.check.Proof;
import org.hongtou.content.source.Source;
import org.hongtou.content.yaml.KeyPatch;
import org.hongtou.content.yaml.KeyPath;
import org.hongtou.content.yaml.PatchedText;
import org.hongtou.content.yaml.YamlWriter;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.files.FileTooLargeException;
import org.hongtou.files.OutsideTreeException;
import org.hongtou.font.FontLibrary;
import org.hongtou.output.Composed;
import org.hongtou.output.DocumentWriter;
import org.hongtou.pipeline.CheckedContent;
import org.hongtou.pipeline.Copy;
import org.hongtou.pipeline.CopyRange;
import org.hongtou.pipeline.Explanation;
import org.hongtou.pipeline.Pipeline;
import org.hongtou.pipeline.Reading;
import org.hongtou.project.FaultLog;
import org.hongtou.project.FontPlaces;
import org.hongtou.project.Memory;
import org.hongtou.project.PictureFolder;
import org.hongtou.project.Project;
import org.hongtou.project.Reasons;
import org.jspecify.annotations.Nullable;

/**
 * A project's kinds, styles, fonts and habits as they were when they were first asked for, and what is done with content in
 * memory. Safe for use by many threads.
 */
final class Session {
    private final String setting;
    private final Pipeline pipeline;
    private final HabitsFile habits;
    private final Proof proof;
    private final Problems problems;
    private final FaultLog faults;

    /** @throws IOException if the project's kinds or its office's habits can't be read */
    Session(ProjectFiles files, Problems problems, FaultLog faults) throws IOException {
        this(files, setting(files), pipeline(files), problems, faults);
    }

    /** @throws IOException if the office's habits can't be read */
    Session(ProjectFiles files, String setting, Pipeline pipeline, Problems problems, FaultLog faults)
            throws IOException {
        this.setting = setting;
        this.pipeline = pipeline;
        this.habits = HabitsFile.in(files.tree(), HabitsFile.NAME);
        this.proof = new Proof(habits.habits());
        this.problems = problems;
        this.faults = faults;
    }

    /** Nothing is built of a project in memory. */
    private static String setting(ProjectFiles files) throws IOException {
        Project project = files.project();
        return project == null ? "" : Build.setting(project);
    }

    private static Pipeline pipeline(ProjectFiles files) throws IOException {
        Project project = files.project();
        FontLibrary fonts = project == null ? FontPlaces.inMemory(files.tree()) : FontPlaces.library(project);
        return Pipeline.of(files.tree(), fonts);
    }

    /** What was in force before the pipeline read anything. */
    String setting() {
        return setting;
    }

    Pipeline pipeline() {
        return pipeline;
    }

    Kinds kinds() {
        return new Kinds(this);
    }

    Answer<byte[]> font(String key) {
        Report report = new Report();
        List<byte[]> file = new ArrayList<>();
        attempt(key, report, own -> {
            if (!pipeline.fonts().knows(key)) {
                throw own.halt(Diagnostic.error("font.unknown-key", Place.file(key)));
            }
            file.add(pipeline.fonts().font(key).file());
        });
        return answer(file.isEmpty() ? null : file.getFirst(), report);
    }

    /** Work on one content; what goes wrong stands in its report. */
    @FunctionalInterface
    interface Work {
        void run(Report report) throws IOException;
    }

    /** Does the work, after which the caller goes on whatever happened. */
    void attempt(String name, Report report, Work work) {
        try {
            work.run(report);
        } catch (Halt halt) {
            // Why stands in the report.
        } catch (IOException | UncheckedIOException e) {
            report.add(Diagnostic.error("build.cannot-read", Place.file(name), Reasons.of(e)));
        } catch (RuntimeException | Error e) {
            report.add(Memory.ranOut(e) ? Memory.told(name) : faults.of(name, e));
        }
    }

    Result render(Content content, Edition edition, Format... formats) {
        List<RenderedFile> files = new ArrayList<>();
        Report report = new Report();
        attempt(content.name(), report, own -> {
            PictureFolder folder = pictures(content);
            Reading reading = read(content, folder, own);
            List<Copy<Composed>> copies = pipeline.compose(reading, folder, edition == Edition.PUBLIC, own);
            List<DocumentWriter> writers = Stream.of(formats)
                    .map(format -> pipeline.formats().writer(format.extension()))
                    .toList();
            CopyRange.tell(reading.content(own), writers, own);
            boolean spoilt = own.hasErrors();
            for (Copy<Composed> copy : copies) {
                for (Format format : formats) {
                    DocumentWriter writer = pipeline.formats().writer(format.extension());
                    if (!spoilt || !writer.embedsFonts()) {
                        files.addAll(write(copy, format, writer));
                    }
                }
            }
        });
        return new Result(files, problems.of(report.diagnostics()));
    }

    static List<RenderedFile> write(Copy<Composed> copy, Format format, DocumentWriter writer) throws IOException {
        List<RenderedFile> files = new ArrayList<>();
        writer.write(copy.content(), (suffix, body) -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            body.writeTo(out);
            files.add(new RenderedFile(copy.name(), suffix, format, out.toByteArray()));
        });
        return files;
    }

    Answer<List<DocumentPages>> pages(Content content, Edition edition) {
        List<DocumentPages> documents = new ArrayList<>();
        Report report = new Report();
        attempt(content.name(), report, own -> {
            PictureFolder folder = pictures(content);
            Reading reading = read(content, folder, own);
            for (Copy<Composed> copy : pipeline.compose(reading, folder, edition == Edition.PUBLIC, own)) {
                documents.add(new DocumentPages(
                        copy.name(),
                        PageViews.of(copy.content(), reading.content(own).tree(), folder.sheets(), pipeline.fonts())));
            }
        });
        return answer(documents.isEmpty() ? null : List.copyOf(documents), report);
    }

    List<Problem> check(Content content) {
        Examination examination = new Examination(pipeline, proof);
        attempt(content.name(), examination.report(), report -> {
            PictureFolder folder = pictures(content);
            examination.examine(read(content, folder, report), folder);
        });
        return told(examination);
    }

    /** What an examination found, and what is wrong with the habits that it went by. */
    private List<Problem> told(Examination examination) {
        List<Diagnostic> all = new ArrayList<>(habits.diagnostics());
        all.addAll(examination.diagnostics());
        return problems.of(all, examination.stretches());
    }

    Mended mend(Content content) {
        Examination examination = new Examination(pipeline, proof);
        List<String> text = new ArrayList<>(List.of(""));
        List<Mended.Mend> mends = new ArrayList<>();
        attempt(content.name(), examination.report(), report -> {
            PictureFolder folder = pictures(content);
            Reading reading = read(content, folder, report);
            text.set(0, reading.source().text());
            Mender.Mended mended = new Mender(pipeline, proof, folder).mend(reading);
            text.set(0, mended.reading().source().text());
            mended.made().forEach(made -> mends.add(Problems.of(made)));
            examination.examine(mended.reading(), folder);
        });
        return new Mended(text.getFirst(), mends, told(examination));
    }

    Answer<String> next(String kind, Content earlier) {
        Report report = new Report();
        List<String> text = new ArrayList<>();
        attempt(earlier.name(), report, own -> {
            Reading reading = read(earlier, pictures(earlier), own);
            CheckedContent content = reading.content(own);
            if (!kind.isEmpty() && !content.schema().answersTo(kind)) {
                throw own.halt(Diagnostic.error(
                        "content.next-of-another-kind",
                        content.head().kind().place(),
                        content.schema().title(),
                        kind));
            }
            text.add(pipeline.next(reading, new Report()));
        });
        return answer(text.isEmpty() ? null : text.getFirst(), report);
    }

    Answer<List<ExplainedKey>> explain(Content content) {
        List<ExplainedKey> keys = new ArrayList<>();
        Report report = new Report();
        attempt(content.name(), report, own -> {
            CheckedContent checked = read(content, pictures(content), own).content(own);
            for (Explanation.Line line : Explanation.of(checked)) {
                Place place = line.place();
                keys.add(new ExplainedKey(
                        line.key(), line.words(), place == null ? "" : place.file(), place == null ? 0 : place.line()));
            }
        });
        return answer(keys.isEmpty() ? null : List.copyOf(keys), report);
    }

    Answer<String> yaml(Content content) {
        Report report = new Report();
        List<String> text = new ArrayList<>();
        attempt(content.name(), report, own -> text.add(source(content, own).text()));
        return answer(text.isEmpty() ? null : text.getFirst(), report);
    }

    Answer<String> change(Content content, ContentChange change) {
        Report report = new Report();
        List<String> text = new ArrayList<>();
        attempt(content.name(), report, own -> {
            Source source = source(content, own);
            KeyPatch patch = pipeline.patch(pipeline.read(source, pictures(content)));
            KeyPath path = KeyPath.read(change.path(), content.name(), own);
            PatchedText patched = switch (change) {
                case ContentChange.Set set -> patch.set(source, path, set.value());
                case ContentChange.Insert insert -> patch.insert(source, path, insert.value());
                case ContentChange.Append append -> patch.append(source, path, append.value());
                case ContentChange.Remove remove -> patch.remove(source, path);
                case ContentChange.Move move -> patch.move(source, path, move.position());
            };
            patched.diagnostics().forEach(own::add);
            if (patched.ok()) {
                text.add(patched.text());
            }
        });
        return answer(text.isEmpty() ? null : text.getFirst(), report);
    }

    Answer<byte[]> addItems(Content into, Content from) {
        Report report = new Report();
        List<byte[]> file = new ArrayList<>();
        attempt(into.name(), report, own -> {
            Source source = source(into, own);
            byte[] bytes = bytes(into, source);
            file.add(new ItemJoin(pipeline, own).joined(source, bytes, pictures(into), source(from, own)));
        });
        return answer(file.isEmpty() ? null : file.getFirst(), report);
    }

    private byte[] bytes(Content content, Source source) throws IOException {
        byte[] bytes = content.bytes();
        if (bytes != null) {
            return bytes;
        }
        return content.values() == null
                ? pipeline.files().read(content.name(), Source.MAX_BYTES)
                : source.text().getBytes(StandardCharsets.UTF_8);
    }

    <T> Answer<T> answer(@Nullable T value, Report report) {
        return new Answer<>(value, problems.of(report.diagnostics()));
    }

    /** @throws Halt if the bytes are no text: why stands in the report */
    private Reading read(Content content, PictureFolder folder, Report report) throws IOException {
        return pipeline.read(source(content, report), folder);
    }

    Source source(Content content, Report report) throws IOException {
        Map<String, ?> values = content.values();
        if (values != null) {
            Source source = YamlWriter.write(content.name(), values, report);
            report.haltOnErrors();
            return source;
        }
        byte[] bytes = content.bytes();
        if (bytes != null) {
            return Source.read(content.name(), bytes, report);
        }
        Place place = Place.file(content.name());
        try {
            return Source.read(content.name(), pipeline.files().read(content.name(), Source.MAX_BYTES), report);
        } catch (NoSuchFileException | OutsideTreeException e) {
            throw report.halt(Diagnostic.error("build.no-file", place));
        } catch (FileTooLargeException e) {
            throw report.halt(Diagnostic.error("build.too-large", place, Source.MAX_BYTES >> 20));
        }
    }

    private PictureFolder pictures(Content content) {
        return new PictureFolder(pipeline.files(), content.name());
    }
}
