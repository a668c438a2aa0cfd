package org.hongtou.bench;

import java.io.IOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.hongtou.check.Attempt;
import org.hongtou.check.Checked;
import org.hongtou.diagnostics.Report;
import org.hongtou.output.DocumentWriter;
import org.hongtou.pipeline.Meter;
import org.hongtou.pipeline.Pipeline;
import org.hongtou.project.ContentFile;
import org.hongtou.project.FaultLog;
import org.hongtou.project.Input;

/**
 * Measures what a project's documents cost, by stage and by writer, in memory: files are read once and nothing is
 * written. Documents go the way that a build sends them.
 */
public final class Bench {
    private static final long ROUND = TimeUnit.SECONDS.toNanos(1);
    /** How many milliseconds in a round compilers that rest still work. */
    private static final long RESTING = 50;
    /** In times of the warm-up that was asked for. */
    private static final int LONGEST_WARM_UP = 5;

    private final Pipeline pipeline;
    private final BenchOptions options;
    private final BenchFiles files;

    private Bench(Pipeline pipeline, BenchOptions options, BenchFiles files) {
        this.pipeline = pipeline;
        this.options = options;
        this.files = files;
    }

    /**
     * Reads files and makes each once. Those with errors are left out.
     *
     * @param faults where faults of the program are kept
     * @param told what became of each file, in the order of the files
     */
    public static Bench of(
            Pipeline pipeline, BenchOptions options, List<Input> inputs, FaultLog faults, Consumer<Checked> told) {
        List<DocumentWriter> writers = pipeline.formats().writers().stream()
                .filter(writer -> options.formats().contains(writer.extension()))
                .toList();
        BenchFiles none = new BenchFiles(writers, List.of());
        List<BenchFiles.Loaded> fine = new ArrayList<>();
        for (Input input : inputs) {
            Report report = new Report();
            Attempt attempt = () -> {
                BenchFiles.Loaded file = new BenchFiles.Loaded(input, ContentFile.read(input, report));
                none.make(file, pipeline, Meter.OFF, report, new BenchFiles.Tally());
                report.haltOnErrors();
                fine.add(file);
            };
            Checked.Outcome outcome = attempt.outcome(input, report, faults);
            told.accept(new Checked(input, outcome, "", List.of(), report.diagnostics(), Map.of()));
        }
        return new Bench(pipeline, options, new BenchFiles(writers, fine));
    }

    /** How many files there are to measure: those without errors. */
    public int files() {
        return files.files().size();
    }

    /**
     * Warms up and measures, on one thread and then on as many as were asked for.
     *
     * @throws IllegalStateException if there is no file to measure
     */
    public BenchFigures measure() throws IOException {
        if (files() == 0) {
            throw new IllegalStateException("there is no file to measure");
        }
        HeapUse heap = new HeapUse();
        BenchRound warm = warmUp();
        List<BenchRound> alone = new ArrayList<>();
        List<BenchRound> together = new ArrayList<>();
        for (int i = 0; i < options.rounds(); i++) {
            alone.add(alone(ROUND));
        }
        for (int i = 0; i < options.rounds(); i++) {
            together.add(together(ROUND));
        }
        BenchFiles.Tally tally = files.pass(pipeline, Meter.OFF);
        return new BenchFigures(
                tally.documents(),
                tally.pages(),
                warm.costs().keySet().stream()
                        .map(step -> step(step, alone, tally))
                        .toList(),
                BenchRound.median(alone, BenchRound::documentsASecond),
                BenchRound.median(together, BenchRound::documentsASecond),
                heap.now());
    }

    /** Makes documents for as long as was asked for, and on until Java's compilers rest, but not for ever. */
    private BenchRound warmUp() throws IOException {
        long asked = TimeUnit.SECONDS.toNanos(options.warmUp());
        long start = System.nanoTime();
        BenchRound warm = alone(asked);
        long busy = RESTING;
        while (busy >= RESTING && System.nanoTime() - start < LONGEST_WARM_UP * asked) {
            long before = compiling();
            warm = alone(ROUND);
            busy = compiling() - before;
        }
        return warm;
    }

    /** How many milliseconds compilers have worked so far; 0 where that isn't known. */
    private static long compiling() {
        CompilationMXBean compilers = ManagementFactory.getCompilationMXBean();
        return compilers != null && compilers.isCompilationTimeMonitoringSupported()
                ? compilers.getTotalCompilationTime()
                : 0;
    }

    private BenchFigures.Step step(String name, List<BenchRound> rounds, BenchFiles.Tally tally) {
        return new BenchFigures.Step(
                name,
                files.writers().stream().anyMatch(writer -> writer.extension().equals(name)),
                BenchRound.median(rounds, round -> round.millis(name)),
                Math.round(BenchRound.median(rounds, round -> round.allocated(name))),
                tally.written(name) / tally.documents());
    }

    /** Makes all documents again and again on this thread, until the time is over, but once at least. */
    private BenchRound alone(long nanos) throws IOException {
        StageMeter meter = new StageMeter();
        Pipeline measured = pipeline.measured(meter);
        long documents = 0;
        long start = System.nanoTime();
        do {
            documents += files.pass(measured, meter).documents();
        } while (System.nanoTime() - start < nanos);
        return new BenchRound(meter.costs(), documents, System.nanoTime() - start);
    }

    /** The same on many threads, each of which takes the next file; what steps cost isn't looked at. */
    private BenchRound together(long nanos) throws IOException {
        AtomicInteger next = new AtomicInteger();
        long documents = 0;
        long start = System.nanoTime();
        try (ExecutorService workers = Executors.newFixedThreadPool(options.jobs())) {
            List<Future<Integer>> done = new ArrayList<>();
            for (int i = 0; i < options.jobs(); i++) {
                done.add(workers.submit(() -> work(next, start + nanos)));
            }
            for (Future<Integer> one : done) {
                documents += one.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException outside) {
                throw outside;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return new BenchRound(Map.of(), documents, System.nanoTime() - start);
    }

    private int work(AtomicInteger next, long end) throws IOException {
        BenchFiles.Tally tally = new BenchFiles.Tally();
        for (int i = next.getAndIncrement(); i < files() || System.nanoTime() - end < 0; i = next.getAndIncrement()) {
            files.make(files.files().get(i % files()), pipeline, Meter.OFF, new Report(), tally);
        }
        return tally.documents();
    }
}
