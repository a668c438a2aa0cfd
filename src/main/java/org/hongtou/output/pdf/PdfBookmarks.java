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
    private final String entry;
    private final String title;
    private final Deque<PdfOutline> open = new ArrayDeque<>();
    private final HeadingDepths depths = new HeadingDepths();
    private int next;

    private PdfBookmarks(List<Bookmark> bookmarks, String entry, String title) {
        this.bookmarks = bookmarks;
        this.entry = entry;
        this.title = title;
    }

    /**
     * The headings of a document; one of several lines is one entry.
     *
     * @param entry what the document itself is called in the list, with its headings under it; or empty
     */
    static PdfBookmarks of(Pages pages, String entry) {
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
        return new PdfBookmarks(bookmarks, entry, pages.properties().title());
    }

    /** 附件1 before an attachment's title, without the document's number that an attachment of its own file has. */
    private static String label(String words) {
        return words.substring(Math.max(0, words.lastIndexOf(ATTACHMENT))) + "\u3000";
    }

    /** Adds the headings of the page that is being written; pages come in order. */
    void addTo(PdfFile file, Page page, PdfContent content) {
        if (open.isEmpty() && !entry.isEmpty()) {
            begin(file, content);
        }
        int above = entry.isEmpty() ? 0 : 1;
        for (; next < bookmarks.size() && bookmarks.get(next).page <= page.number(); next++) {
            Bookmark bookmark = bookmarks.get(next);
            int depth = depths.next(bookmark.line.outline());
            while (open.size() >= depth + above) {
                open.removeLast();
            }
            PdfOutline parent = open.isEmpty() ? file.getRootOutline() : open.getLast();
            float top = (float) content.upwards(top(bookmark.line)).pt();
            PdfDestination destination = new PdfDestination(PdfDestination.XYZ, -1, top, 0);
            open.addLast(new PdfOutline(
                    parent, destination, bookmark.title.toString().strip()));
        }
    }

    /** The document itself, in one with its title where that comes first: nobody wants to read that twice. */
    private void begin(PdfFile file, PdfContent content) {
        float top = (float) content.upwards(Length.ZERO).pt();
        PdfDestination destination = new PdfDestination(PdfDestination.XYZ, -1, top, 0);
        PdfOutline whole = new PdfOutline(file.getRootOutline(), destination, entry, false);
        open.addLast(whole);
        if (!bookmarks.isEmpty() && bookmarks.getFirst().isCalled(title)) {
            int depth = depths.next(bookmarks.getFirst().line.outline());
            while (open.size() <= depth) {
                open.addLast(whole);
            }
            next = 1;
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

        boolean isCalled(String words) {
            return title.toString().strip().equals(words);
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
