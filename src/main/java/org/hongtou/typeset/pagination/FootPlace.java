package org.hongtou.typeset.pagination;

import java.util.List;
import org.hongtou.model.Length;

/**
 * Where the foot stands: at the foot of the last page, or of the next where it has no room. Where it has to stand on an
 * even page, it takes the next even one; a blank page before it, and then its own, bear no number.
 *
 * @param layout the foot with its lines
 * @param page the page that it stands on
 * @param textPages how many pages the text takes
 */
record FootPlace(FootLayout layout, int page, int textPages) {
    /** From the ink of the last line of text to the first rule, at least. */
    private static final Length CLEAR = Length.mm(5);

    /** Where it stands after the pages of a text. */
    static FootPlace after(List<PageFill> text, FootLayout layout, Sheet sheet) {
        int last = text.size();
        boolean even = last % 2 == 0;
        FootPlace here = new FootPlace(layout, last, last);
        long top = here.top(sheet);
        boolean fits = !text.getLast().isSideways()
                && text.getLast().end() <= top
                && (!layout.isRuled() || text.getLast().inkEnd() + CLEAR.emu() <= top);
        if (fits && (even || !layout.onEvenPage())) {
            return here;
        }
        return new FootPlace(layout, even && layout.onEvenPage() ? last + 2 : last + 1, last);
    }

    /** How much it takes of a page with text. In EMU. */
    long needed() {
        return layout.height() + (layout.isRuled() ? CLEAR.emu() : 0);
    }

    /** Where it begins, from the paper's top edge. In EMU. */
    long top(Sheet sheet) {
        return sheet.footBottom(page, layout.isRuled()) - layout.height();
    }

    /** Whether it is higher than its page. */
    boolean isTooHigh(Sheet sheet) {
        return top(sheet) < sheet.top(page);
    }

    /** Whether a blank page comes before it. */
    boolean isAfterBlank() {
        return page > textPages + 1;
    }

    /** Whether it has a page without text. */
    boolean isAlone() {
        return page > textPages;
    }
}
