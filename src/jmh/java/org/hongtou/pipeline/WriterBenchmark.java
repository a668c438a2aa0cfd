package org.hongtou.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.hongtou.output.DocumentWriter;
import org.hongtou.output.FileSink;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Each writer by itself, and a whole document from YAML to each writer's bytes. Nothing is written to a disk. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class WriterBenchmark {
    /** One of {@link Formats#names()}: {@link Benchmarks} gives them all. */
    @Param("docx")
    public String format = "docx";

    private static final FileSink NOWHERE = (suffix, body) -> body.writeTo(OutputStream.nullOutputStream());

    private DocumentWriter writer;

    @Setup
    public void choose(BenchDocument document) {
        writer = document.writer(format);
    }

    @Benchmark
    public void write(BenchDocument document) throws IOException {
        writer.write(document.composed, NOWHERE);
    }

    @Benchmark
    public void whole(BenchDocument document) throws IOException {
        document.build(writer, NOWHERE);
    }
}
