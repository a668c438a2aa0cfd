package org.hongtou.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hongtou.content.source.Amendment;
import org.hongtou.content.source.FileText;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.output.Composed;
import org.hongtou.pipeline.Copy;
import org.hongtou.pipeline.Pipeline;
import org.hongtou.pipeline.Reading;
import org.hongtou.project.ContentFile;
import org.hongtou.project.Faults;
import org.hongtou.project.Input;
import org.hongtou.project.Inputs;
import org.hongtou.project.OutputFile;
import org.hongtou.project.PictureFolder;
import org.hongtou.project.Reasons;
import org.hongtou.proof.HabitsReader;
import org.hongtou.proof.rule.Finding;
import org.hongtou.proof.rule.Habits;

/**
 * Looks content files over: what the schema says of them, what the proof-reader finds, what the typesetter advises. It
 * writes no documents; it may mend the files themselves. Safe for use by many threads.
 */
public final class Check {
    private final Pipeline pipeline;
    private final Proof proof;
    private final boolean fix;
    private final Faults faults;

    /**
     * @param pipeline the project's stages
     * @param habits what its office wants of the proof-reader
     * @param fix whether what is beyond doubt is mended in the files
     * @param faults where faults of the program are kept
     */
    public Check(Pipeline pipeline, Habits habits, boolean fix, Faults faults) {
        this.pipeline = pipeline;
        this.proof = new Proof(habits);
        this.fix = fix;
        this.faults = faults;
    }

    /**
     * The check of a project by its office's habits.
     *
     * @param names how files are shown
     * @param wrongHabits told what is wrong with the habits' file, if anything is
     * @throws IOException if that file can't be read
     */
    public static Check of(Pipeline pipeline, Inputs names, boolean fix, Faults faults, Consumer<Checked> wrongHabits)
            throws IOException {
        Path file = pipeline.project().habits();
        if (!Files.isRegularFile(file)) {
            return new Check(pipeline, Habits.NONE, fix, faults);
        }
        Report report = new Report();
        Input input = new Input(file, names.shown(file), file);
        String text = "";
        Habits habits = Habits.NONE;
        try {
            Source source = Source.read(input.shown(), ContentFile.read(input, report), report);
            text = source.text();
            habits = HabitsReader.read(source, report);
        } catch (Halt halt) {
            // What is wrong stands in the report; content is checked all the same.
        }
        if (!report.diagnostics().isEmpty()) {
            Checked.Outcome outcome = report.hasErrors() ? Checked.Outcome.FAILED : Checked.Outcome.FINE;
            wrongHabits.accept(new Checked(input, outcome, text, List.of(), report.diagnostics(), Map.of()));
        }
        return new Check(pipeline, habits, fix, faults);
    }

    /** What there is to say of files, in the order of the files. */
    public List<Checked> all(List<Input> inputs) {
        return inputs.parallelStream().map(this::one).toList();
    }

    private Checked one(Input input) {
        Looked looked = new Looked(input);
        Attempt attempt = looked::look;
        Checked.Outcome outcome = attempt.outcome(input, looked.report, faults);
        if (looked.locked && outcome.compareTo(Checked.Outcome.BLOCKED) < 0) {
            outcome = Checked.Outcome.BLOCKED;
        }
        return new Checked(input, outcome, looked.text, looked.mended, looked.report.diagnostics(), looked.stretches);
    }

    /** A file while it is looked at; keeps what was found before a stage gave up. */
    private final class Looked {
        private final Input input;
        private final Report report = new Report();
        private final Map<Diagnostic, String> stretches = new HashMap<>();
        private String text = "";
        private List<Amendment> mended = List.of();
        private boolean locked;

        Looked(Input input) {
            this.input = input;
        }

        void look() throws IOException {
            byte[] bytes = ContentFile.read(input, report);
            Reading reading = pipeline.read(Source.read(input.shown(), bytes, report));
            if (fix) {
                reading = mend(reading, bytes);
            }
            text = reading.source().text();
            reading.diagnostics().forEach(report::add);
            for (Finding found : proof.read(reading, report)) {
                Diagnostic diagnostic = found.diagnostic();
                report.add(diagnostic);
                stretches.put(diagnostic, found.text());
            }
            report.haltOnErrors();
            PictureFolder pictures = new PictureFolder(input.file(), pipeline.project());
            for (Copy<Composed> copy : pipeline.compose(reading, pictures, false, report)) {
                proof.look(copy.content(), input.shown()).forEach(report::add);
            }
        }

        private Reading mend(Reading reading, byte[] bytes) {
            FileText form = FileText.of(bytes, reading.source().text());
            Mender.Mended done = new Mender(pipeline, proof).mend(reading);
            if (form == null || done.made().isEmpty()) {
                return reading;
            }
            try {
                OutputFile.write(
                        input.file().toRealPath(),
                        form.encode(done.reading().source().text()));
            } catch (IOException e) {
                locked = true;
                report.add(Diagnostic.error(
                        "build.cannot-write", Place.file(input.shown()), input.shown(), Reasons.of(e)));
                return reading;
            }
            mended = done.made();
            return done.reading();
        }
    }
}
