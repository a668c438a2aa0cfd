package org.hongtou;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.hongtou.build.Build;
import org.hongtou.build.BuildOptions;
import org.hongtou.build.Built;
import org.hongtou.build.Merge;
import org.hongtou.build.Merged;
import org.hongtou.check.Check;
import org.hongtou.check.Checked;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.pipeline.Pipeline;
import org.hongtou.project.FaultLog;
import org.hongtou.project.Input;
import org.hongtou.project.Inputs;
import org.hongtou.project.Project;

/**
 * Builds and checks of many content files of a project on a disk.
 *
 * @param project where it lies
 * @param setting what was in force before its kinds and fonts were read
 * @param pipeline its stages
 * @param problems words for what is found
 * @param faults keeps faults of the program
 */
record DiskWork(Project project, String setting, Pipeline pipeline, Problems problems, FaultLog faults) {

    List<BuiltFile> build(BuildPlan plan, Consumer<BuiltFile> told) throws IOException {
        List<Input> inputs = inputs(plan.paths(), plan.workingFolder(), new Inputs(project, plan.workingFolder()));
        List<BuiltFile> files = new ArrayList<>();
        List<Built> unused = build(plan).run(inputs, built -> {
            BuiltFile file = of(built);
            files.add(file);
            told.accept(file);
        });
        return List.copyOf(files);
    }

    MergedFile merge(BuildPlan plan, Path target) throws IOException {
        Path file = plan.workingFolder().resolve(target).toAbsolutePath().normalize();
        if (!String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw new IllegalArgumentException("no name of a PDF: " + target);
        }
        Inputs names = new Inputs(project, plan.workingFolder());
        String shown = names.shown(file);
        Merged merged = new Merge(project, pipeline, options(plan), faults)
                .run(inputs(plan.paths(), plan.workingFolder(), names), file, shown);
        return new MergedFile(
                shown,
                outcome(merged.outcome()),
                merged.written().orElse(null),
                merged.documents(),
                problems.of(merged.diagnostics()));
    }

    private Build build(BuildPlan plan) throws IOException {
        return new Build(project, setting, pipeline, options(plan), faults);
    }

    private BuildOptions options(BuildPlan plan) {
        Path out = plan.out();
        return new BuildOptions(
                out == null ? project.out() : plan.workingFolder().resolve(out).normalize(),
                plan.formats().stream().map(Format::extension).toList(),
                plan.jobs(),
                plan.force(),
                plan.edition() == Edition.PUBLIC,
                plan.keepMarkup());
    }

    List<Problem> leftovers(BuildPlan plan, boolean remove) throws IOException {
        return problems.of(build(plan).leftovers(new Inputs(project, plan.workingFolder()), remove));
    }

    List<CheckedFile> check(List<Path> paths, Path workingFolder, boolean mend, boolean last) throws IOException {
        Inputs names = new Inputs(project, workingFolder);
        List<CheckedFile> files = new ArrayList<>();
        Check check = Check.of(pipeline, names, mend, last, faults, wrongHabits -> files.add(of(wrongHabits)));
        check.all(inputs(paths, workingFolder, names)).forEach(checked -> files.add(of(checked)));
        return List.copyOf(files);
    }

    List<Problem> strays(List<Path> paths, Path workingFolder) throws IOException {
        List<Path> given = paths.stream().map(workingFolder::resolve).toList();
        return problems.of(
                new Inputs(project, workingFolder).strays(given.isEmpty() ? List.of(project.content()) : given));
    }

    private List<Input> inputs(List<Path> paths, Path workingFolder, Inputs names) throws IOException {
        List<Path> given = paths.stream().map(workingFolder::resolve).toList();
        return names.of(given.isEmpty() ? List.of(project.content()) : given);
    }

    private BuiltFile of(Built built) {
        return new BuiltFile(
                built.input().shown(),
                outcome(built.outcome()),
                built.written(),
                built.documents(),
                problems.of(built.diagnostics()));
    }

    private static BuiltFile.Outcome outcome(Built.Outcome outcome) {
        return switch (outcome) {
            case WRITTEN -> BuiltFile.Outcome.WRITTEN;
            case UNCHANGED -> BuiltFile.Outcome.UNCHANGED;
            case FAILED -> BuiltFile.Outcome.FAILED;
            case BLOCKED -> BuiltFile.Outcome.BLOCKED;
            case BROKEN -> BuiltFile.Outcome.BROKEN;
        };
    }

    private CheckedFile of(Checked checked) {
        CheckedFile.Outcome outcome = switch (checked.outcome()) {
            case FINE -> CheckedFile.Outcome.FINE;
            case FAILED -> CheckedFile.Outcome.FAILED;
            case BLOCKED -> CheckedFile.Outcome.BLOCKED;
            case BROKEN -> CheckedFile.Outcome.BROKEN;
        };
        Map<Diagnostic, String> stretches = checked.stretches();
        return new CheckedFile(
                checked.input().shown(),
                outcome,
                checked.text(),
                checked.mended().stream().map(Problems::of).toList(),
                problems.of(checked.diagnostics(), stretches));
    }
}
