package org.hongtou.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.hongtou.bench.BenchContent;
import org.hongtou.content.source.Source;
import org.hongtou.content.yaml.Node;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Document;
import org.hongtou.output.Composed;
import org.hongtou.output.DocumentWriter;
import org.hongtou.output.FileSink;
import org.hongtou.project.PictureFolder;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A content file with what each stage makes of it, so that a benchmark can start from any of them. */
@State(Scope.Benchmark)
public class BenchDocument {
    private static final Path FILE = Path.of("content/bench.yaml");

    @Param({"report", "reply"})
    public String content = "report";

    private final TestProject project = new TestProject();
    private byte[] bytes = {};
    Source source;
    Node tree;
    Draft draft;
    String markup;
    Document document;
    Composed composed;

    @Setup
    public void walk() {
        bytes = (content.equals("report") ? BenchContent.report() : BenchContent.reply(1))
                .getBytes(StandardCharsets.UTF_8);
        Report report = new Report();
        source = source();
        tree = stages().read(source, report).root();
        draft = stages().drafts(stages().check(tree, report), false, report).getFirst();
        markup = stages().template(draft, report);
        document = stages().markup(markup, draft, report).getFirst().content();
        composed = stages().typeset(document, draft, tree, pictures(), report);
    }

    Stages stages() {
        return project.pipeline().stages();
    }

    /** The file decoded; a part of reading it. */
    Source source() {
        return Source.read(FILE.toString(), bytes, new Report());
    }

    PictureFolder pictures() {
        return new PictureFolder(project.pipeline().files(), FILE.toString());
    }

    /** The whole way, as a build goes it, to the bytes of one format. */
    void build(DocumentWriter writer, FileSink files) throws IOException {
        List<Copy<Composed>> copies =
                project.pipeline().compose(project.pipeline().read(source()), pictures(), false, new Report());
        for (Copy<Composed> copy : copies) {
            writer.write(copy.content(), files);
        }
    }

    DocumentWriter writer(String format) {
        return project.pipeline().formats().writers().stream()
                .filter(writer -> writer.extension().equals(format))
                .findFirst()
                .orElseThrow();
    }
}
