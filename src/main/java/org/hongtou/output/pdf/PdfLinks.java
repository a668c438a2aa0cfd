package org.hongtou.output.pdf;

import java.util.HashMap;
import java.util.Map;
import org.hongtou.model.Length;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.Pages;
import org.hongtou.typeset.page.PlacedLine;
import org.hongtou.typeset.page.PlacedRun;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** The places of a page that lead to another: the lines of contents, each to the item that it names. */
final class PdfLinks {
    private static final double ASCENT = 0.86;
    private static final double DESCENT = 0.14;

    private final Map<String, Target> targets = new HashMap<>();

    /**
     * What is linked to.
     *
     * @param page its page in the document, from 1
     * @param top from its page's lower edge
     */
    private record Target(int page, Length top) {}

    private final int before;

    private PdfLinks(int before) {
        this.before = before;
    }

    /** @param before how many pages the file has already */
    static PdfLinks of(Pages pages, int before) {
        PdfLinks links = new PdfLinks(before);
        for (Page page : pages.pages()) {
            for (PlacedLine line : page.lines()) {
                if (!line.id().isEmpty()) {
                    Length top = pages.height(page).minus(PdfBookmarks.top(line));
                    links.targets.putIfAbsent(line.id(), new Target(page.number(), top));
                }
            }
        }
        return links;
    }

    /** Adds the links of the page that is being written, whose lines are drawn. */
    void addTo(PdfFile file, Page page, PdfTags tags, PdfContent content) {
        for (PlacedLine line : page.lines()) {
            Target target = targets.get(line.target());
            if (target != null && !line.runs().isEmpty()) {
                PdfDestination place = new PdfDestination(
                        PdfDestination.XYZ, -1, (float) target.top().pt(), 0);
                PdfAnnotation link = PdfAnnotation.createLink(
                        file, area(line, content), PdfAnnotation.HIGHLIGHT_NONE, before + target.page(), place);
                link.put(PdfName.BORDER, new PdfBorderArray(0, 0, 0));
                // It prints: PDF/A allows no other (ISO 19005-2 6.3.2).
                link.setFlags(PdfAnnotation.FLAGS_PRINT);
                link.put(PdfName.CONTENTS, new PdfString(line.text().strip(), PdfObject.TEXT_UNICODE));
                int part = tags.addLink(line, link.getIndirectReference());
                link.put(PdfName.STRUCTPARENT, new PdfNumber(part));
                file.addAnnotation(link);
            }
        }
    }

    /** Where a line's ink may be, from its first letter to its last. */
    private static Rectangle area(PlacedLine line, PdfContent content) {
        PlacedRun first = line.runs().getFirst();
        PlacedRun last = line.runs().getLast();
        Length size = first.type().size();
        return new Rectangle(
                (float) first.x().pt(),
                (float) content.upwards(line.baseline().plus(size.times(DESCENT)))
                        .pt(),
                (float) last.x().plus(last.width()).pt(),
                (float) content.upwards(line.baseline().minus(size.times(ASCENT)))
                        .pt());
    }
}
