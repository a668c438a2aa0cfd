package org.hongtou.style;

import java.util.Map;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The look of one kind in one layout.
 *
 * @param page the paper and its grid
 * @param paragraphs every element's look; complete
 * @param roles the look of words within a paragraph; complete but for {@link Span.Role#PLAIN}
 * @param latin letters and digits within Han text
 * @param mark how marks are fitted
 * @param redRule the rule that closes the head
 * @param signature where names and dates stand
 * @param imprint the rules of the foot
 * @param contents how contents point at pages
 * @param pageNumber the page number
 * @param draft where the status of a draft is printed
 * @param table the rules of tables
 * @param phrases the words that setting adds
 */
public record Style(
        PageStyle page,
        Map<Element, ParagraphStyle> paragraphs,
        Map<Span.Role, RoleStyle> roles,
        LatinStyle latin,
        MarkStyle mark,
        RedRuleStyle redRule,
        SignatureStyle signature,
        ImprintStyle imprint,
        ContentsStyle contents,
        PageNumberStyle pageNumber,
        DraftStyle draft,
        TableStyle table,
        Phrases phrases) {

    public Style {
        paragraphs = Map.copyOf(paragraphs);
        roles = Map.copyOf(roles);
    }

    /** The same with the names of joint issuers smaller by a factor. */
    public Style withMarkHeight(double factor) {
        return with(
                page,
                paragraphs,
                new MarkStyle(mark.ink, mark.fit, mark.room.withHeight(mark.room.height.times(factor))));
    }

    /** The same on other paper, or with other looks of elements; complete as well. */
    Style with(PageStyle changed, Map<Element, ParagraphStyle> looks) {
        return with(changed, looks, mark);
    }

    private Style with(PageStyle paper, Map<Element, ParagraphStyle> looks, MarkStyle marks) {
        return new Style(
                paper,
                looks,
                roles,
                latin,
                marks,
                redRule,
                signature,
                imprint,
                contents,
                pageNumber,
                draft,
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
     * @param fit its letters
     * @param room what its lines fill at most
     */
    public record MarkStyle(Length ink, MarkFit fit, MarkRoom room) {}

    /**
     * How a mark's letters give way to many words, in this order.
     *
     * @param largest their size where the words are few
     * @param narrowest how far they may be narrowed, in per cent
     * @param smallest they are narrowed before they get smaller than this
     */
    public record MarkFit(Length largest, int narrowest, Length smallest) {}

    /**
     * What a mark fills at most.
     *
     * @param width the longest line
     * @param height the most that the names of several issuers take, under each other
     */
    public record MarkRoom(Length width, Length height) {
        private MarkRoom withHeight(Length changed) {
            return new MarkRoom(width, changed);
        }
    }

    /**
     * The red rule (版头中的分隔线, 7.2.8), as it stands on the page.
     *
     * @param above from the ink above it to the rule
     * @param stroke what it looks like
     * @param below from the rule to the ink below it, at least
     * @param shown whether there is one at all; its room is kept
     */
    public record RedRuleStyle(Length above, Stroke stroke, Length below, boolean shown) {}

    /**
     * Where names and dates stand (GB/T 9704-2012 7.3.5).
     *
     * @param sealed of those who seal
     * @param longName names longer than this many characters take two lines
     * @param unsealed of those who don't
     * @param stamp of a person's signature stamp
     */
    public record SignatureStyle(Sealed sealed, int longName, Unsealed unsealed, Stamp stamp) {}

    /**
     * Names under seals, as they stand on the page (7.3.5.1).
     *
     * @param gap from the text's ink to the name's
     * @param seals the seals over them
     * @param date from the date's end to the type area's right edge
     */
    public record Sealed(Length gap, Seals seals, Length date) {}

    /**
     * The pictures of seals.
     *
     * @param size how wide one is drawn, and how large the room for it is in rows of several
     * @param spacing between neighbours, at least
     */
    public record Seals(Length size, Length spacing) {}

    /**
     * Names without seals (7.3.5.2).
     *
     * @param gap from the text's ink to the name's
     * @param ends where the lines end or begin
     */
    public record Unsealed(Length gap, UnsealedEnds ends) {}

    /**
     * Where names without seals and their date stand.
     *
     * @param name from the name's end to the type area's right edge
     * @param date from the name's start to the date's
     */
    public record UnsealedEnds(Length name, Length date) {}

    /**
     * A person's signature stamp (7.3.5.3).
     *
     * @param right from its end to the type area's right edge
     * @param height how high its picture is drawn
     */
    public record Stamp(Length right, Length height) {}

    /**
     * The foot of the last page (7.4).
     *
     * @param outer the first and the last rule
     * @param ruled whether there are rules at all; a letter's imprint has none
     * @param inner the rules between
     * @param onEvenPage whether an imprint's page has to be an even one, the back of the last sheet (GB/T 33476.2-2016);
     *     never so for a bulletin's distribution block
     */
    public record ImprintStyle(Stroke outer, boolean ruled, Stroke inner, boolean onEvenPage) {}

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
     * @param gap from the type area's lower edge to the dash
     * @param words what stands around the figures
     * @param place where they stand in their line
     * @param pages which pages bear one
     * @param start the number of the first page; odd, for a right-hand page's number is
     */
    public record PageNumberStyle(Length gap, NumberWords words, NumberPlace place, NumberedPages pages, int start) {

        /** Whether pages are numbered at all. */
        public boolean shown() {
            return pages != NumberedPages.NONE;
        }

        /** Whether page 1 bears a number. */
        public boolean onFirstPage() {
            return pages == NumberedPages.ALL;
        }
    }

    /**
     * What stands around the figures of a page number.
     *
     * @param ends what stands before and behind all of it
     * @param between what stands before the number of the last page; null where that isn't said
     */
    public record NumberWords(NumberEnds ends, @Nullable String between) {
        public String before() {
            return ends.before();
        }

        public String after() {
            return ends.after();
        }

        /** The words of a page, of so many in all. */
        public String of(int number, int total) {
            return before() + number + (between == null ? "" : between + total) + after();
        }
    }

    /**
     * The ends of a page number.
     *
     * @param before what stands before the figure
     * @param after what stands behind the last one
     */
    public record NumberEnds(String before, String after) {}

    /**
     * Where a page number stands in its line.
     *
     * @param side at which side
     * @param indent from the type area's edge; nothing in the middle
     */
    public record NumberPlace(Side side, Length indent) {
        /** At which edge it stands on a page. */
        public Align align(boolean oddPage) {
            return switch (side) {
                case OUTER -> oddPage ? Align.RIGHT : Align.LEFT;
                case LEFT -> Align.LEFT;
                case CENTER -> Align.CENTER;
                case RIGHT -> Align.RIGHT;
            };
        }

        /** How far it stands in on a page. */
        public Indents indents(boolean oddPage) {
            return switch (align(oddPage)) {
                case LEFT -> Indents.NONE.withLeft(indent.toTwip());
                case RIGHT -> Indents.NONE.withRight(indent.toTwip());
                default -> Indents.NONE;
            };
        }
    }

    /** At which side of a page something stands. */
    public enum Side {
        /** At the right of odd pages, at the left of even ones (7.5). */
        OUTER,
        LEFT,
        CENTER,
        RIGHT
    }

    /** Which pages bear a number. */
    public enum NumberedPages {
        ALL,
        AFTER_FIRST,
        NONE
    }

    /**
     * How tables are ruled.
     *
     * @param above between the ink above a table and its first rule
     * @param rule the rules around cells
     * @param white the white in cells
     * @param cells how the words of cells stand whose column says nothing of it; null where what they are decides
     * @param smallest how small words may become where a table has no room for its own size
     */
    public record TableStyle(
            Length above,
            Stroke rule,
            CellWhite white,
            @Nullable Align cells,
            Length smallest) {
        /** Between a rule and the words, at the left and right. */
        public Length padding() {
            return white.padding();
        }
    }

    /**
     * The white in cells.
     *
     * @param padding between a rule and the words, at the left and right
     * @param room how high a cell is that is left empty for people to write in
     */
    public record CellWhite(Length padding, Length room) {}
}
