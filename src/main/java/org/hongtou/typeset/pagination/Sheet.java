package org.hongtou.typeset.pagination;

import org.hongtou.model.Length;
import org.hongtou.style.PageStyle;
import org.hongtou.typeset.LineBox;
import org.hongtou.typeset.galley.Frame;
import org.hongtou.typeset.galley.SetParagraph;

/** Where a page's text begins and ends. Depths in EMU from the upper edge of the page as it is read. */
final class Sheet {
    private final Frame frame;
    private final PageStyle style;

    Sheet(Frame frame, PageStyle style) {
        this.frame = frame;
        this.style = style;
    }

    /** The type area's width on an upright page. */
    Length measure() {
        return frame.measure();
    }

    Length measure(boolean sideways) {
        return frame.measure(sideways);
    }

    /** From the paper's left edge to an upright page's type area. */
    Length left(int number) {
        return frame.mirrored() && number % 2 == 0 ? frame.right() : frame.left();
    }

    /** How high the type area is on the pages after the first. */
    long room(boolean sideways) {
        Frame.Turned turned = frame.turned();
        return (sideways
                        ? frame.width().minus(turned.top()).minus(turned.bottom())
                        : frame.height().minus(frame.top()).minus(frame.bottom()))
                .emu();
    }

    PageBuilder builder(int number) {
        return builder(number, false);
    }

    PageBuilder builder(int number, boolean sideways) {
        Length left = sideways ? frame.turned().left() : left(number);
        return new PageBuilder(number, sideways, left, measure(sideways));
    }

    /** What goes onto a page that begins; the white above its first strip counts on page 1 and where it is asked to. */
    PageFill fill(int number, boolean sideways, boolean keepsFirstWhite) {
        return new PageFill(
                sideways,
                sideways ? frame.turned().top().emu() : top(number),
                sideways ? frame.width().minus(frame.turned().bottom()).emu() : bottom(number),
                keepsFirstWhite);
    }

    long top(int page) {
        Frame.FirstPage first = frame.firstPage();
        if (first == null || page > 1 || first.head().isEmpty()) {
            return frame.top().emu();
        }
        long end = first.headTop().emu();
        for (SetParagraph paragraph : first.head()) {
            end += paragraph.height().emu();
        }
        return Math.max(frame.top().emu(), end);
    }

    private long bottom(int page) {
        Frame.FirstPage first = frame.firstPage();
        Length bottom = first != null && page == 1 ? first.bottom() : frame.bottom();
        return frame.height().minus(bottom).emu();
    }

    /**
     * Where a foot ends: its last rule where the ink of a full page's last line does, its last line box, where there is
     * no rule, where that line's box does.
     */
    long footBottom(int page, boolean ruled) {
        if (!ruled) {
            return bottom(page);
        }
        Length white = LineBox.inkBottom(style.pitch(), style.bodySize());
        Frame.FirstPage first = frame.firstPage();
        return first != null && page == 1
                ? bottom(page) - white.emu()
                : frame.height().minus(style.inkBottom()).emu();
    }
}
