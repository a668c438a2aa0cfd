package org.hongtou.typeset.pagination;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hongtou.model.Element;
import org.hongtou.style.Paging;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetPicture;
import org.hongtou.typeset.galley.SetTable;
import org.hongtou.typeset.galley.Strip;
import org.hongtou.typeset.galley.Strips;
import org.hongtou.typeset.galley.Turn;

/** Page 1 shall hold body text (GB/T 9704-2012 7.3.3). */
final class FirstPage {
    /** What comes before the text, or after it. */
    private static final Set<Element> NO_TEXT = EnumSet.of(
            Element.CORNER_LEFT,
            Element.CORNER_RIGHT,
            Element.MARK,
            Element.ISSUE,
            Element.ORDER_NUMBER,
            Element.NUMBER,
            Element.SIGNATORY,
            Element.ENDS,
            Element.REPORT_TO,
            Element.TITLE,
            Element.SUBTITLE,
            Element.ADOPTION,
            Element.BYLINE,
            Element.ADDRESSEE,
            Element.ATTACHMENT_NOTE,
            Element.SIGNATURE,
            Element.DATE,
            Element.NOTE,
            Element.COPY_TO,
            Element.PRINTED,
            Element.STAFF,
            Element.COPIES,
            Element.PAGE_NUMBER);

    private FirstPage() {}

    /** Whether a document has text, and none of it on page 1: heads and feet hold none. */
    static boolean lacksText(PagePlan plan) {
        return plan.galley().flow().stream().anyMatch(FirstPage::isText)
                && plan.fills().getFirst().slices().stream()
                        .noneMatch(slice ->
                                slice.piece().shows(slice.from(), slice.to(), element -> !NO_TEXT.contains(element)));
    }

    private static boolean isText(Strip strip) {
        return switch (strip) {
            case SetParagraph paragraph -> !NO_TEXT.contains(paragraph.element());
            case SetTable table ->
                Strips.paragraphs(table).anyMatch(paragraph -> !NO_TEXT.contains(paragraph.element()));
            case SetPicture picture -> false;
            case Turn turn -> false;
        };
    }

    /** The galley whose last paragraph of text may leave a single line on a page. */
    static Galley parted(Galley galley, int end) {
        List<Strip> flow = new ArrayList<>(galley.flow());
        for (int i = end - 1; i >= 0; i--) {
            if (flow.get(i) instanceof SetParagraph paragraph && isText(paragraph)) {
                flow.set(i, paragraph.withFormat(paragraph.format().with(Paging.SINGLE_LINES, true)));
                break;
            }
        }
        return galley.withFlow(flow);
    }

    /** The galley whose first paragraph of text is free to stay though what it is kept with goes on. */
    static Galley released(Galley galley) {
        List<Strip> flow = new ArrayList<>(galley.flow());
        for (int i = 0; i < flow.size(); i++) {
            if (flow.get(i) instanceof SetParagraph paragraph && isText(paragraph)) {
                flow.set(
                        i,
                        paragraph.withFormat(
                                paragraph.format().with(Paging.KEEP_NEXT, false).with(Paging.KEEP_LINES, false)));
                break;
            }
        }
        return galley.withFlow(flow);
    }
}
