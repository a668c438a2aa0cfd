package org.hongtou.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hongtou.Answer;
import org.hongtou.Content;
import org.hongtou.ExplainedKey;
import org.hongtou.Hongtou;
import org.hongtou.cli.terminal.Telling;
import org.hongtou.project.Input;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hongtou explain}: what each key of a content file says, and which file says it. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    private final Console console;
    private final Path workingFolder;

    @Parameters(paramLabel = "${bundle:label.path}", arity = "1..*", descriptionKey = "path")
    private List<Path> paths = new ArrayList<>();

    ExplainCommand(Console console, Path workingFolder) {
        this.console = console;
        this.workingFolder = workingFolder;
    }

    @Override
    public Integer call() throws IOException {
        Selection selection = Selection.of(paths, workingFolder, "explain");
        ExitCode code = ExitCode.FINE;
        try (Hongtou hongtou = console.open(
                selection.project(), console.faults(selection.project().out()))) {
            Telling telling = new Telling();
            for (Input input : selection.inputs()) {
                Answer<List<ExplainedKey>> answer = hongtou.explain(Content.file(input.name()));
                console.problems(telling.fresh(input.name(), answer.problems()));
                if (!answer.ok()) {
                    code = ExitCode.CONTENT;
                    continue;
                }
                answer.get().forEach(key -> console.result(key.key(), key.words(), origin(key)));
            }
        }
        return code.code();
    }

    private String origin(ExplainedKey key) {
        return key.file().isEmpty() ? console.text("cli.explain-custom") : key.file() + ":" + key.line();
    }
}
