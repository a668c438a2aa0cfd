package org.hongtou.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hongtou.content.office.Office;
import org.hongtou.content.source.Amendment;
import org.hongtou.content.source.FileText;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.files.RealPath;
import org.hongtou.pipeline.Pipeline;
import org.hongtou.pipeline.Reading;
import org.hongtou.project.ContentFile;
import org.hongtou.project.FaultLog;
import org.hongtou.project.HalfWritten;
import org.hongtou.project.Input;
import org.hongtou.project.Inputs;
import org.hongtou.project.PictureFolder;
import org.hongtou.project.Reasons;
import org.hongtou.proof.rule.Habits;

/**
 * Looks content files over: what the schema says of them, what the proof-reader finds, what the typesetter advises. It
 * writes no documents; it may mend the files themselves. Safe for use by many threads.
 */
public final class Check {
    private final Pipeline pipeline;
    private final Proof proof;
    private final boolean fix;
    private final boolean last;
    private final FaultLog faults;

    /**
     * @param pipeline the project's stages
     * @param habits what its office wants of the proof-reader
     * @param fix whether what is beyond doubt is mended in the files
     * @param last whether the files are to be printed in their last form
     * @param faults where faults of the program are kept
     */
    public Check(Pipeline pipeline, Habits habits, boolean fix, boolean last, FaultLog faults) {
        this.pipeline = pipeline;
        this.proof = new Proof(habits);
        this.fix = fix;
        this.last = last;
        this.faults = faults;
    }

    /**
     * The check of a project by its office's habits.
     *
     * @param names how files are shown
     * @param shared told what is wrong with the files that all content shares, the office's and that of its habits
     * @throws IOException if that file can't be read
     */
    public static Check of(
            Pipeline pipeline, Inputs names, boolean fix, boolean last, FaultLog faults, Consumer<Checked> shared)
            throws IOException {
        Input input = names.input(HabitsFile.NAME);
        HabitsFile file = HabitsFile.in(pipeline.files(), input.shown());
        if (!file.diagnostics().isEmpty()) {
            Checked.Outcome outcome = file.hasErrors() ? Checked.Outcome.FAILED : Checked.Outcome.FINE;
            shared.accept(new Checked(input, outcome, file.text(), List.of(), file.diagnostics(), Map.of()));
        }
        Report office = new Report();
        try {
            pipeline.checkOffice(office);
        } catch (Halt halt) {
            // Why stands in the report.
        }
        if (!office.diagnostics().isEmpty()) {
            Input own = names.input(office.diagnostics().getFirst().place().file());
            Checked.Outcome outcome = office.hasErrors() ? Checked.Outcome.FAILED : Checked.Outcome.FINE;
            shared.accept(new Checked(own, outcome, "", List.of(), office.diagnostics(), Map.of()));
        }
        return new Check(pipeline, file.habits(), fix, last, faults);
    }

    /** What there is to say of files, in the order of the files. */
    public List<Checked> all(List<Input> inputs) {
        if (fix) {
            clear(inputs);
        }
        return inputs.parallelStream().map(this::one).toList();
    }

    /** Takes away what others that were killed left half written where this one will write. */
    private static void clear(List<Input> inputs) {
        Map<Path, Path> fences = new LinkedHashMap<>();
        for (Input input : inputs) {
            Path folder = input.file().getParent();
            if (folder != null) {
                fences.putIfAbsent(folder, input.fence());
            }
        }
        fences.forEach((folder, fence) -> {
            try {
                if (RealPath.isWithin(fence, folder)) {
                    HalfWritten.removeLeft(folder);
                }
            } catch (IOException e) {
                // It stays; nobody takes it for content.
            }
        });
    }

    private Checked one(Input input) {
        Looked looked = new Looked(input);
        Attempt attempt = looked::look;
        Checked.Outcome outcome = attempt.outcome(input, looked.report, faults);
        if (looked.locked && outcome.compareTo(Checked.Outcome.BLOCKED) < 0) {
            outcome = Checked.Outcome.BLOCKED;
        }
        return new Checked(
                input,
                outcome,
                looked.text,
                looked.mended,
                looked.examination.diagnostics(),
                looked.examination.stretches());
    }

    /** A file while it is looked at; keeps what was found before a stage gave up. */
    private final class Looked {
        private final Input input;
        private final Examination examination = new Examination(pipeline, proof, last);
        private final Report report = examination.report();
        private String text = "";
        private List<Amendment> mended = List.of();
        private boolean locked;

        Looked(Input input) {
            this.input = input;
        }

        void look() throws IOException {
            byte[] bytes = ContentFile.read(input, report);
            if (Office.FILES.contains(input.name())) {
                text = Source.read(input.shown(), bytes, report).text();
                pipeline.checkOffice(report);
                return;
            }
            PictureFolder folder = new PictureFolder(pipeline.files(), input.name());
            Reading reading = pipeline.read(Source.read(input.shown(), bytes, report), folder);
            if (fix) {
                reading = mend(reading, bytes, folder);
            }
            text = reading.source().text();
            examination.examine(reading, folder);
        }

        private Reading mend(Reading reading, byte[] bytes, PictureFolder folder) {
            FileText form = FileText.of(bytes, reading.source().text());
            Mender.Mended done = new Mender(pipeline, proof, folder).mend(reading);
            if (form == null || done.made().isEmpty()) {
                return reading;
            }
            try {
                byte[] after = form.encode(done.reading().source().text());
                if (!ContentFile.replace(input, bytes, after)) {
                    locked = true;
                    report.add(Diagnostic.error("build.saved-meanwhile", Place.file(input.shown())));
                    return reading;
                }
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
