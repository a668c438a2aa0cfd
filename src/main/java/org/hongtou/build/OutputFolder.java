package org.hongtou.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.files.DiskTree;
import org.hongtou.files.FileTree;
import org.hongtou.files.OutsideTreeException;
import org.hongtou.files.RealPath;
import org.hongtou.pipeline.Copy;
import org.hongtou.project.Fingerprint;
import org.hongtou.project.HalfWritten;
import org.hongtou.project.Input;
import org.hongtou.project.Inputs;
import org.hongtou.project.LinkedOutException;
import org.hongtou.project.Project;

/**
 * An output folder: where a content file's documents go, whether they are there, and what earlier builds left. Nothing is
 * written, read or taken away outside it, whatever names say and links lead to. Safe for use by many threads.
 */
final class OutputFolder {
    private static final String PUBLIC = "-公开";
    private static final String OF_PERSON = "-";
    private static final String MARKUP = "xml";
    /** What no document is called. */
    private static final String MERGED = "/";

    private final BuildOptions options;
    private final Path out;
    private final Project project;
    private final BuildRecord record;
    private final HalfWritten halfWritten;
    private final MarkedOutputs marked;

    /** @throws LinkedOutException if the folder lies in the project, and a link leads out of that */
    OutputFolder(BuildOptions options, Project project, FileTree files) throws IOException {
        this.options = options;
        this.out = options.out().toAbsolutePath().normalize();
        this.project = project;
        requireInProject();
        this.record = new BuildRecord(out, files);
        this.halfWritten = new HalfWritten(out);
        this.marked = new MarkedOutputs(out);
    }

    private void requireInProject() throws LinkedOutException {
        try {
            if (!out.startsWith(project.root()) || RealPath.isWithin(project.root(), out)) {
                return;
            }
        } catch (IOException e) {
            // A link that leads nowhere yet.
        }
        throw new LinkedOutException(out);
    }

    /** Takes away what builds that were killed left half written. */
    void clear() {
        try {
            HalfWritten.removeLeft(out);
        } catch (IOException e) {
            // It stays till the next build; nobody takes it for a document.
        }
    }

    /** Whether the folder takes names for one that differ in case. */
    boolean folds() {
        try {
            return halfWritten.folds();
        } catch (IOException e) {
            return true; // whoever writes into it tells; until then nothing is overwritten
        }
    }

    /** The path of a file's only document, without ending; the public version never takes the place of the other. */
    String document(Input input) {
        return DiskTree.name(input.stem()) + (options.publicVersion() ? PUBLIC : "");
    }

    /** The path of one of a file's documents, without ending. */
    String document(Input input, Copy<?> copy) {
        return document(input) + (copy.name().isEmpty() ? "" : OF_PERSON + copy.name());
    }

    Path target(String document, String extension) {
        return out.resolve(document + "." + extension);
    }

    /** Whether a document's file is to lie at a place. */
    boolean isAt(String document, String extension, Path place) {
        Path own = target(document, extension);
        return own.equals(place) || (String.valueOf(own).equalsIgnoreCase(String.valueOf(place)) && folds());
    }

    /** Whether a place is that of an output which an earlier build noted. */
    boolean isOutput(Path place) {
        return place.startsWith(out) && record.isKnown(relative(place));
    }

    /**
     * Where a file that holds many documents lies when links are followed, but for one of its own name: anywhere, but for
     * links that lead out of the project.
     *
     * @param target as it was asked for
     * @throws OutsideTreeException if a link leads out
     */
    Path place(Path target) throws IOException {
        if (target.startsWith(out)) {
            return inside(target);
        }
        Path near = Objects.requireNonNull(target.getParent());
        if (near.startsWith(project.root()) && !RealPath.of(near).startsWith(RealPath.of(project.root()))) {
            throw new OutsideTreeException(DiskTree.name(project.root().relativize(near)), true);
        }
        return target;
    }

    /** Notes a file that holds the documents of several content files. */
    void noteMerged(Path target, List<Input> inputs) {
        if (target.startsWith(out)) {
            record.putMerged(
                    relative(target),
                    source(MERGED),
                    inputs.stream()
                            .filter(input -> input.file().startsWith(project.content()))
                            .map(Input::name)
                            .toList());
        }
    }

