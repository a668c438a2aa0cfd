package org.hongtou.style;

import java.util.Map;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Span;

/**
 * The look of one kind in one layout.
 *
 * @param page the paper and its grid
 * @param paragraphs every element's look; complete
 * @param roles the look of words within a paragraph; complete but for {@link Span.Role#PLAIN}
 * @param latin letters and digits within Han text
 * @param mark how marks are fitted
 * @param redRule the rule that closes the head
 * @param redRuleGap from the ink above it to that rule
 * @param redRuleAfter from that rule to the ink below it, at least
 * @param signature where names and dates stand
 * @param imprint the rules of the foot
 * @param contents how contents point at pages
 * @param pageNumber the page number
 * @param table the rules of tables
 * @param phrases the words that setting adds
 */
public record Style(
        PageStyle page,
        Map<Element, ParagraphStyle> paragraphs,
        Map<Span.Role, RoleStyle> roles,
        LatinStyle latin,
        MarkStyle mark,
        Stroke redRule,
        Length redRuleGap,
        Length redRuleAfter,
        SignatureStyle signature,
        ImprintStyle imprint,
        ContentsStyle contents,
        PageNumberStyle pageNumber,
        TableStyle table,
        Phrases phrases) {

    public Style {
        paragraphs = Map.copyOf(paragraphs);
        roles = Map.copyOf(roles);
    }

    /** The same with the names of joint issuers smaller by a factor. */
    public Style withMarkHeight(double factor) {
        MarkStyle smaller = new MarkStyle(
                mark.ink, mark.largest, mark.smallest, mark.narrowest, mark.width, mark.height.times(factor));
        return new Style(
                page,
                paragraphs,
                roles,
                latin,
                smaller,
                redRule,
                redRuleGap,
                redRuleAfter,
                signature,
                imprint,
                contents,
                pageNumber,
                table,
                phrases);
    }

    /** The look of an element. */
    public ParagraphStyle paragraph(Element element) {
        return java.util.Objects.requireNonNull(paragraphs.get(element));
    }

    /** The words of a phrase. */
    public String phrase(Phrase phrase) {
        return phrases.of(phrase);
    }

    /** The letters of words of a role in an element. */
    public Type type(Element element, Span.Role role) {
        Type type = paragraph(element).type();
        return role == Span.Role.PLAIN
                ? type
                : java.util.Objects.requireNonNull(roles.get(role)).over(type);
    }

    /**
     * Letters and digits within Han text that is drawn together to fit its cells: they keep their own distances.
     *
     * @param name what a word processor lists it as
     * @param tracking what is added after every letter where the Han text around is tracked; whole twentieths of a point
     */
    public record LatinStyle(String name, Length tracking) {}

    /**
     * How a mark is fitted into its line.
     *
     * @param ink from the type area's top to the mark's ink; in a plain flow
     * @param largest its size where the words are few
     * @param smallest characters are narrowed before they get smaller than this
     * @param narrowest how far they may be narrowed, in per cent
     * @param width the longest line
     * @param height the most that the names of several issuers take, under each other
     */
    public record MarkStyle(Length ink, Length largest, Length smallest, int narrowest, Length width, Length height) {}

    /**
     * Where names and dates stand (GB/T 9704-2012 7.3.5).
     *
     * @param sealedDate from the date's end to the type area's right edge
     * @param sealedGap from the text's ink to the name's
     * @param unsealedName from the name's end to the type area's right edge
     * @param unsealedDate from the name's start to the date's
     * @param unsealedGap from the text's ink to the name's
     * @param stampRight from a stamp's end to the type area's right edge
     * @param longName names longer than this many characters take two lines
     * @param sealSize how wide a seal's picture is drawn, and how large the room for it is in rows of several
     * @param sealSpacing between neighbouring seals, at least
     * @param stampHeight how high the picture of a signature stamp is drawn
     */
    public record SignatureStyle(
            Length sealedDate,
            Length sealedGap,
            Length unsealedName,
            Length unsealedDate,
            Length unsealedGap,
            Length stampRight,
            int longName,
            Length sealSize,
            Length sealSpacing,
            Length stampHeight) {}

    /**
     * The foot of the last page (7.4).
     *
     * @param outer the first and the last rule
     * @param inner the rules between
     * @param ruled whether there are rules at all; a letter's imprint has none
     * @param onEvenPage whether an imprint's page has to be an even one, the back of the last sheet (GB/T 33476.2-2016);
     *     never so for a bulletin's distribution block
     */
    public record ImprintStyle(Stroke outer, Stroke inner, boolean ruled, boolean onEvenPage) {}

    /**
     * How contents point at pages (practice).
     *
     * @param pageNumbers whether entries say on which page their item begins; where pages bear no numbers they never do
     * @param leader what leads from an entry's words to its number
     * @param numberRoom how far from the numbers' end an entry's last words end at least
     */
    public record ContentsStyle(boolean pageNumbers, Leader leader, Length numberRoom) {}

    /**
     * The page number (7.5).
     *
     * @param before what stands before the figure
     * @param after what stands after it
     * @param indent from the type area's edge
     * @param gap from the type area's lower edge to the dash
     * @param shown whether pages are numbered at all
     * @param onFirstPage whether page 1 bears one
     */
    public record PageNumberStyle(
            String before, String after, Length indent, Length gap, boolean shown, boolean onFirstPage) {}

    /**
     * How tables are ruled.
     *
     * @param rule the rules around cells
     * @param padding between a rule and the words, at the left and right
     */
    public record TableStyle(Stroke rule, Length padding) {}
}
