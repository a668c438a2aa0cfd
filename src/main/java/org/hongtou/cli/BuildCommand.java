package org.hongtou.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hongtou.BuildPlan;
import org.hongtou.BuiltFile;
import org.hongtou.Edition;
import org.hongtou.Hongtou;
import org.hongtou.MergedFile;
import org.hongtou.Problem;
import org.hongtou.cli.report.Json;
import org.hongtou.content.office.Office;
import org.hongtou.project.Faults;
import org.hongtou.project.FolderWatch;
import org.hongtou.project.Inputs;
import org.hongtou.project.Project;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hongtou build}: content becomes documents. */
@Command(name = "build")
final class BuildCommand implements Callable<Integer> {
    /** Of so many content files that are no more the outputs are named. */
    private static final int MOST_TOLD = 20;

    private final Console console;
    private final Path workingFolder;
    private final InputStream in;

    @Parameters(paramLabel = "${bundle:label.path}", arity = "0..*", descriptionKey = "path")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "${bundle:label.folder}")
    private @Nullable Path out;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "docx,pdf,…",
            split = ",",
            hideParamSyntax = true)
    private List<String> formats = new ArrayList<>();

    @Option(names = "--jobs", paramLabel = "${bundle:label.number}")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--watch")
    private boolean watch;

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--public")
    private boolean publicVersion;

    @Option(names = "--keep-markup")
    private boolean keepMarkup;

    @Option(names = "--clean")
    private boolean clean;

    @Option(names = "--merge", paramLabel = "${bundle:label.file}")
    private @Nullable String merge;

    @Option(names = "--compare", paramLabel = "${bundle:label.file}")
    private @Nullable Path earlier;

    @Option(names = "--name", paramLabel = "${bundle:label.name}")
    private @Nullable String name;

    @Option(names = "--json")
    private boolean json;

    BuildCommand(Console console, Path workingFolder, InputStream in) {
        this.console = console;
        this.workingFolder = workingFolder;
        this.in = in;
    }

    @Override
    public Integer call() throws IOException {
        if (jobs < 1) {
            throw new WrongUsage("cli.no-jobs", jobs);
        }
        StandardContent standard = StandardContent.of(paths, name, workingFolder, in);
        if (standard != null) {
            return build(standard).code();
        }
        Selection selection = Selection.of(paths, workingFolder, "build");
        Project project = selection.project();
        Path target = merge == null ? null : OutputChoice.merged(merge, folder(project), workingFolder, project);
        if (target != null && watch) {
            throw new WrongUsage("cli.merge-once");
        }
        VersionChanges versions = earlier == null
                ? null
                : VersionChanges.of(console, earlier, selection, watch, folder(project), workingFolder);
        Faults faults = console.faults(folder(project));
        try (Hongtou hongtou = console.open(project, faults)) {
            if (!watch) {
                ExitCode built = build(hongtou, selection, force, Progress.Form.BAR, target);
                return (versions == null ? built : built.or(versions.tell(hongtou))).code();
            }
            List<Path> roots = new ArrayList<>(List.of(project.content(), project.templates(), project.fonts()));
            Office.FILES.stream()
                    .map(project.root()::resolve)
                    .filter(Files::isRegularFile)
                    .forEach(roots::add);
            paths.forEach(path -> roots.add(workingFolder.resolve(path).normalize()));
            try (FolderWatch changes = new FolderWatch(roots, Set.of(folder(project)));
                    Rebuilding rebuilding = new Rebuilding(console, project, hongtou, faults)) {
                ExitCode unused = build(hongtou, selection, force, Progress.Form.BAR, null);
                console.say("cli.watching");
                rebuilding.run(changes, () -> {
                    Selection now = Selection.of(paths, workingFolder, "build");
                    ExitCode ignored = build(hongtou, now, false, Progress.Form.TIME, null);
                });
            }
        }
        return ExitCode.FINE.code();
    }

    private ExitCode build(Hongtou hongtou, Selection selection, boolean all, Progress.Form form, @Nullable Path target)
            throws IOException {
        BuildPlan plan = plan(all);
        Progress progress = new Progress(console, selection.inputs().size(), selection.names(), form);
        List<BuiltFile> results = hongtou.build(plan, built -> progress.show(built, json));
        MergedFile merged = target == null || results.isEmpty() ? null : hongtou.merge(plan, target);
        if (merged != null) {
            show(merged, results);
        }
        console.problems(hongtou.strayFiles(paths, workingFolder));
        console.problems(hongtou.fontProblems());
        if (clean || paths.isEmpty()) {
            leftovers(hongtou.leftovers(plan, clean));
        }
        return ended(progress, results, merged);
    }

    private BuildPlan plan(boolean all) {
        return new BuildPlan(
                paths,
                workingFolder,
                out,
                OutputChoice.formats(formats),
                publicVersion ? Edition.PUBLIC : Edition.FULL,
                jobs,
                all,
                keepMarkup);
    }

    private ExitCode build(StandardContent standard) throws IOException {
        if (watch || keepMarkup || clean || merge != null || earlier != null) {
            throw new WrongUsage("cli.standard-alone");
        }
        Project project = Project.of(workingFolder);
        try (Hongtou hongtou = console.open(project, console.faults(folder(project)))) {
            Progress progress = new Progress(console, 1, new Inputs(project, workingFolder), Progress.Form.BAR);
            BuiltFile built = standard.build(hongtou, plan(true), folder(project), console);
            progress.show(built, json);
            console.problems(hongtou.fontProblems());
            return ended(progress, List.of(built), null);
        }
    }

    private ExitCode ended(Progress progress, List<BuiltFile> results, @Nullable MergedFile merged) {
        progress.end(results);
        List<BuiltFile> all = new ArrayList<>(results);
        if (merged != null) {
            all.add(asBuilt(merged));
            if (merged.written() != null) {
                console.say("cli.merged", merged.file(), merged.documents());
            }
        }
        if (json) {
            console.resultLines(Json.of(all));
        }
        return exitCode(all);
    }

    /** Tells what became of the merged file, but for what was told of its content already. */
    private void show(MergedFile merged, List<BuiltFile> built) {
        List<Problem> told =
                built.stream().flatMap(one -> one.problems().stream()).toList();
        console.problems(
                merged.problems().stream().filter(one -> !told.contains(one)).toList());
        if (!json && merged.written() != null) {
            console.result(merged.file());
        }
    }

    /** The merged file as one more result. */
    private static BuiltFile asBuilt(MergedFile merged) {
        Path written = merged.written();
        return new BuiltFile(
                merged.file(), merged.outcome(), written == null ? List.of() : List.of(written), 0, merged.problems());
    }

    private void leftovers(List<Problem> found) {
        console.problems(found.subList(0, Math.min(MOST_TOLD, found.size())));
        if (found.size() > MOST_TOLD) {
            console.say("cli.more-leftovers", found.size() - MOST_TOLD);
        }
    }

    private Path folder(Project project) {
        return out == null ? project.out() : workingFolder.resolve(out).normalize();
    }

    private static ExitCode exitCode(List<BuiltFile> results) {
        ExitCode code = ExitCode.FINE;
        for (BuiltFile built : results) {
            code = code.or(
                    switch (built.outcome()) {
                        case WRITTEN, UNCHANGED -> ExitCode.FINE;
                        case FAILED -> Selection.failed(built.problems());
                        case BLOCKED -> ExitCode.OUTSIDE;
                        case BROKEN -> ExitCode.FAULT;
                    });
        }
        return code;
    }
}
