package org.hongtou.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hongtou.CheckedFile;
import org.hongtou.Hongtou;
import org.hongtou.Problem;
import org.hongtou.cli.report.HtmlReport;
import org.hongtou.cli.report.Json;
import org.hongtou.cli.report.RuleSum;
import org.hongtou.cli.report.Sarif;
import org.hongtou.cli.terminal.Telling;
import org.hongtou.project.OutputFile;
import org.hongtou.project.Project;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hongtou check}: what is wrong with content, or could be better, without making documents of it. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    /** So many rules are named in the sum. */
    private static final int MOST_RULES = 8;

    private final Console console;
    private final Path workingFolder;
    private final InputStream in;

    @Parameters(paramLabel = "${bundle:label.path}", arity = "0..*", descriptionKey = "path")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--fix")
    private boolean fix;

    @Option(names = "--final", descriptionKey = "hongtou.check.final")
    private boolean last;

    @Option(names = "--name", paramLabel = "${bundle:label.name}")
    private @Nullable String name;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--sarif")
    private boolean sarif;

    @Option(names = "--html", paramLabel = "${bundle:label.file}", descriptionKey = "hongtou.check.html")
    private @Nullable Path html;

    CheckCommand(Console console, Path workingFolder, InputStream in) {
        this.console = console;
        this.workingFolder = workingFolder;
        this.in = in;
    }

    @Override
    public Integer call() throws IOException {
        if (json && sarif) {
            throw new WrongUsage("cli.two-forms");
        }
        StandardContent standard = StandardContent.of(paths, name, workingFolder, in);
        if (standard != null && (fix || last)) {
            throw new WrongUsage("cli.standard-alone");
        }
        Selection selection = standard == null ? Selection.of(paths, workingFolder, "check") : null;
        Project project = selection == null ? Project.of(workingFolder) : selection.project();
        List<CheckedFile> results;
        try (Hongtou hongtou = console.open(project, console.faults(project.out()))) {
            results = standard == null ? files(hongtou) : List.of(standard.check(hongtou, console));
            Telling telling = new Telling();
            List<Problem> told = new ArrayList<>();
            for (CheckedFile checked : results) {
                checked.mends().forEach(console::mended);
                List<Problem> fresh = telling.fresh(checked.file(), checked.problems());
                console.digest(fresh);
                told.addAll(fresh);
            }
            console.problems(hongtou.strayFiles(paths, workingFolder));
            console.problems(hongtou.fontProblems());
            sumUp(results, told, selection == null ? 1 : selection.inputs().size());
            if (html != null) {
                write(html, results, hongtou);
            }
            if (json) {
                console.resultLines(Json.ofChecked(results));
            } else if (sarif) {
                console.resultLines(new Sarif(hongtou.rules()).of(results));
            }
        }
        return exitCode(results).code();
    }

    private void write(Path file, List<CheckedFile> results, Hongtou hongtou) throws IOException {
        List<Problem> all =
                results.stream().flatMap(checked -> checked.problems().stream()).toList();
        String time = LocalDateTime.now(ZoneId.systemDefault()).format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm"));
        String page = new HtmlReport(code -> console.text("cli." + code), hongtou.rules())
                .of(results, console.language().name().toLowerCase(Locale.ROOT), time, sum(all, results.size()));
        Path target = workingFolder.resolve(file);
        OutputFile.write(target, page.getBytes(StandardCharsets.UTF_8));
        console.result(file.toString());
    }

    private List<CheckedFile> files(Hongtou hongtou) throws IOException {
        return last ? hongtou.checkLast(paths, workingFolder, fix) : hongtou.checkFiles(paths, workingFolder, fix);
    }

    private void sumUp(List<CheckedFile> results, List<Problem> told, int files) {
        long mended =
                results.stream().mapToLong(checked -> checked.mends().size()).sum();
        if (mended > 0) {
            long touched = results.stream()
                    .filter(checked -> !checked.mends().isEmpty())
                    .count();
            console.say("cli.checked-mended", mended, touched);
        }
        if (files == 0) {
            console.say("cli.nothing-to-check");
            return;
        }
        console.saySo(sum(told, files));
        List<RuleSum.Line> rules = RuleSum.of(told);
        if (!rules.isEmpty()) {
            String counts = rules.stream()
                    .limit(MOST_RULES)
                    .map(rule -> console.text("cli.rule-count", rule.name(), rule.count()))
                    .collect(Collectors.joining(console.text("cli.rule-between")));
            console.say(
                    rules.size() > MOST_RULES ? "cli.rules-found-most" : "cli.rules-found",
                    counts,
                    rules.getFirst().name());
        }
    }

    private String sum(List<Problem> told, int files) {
        List<Problem.Severity> found = told.stream().map(Problem::severity).toList();
        return found.isEmpty()
                ? console.text("cli.checked-fine", files)
                : console.text(
                        "cli.checked",
                        files,
                        count(found, Problem.Severity.ERROR),
                        count(found, Problem.Severity.WARNING),
                        count(found, Problem.Severity.ADVICE));
    }

    private static long count(List<Problem.Severity> found, Problem.Severity severity) {
        return found.stream().filter(severity::equals).count();
    }

    private static ExitCode exitCode(List<CheckedFile> results) {
        ExitCode code = ExitCode.FINE;
        for (CheckedFile checked : results) {
            code = code.or(
                    switch (checked.outcome()) {
                        case FINE -> ExitCode.FINE;
                        case FAILED -> Selection.failed(checked.problems());
                        case BLOCKED -> ExitCode.OUTSIDE;
                        case BROKEN -> ExitCode.FAULT;
                    });
        }
        return code;
    }
}