    Path markupTarget(String document) {
        return target(document, MARKUP);
    }

    /**
     * Writes an output.
     *
     * @param target its path
     * @param readBack looks at the file when it is whole, before it has its name
     * @param computing as {@link HalfWritten#write} takes it
     * @throws OutsideTreeException if its path leads out of the folder
     * @throws IOException if the folder takes no more
     */
    void write(
            Path target,
            String document,
            Input input,
            HalfWritten.Content content,
            HalfWritten.Finish readBack,
            Semaphore computing)
            throws IOException {
        String source = source(input);
        halfWritten.write(
                inside(target),
                content,
                file -> {
                    readBack.finish(file);
                    OutputMark.put(file, source, document);
                },
                computing);
    }

    /** Where a file of this folder lies when links are followed, but for one of the file's own name. */
    private Path inside(Path file) throws IOException {
        Path normal = file.normalize();
        Path folder = Objects.requireNonNull(normal.getParent());
        Path real = RealPath.of(folder);
        if (!normal.equals(file) || !folder.startsWith(out) || !real.startsWith(RealPath.of(out))) {
            throw new OutsideTreeException(relative(folder), true);
        }
        return real.resolve(Objects.requireNonNull(normal.getFileName()));
    }

    /** Says for all times and all folders of content which content file an output came of. */
    private String source(Input input) {
        return source(document(input));
    }

    private String source(String document) {
        return new Fingerprint().add(project.root().toString()).add(document).toString();
    }

    /** Whether all that a file's content asks for is there. */
    boolean holds(Input input, String content, List<String> formats) {
        List<String> documents = record.documents(document(input), content);
        for (String document : documents) {
            for (String format : formats) {
                List<String> outputs = outputs(document, format);
                if (outputs.isEmpty() || !outputs.stream().allMatch(output -> holds(output, content))) {
                    return false;
                }
            }
            if (options.keepMarkup() && !Files.isRegularFile(markupTarget(document))) {
                return false;
            }
        }
        return !documents.isEmpty();
    }

    private boolean holds(String output, String content) {
        return Files.isRegularFile(out.resolve(output)) && record.holds(output, content);
    }

    /** The files that a document is in one format. */
    private List<String> outputs(String document, String format) {
        return record.outputs(document).stream()
                .filter(output -> output.endsWith("." + format))
                .toList();
    }

    /** Notes that an output was written. */
    void note(Path target, String document, String content, List<String> pictures) {
        record.put(relative(target), document, content, pictures);
    }

    /**
     * Notes which documents came of a file, and takes away those that came of it earlier and do no more: a letter to one
     * who is no more asked for must not go out by mistake. What a person went on editing stays, with a warning.
     */
    void replace(Input input, String content, List<String> documents, OutputConflicts conflicts, Report report) {
        String file = document(input);
        Set<String> left = new LinkedHashSet<>(record.documents(file, null));
        if (left.isEmpty()) {
            forgotten(input, documents, conflicts).forEach(output -> remove(output, input, report));
        }
        documents.forEach(left::remove);
        left.removeIf(document -> conflicts.isOfAnother(document, input) || record.isOfAnother(document, file));
        for (String document : left) {
            for (String output : record.outputs(document)) {
                remove(output, input, report);
            }
        }
        for (String document : documents) {
            removePagesNoMoreThere(document, input, content, report);
        }
        record.putDocuments(file, content, documents);
        // A name in no encoding leads to another file when it is read back: of that nobody may say that it is gone.
        boolean named = project.root().resolve(input.name()).equals(input.file());
        if (named && input.file().startsWith(project.content())) {
            record.putSource(file, source(file), input.name());
        }
    }

    /** Of a file that the record doesn't know, outputs that came of it by their own marks, and do no more. */
    private List<MarkedOutputs.Marked> forgotten(Input input, List<String> documents, OutputConflicts conflicts) {
        List<MarkedOutputs.Marked> forgotten = new ArrayList<>();
        for (MarkedOutputs.Marked one : marked.of(source(input), document(input))) {
            String document = one.mark().document();
            boolean written =
                    options.formats().stream().anyMatch(format -> one.name().endsWith("." + format));
            boolean old = documents.contains(document)
                    ? written && !record.outputs(document).contains(one.name())
                    : !conflicts.isOfAnother(document, input) && !record.isOfAnother(document, document(input));
            if (old) {
                forgotten.add(one);
            }
        }
        return forgotten;
    }

