package org.hongtou.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hongtou.content.office.Office;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.files.OutsideTreeException;
import org.hongtou.output.Composed;
import org.hongtou.output.DocumentWriter;
import org.hongtou.output.FileSink;
import org.hongtou.output.WordTally;
import org.hongtou.pipeline.Copy;
import org.hongtou.pipeline.CopyRange;
import org.hongtou.pipeline.Pipeline;
import org.hongtou.pipeline.Reading;
import org.hongtou.project.ContentFile;
import org.hongtou.project.FaultLog;
import org.hongtou.project.Fingerprint;
import org.hongtou.project.FontPlaces;
import org.hongtou.project.HalfWritten;
import org.hongtou.project.Input;
import org.hongtou.project.Inputs;
import org.hongtou.project.Memory;
import org.hongtou.project.PictureFolder;
import org.hongtou.project.ProgramFiles;
import org.hongtou.project.Project;
import org.hongtou.project.Reasons;
import org.jspecify.annotations.Nullable;

/** Builds many content files; what hasn't changed is left as it is, and one bad file doesn't stop the rest. */
public final class Build {
    /** Those that don't compute wait for the disk. Measured: with more than this it is no quicker. */
    private static final int THREADS_PER_JOB = 4;

    private final Pipeline pipeline;
    private final BuildOptions options;
    private final List<DocumentWriter> writers;
    private final OutputFolder folder;
    private final OutputNames names;
    private final FaultLog faults;
    private final String setting;
    /** So many threads compute at a time: a job each. */
    private final Semaphore computing;

    /**
     * @param project where it builds
     * @param setting what was in force before the pipeline read anything: {@link #setting}
     * @param pipeline the project's stages
     * @param options how to build
     * @param faults where faults of the program are kept
     * @throws org.hongtou.project.LinkedOutException if the output folder lies in the project, and a link leads out of that
     * @throws IOException if the output folder can't be looked at
     */
    public Build(Project project, String setting, Pipeline pipeline, BuildOptions options, FaultLog faults)
            throws IOException {
        this.pipeline = pipeline;
        this.options = options;
        this.faults = faults;
        this.writers = pipeline.formats().writers().stream()
                .filter(writer -> options.formats().contains(writer.extension()))
                .toList();
        this.folder = new OutputFolder(options, project, pipeline.files());
        this.names =
                new OutputNames(project.root().getFileSystem().getSeparator().equals("\\"));
        this.setting = setting;
        this.computing = new Semaphore(options.jobs());
    }

