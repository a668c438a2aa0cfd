package org.hongtou.cli;

import java.io.IOException;
import java.nio.file.Files;
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
        List<String> codes = codes();
        if (!codes.isEmpty()) {
            return codes(codes).code();
        }
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

    /** The arguments where none of them is a file: codes of what check and build tell. */
    private List<String> codes() {
        boolean files = paths.stream().anyMatch(path -> Files.exists(workingFolder.resolve(path)));
        List<String> names = paths.stream().map(Path::toString).toList();
        boolean codes = !files && names.stream().allMatch(name -> name.matches("[a-z]+([.-][a-z0-9]+)*"));
        return codes ? names : List.of();
    }

    private ExitCode codes(List<String> codes) {
        CodeExplanation explanation = new CodeExplanation(console, Hongtou.allRules());
        for (String code : codes) {
            if (!explanation.knows(code)) {
                String near = explanation.near(code);
                throw near == null
                        ? new WrongUsage("cli.unknown-code", code)
                        : new WrongUsage("cli.unknown-code-near", code, near);
            }
            explanation.tell(code);
        }
        return ExitCode.FINE;
    }

    private String origin(ExplainedKey key) {
        return key.file().isEmpty() ? console.text("cli.explain-custom") : key.file() + ":" + key.line();
    }
}
