package org.hongtou.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hongtou.Answer;
import org.hongtou.Content;
import org.hongtou.Hongtou;
import org.hongtou.WordChanges;
import org.hongtou.content.source.Source;
import org.hongtou.files.RegularFile;
import org.hongtou.project.Input;
import org.hongtou.project.OutputFile;

/** What {@code build --compare} tells of a content and an earlier version of it: a Word file with tracked changes, a list. */
record VersionChanges(Console console, Input earlier, Input later, Path target, String shown) {
    private static final String ENDING = "-比较.docx";

    /** @throws WrongUsage if there is not one content to compare, or no earlier one */
    static VersionChanges of(
            Console console, Path earlier, Selection selection, boolean watch, Path out, Path workingFolder)
            throws IOException {
        if (watch || selection.inputs().size() != 1) {
            throw new WrongUsage("cli.compare-one");
        }
        if (!Files.isRegularFile(workingFolder.resolve(earlier))) {
            throw new WrongUsage("cli.no-such-path", earlier);
        }
        Input later = selection.inputs().getFirst();
        Path stem = out.resolve(later.stem().toString());
        Path target = stem.resolveSibling(stem.getFileName() + ENDING);
        NewCommand.requireFenced(selection.project(), List.of(target));
        Input before =
                Selection.of(List.of(earlier), workingFolder, "build").inputs().getFirst();
        return new VersionChanges(
                console, before, later, target, selection.names().shown(target));
    }

    /** Writes the file and says the changes. */
    ExitCode tell(Hongtou hongtou) throws IOException {
        Answer<WordChanges.Compared> answer = hongtou.compare(content(earlier), content(later));
        if (!answer.ok()) {
            console.problems(answer.problems());
            return ExitCode.CONTENT;
        }
        WordChanges.Compared compared = answer.get();
        OutputFile.write(target, compared.docx());
        console.result(shown);
        compared.changes().forEach(this::say);
        console.say("cli.compared", compared.changes().size(), earlier.shown());
        return ExitCode.FINE;
    }

    private static Content content(Input input) throws IOException {
        return Content.bytes(
                input.name(), RegularFile.within(input.fence(), input.file(), input.shown(), Source.MAX_BYTES));
    }

    private void say(WordChanges.Change change) {
        switch (change.form()) {
            case CHANGED -> console.say("cli.compare-changed", change.before(), change.after());
            case ADDED -> console.say("cli.compare-added", change.after());
            case REMOVED -> console.say("cli.compare-removed", change.before());
            case MOVED -> console.say("cli.compare-removed", change.before());
        }
    }
}
