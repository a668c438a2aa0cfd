package org.hongtou.output.docx.foot;

import org.hongtou.model.Length;
import org.hongtou.typeset.galley.Frame;
import org.hongtou.typeset.galley.Frame.FirstPage;
import org.hongtou.typeset.galley.Frame.PageNumber;
import org.jspecify.annotations.Nullable;

/**
 * Where footers stand. Word knows one distance for all of them, from the lower end of their last line to the paper's
 * edge, and shortens the text area of a page whose footer is high: so the first page of a letter is taller than the
 * others without a break of sections.
 *
 * @param distance from the lower end of all footers to the paper's bottom edge
 * @param numberBefore white above the page number's line box
 * @param numberAfter white below it
 * @param ruleLine the height of the line under the first page's rule; zero where the rule stands under the line
 */
public record DocxFooterBox(Length distance, Length numberBefore, Length numberAfter, Length ruleLine) {
    /** Word's lowest line. */
    public static final Length LOWEST_LINE = Length.pt(1);

    /** Where nothing says how far headers and footers stand from the edge: Word's own. */
    public static final Length USUAL_DISTANCE = Length.mm(15);

    public static DocxFooterBox of(Frame frame) {
        PageNumber number = frame.pageNumber();
        FirstPage first = frame.firstPage();
        Length rule = first == null || first.footRule() == null ? null : first.footRuleBottom();
        Length numberBottom = number == null
                ? null
                : frame.height().minus(number.boxTop()).minus(number.pitch()).toTwip();
        Length distance = distance(numberBottom, rule == null ? null : rule.toTwip());
        Length after = numberBottom == null ? Length.ZERO : numberBottom.minus(distance);
        Length before = Length.ZERO;
        if (first != null) {
            Length line = number == null ? LOWEST_LINE : number.pitch().toTwip();
            Length white = frame.bottom().toTwip().minus(distance).minus(after).minus(line);
            before = Length.max(Length.ZERO, white);
        }
        Length ruleLine = rule == null ? Length.ZERO : rule.toTwip().minus(distance);
        return new DocxFooterBox(distance, before, after, ruleLine);
    }

    /**
     * The white above the only line of a footer without words, so that it fills its room: LibreOffice places what stands
     * at a page's foot by a usual height before it knows a lower one.
     */
    public static Length blankBefore(Frame frame) {
        Length white = frame.bottom().toTwip().minus(of(frame).distance()).minus(LOWEST_LINE);
        return Length.max(Length.ZERO, white);
    }

    private static Length distance(@Nullable Length number, @Nullable Length rule) {
        if (number == null) {
            return rule == null ? USUAL_DISTANCE : rule;
        }
        return rule == null ? number : Length.min(number, rule);
    }
}