    /**
     * Builds files and tells of each as soon as it and all before it are done.
     *
     * @param inputs the files
     * @param listener told in the order of the inputs, on this thread
     * @return what became of each, in the order of the inputs
     */
    public List<Built> run(List<Input> inputs, Consumer<Built> listener) {
        folder.clear();
        OutputConflicts conflicts = new OutputConflicts(inputs, folder::document, folder::folds);
        List<Built> results = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(THREADS_PER_JOB * options.jobs())) {
            ExecutorService idle = inputs.size() == 1 ? workers : null;
            List<Future<Built>> futures = new ArrayList<>();
            for (Input input : inputs) {
                futures.add(workers.submit(inTurn(() -> build(input, conflicts, idle))));
            }
            for (Future<Built> future : futures) {
                Built built = finished(future, inputs.get(results.size()));
                listener.accept(built);
                results.add(built);
            }
        }
        folder.close();
        return results;
    }

    /**
     * A text that changes when anything but the content files does: the program, the kinds, the fonts. To be taken before
     * those are read: then outputs of kinds that change meanwhile are made again, and never taken for new ones.
     *
     * @throws IOException if the project's templates or fonts can't be read
     */
    public static String setting(Project project) throws IOException {
        Fingerprint print = new Fingerprint();
        for (Path place : FontPlaces.of(project)) {
            print.addOutside(place);
        }
        for (String office : Office.FILES) {
            print.addOutside(project.root().resolve(office));
        }
        return print.add(project.root().toString())
                .addFolder(project.files(), "templates", Source.MAX_BYTES)
                .addOutside(ProgramFiles.place())
                .toString();
    }

    /**
     * The outputs of content files that are no more, named or taken away; what somebody went on editing stays.
     *
     * @param names how content files are named
     * @param remove whether they are taken away
     */
    public List<Diagnostic> leftovers(Inputs names, boolean remove) {
        List<Diagnostic> told = folder.leftovers(names, remove);
        folder.close();
        return told;
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException itself ? itself : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What became of a file, also where telling what became of it went wrong. */
    private Built finished(Future<Built> future, Input input) {
        try {
            return result(future);
        } catch (RuntimeException | Error e) {
            return new Built(input, Built.Outcome.BROKEN, 0, List.of(), List.of(faults.of(input.shown(), e)));
        }
    }

    private <T> Callable<T> inTurn(Callable<T> work) {
        return () -> {
            computing.acquireUninterruptibly();
            try {
                return work.call();
            } finally {
                computing.release();
            }
        };
    }

    /** A file that memory wasn't enough for beside others is built once more, alone. */
    private Built build(Input input, OutputConflicts conflicts, @Nullable ExecutorService idle) {
        Built built = buildOnce(input, conflicts, idle);
        if (!ranOut(built) || options.jobs() == 1) {
            return built;
        }
        computing.release();
        computing.acquireUninterruptibly(options.jobs());
        try {
            return buildOnce(input, conflicts, null);
        } finally {
            computing.release(options.jobs() - 1);
        }
    }

    private static boolean ranOut(Built built) {
        return built.diagnostics().stream()
                .anyMatch(told -> told.code().equals(Memory.told("").code()));
    }

    private Built buildOnce(Input input, OutputConflicts conflicts, @Nullable ExecutorService idle) {
        Report report = new Report();
        Diagnostic rival = conflicts.of(input);
        if (rival != null) {
            return new Built(input, Built.Outcome.FAILED, 0, List.of(), List.of(rival));
        }
        List<Written> written = new ArrayList<>();
        Built.Outcome outcome;
        try {
            outcome = build(input, conflicts, idle, written, report);
        } catch (Halt halt) {
            outcome = Built.Outcome.FAILED;
        } catch (InvalidPathException e) {
            report.add(Diagnostic.error("build.name-in-locale", Place.file(input.shown()), e.getInput()));
            outcome = Built.Outcome.BLOCKED;
        } catch (IOException | UncheckedIOException e) {
            report.add(Diagnostic.error("build.cannot-read", Place.file(input.shown()), Reasons.of(e)));
            outcome = Built.Outcome.BLOCKED;
        } catch (RuntimeException | Error e) {
            boolean ranOut = Memory.ranOut(e);
            folder.make();
            report.add(ranOut ? Memory.told(input.shown()) : faults.of(input.shown(), e));
            outcome = ranOut ? Built.Outcome.BLOCKED : Built.Outcome.BROKEN;
        }
        return new Built(
                input,
                outcome,
                written.stream().map(Written::document).distinct().count(),
                written.stream().flatMap(one -> one.files().stream()).toList(),
                report.diagnostics());
    }

    private Built.Outcome build(
            Input input,
            OutputConflicts conflicts,
            @Nullable ExecutorService idle,
            List<Written> written,
            Report report)
            throws IOException {
        requireName(input, folder.document(input), report);
        byte[] bytes = ContentFile.read(input, report);
        String content = new Fingerprint()
                .add(setting)
                .add(folder.document(input))
                .add(input.shown())
                .add(bytes)
                .toString();
        List<String> formats = writers.stream().map(DocumentWriter::extension).toList();
        if (!options.force() && folder.holds(input, content, formats)) {
            return Built.Outcome.UNCHANGED;
        }
        PictureFolder pictures = new PictureFolder(pipeline.files(), input.name());
        Reading reading = pipeline.read(Source.read(input.shown(), bytes, report), pictures);
        if (options.keepMarkup()) {
            keepMarkup(input, reading, report);
        }
        // All copies are made before the first is written: an error in one leaves what was there.
        List<Copy<Composed>> copies = pipeline.compose(reading, pictures, options.publicVersion(), report);
        List<String> documents =
                copies.stream().map(copy -> folder.document(input, copy)).toList();
        conflicts.check(input, documents, report);
        documents.forEach(document -> requireName(input, document, report));
        CopyRange.tell(reading.content(report), writers, report);
        boolean spoilt = report.hasErrors();
        List<Output> outputs = outputs(input, copies, spoilt);
        boolean blocked = !write(outputs, input, idle, written, report);
        // A number that other files decide is asked for again the next time.
        String made = reading.isSettled() ? content : content + " unsettled";
        if (!spoilt) {
            List<String> read = pictures.files();
            written.forEach(one -> one.files().forEach(file -> folder.note(file, one.document(), made, read)));
        }
        Built.Outcome outcome = blocked ? Built.Outcome.BLOCKED : spoilt ? Built.Outcome.FAILED : Built.Outcome.WRITTEN;
        if (outcome == Built.Outcome.WRITTEN) {
            folder.replace(input, made, documents, conflicts, report);
        }
        Stream.of(names.advice(input, folder.document(input)), conflicts.warning(input))
                .filter(Objects::nonNull)
                .forEach(report::add);
        return outcome;
    }

    private void requireName(Input input, String document, Report report) {
        String longest = options.formats().stream()
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        Diagnostic error = names.error(input, document, longest);
        if (error != null) {
            throw report.halt(error);
        }
    }

    /** A document on its way into a file. */
    private record Output(Composed composed, DocumentWriter writer, String document) {}

    /** A document in one format, and its files; where it failed why, and those that were written before. */
    private record Written(String document, List<Path> files, Optional<Diagnostic> failure) {}

    /** @param spoilt whether the content has errors that only formats without fonts of their own get over */
    private List<Output> outputs(Input input, List<Copy<Composed>> copies, boolean spoilt) {
        List<Output> outputs = new ArrayList<>();
        for (Copy<Composed> copy : copies) {
            for (DocumentWriter writer : writers) {
                if (!spoilt || !writer.embedsFonts()) {
                    outputs.add(new Output(copy.content(), writer, folder.document(input, copy)));
                }
            }
        }
        return outputs;
    }

    /**
     * Writes all that can be written, and returns whether that is all.
     *
     * @param idle threads that have no file of their own, if any: they write side by side
     */
    private boolean write(
            List<Output> outputs, Input input, @Nullable ExecutorService idle, List<Written> written, Report report) {
        List<Written> all = idle == null
                ? outputs.stream().map(output -> write(output, input)).toList()
                : writeTogether(outputs, input, idle);
        for (Written one : all) {
            one.failure().ifPresentOrElse(report::add, () -> written.add(one));
        }
        return written.size() == outputs.size();
    }

    private List<Written> writeTogether(List<Output> outputs, Input input, ExecutorService idle) {
        List<Future<Written>> futures = outputs.stream()
                .map(output -> idle.submit(inTurn(() -> write(output, input))))
                .toList();
        computing.release();
        try {
            return futures.stream().map(Build::result).toList();
        } finally {
            computing.acquireUninterruptibly();
        }
    }

    private Written write(Output output, Input input) {
        String extension = output.writer().extension();
        List<Path> files = new ArrayList<>();
        try {
            WordTally words = output.writer().words(output.composed());
            output.writer().write(output.composed(), (suffix, body) -> {
                Path target = folder.target(output.document() + suffix, extension);
                HalfWritten.Finish readBack = file -> {
                    // A page of several says a part only.
                    if (suffix.equals(FileSink.WHOLE)) {
                        words.require(output.writer().words(file), extension);
                    }
                };
                folder.write(target, output.document(), input, body::writeTo, readBack, computing);
                files.add(target);
            });
            return new Written(output.document(), files, Optional.empty());
        } catch (IOException e) {
            Path target = folder.target(output.document(), extension);
            return new Written(output.document(), files, Optional.of(cannotWrite(target, input, e)));
        }
    }

    private static Diagnostic cannotWrite(Path target, Input input, IOException failure) {
        Place place = Place.file(input.shown());
        return failure instanceof OutsideTreeException outside
                ? Diagnostic.error("build.linked-folder", place, target, outside.name())
                : Diagnostic.error("build.cannot-write", place, target, Reasons.of(failure));
    }

    private void keepMarkup(Input input, Reading reading, Report report) throws IOException {
        for (Copy<String> copy : pipeline.markup(reading, options.publicVersion(), report)) {
            String document = folder.document(input, copy);
            byte[] markup = copy.content().getBytes(StandardCharsets.UTF_8);
            folder.write(
                    folder.markupTarget(document), document, input, out -> out.write(markup), file -> {}, computing);
        }
    }
}
