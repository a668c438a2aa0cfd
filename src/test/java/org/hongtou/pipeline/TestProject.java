package org.hongtou.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.hongtou.font.FontLibrary;
import org.hongtou.kind.KindFolder;
import org.hongtou.kind.OverlayFolder;
import org.hongtou.kind.ProjectFolders;
import org.hongtou.output.Composed;
import org.hongtou.output.DocumentWriter;
import org.hongtou.project.PictureFolder;
import org.hongtou.project.Project;

/** Sends content along the pipeline as a build does, with the shipped fonts alone, and keeps the results in memory. */
public final class TestProject {
    private final Project project = new Project(Path.of("").toAbsolutePath());
    private final Pipeline pipeline;

    /**
     * @param own the project's own folders of kinds, each over the one of its name that ships
     */
    public TestProject(KindFolder... own) {
        try {
            List<KindFolder> folders = OverlayFolder.all(List.of(own), ProjectFolders.in(project.files()));
            pipeline = new Pipeline(project.files(), folders, FontLibrary.shipped());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Pipeline pipeline() {
        return pipeline;
    }

    /** Every content file that ships. */
    public static List<Path> samples() {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            return files.filter(Project::isContent).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Content that ships nowhere: a file for each edge that a document can have. */
    public static List<Path> corpus() {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/corpus"))) {
            return files.filter(Project::isContent).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The commented starts that {@code new} gives. */
    public static List<Path> starts() {
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            return files.filter(file -> file.endsWith("sample.yaml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of these; in the quick lane one of each kind. */
    public static Stream<Path> documents() {
        return Boolean.getBoolean("quick")
                ? starts().stream()
                : Stream.of(samples(), starts(), corpus()).flatMap(List::stream);
    }

    /**
     * A file set and paged, and what was found on the way.
     *
     * @param composed its document
     * @param separate the attachments that are not bound with it
     */
    public record Result(Composed composed, List<Composed> separate, List<Diagnostic> diagnostics) {
        /** All documents of the file. */
        public List<Composed> all() {
            return Stream.concat(Stream.of(composed), separate.stream()).toList();
        }
    }

    public Result compose(Path file) {
        try {
            return compose(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Content that stands in no file, as if it were at a place in the project. */
    public Result compose(Path file, String content) {
        Report report = new Report();
        Source source = Source.read(file.toString(), content.getBytes(StandardCharsets.UTF_8), report);
        PictureFolder folder = new PictureFolder(project.files(), project.name(file));
        List<Copy<Composed>> copies = pipeline.compose(pipeline.read(source, folder), folder, false, report);
        List<Composed> all = copies.stream().map(Copy::content).toList();
        return new Result(all.getFirst(), all.subList(1, all.size()), report.diagnostics());
    }

    public String markup(Path file) throws IOException {
        Report report = new Report();
        Source source = Source.read(file.toString(), Files.readAllBytes(file), report);
        PictureFolder folder = new PictureFolder(project.files(), project.name(file));
        return pipeline.markup(pipeline.read(source, folder), false, report)
                .getFirst()
                .content();
    }

    public byte[] write(Composed composed, String format) {
        DocumentWriter writer = pipeline.formats().writers().stream()
                .filter(one -> one.extension().equals(format))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(composed, (suffix, body) -> body.writeTo(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
