package org.hongtou.typeset.pagination;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Element;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.Strips;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.Pages;
import org.hongtou.typeset.page.PlacedLine;
import org.hongtou.typeset.page.PlacedRun;

/** Finds words that stand where there is no paper: nobody gets a file in which text is missing. */
final class OffPaper {
    private OffPaper() {}

    /** Reports lines that reach over an edge of the paper, as errors at the lines that they come from. */
    static void look(Galley galley, Pages pages, String file, Report report) {
        for (Page page : pages.pages()) {
            long width = pages.width(page).emu();
            long height = pages.height(page).emu();
            for (PlacedLine line : page.lines()) {
                if (line.element() != Element.PAGE_NUMBER && isOff(line, width, height)) {
                    report.add(Diagnostic.error(
                            "typeset.off-paper", place(galley, line, file), page.number(), line.text()));
                }
            }
        }
    }

    private static boolean isOff(PlacedLine line, long width, long height) {
        if (line.runs().isEmpty()) {
            return false;
        }
        PlacedRun first = line.runs().getFirst();
        PlacedRun last = line.runs().getLast();
        long baseline = line.baseline().emu();
        return first.x().emu() < 0
                || last.x().emu() + last.extent() > width
                || baseline - first.type().size().emu() / 2 < 0
                || baseline > height;
    }

    private static Place place(Galley galley, PlacedLine line, String file) {
        List<SetParagraph> paragraphs = new ArrayList<>();
        Strips.paragraphs(galley).forEach(paragraphs::add);
        int number = line.paragraph();
        int from = number >= 0 && number < paragraphs.size()
                ? paragraphs.get(number).line()
                : 0;
        return from == 0 ? Place.file(file) : new Place(file, from, 0);
    }
}
