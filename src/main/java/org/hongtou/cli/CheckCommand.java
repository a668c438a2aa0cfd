package org.hongtou.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hongtou.check.Check;
import org.hongtou.check.Checked;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Severity;
import org.hongtou.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hongtou check}: what is wrong with content, or could be better, without making documents of it. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Console console;
    private final Path workingFolder;

    @Parameters(paramLabel = "PATH", arity = "0..*")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--fix")
    private boolean fix;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--sarif")
    private boolean sarif;

    CheckCommand(Console console, Path workingFolder) {
        this.console = console;
        this.workingFolder = workingFolder;
    }

    @Override
    public Integer call() throws IOException {
        if (json && sarif) {
            throw new WrongUsage("cli.two-forms");
        }
        Selection selection = Selection.of(paths, workingFolder, "check");
        Pipeline pipeline = Pipeline.of(selection.project());
        List<Checked> results = new ArrayList<>();
        Check check = Check.of(
                pipeline,
                selection.names(),
                fix,
                console.faults(selection.project().out()),
                results::add);
        results.addAll(check.all(selection.inputs()));
        for (Checked checked : results) {
            checked.mended().forEach(console::mended);
            console.diagnostics(checked.diagnostics());
        }
        console.diagnostics(pipeline.fonts().findings());
        sumUp(results, selection.inputs().size());
        if (json) {
            console.result(new Json(console.messages()).ofChecked(results));
        } else if (sarif) {
            console.result(new Sarif(console.messages()).of(results));
        }
        return exitCode(results).code();
    }

    private void sumUp(List<Checked> results, int files) {
        long mended =
                results.stream().mapToLong(checked -> checked.mended().size()).sum();
        if (mended > 0) {
            long touched = results.stream()
                    .filter(checked -> !checked.mended().isEmpty())
                    .count();
            console.say("cli.checked-mended", mended, touched);
        }
        List<Severity> found = results.stream()
                .flatMap(checked -> checked.diagnostics().stream())
                .map(Diagnostic::severity)
                .toList();
        if (files == 0) {
            console.say("cli.nothing-to-check");
        } else if (found.isEmpty()) {
            console.say("cli.checked-fine", files);
        } else {
            console.say(
                    "cli.checked",
                    files,
                    count(found, Severity.ERROR),
                    count(found, Severity.WARNING),
                    count(found, Severity.ADVICE));
        }
    }

    private static long count(List<Severity> found, Severity severity) {
        return found.stream().filter(severity::equals).count();
    }

    static ExitCode exitCode(List<Checked> results) {
        ExitCode code = ExitCode.FINE;
        for (Checked checked : results) {
            code = code.or(
                    switch (checked.outcome()) {
                        case FINE -> ExitCode.FINE;
                        case FAILED -> ExitCode.CONTENT;
                        case BLOCKED -> ExitCode.OUTSIDE;
                        case BROKEN -> ExitCode.FAULT;
                    });
        }
        return code;
    }
}
