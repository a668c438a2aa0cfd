package org.hongtou.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.pipeline.Copy;
import org.hongtou.project.Input;

/**
 * An output folder: where a content file's documents go, whether they are there, and what earlier builds left. Safe for
 * use by many threads.
 */
final class OutputFolder {
    private static final String PUBLIC = "-公开";
    private static final String OF_PERSON = "-";
    private static final String MARKUP = "xml";

    private final BuildOptions options;
    private final BuildRecord record;

    OutputFolder(BuildOptions options) {
        this.options = options;
        this.record = BuildRecord.in(options.out());
    }

    /** The path of a file's only document, without ending; the public version never takes the place of the other. */
    String document(Input input) {
        return (input.stem() + (options.publicVersion() ? PUBLIC : "")).replace('\\', '/');
    }

    /** The path of one of a file's documents, without ending. */
    String document(Input input, Copy<?> copy) {
        return document(input) + (copy.name().isEmpty() ? "" : OF_PERSON + copy.name());
    }

    Path target(String document, String extension) {
        return options.out().resolve(document + "." + extension);
    }

    Path markupTarget(String document) {
        return target(document, MARKUP);
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
        return Files.isRegularFile(options.out().resolve(output)) && record.holds(output, content);
    }

    /** The files that a document is in one format. */
    private List<String> outputs(String document, String format) {
        return record.outputs(document).stream()
                .filter(output -> output.endsWith("." + format))
                .toList();
    }

    /** Notes that an output was written. */
    void note(Path target, String document, String content, List<Path> pictures) {
        record.put(relative(target), document, content, pictures);
    }

    /**
     * Notes which documents came of a file, and takes away those that came of it earlier and do no more: a letter to one
     * who is no more asked for must not go out by mistake. What a person went on editing stays, with a warning.
     */
    void replace(Input input, String content, List<String> documents, OutputConflicts conflicts, Report report) {
        String file = document(input);
        List<String> left = new ArrayList<>(record.documents(file, null));
        left.removeAll(documents);
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
        Path file = options.out().resolve(output).normalize();
        boolean asWritten = record.isAsWritten(output) && file.startsWith(options.out());
        record.remove(output);
        if (!Files.exists(file)) {
            return;
        }
        try {
            if (asWritten) {
                Files.delete(file);
                report.add(Diagnostic.advice("build.old-output-removed", Place.file(input.shown()), output));
                return;
            }
        } catch (IOException e) {
            // Open in Word, as often as not: it stays, and is named.
        }
        report.add(Diagnostic.warning("build.old-output-left", Place.file(input.shown()), output));
    }

    /** Makes the folder, if it can be made: the first to be written into it may be a fault. */
    void make() {
        try {
            Files.createDirectories(options.out());
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
        }
    }

    private String relative(Path target) {
        return options.out().relativize(target).toString().replace('\\', '/');
    }
}
