package org.hongtou.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hongtou.build.Build;
import org.hongtou.build.BuildOptions;
import org.hongtou.build.Built;
import org.hongtou.pipeline.Pipeline;
import org.hongtou.project.Faults;
import org.hongtou.project.FolderWatch;
import org.hongtou.project.Input;
import org.hongtou.project.Project;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hongtou build}: content becomes documents. */
@Command(name = "build")
final class BuildCommand implements Callable<Integer> {
    private final Console console;
    private final Path workingFolder;

    @Parameters(paramLabel = "PATH", arity = "0..*")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR")
    private @Nullable Path out;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "docx,pdf,…",
            split = ",")
    private List<String> formats = new ArrayList<>();

    @Option(names = "--jobs", paramLabel = "N")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--watch")
    private boolean watch;

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--public")
    private boolean publicVersion;

    @Option(names = "--keep-markup")
    private boolean keepMarkup;

    @Option(names = "--json")
    private boolean json;

    BuildCommand(Console console, Path workingFolder) {
        this.console = console;
        this.workingFolder = workingFolder;
    }

    @Override
    public Integer call() throws IOException {
        if (jobs < 1) {
            throw new WrongUsage("cli.no-jobs", jobs);
        }
        Selection selection = Selection.of(paths, workingFolder, "build");
        Project project = selection.project();
        Pipeline pipeline = Pipeline.of(project);
        Faults faults = console.faults(folder(project));
        if (!watch) {
            return build(selection, pipeline, force, faults).code();
        }
        List<Path> roots = new ArrayList<>(List.of(project.content(), project.templates(), project.fonts()));
        paths.forEach(path -> roots.add(workingFolder.resolve(path).normalize()));
        try (FolderWatch changes = new FolderWatch(roots, Set.of(folder(project)));
                Rebuilding rebuilding = new Rebuilding(console, project, pipeline, faults)) {
            ExitCode unused = build(selection, pipeline, force, faults);
            console.say("cli.watching");
            rebuilding.run(changes, now -> {
                ExitCode ignored = build(Selection.of(paths, workingFolder, "build"), now, false, faults);
            });
        }
        return ExitCode.FINE.code();
    }

    private ExitCode build(Selection selection, Pipeline pipeline, boolean all, Faults faults) throws IOException {
        Path folder = folder(selection.project());
        List<Input> inputs = selection.inputs();
        BuildOptions options = new BuildOptions(
                folder, FormatChoice.of(formats, pipeline.formats()), jobs, all, publicVersion, keepMarkup);
        Progress progress = new Progress(console, inputs.size(), selection.names());
        List<Built> results = new Build(selection.project(), pipeline, options, faults)
                .run(inputs, built -> progress.show(built, json));
        console.diagnostics(pipeline.fonts().findings());
        progress.end(results);
        if (json) {
            console.result(new Json(console.messages()).of(results));
        }
        return exitCode(results);
    }

    private Path folder(Project project) {
        return out == null ? project.out() : workingFolder.resolve(out).normalize();
    }

    private static ExitCode exitCode(List<Built> results) {
        ExitCode code = ExitCode.FINE;
        for (Built built : results) {
            code = code.or(
                    switch (built.outcome()) {
                        case WRITTEN, UNCHANGED -> ExitCode.FINE;
                        case FAILED -> ExitCode.CONTENT;
                        case BLOCKED -> ExitCode.OUTSIDE;
                        case BROKEN -> ExitCode.FAULT;
                    });
        }
        return code;
    }
}
