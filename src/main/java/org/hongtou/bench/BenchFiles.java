package org.hongtou.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Report;
import org.hongtou.output.Composed;
import org.hongtou.output.DocumentWriter;
import org.hongtou.pipeline.Copy;
import org.hongtou.pipeline.MeasuredStages;
import org.hongtou.pipeline.Meter;
import org.hongtou.pipeline.Pipeline;
import org.hongtou.project.Input;
import org.hongtou.project.PictureFolder;

/**
 * Content files in memory, and how documents are made of them there.
 *
 * @param writers what documents are written with
 * @param files the files
 */
public record BenchFiles(List<DocumentWriter> writers, List<Loaded> files) {

    public BenchFiles {
        writers = List.copyOf(writers);
        files = List.copyOf(files);
    }

    /** A file's bytes. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, not compared
    public record Loaded(Input input, byte[] bytes) {}

    /** What a number of files gave: documents, their pages, and bytes by format. */
    static final class Tally {
        private final Map<String, Long> written = new HashMap<>();
        private int documents;
        private int pages;

        int documents() {
            return documents;
        }

        int pages() {
            return pages;
        }

        long written(String format) {
            return written.getOrDefault(format, 0L);
        }
    }

    /** All documents of all files, once. */
    public Tally pass(Pipeline pipeline, Meter meter) throws IOException {
        Tally tally = new Tally();
        for (Loaded file : files) {
            make(file, pipeline, meter, new Report(), tally);
        }
        return tally;
    }

    /** A file's documents, as a build makes them. */
    void make(Loaded file, Pipeline pipeline, Meter meter, Report report, Tally tally) throws IOException {
        Source source = meter.measure(
                MeasuredStages.READ, () -> Source.read(file.input().shown(), file.bytes(), report));
        PictureFolder pictures =
                new PictureFolder(pipeline.files(), file.input().name());
        for (Copy<Composed> copy : pipeline.compose(pipeline.read(source, pictures), pictures, false, report)) {
            tally.documents++;
            tally.pages += copy.content().pages().pages().size();
            for (DocumentWriter writer : writers) {
                tally.written.merge(writer.extension(), write(copy.content(), writer, meter), Long::sum);
            }
        }
    }

    private static long write(Composed composed, DocumentWriter writer, Meter meter) throws IOException {
        return meter.measure(writer.extension(), () -> {
            ByteCount out = new ByteCount();
            writer.write(composed, (suffix, body) -> body.writeTo(out));
            return out.bytes();
        });
    }
}
