package org.hongtou.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hongtou.Problem;
import org.hongtou.project.Input;
import org.hongtou.project.Inputs;
import org.hongtou.project.Project;

/**
 * The content files that a command is called for.
 *
 * @param project their project
 * @param names how files are shown
 * @param inputs the files; all of the project's content where none was named
 */
record Selection(Project project, Inputs names, List<Input> inputs) {
    static Selection of(List<Path> paths, Path workingFolder, String command) throws IOException {
        List<Path> given = paths.stream().map(workingFolder::resolve).toList();
        Project project = Project.of(given.isEmpty() ? workingFolder : existing(given));
        if (given.isEmpty() && !Files.isDirectory(project.content())) {
            throw new WrongUsage("cli.no-content", project.root(), command);
        }
        Inputs names = new Inputs(project, workingFolder);
        return new Selection(project, names, names.of(given.isEmpty() ? List.of(project.content()) : given));
    }

    /** The first that is there: one that isn't keeps none of the others from being done. */
    private static Path existing(List<Path> paths) {
        return paths.stream()
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new WrongUsage("cli.no-such-path", paths.getFirst()));
    }

    /** How a command went for a file that failed: who names one that isn't there has called it wrongly. */
    static ExitCode failed(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.code().equals("build.no-file"))
                ? ExitCode.USAGE
                : ExitCode.CONTENT;
    }
}
