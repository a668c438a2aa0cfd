package org.hongtou.pipeline;

import java.util.concurrent.TimeUnit;
import org.hongtou.diagnostics.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Each stage by itself, from what the one before it made; writers are in {@link WriterBenchmark}. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class StageBenchmark {

    @Benchmark
    public Object read(BenchDocument document) {
        return document.stages().read(document.source(), new Report());
    }

    @Benchmark
    public Object check(BenchDocument document) {
        return document.stages().check(document.tree, new Report());
    }

    @Benchmark
    public Object template(BenchDocument document) {
        return document.stages().template(document.draft, new Report());
    }

    @Benchmark
    public Object markup(BenchDocument document) {
        return document.stages().markup(document.markup, document.draft, new Report());
    }

    @Benchmark
    public Object typeset(BenchDocument document) {
        return document.stages()
                .typeset(document.document, document.draft, document.tree, document.pictures(), new Report());
    }
}
