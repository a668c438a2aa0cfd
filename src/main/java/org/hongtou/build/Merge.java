package org.hongtou.build;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.files.OutsideTreeException;
import org.hongtou.output.Composed;
import org.hongtou.output.PrintStack;
import org.hongtou.output.WordTally;
import org.hongtou.pipeline.Copy;
import org.hongtou.pipeline.Pipeline;
import org.hongtou.project.ContentFile;
import org.hongtou.project.FaultLog;
import org.hongtou.project.HalfWritten;
import org.hongtou.project.Input;
import org.hongtou.project.Memory;
import org.hongtou.project.PictureFolder;
import org.hongtou.project.Project;
import org.hongtou.project.Reasons;

/**
 * Sets the documents of many content files into one PDF to be printed on both sides, in the order of the files' names. It
 * is written whole or not at all: a stack that lacks a letter would be taken for all of them.
 */
public final class Merge {
    private static final String ENDING = "pdf";

    private final Pipeline pipeline;
    private final BuildOptions options;
    private final FaultLog faults;
    private final OutputFolder folder;

    /**
     * @param project where the content lies
     * @param pipeline the project's stages
     * @param options for whom the documents are, and which output folder they go into one by one
     * @param faults where faults of the program are kept
     * @throws org.hongtou.project.LinkedOutException if the output folder lies in the project, and a link leads out of that
     * @throws IOException if the output folder can't be looked at
     */
    public Merge(Project project, Pipeline pipeline, BuildOptions options, FaultLog faults) throws IOException {
        this.pipeline = pipeline;
        this.options = options;
        this.faults = faults;
        this.folder = new OutputFolder(options, project, pipeline.files());
    }

    /**
     * Writes the file.
     *
     * @param inputs the content files
     * @param target where it goes, in the place of what was there
     * @param shown how messages name it
     */
    public Merged run(List<Input> inputs, Path target, String shown) {
        Report report = new Report();
        Stack stack = new Stack(target, shown, new OutputConflicts(inputs, folder::document, folder::folds), report);
        List<Input> inOrder = inputs.stream()
                .sorted(Comparator.comparing(input -> stem(input.shown()), new NaturalOrder()))
                .toList();
        Built.Outcome outcome;
        try {
            write(inOrder, stack);
            folder.noteMerged(target, inOrder);
            outcome = Built.Outcome.WRITTEN;
        } catch (Halt halt) {
            outcome = Built.Outcome.FAILED;
        } catch (IOException | UncheckedIOException e) {
            report.add(cannotWrite(target, shown, e));
            outcome = Built.Outcome.BLOCKED;
        } catch (RuntimeException | Error e) {
            boolean ranOut = Memory.ranOut(e);
            report.add(ranOut ? Memory.told(shown) : faults.of(shown, e));
            outcome = ranOut ? Built.Outcome.BLOCKED : Built.Outcome.BROKEN;
        } finally {
            folder.close();
        }
        boolean done = outcome == Built.Outcome.WRITTEN;
        return new Merged(
                outcome,
                done ? Optional.of(target) : Optional.empty(),
                done ? stack.documents : 0,
                done ? List.of() : report.diagnostics());
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }

    private static Diagnostic cannotWrite(Path target, String shown, Exception failure) {
        return failure instanceof OutsideTreeException outside
                ? Diagnostic.error("build.linked-folder", Place.file(shown), target, outside.name())
                : Diagnostic.error("build.cannot-write", Place.file(shown), target, Reasons.of(failure));
    }

    private void write(List<Input> inputs, Stack stack) throws IOException {
        if (folder.isOutput(stack.target)) {
            throw stack.wouldOverwrite();
        }
        Path place = folder.place(stack.target);
        try (HalfWritten beside = new HalfWritten(Objects.requireNonNull(place.getParent()))) {
            beside.write(place, out -> stack.write(inputs, out), stack::readBack, new Semaphore(0));
        }
    }

    /** One file on its way. */
    private final class Stack {
        private final Path target;
        private final String shown;
        private final OutputConflicts conflicts;
        private final Report report;
        private final WordTally words = new WordTally();
        private long documents;

        Stack(Path target, String shown, OutputConflicts conflicts, Report report) {
            this.target = target;
            this.shown = shown;
            this.conflicts = conflicts;
            this.report = report;
        }

        void write(List<Input> inputs, OutputStream out) throws IOException {
            PrintStack stack = pipeline.stack(out);
            for (Input input : inputs) {
                for (Copy<Composed> copy : compose(input)) {
                    words.add(stack.add(copy.content(), copy.name()));
                    documents += copy.content().numbers().count();
                }
            }
            String name = String.valueOf(target.getFileName());
            stack.finish(name.substring(0, name.length() - ENDING.length() - 1));
        }

        private List<Copy<Composed>> compose(Input input) {
            Report own = new Report();
            try {
                byte[] bytes = ContentFile.read(input, own);
                PictureFolder pictures = new PictureFolder(pipeline.files(), input.name());
                List<Copy<Composed>> copies = pipeline.compose(
                        pipeline.read(Source.read(input.shown(), bytes, own), pictures),
                        pictures,
                        options.publicVersion(),
                        own);
                List<String> all = copies.stream()
                        .map(copy -> folder.document(input, copy))
                        .toList();
                conflicts.check(input, all, own);
                own.haltOnErrors();
                if (all.stream().anyMatch(document -> folder.isAt(document, ENDING, target))) {
                    throw wouldOverwrite();
                }
                return copies;
            } catch (IOException | UncheckedIOException e) {
                own.add(Diagnostic.error("build.cannot-read", Place.file(input.shown()), Reasons.of(e)));
                throw incomplete(input, own);
            } catch (Halt halt) {
                throw own.hasErrors() ? incomplete(input, own) : halt;
            }
        }

        private Halt incomplete(Input input, Report own) {
            own.diagnostics().forEach(report::add);
            return report.halt(Diagnostic.error("build.merge-incomplete", Place.file(shown), input.shown()));
        }

        private Halt wouldOverwrite() {
            return report.halt(Diagnostic.error("build.merge-over-output", Place.file(shown), target.getFileName()));
        }

        void readBack(Path file) throws IOException {
            words.require(pipeline.formats().writer(ENDING).words(file), ENDING);
        }
    }
}
