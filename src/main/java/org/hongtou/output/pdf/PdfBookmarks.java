package org.hongtou.output.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.Pages;
import org.hongtou.typeset.page.PlacedLine;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;

/** The list of headings that a reader shows beside the pages. */
final class PdfBookmarks {
    /** From a heading's baseline to where the window shows it: its letters and some white above them. */
    private static final Length ABOVE = Length.mm(10);

    private static final String ATTACHMENT = "附件";

    private final List<Bookmark> bookmarks;
    private final Deque<PdfOutline> open = new ArrayDeque<>();
    private final HeadingDepths depths = new HeadingDepths();
    private int next;

    private PdfBookmarks(List<Bookmark> bookmarks) {
        this.bookmarks = bookmarks;
    }

    /** The headings of a document; one of several lines is one entry. */
    static PdfBookmarks of(Pages pages) {
        List<Bookmark> bookmarks = new ArrayList<>();
        Bookmark last = null;
        String label = "";
        for (Page page : pages.pages()) {
            for (PlacedLine line : page.lines()) {
                if (line.outline() > 0 && line.first()) {
                    last = new Bookmark(line, page.number(), label);
                    bookmarks.add(last);
                    label = "";
                } else if (last != null && line.outline() > 0 && line.paragraph() == last.line.paragraph()) {
                    last.join(line.text());
                } else if (line.element() == Element.ATTACHMENT_LABEL) {
                    label = label(line.text());
                }
            }
        }
        return new PdfBookmarks(bookmarks);
    }

    /** 附件1 before an attachment's title, without the document's number that an attachment of its own file has. */
    private static String label(String words) {
        return words.substring(Math.max(0, words.lastIndexOf(ATTACHMENT))) + "\u3000";
    }

    /** Adds the headings of the page that is being written; pages come in order. */
    void addTo(PdfFile file, Page page, PdfContent content) {
        for (; next < bookmarks.size() && bookmarks.get(next).page <= page.number(); next++) {
            Bookmark bookmark = bookmarks.get(next);
            int depth = depths.next(bookmark.line.outline());
            while (open.size() >= depth) {
                open.removeLast();
            }
            PdfOutline parent = open.isEmpty() ? file.getRootOutline() : open.getLast();
            float top = (float) content.upwards(top(bookmark.line)).pt();
            PdfDestination destination = new PdfDestination(PdfDestination.XYZ, -1, top, 0);
            open.addLast(new PdfOutline(
                    parent, destination, bookmark.title.toString().strip()));
        }
    }

    /** Where the window's upper edge comes when a reader goes to a line, from the upper edge of its page. */
    static Length top(PlacedLine line) {
        return line.baseline().minus(ABOVE);
    }

    private static final class Bookmark {
        final PlacedLine line;
        final int page;
        final StringBuilder title;

        Bookmark(PlacedLine line, int page, String label) {
            this.line = line;
            this.page = page;
            this.title = new StringBuilder(label).append(line.text());
        }

        /** The next line's words; between letters a line's end stands for a blank. */
        void join(String words) {
            boolean letters = !title.isEmpty()
                    && !words.isEmpty()
                    && title.charAt(title.length() - 1) < 0x80
                    && words.charAt(0) < 0x80;
            title.append(letters ? " " : "").append(words);
        }
    }
}
