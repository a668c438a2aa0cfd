package org.hongtou.pipeline;

import java.util.List;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Attachment;
import org.hongtou.model.Block;
import org.hongtou.model.Document;
import org.hongtou.model.Length;
import org.hongtou.model.Table;
import org.hongtou.style.Fit;
import org.hongtou.style.Style;
import org.hongtou.typeset.Metrics;
import org.hongtou.typeset.compose.Composer;
import org.hongtou.typeset.pagination.TypesetDocument;

/** What a person should know of what they ask of a style: where it leaves the usual figures, or can't act. */
final class FitAdvice {
    /** 小五: smaller words in a table are hard to read. */
    private static final Length LEGIBLE = Length.pt(9);

    private FitAdvice() {}

    /** A size for tables where there is none. */
    static void onTables(Fit fit, Document document, Report report) {
        Fit.Asked<Length> size = fit.tableSize();
        if (size != null && !holdsTable(document.blocks())) {
            report.add(Diagnostic.warning("typeset.fit-no-table", size.place()));
        }
    }

    private static boolean holdsTable(List<Block> blocks) {
        return blocks.stream()
                .anyMatch(block -> block instanceof Table
                        || (block instanceof Attachment attachment && holdsTable(attachment.blocks())));
    }

    /**
     * Figures that aren't usual.
     *
     * @param style the style before it was changed
     * @param set the document as it is set
     * @param metrics the fonts' measures
     */
    static void onFigures(Fit fit, Style style, TypesetDocument set, Metrics metrics, Report report) {
        Fit.Asked<Length> size = fit.tableSize();
        if (size != null) {
            size(size.value(), style.page().bodySize(), size.place(), report);
        }
        Fit.Asked<Length> pitch = fit.pitch();
        Length usual = style.page().pitch();
        // Where pages had to be saved the pitch is another again, and that has been told.
        if (pitch == null
                || pitch.value().equals(usual)
                || !set.style().page().pitch().equals(pitch.value())) {
            return;
        }
        int lines = set.galley().frame().lines();
        int usually = Composer.lines(style, metrics);
        report.add(
                lines == usually
                        ? Diagnostic.advice(
                                "typeset.fit-pitch", pitch.place(), Fit.points(pitch.value()), Fit.points(usual), lines)
                        : Diagnostic.advice(
                                "typeset.fit-lines", pitch.place(), Fit.points(pitch.value()), lines, usually));
    }

    private static void size(Length size, Length body, Place place, Report report) {
        if (size.compareTo(LEGIBLE) < 0) {
            report.add(Diagnostic.advice("typeset.fit-small-table", place, Fit.points(size)));
        } else if (size.compareTo(body) > 0) {
            report.add(Diagnostic.advice("typeset.fit-large-table", place, Fit.points(size), Fit.points(body)));
        }
    }
}
