package org.hongtou.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.jspecify.annotations.Nullable;

/** Builds many content files; what hasn't changed is left as it is, and one bad file doesn't stop the rest. */
public final class Build {
    private static final String PUBLIC = "-公开";

    private final Pipeline pipeline;
    private final BuildOptions options;
    private final List<DocumentWriter> writers;
    private final BuildRecord record;
    private final String setting;

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
        this.record = BuildRecord.in(options.out());
        this.setting = pipeline.fingerprint();
    }

    /**
     * Builds files and tells of each as soon as it and all before it are done.
     *
     * @param inputs the files
     * @param listener told in the order of the inputs, on this thread
     * @return what became of each, in the order of the inputs
     */
    public List<Built> run(List<Input> inputs, Consumer<Built> listener) {
        Map<Input, Input> rivals = rivals(inputs);
        List<Built> results = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, options.jobs()))) {
            List<Future<Built>> futures = new ArrayList<>();
            for (Input input : inputs) {
                Input rival = rivals.get(input);
                futures.add(workers.submit(() -> rival == null ? build(input) : refused(input, rival)));
            }
            for (Future<Built> future : futures) {
                Built built = result(future);
                listener.accept(built);
                results.add(built);
            }
        }
        saveRecord();
        return results;
    }

    /** Files whose outputs would overwrite an earlier file's: {@code a.yaml} and {@code a.yml}. */
    private static Map<Input, Input> rivals(List<Input> inputs) {
        Map<Path, Input> owners = new HashMap<>();
        Map<Input, Input> rivals = new HashMap<>();
        for (Input input : inputs) {
            Input owner = owners.putIfAbsent(input.stem(), input);
            if (owner != null) {
                rivals.put(input, owner);
            }
        }
        return rivals;
    }

    private static Built refused(Input input, Input rival) {
        Diagnostic same = Diagnostic.error("build.same-output", Place.file(input.shown()), rival.shown(), input.stem());
        return new Built(input, Built.Outcome.FAILED, List.of(), List.of(same));
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

    private void saveRecord() {
        try {
            record.save();
        } catch (IOException e) {
            // The outputs are there; without the record the next build only makes them again.
        }
    }

    private Built build(Input input) {
        Report report = new Report();
        List<Path> written = new ArrayList<>();
        Built.Outcome outcome;
        try {
            outcome = build(input, written, report);
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

    private Built.Outcome build(Input input, List<Path> written, Report report) throws IOException {
        byte[] bytes = readContent(input, report);
        String content = new Fingerprint()
                .add(setting)
                .add(stem(input))
                .add(input.shown())
                .add(bytes)
                .toString();
        if (!options.force() && isUnchanged(input, content)) {
            return Built.Outcome.UNCHANGED;
        }
        PictureFolder pictures = new PictureFolder(input.file(), pipeline.project());
        Source source = Source.read(input.shown(), bytes, report);
        if (options.keepMarkup()) {
            keepMarkup(input, source, report);
        }
        Composed composed = pipeline.compose(source, pictures, options.publicVersion(), report);
        boolean spoilt = report.hasErrors();
        boolean blocked = false;
        for (DocumentWriter writer : writers) {
            if (spoilt && writer.embedsFonts()) {
                continue;
            }
            Path target = target(input, writer.extension());
            Path failed = write(composed, writer, target, input, report);
            if (failed != null) {
                blocked = true;
            } else {
                written.add(target);
                if (!spoilt) {
                    record.put(relative(target), content, pictures.files());
                }
            }
        }
        return blocked ? Built.Outcome.BLOCKED : spoilt ? Built.Outcome.FAILED : Built.Outcome.WRITTEN;
    }

    private static byte[] readContent(Input input, Report report) throws IOException {
        if (!Files.exists(input.file())) {
            throw report.halt(Diagnostic.error("build.no-file", Place.file(input.shown())));
        }
        if (Files.size(input.file()) > Source.MAX_BYTES) {
            throw report.halt(Diagnostic.error("build.too-large", Place.file(input.shown()), Source.MAX_BYTES >> 20));
        }
        return Files.readAllBytes(input.file());
    }

    private @Nullable Path write(Composed composed, DocumentWriter writer, Path target, Input input, Report report) {
        try {
            OutputFile.write(target, out -> writer.write(composed, out));
            return null;
        } catch (IOException e) {
            report.add(Diagnostic.error("build.cannot-write", Place.file(input.shown()), target, Reasons.of(e)));
            return target;
        }
    }

    private void keepMarkup(Input input, Source source, Report report) throws IOException {
        String markup = pipeline.markup(source, options.publicVersion(), report);
        OutputFile.write(target(input, "xml"), markup.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isUnchanged(Input input, String content) {
        for (DocumentWriter writer : writers) {
            Path target = target(input, writer.extension());
            if (!Files.isRegularFile(target) || !record.holds(relative(target), content)) {
                return false;
            }
        }
        return !options.keepMarkup() || Files.isRegularFile(target(input, "xml"));
    }

    private Path target(Input input, String extension) {
        return options.out().resolve(stem(input) + "." + extension);
    }

    /** The public version never takes the place of the one that goes to the addressee. */
    private String stem(Input input) {
        return input.stem() + (options.publicVersion() ? PUBLIC : "");
    }

    private String relative(Path target) {
        return options.out().relativize(target).toString().replace('\\', '/');
    }
}
