package org.hongtou.typeset.compose;

import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.style.Grid;
import org.hongtou.style.PageStyle;
import org.hongtou.style.ParagraphStyle;
import org.hongtou.style.Style;
import org.hongtou.typeset.LineBox;
import org.hongtou.typeset.Metrics;
import org.hongtou.typeset.galley.Frame;
import org.jspecify.annotations.Nullable;

/** The pages of a style, in line boxes. */
final class FrameComposer {
    private static final String FIGURE = "0";
    private static final double THOUSAND = 1000;

    private final Style style;
    private final Metrics metrics;

    FrameComposer(Style style, Metrics metrics) {
        this.style = style;
        this.metrics = metrics;
    }

    Frame frame(Frame.@Nullable FirstPage firstPage) {
        PageStyle page = style.page();
        Length bottom = page.grid() == Grid.BOX
                ? page.inkBottom()
                : page.inkBottom().minus(LineBox.inkBottom(page.pitch(), page.bodySize()));
        return new Frame(
                page.width(),
                page.height(),
                Composer.boxTop(page),
                bottom.toTwip(),
                page.left().toTwip(),
                page.right().toTwip(),
                page.pitch(),
                turned(),
                page.mirrored(),
                firstPage,
                style.pageNumber().shown() ? pageNumber() : null);
    }

    /** The type area turned with the sheet: ink begins and ends where the upright one's sides are. */
    private Frame.Turned turned() {
        PageStyle page = style.page();
        Length above = LineBox.inkTop(page.pitch(), page.bodySize());
        Length below = LineBox.inkBottom(page.pitch(), page.bodySize());
        return new Frame.Turned(
                page.left().minus(above).toTwip(),
                page.right().minus(below).toTwip(),
                page.inkBottom().toTwip(),
                page.inkTop().toTwip());
    }

    /** The page number's line box, so that the ink of what stands around it has its distance from the type area. */
    private Frame.PageNumber pageNumber() {
        ParagraphStyle look = style.paragraph(Element.PAGE_NUMBER);
        PageStyle page = style.page();
        Length ink =
                page.height().minus(page.inkBottom()).plus(style.pageNumber().gap());
        int sign = sign(style.pageNumber());
        String font = metrics.font(look.type().face(), sign, look.type().bold());
        Length rise = look.type().size().times(metrics.inkTop(font, sign) / THOUSAND);
        Length baseline = ink.plus(rise);
        Length pitch = look.format().pitch();
        return new Frame.PageNumber(
                look.type(),
                style.pageNumber(),
                pitch,
                baseline.minus(LineBox.baseline(pitch)).toTwip());
    }

    /** What the distance is measured to: the first sign around the figure, by the standard a dash, or a bare figure. */
    private static int sign(Style.PageNumberStyle look) {
        return (look.words().before() + look.words().after() + FIGURE)
                .codePoints()
                .filter(codePoint -> !Character.isWhitespace(codePoint) && !Character.isSpaceChar(codePoint))
                .findFirst()
                .orElseThrow();
    }
}
