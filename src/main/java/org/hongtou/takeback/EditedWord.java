package org.hongtou.takeback;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.hongtou.content.source.Excerpt;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.importer.word.DocxDraft;
import org.hongtou.importer.word.Reviews;

/** The Word file that somebody edited: its passages, and what is to be told of it. */
final class EditedWord {
    /** Comments are told one by one, and what stands in the heads of pages is there in every file that is built. */
    private static final Set<String> TOLD_OTHERWISE = Set.of("import.left-comment", "import.left-header");

    private EditedWord() {}

    /** Its passages; what can't be compared, such as footnotes, is told. */
    static List<PrintedPassage> passages(String name, byte[] edited, Report report) {
        Report read = new Report();
        try {
            return PrintedPassage.of(DocxDraft.read(name, edited, read));
        } finally {
            read.diagnostics().stream()
                    .filter(said -> !TOLD_OTHERWISE.contains(said.code()))
                    .forEach(report::add);
        }
    }

    /** Tells who changed what, where Word kept it, and what was only remarked. */
    static void tellReviews(String name, byte[] edited, Report report) {
        List<Reviews.Review> reviews;
        try {
            reviews = Reviews.of(edited);
        } catch (IOException e) {
            // The text could be read, and that is what counts.
            return;
        }
        for (Reviews.Review review : reviews) {
            String code = switch (review.form()) {
                case INSERTED -> "takeback.inserted";
                case DELETED -> "takeback.deleted";
                case MOVED -> "takeback.moved";
                case COMMENT -> "takeback.comment";
            };
            Place place = Place.file(name);
            Object[] said = {review.who(), review.day(), Excerpt.of(review.words())};
            report.add(
                    review.form() == Reviews.Form.COMMENT
                            ? Diagnostic.warning(code, place, said)
                            : Diagnostic.advice(code, place, said));
        }
    }

    /** Tells what has to be done by hand. */
    static void tellLeft(String name, List<HomeChange> left, Report report) {
        Place place = Place.file(name);
        for (HomeChange change : left) {
            String before = Excerpt.of(change.before().replace('\n', ' ').replace(PrintedPassage.CELLS, ' '));
            String after = Excerpt.of(change.after().replace('\n', ' ').replace(PrintedPassage.CELLS, ' '));
            report.add(
                    switch (change.form()) {
                        case CHANGED -> Diagnostic.warning("takeback.left-changed", place, before, after);
                        case ADDED -> Diagnostic.warning("takeback.left-added", place, after);
                        case REMOVED -> Diagnostic.warning("takeback.left-removed", place, before);
                        case MOVED -> Diagnostic.warning("takeback.left-moved", place, before);
                    });
        }
    }
}
