package org.hongtou.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hongtou.Format;
import org.hongtou.bench.Bench;
import org.hongtou.bench.BenchFigures;
import org.hongtou.bench.BenchOptions;
import org.hongtou.check.Checked;
import org.hongtou.cli.report.BenchTable;
import org.hongtou.cli.report.Json;
import org.hongtou.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hongtou bench}: how fast content becomes documents on this machine, without writing any. */
@Command(name = "bench")
final class BenchCommand implements Callable<Integer> {
    private final Console console;
    private final Path workingFolder;

    @Parameters(paramLabel = "${bundle:label.path}", arity = "0..*", descriptionKey = "path")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "docx,pdf,…",
            split = ",",
            hideParamSyntax = true,
            descriptionKey = "hongtou.bench.format")
    private List<String> formats = new ArrayList<>();

    @Option(names = "--warm-up", paramLabel = "${bundle:label.seconds}")
    private int warmUp = 5;

    @Option(names = "--rounds", paramLabel = "${bundle:label.number}")
    private int rounds = 5;

    @Option(names = "--jobs", paramLabel = "${bundle:label.number}", descriptionKey = "hongtou.bench.jobs")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--json")
    private boolean json;

    BenchCommand(Console console, Path workingFolder) {
        this.console = console;
        this.workingFolder = workingFolder;
    }

    @Override
    public Integer call() throws IOException {
        if (jobs < 1) {
            throw new WrongUsage("cli.no-jobs", jobs);
        }
        if (rounds < 1 || warmUp < 0) {
            throw new WrongUsage("cli.no-rounds");
        }
        Selection selection = Selection.of(paths, workingFolder, "bench");
        Pipeline pipeline = Pipeline.of(selection.project());
        BenchOptions options = new BenchOptions(extensions(), warmUp, rounds, jobs);
        List<Checked> tried = new ArrayList<>();
        Bench bench = Bench.of(
                pipeline,
                options,
                selection.inputs(),
                console.faults(selection.project().out()),
                tried::add);
        tried.forEach(file -> console.diagnostics(file.diagnostics()));
        console.diagnostics(pipeline.fonts().findings());
        BenchFigures figures = bench.files() == 0 ? null : measure(bench, options);
        report(tried, figures, options);
        return exitCode(tried).code();
    }

    private List<String> extensions() {
        return OutputChoice.formats(formats).stream().map(Format::extension).toList();
    }

    private static ExitCode exitCode(List<Checked> tried) {
        ExitCode code = ExitCode.FINE;
        for (Checked file : tried) {
            code = code.or(
                    switch (file.outcome()) {
                        case FINE -> ExitCode.FINE;
                        case FAILED -> ExitCode.CONTENT;
                        case BLOCKED -> ExitCode.OUTSIDE;
                        case BROKEN -> ExitCode.FAULT;
                    });
        }
        return code;
    }

    private BenchFigures measure(Bench bench, BenchOptions options) throws IOException {
        // A second is the least that a round takes: with many files it may be much more.
        console.say("cli.bench-start", bench.files(), options.warmUp() + 2 * options.rounds());
        return bench.measure();
    }

    private void report(List<Checked> tried, @Nullable BenchFigures figures, BenchOptions options) {
        if (tried.isEmpty()) {
            console.say("cli.nothing-to-bench");
        } else if (figures == null) {
            console.say("cli.nothing-fine-to-bench", tried.size());
        }
        BenchTable table = new BenchTable(console::text, options);
        if (json) {
            String files = Json.ofTried(tried, console.messages());
            console.resultLines(table.json(files, figures));
        } else if (figures != null) {
            table.lines(figures).forEach(console::result);
        }
    }
}
