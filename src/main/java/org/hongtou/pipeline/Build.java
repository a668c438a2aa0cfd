package org.hongtou.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.hongtou.content.Source;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.output.Composed;
import org.hongtou.output.DocumentWriter;

/** Builds many content files; what hasn't changed is left as it is, and one bad file doesn't stop the rest. */
public final class Build {
    private final Pipeline pipeline;
    private final BuildOptions options;
    private final List<DocumentWriter> writers;
    private final OutputFolder folder;
    private final String setting;
    private final Turns turns;

    /**
     * @param pipeline the project's stages
     * @param options how to build
     * @throws IOException if the project's templates or fonts can't be read
     */
    public Build(Pipeline pipeline, BuildOptions options) throws IOException {
        this.pipeline = pipeline;
        this.options = options;
        this.writers = pipeline.formats().writers().stream()
                .filter(writer -> options.formats().contains(writer.extension()))
                .toList();
        this.folder = new OutputFolder(options);
        this.setting = pipeline.fingerprint();
        this.turns = new Turns(options.jobs());
    }

    /**
     * Builds files and tells of each as soon as it and all before it are done.
     *
     * @param inputs the files
     * @param listener told in the order of the inputs, on this thread
     * @return what became of each, in the order of the inputs
     */
    public List<Built> run(List<Input> inputs, Consumer<Built> listener) {
        Rivals rivals = new Rivals(inputs, folder);
        List<Built> results = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(turns.threads())) {
            List<Future<Built>> futures = new ArrayList<>();
            for (Input input : inputs) {
                futures.add(workers.submit(() -> buildInTurn(input, rivals)));
            }
            for (Future<Built> future : futures) {
                Built built = result(future);
                listener.accept(built);
                results.add(built);
            }
        }
        folder.close();
        return results;
    }

    private static Built result(Future<Built> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Built buildInTurn(Input input, Rivals rivals) {
        turns.begin();
        try {
            return build(input, rivals);
        } finally {
            turns.end();
        }
    }

    private Built build(Input input, Rivals rivals) {
        Report report = new Report();
        Diagnostic rival = rivals.of(input);
        if (rival != null) {
            return new Built(input, Built.Outcome.FAILED, List.of(), List.of(rival));
        }
        List<Path> written = new ArrayList<>();
        Built.Outcome outcome;
        try {
            outcome = build(input, rivals, written, report);
        } catch (Halt halt) {
            outcome = Built.Outcome.FAILED;
        } catch (IOException | UncheckedIOException e) {
            report.add(Diagnostic.error("build.cannot-read", Place.file(input.shown()), Reasons.of(e)));
            outcome = Built.Outcome.BLOCKED;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            report.add(Diagnostic.error(
                    "build.fault", Place.file(input.shown()), e.getClass().getSimpleName()));
            outcome = Built.Outcome.BROKEN;
        }
        return new Built(input, outcome, written, report.diagnostics());
    }

    private Built.Outcome build(Input input, Rivals rivals, List<Path> written, Report report) throws IOException {
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
        PictureFolder pictures = new PictureFolder(input.file(), pipeline.project());
        Source source = Source.read(input.shown(), bytes, report);
        if (options.keepMarkup()) {
            keepMarkup(input, source, report);
        }
        // All copies are made before the first is written: an error in one leaves what was there.
        List<Copy<Composed>> copies = pipeline.compose(source, pictures, options.publicVersion(), report);
        List<String> documents =
                copies.stream().map(copy -> folder.document(input, copy)).toList();
        rivals.check(input, documents, report);
        Built.Outcome outcome = write(input, copies, new Made(content, pictures.files()), written, report);
        if (outcome == Built.Outcome.WRITTEN) {
            folder.replace(input, content, documents, rivals, report);
        }
        return outcome;
    }

    /** What the record holds of an output. */
    private record Made(String content, List<Path> pictures) {}

    private Built.Outcome write(
            Input input, List<Copy<Composed>> copies, Made made, List<Path> written, Report report) {
        boolean spoilt = report.hasErrors();
        boolean blocked = false;
        for (Copy<Composed> copy : copies) {
            for (DocumentWriter writer : writers) {
                if (spoilt && writer.embedsFonts()) {
                    continue;
                }
                Path target = folder.target(folder.document(input, copy), writer.extension());
                if (!write(copy.content(), writer, target, input, report)) {
                    blocked = true;
                } else {
                    written.add(target);
                    if (!spoilt) {
                        folder.note(target, made.content(), made.pictures());
                    }
                }
            }
        }
        return blocked ? Built.Outcome.BLOCKED : spoilt ? Built.Outcome.FAILED : Built.Outcome.WRITTEN;
    }

    private boolean write(Composed composed, DocumentWriter writer, Path target, Input input, Report report) {
        try {
            OutputFile.write(target, out -> writer.write(composed, out), turns);
            return true;
        } catch (IOException e) {
            report.add(Diagnostic.error("build.cannot-write", Place.file(input.shown()), target, Reasons.of(e)));
            return false;
        }
    }

    private void keepMarkup(Input input, Source source, Report report) throws IOException {
        for (Copy<String> copy : pipeline.markup(source, options.publicVersion(), report)) {
            Path target = folder.markupTarget(folder.document(input, copy));
            OutputFile.write(target, copy.content().getBytes(StandardCharsets.UTF_8), turns);
        }
    }
}
