package org.hongtou.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hongtou.DocumentKind;
import org.hongtou.Hongtou;
import org.hongtou.project.Project;
import picocli.CommandLine.Command;

/** {@code hongtou kinds}: the kinds there are, and the names that they answer to. */
@Command(name = "kinds")
final class KindsCommand implements Callable<Integer> {
    private final Console console;
    private final Path workingFolder;

    KindsCommand(Console console, Path workingFolder) {
        this.console = console;
        this.workingFolder = workingFolder;
    }

    @Override
    public Integer call() {
        Project project = Project.of(workingFolder);
        try (Hongtou hongtou = console.open(project, console.faults(project.out()))) {
            for (DocumentKind kind : hongtou.kinds()) {
                console.result(kind.name(), String.join("、", kind.names()));
            }
        }
        console.say("cli.kinds-hint");
        return ExitCode.FINE.code();
    }
}
