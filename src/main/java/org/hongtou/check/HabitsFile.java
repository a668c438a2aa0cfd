package org.hongtou.check;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.diagnostics.Severity;
import org.hongtou.files.FileTree;
import org.hongtou.files.RefusedFileException;
import org.hongtou.project.Reasons;
import org.hongtou.proof.HabitsReader;
import org.hongtou.proof.rule.Habits;

/**
 * What a project's office wants of its proof-reader, in {@value #NAME}.
 *
 * @param habits those of nobody where there is no such file, or it can't be read
 * @param text the file's text; empty where there is none
 * @param diagnostics what is wrong with it
 */
public record HabitsFile(Habits habits, String text, List<Diagnostic> diagnostics) {
    /** The file's name in the project. */
    public static final String NAME = "templates/proof.yaml";

    public HabitsFile {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Reads a project's file.
     *
     * @param shown how messages name it
     * @throws IOException if it is there and can't be read
     */
    public static HabitsFile in(FileTree project, String shown) throws IOException {
        Report report = new Report();
        String text = "";
        Habits habits = Habits.NONE;
        try {
            Source source = Source.read(shown, project.read(NAME, Source.MAX_BYTES), report);
            text = source.text();
            habits = HabitsReader.read(source, report);
        } catch (NoSuchFileException e) {
            return new HabitsFile(Habits.NONE, "", List.of());
        } catch (RefusedFileException e) {
            report.add(Diagnostic.error("build.refused", Place.file(shown), Reasons.of(e)));
        } catch (Halt halt) {
            // What is wrong stands in the report; content is checked all the same.
        }
        return new HabitsFile(habits, text, report.diagnostics());
    }

    /** Whether the file has errors. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(found -> found.severity() == Severity.ERROR);
    }
}
