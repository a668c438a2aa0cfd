package org.hongtou.output.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.typeset.page.PlacedLine;
import org.hongtou.typeset.page.PlacedPicture;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfIndirectReference;

/**
 * Says of everything that is drawn what part of the document it is, or that it is none: page numbers, rules, the heads
 * of tables that stand again on a later page (ISO 32000-1 14.8.2). The parts become the file's structure, in reading
 * order, one for each paragraph however many lines and pages it runs over.
 */
final class PdfTags {
    private static final int DEEPEST_HEADING = 6;

    private final PdfElement document = new PdfElement("Document");
    private final Map<Integer, PdfElement> paragraphs;
    private final HeadingDepths headings = new HeadingDepths();
    private final List<List<PdfElement>> pages = new ArrayList<>();
    private final List<PdfElement> things = new ArrayList<>();
    private final int before;
    private final int firstKey;
    private final int pageCount;
    private final String undescribed;
    private final List<Figure> waiting = new ArrayList<>();
    private List<PdfElement> pieces = new ArrayList<>();
    private @Nullable PlacedLine open;
    private boolean artifact;

    /**
     * @param grouped the elements of paragraphs in tables and lists, by the paragraphs' numbers
     * @param before what the file has already
     * @param pageCount how many pages the document will have
     * @param undescribed what a picture is called of which the content says nothing
     */
    PdfTags(Map<Integer, PdfElement> grouped, PdfStructure before, int pageCount, String undescribed) {
        this.before = before.pages();
        this.firstKey = before.keys();
        this.pageCount = pageCount;
        this.undescribed = undescribed;
        paragraphs = new HashMap<>(grouped);
    }

    /** A picture that is drawn; it is read before the first words that stand below it. */
    private record Figure(PdfElement element, Length bottom) {}

    void beginPage() {
        pieces = new ArrayList<>();
        pages.add(pieces);
    }

    /** The page of the file that is being written, from 1. */
    private int page() {
        return before + pages.size();
    }

    /**
     * Places the pictures that stand below all words, and returns the number by which the page tells what parts it shows;
     * {@link PdfFile#UNSTRUCTURED} where it shows none of the document.
     */
    int endPage() {
        placeFigures(null);
        return pieces.isEmpty() ? PdfFile.UNSTRUCTURED : firstKey + pages.size() - 1;
    }

    /** Before the page's rules, which are no part of the document. */
    void beginRules(PdfContent content) {
        content.operator("/Artifact <</Type/Layout>>BDC");
    }

    /** Before the status of a draft, which is no part of the document. */
    void beginNotice(boolean watermark, PdfContent content) {
        content.operator("/Artifact <</Type/Pagination/Subtype/" + (watermark ? "Watermark" : "Header") + ">>BDC");
    }

    void beginPicture(PlacedPicture picture, PdfContent content) {
        PdfElement figure = PdfFigures.figure(picture, undescribed, content);
        begin(figure, content);
        waiting.add(new Figure(figure, picture.y().plus(picture.height())));
    }

    /** After the rules or a picture. */
    void end(PdfContent content) {
        content.operator("EMC");
    }

    /**
     * Before a line, where it doesn't go on with the paragraph of the line before.
     *
     * @return whether it is part of the document: page numbers and repeated heads of tables are not
     */
    boolean beginLine(PlacedLine line, PdfContent content) {
        if (open != null && !line.first() && line.paragraph() == open.paragraph()) {
            return !artifact;
        }
        endLines(content);
        open = line;
        PdfElement known = paragraphs.get(line.paragraph());
        artifact = true;
        if (line.element() == Element.PAGE_NUMBER) {
            content.operator("/Artifact <</Type/Pagination/Subtype/Footer>>BDC");
        } else if (known != null && line.first() && known.beganBefore(page())) {
            content.operator("/Artifact <</Type/Pagination/Subtype/Header>>BDC");
        } else {
            artifact = false;
            begin(known != null && known.root() == document ? known : place(line, known), content);
        }
        return !artifact;
    }

    /** After a page's last line. */
    void endLines(PdfContent content) {
        if (open != null) {
            end(content);
            open = null;
        }
    }

    /**
     * Adds a link to the part that a line was drawn as.
     *
     * @return the number by which the link tells what part it is
     */
    int addLink(PlacedLine line, PdfIndirectReference link) {
        PdfElement element = Objects.requireNonNull(paragraphs.get(line.paragraph()));
        element.add(page(), link);
        things.add(element);
        return firstKey + pageCount + things.size() - 1;
    }

    private void begin(PdfElement element, PdfContent content) {
        int number = pieces.size();
        pieces.add(element);
        element.add(page(), number);
        content.operator("/" + element.type() + " <</MCID " + number + ">>BDC");
    }

    /** A paragraph's place in the document: its own, or that of the table or list that it is the first words of. */
    private PdfElement place(PlacedLine line, @Nullable PdfElement grouped) {
        placeFigures(line.baseline());
        if (grouped != null) {
            document.add(grouped.root());
            return grouped;
        }
        PdfElement element = document.add(type(line));
        if (line.paragraph() >= 0) {
            paragraphs.put(line.paragraph(), element);
        }
        return element;
    }

    private String type(PlacedLine line) {
        return line.outline() == 0 ? "P" : "H" + Math.min(headings.next(line.outline()), DEEPEST_HEADING);
    }

    private void placeFigures(@Nullable Length baseline) {
        for (Iterator<Figure> rest = waiting.iterator(); rest.hasNext(); ) {
            Figure figure = rest.next();
            if (baseline == null || figure.bottom().compareTo(baseline) <= 0) {
                document.add(figure.element());
                rest.remove();
            }
        }
    }

    /** The whole document. */
    PdfElement document() {
        return document;
    }

    /** The parts that each page shows, in the order in which they are drawn; none on a page without any. */
    List<List<PdfElement>> pages() {
        return pages;
    }

    /** The parts that links belong to, in the order of their numbers, which come after the pages'. */
    List<PdfElement> things() {
        return things;
    }
}
