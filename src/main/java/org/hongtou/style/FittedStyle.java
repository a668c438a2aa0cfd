package org.hongtou.style;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hongtou.model.Element;
import org.hongtou.model.Length;

/** A style with a few figures changed for one document; what doesn't go with the body text stays as it was. */
public final class FittedStyle {
    /** They have lines of their own, whose height may be the body's by chance. */
    private static final Set<Element> APART = EnumSet.of(
            Element.MARK, Element.COPY_TO, Element.PRINTED, Element.STAFF, Element.COPIES, Element.PAGE_NUMBER);
    /** How high a line is at least, in parts of its letters. */
    private static final double LEAST_PITCH = 1.3;

    private FittedStyle() {}

    /**
     * With another pitch for the body text and all that is set as it is. Lines are never drawn lower than the style
     * itself lets them.
     */
    public static Style withPitch(Style style, Length pitch) {
        PageStyle page = style.page();
        Length body = style.paragraph(Element.PARAGRAPH).format().pitch();
        Length changed = pitch.toTwip();
        Length spare = changed.minus(page.pitch().minus(page.tighten()));
        PageStyle lower = page.withPitch(changed, Length.max(Length.ZERO, Length.min(page.tighten(), spare)));
        return style.with(
                lower,
                changed(
                        style,
                        look -> look.format().pitch().equals(body)
                                ? look.withFormat(look.format().withPitch(changed))
                                : look));
    }

    /** With every Han character of the body text, and of all that is set as it is, closer by a length. */
    public static Style withCharacters(Style style, Length closer) {
        ParagraphStyle body = style.paragraph(Element.PARAGRAPH);
        Length tracking = body.type().tracking();
        Length changed = tracking.minus(closer).toTwip();
        return style.with(
                style.page(),
                changed(
                        style,
                        look -> look.type().tracking().equals(tracking)
                                        && look.type().size().equals(body.type().size())
                                        && look.format()
                                                .pitch()
                                                .equals(body.format().pitch())
                                ? look.withType(look.type().withTracking(changed))
                                : look));
    }

    /** With all words in tables of one size, and their lines in the proportion that they had; no higher than the body's. */
    public static Style withTables(Style style, Length size) {
        Length body = style.paragraph(Element.PARAGRAPH).format().pitch();
        Map<Element, ParagraphStyle> looks = new EnumMap<>(style.paragraphs());
        for (Element element : Set.of(Element.TABLE_HEAD, Element.TABLE_CELL)) {
            ParagraphStyle look = style.paragraph(element);
            Length usual =
                    size.times(look.format().pitch().pt() / look.type().size().pt());
            Length pitch = Length.max(Length.min(usual, body), size.times(LEAST_PITCH));
            looks.put(
                    element,
                    look.withType(look.type().withSize(size, look.type().scale()))
                            .withFormat(look.format().withPitch(pitch.toTwip())));
        }
        return style.with(style.page(), looks);
    }

    private static Map<Element, ParagraphStyle> changed(Style style, UnaryOperator<ParagraphStyle> change) {
        Map<Element, ParagraphStyle> looks = new EnumMap<>(style.paragraphs());
        looks.replaceAll((element, look) -> APART.contains(element) ? look : change.apply(look));
        return looks;
    }
}