    private void remove(MarkedOutputs.Marked output, Input input, Report report) {
        remove(output.name(), output.mark().isAsWritten(output.file()), Place.file(input.shown()), report);
    }

    /** Of a format that was written now, what isn't of this content is a page that the document had and has no more. */
    private void removePagesNoMoreThere(String document, Input input, String content, Report report) {
        for (String format : options.formats()) {
            for (String output : outputs(document, format)) {
                if (!record.isOf(output, content)) {
                    remove(output, input, report);
                }
            }
        }
    }

    private void remove(String output, Input input, Report report) {
        remove(output, Place.file(input.shown()), report);
    }

    private void remove(String output, Place place, Report report) {
        boolean asWritten = record.isAsWritten(output);
        record.remove(output);
        remove(output, asWritten, place, report);
    }

    private void remove(String output, boolean asWritten, Place place, Report report) {
        Path file = out.resolve(output).normalize();
        if (!Files.exists(file)) {
            return;
        }
        try {
            Path inside = inside(file);
            if (asWritten && Files.isRegularFile(inside, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(inside);
                report.add(Diagnostic.advice("build.old-output-removed", place, output));
                return;
            }
        } catch (IOException e) {
            // Open in Word, as often as not: it stays, and is named.
        }
        report.add(Diagnostic.warning("build.old-output-left", place, output));
    }

    /**
     * The outputs of content files of this project that are no more: told, or taken away where nobody went on editing them.
     *
     * @param names how content files are named
     * @param remove whether they are taken away
     */
    List<Diagnostic> leftovers(Inputs names, boolean remove) {
        Report report = new Report();
        record.sources(this::source).forEach((file, name) -> {
            if (isGone(project.root().resolve(name))) {
                Place place = Place.file(names.shown(project.root().resolve(name)));
                List<String> outputs = record.documents(file, null).stream()
                        .filter(document -> !record.isOfAnother(document, file))
                        .flatMap(document -> record.outputs(document).stream())
                        .filter(output -> Files.exists(out.resolve(output), LinkOption.NOFOLLOW_LINKS))
                        .toList();
                if (remove) {
                    outputs.forEach(output -> remove(output, place, report));
                    record.forget(file);
                } else if (!outputs.isEmpty()) {
                    report.add(Diagnostic.advice("build.output-of-gone", place, String.join("、", outputs)));
                }
            }
        });
        record.merged(source(MERGED))
                .forEach((output, contents) -> mergedLeft(output, contents, names, remove, report));
        return report.diagnostics();
    }

    /** A file of many documents of which one's content is no more: who prints it prints that too. */
    private void mergedLeft(String output, List<String> contents, Inputs names, boolean remove, Report report) {
        Path file = out.resolve(output);
        List<String> gone = contents.stream()
                .filter(name -> isGone(project.root().resolve(name)))
                .toList();
        if (gone.isEmpty() || !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Place place = Place.file(names.shown(project.root().resolve(gone.getFirst())));
        if (remove) {
            boolean asWritten = record.isMergedAsWritten(output);
            record.forgetMerged(output);
            remove(output, asWritten, place, report);
        } else {
            report.add(Diagnostic.advice("build.output-of-gone", place, output));
        }
    }

    /** A file that only goes by another ending now isn't gone. */
    private static boolean isGone(Path file) {
        String name = String.valueOf(file.getFileName());
        String stem = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        return Files.notExists(file)
                && Stream.of(".yaml", ".yml").allMatch(ending -> Files.notExists(file.resolveSibling(stem + ending)));
    }

    /** Makes the folder, if it can be made: the first to be written into it may be a fault. */
    void make() {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            // Whoever writes into it tells.
        }
    }

    /** Ends a build. Without the record the next build only makes the outputs again. */
    void close() {
        try {
            record.save();
        } catch (IOException e) {
            // The outputs are there.
        } finally {
            halfWritten.close();
        }
    }

    private String relative(Path target) {
        return DiskTree.name(out.relativize(target));
    }
}
