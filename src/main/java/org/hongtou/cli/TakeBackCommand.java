package org.hongtou.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hongtou.Answer;
import org.hongtou.Content;
import org.hongtou.Hongtou;
import org.hongtou.WordChanges;
import org.hongtou.content.source.FileText;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Report;
import org.hongtou.files.RegularFile;
import org.hongtou.project.ContentFile;
import org.hongtou.project.Input;
import org.hongtou.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hongtou take-back}: what somebody changed in a built Word file, brought home to its content. */
@Command(name = "take-back")
final class TakeBackCommand implements Callable<Integer> {
    private static final int CONTEXT = 2;

    private final Console console;
    private final Path workingFolder;

    @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "hongtou.take-back.edited")
    private Path edited = Path.of("");

    @Parameters(index = "1", paramLabel = "${bundle:label.file}", descriptionKey = "hongtou.take-back.content")
    private Path content = Path.of("");

    @Option(names = "--dry-run", descriptionKey = "hongtou.take-back.dry-run")
    private boolean dry;

    TakeBackCommand(Console console, Path workingFolder) {
        this.console = console;
        this.workingFolder = workingFolder;
    }

    @Override
    public Integer call() throws IOException {
        byte[] word = ImportCommand.bytes(workingFolder, edited);
        Path file = workingFolder.resolve(content);
        if (!Files.isRegularFile(file)) {
            throw new WrongUsage("cli.no-such-path", content);
        }
        Selection selection = Selection.of(List.of(content), workingFolder, "take-back");
        Input input = selection.inputs().getFirst();
        Project project = selection.project();
        byte[] bytes = RegularFile.within(input.fence(), input.file(), input.shown(), Source.MAX_BYTES);
        try (Hongtou hongtou = console.open(project, console.faults(project.out()))) {
            Answer<WordChanges.TakenBack> answer =
                    hongtou.takeBack(Content.bytes(input.name(), bytes), edited.toString(), word);
            if (!answer.ok()) {
                console.problems(answer.problems());
                return ExitCode.CONTENT.code();
            }
            WordChanges.TakenBack home = answer.get();
            home.made().forEach(this::say);
            console.problems(answer.problems());
            String before = Source.read(input.shown(), bytes, new Report()).text();
            if (dry) {
                show(input, before, home.yaml());
            } else if (!home.made().isEmpty() && !written(input, bytes, before, home.yaml())) {
                return ExitCode.OUTSIDE.code();
            }
            console.say(
                    dry ? "cli.take-back-dry" : "cli.taken-back",
                    home.made().size(),
                    home.left().size(),
                    input.shown());
            return (home.left().isEmpty() ? ExitCode.FINE : ExitCode.CONTENT).code();
        }
    }

    private void say(WordChanges.Change change) {
        String before = oneLine(change.before());
        String after = oneLine(change.after());
        switch (change.form()) {
            case CHANGED -> console.say("cli.take-back-changed", change.key(), before, after);
            case ADDED -> console.say("cli.take-back-added", change.key(), after);
            case REMOVED -> console.say("cli.take-back-removed", change.key(), before);
            case MOVED -> console.say("cli.take-back-moved", change.key(), before);
        }
    }

    private static String oneLine(String words) {
        return words.replace('\n', ' ').replace('\t', ' ');
    }

    /** Whether the content was written: as it was read, in its own encoding. */
    private boolean written(Input input, byte[] bytes, String before, String after) throws IOException {
        FileText form = FileText.of(bytes, before);
        if (form == null || !ContentFile.replace(input, bytes, form.encode(after))) {
            console.say("cli.take-back-meanwhile", input.shown());
            return false;
        }
        console.result(input.shown());
        return true;
    }

    private void show(Input input, String before, String after) {
        List<String> old = before.lines().toList();
        UnifiedDiffUtils.generateUnifiedDiff(
                        input.shown(),
                        input.shown(),
                        old,
                        DiffUtils.diff(old, after.lines().toList()),
                        CONTEXT)
                .forEach(console::resultLines);
    }
}
