package org.hongtou.typeset.pagination;

import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Span;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.style.Style;
import org.hongtou.typeset.LineBox;
import org.hongtou.typeset.galley.Frame;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.line.BrokenParagraph;
import org.hongtou.typeset.line.LineMaker;
import org.hongtou.typeset.page.PlacedNotice;
import org.hongtou.typeset.page.PlacedRun;
import org.hongtou.typeset.page.PlacedStroke;

/** What stands on a page outside its text: a letter's head and rules, the page number. */
final class PageFurniture {
    private static final int NO_PARAGRAPH = -1;

    private static final double MIDDLE = 0.36;

    private final Frame frame;
    private final Sheet sheet;
    private final LineMaker lineMaker;
    private final int last;

    /**
     * @param last the last page that bears a number
     */
    PageFurniture(Frame frame, Sheet sheet, LineMaker lineMaker, int last) {
        this.frame = frame;
        this.sheet = sheet;
        this.lineMaker = lineMaker;
        this.last = last;
    }

    /** Places what every page bears, whether it has a number or not. */
    void placeNotice(PageBuilder page) {
        Frame.Notice notice = frame.notice();
        if (notice == null) {
            return;
        }
        ParagraphFormat format = ParagraphFormat.plain(notice.pitch());
        Run words = new Run(notice.text(), notice.type(), Span.Role.PLAIN);
        SetParagraph line = new SetParagraph(Element.CORNER_RIGHT, format, List.of(words), "", 0);
        List<PlacedRun> runs = lineMaker
                .lines(line, notice.length().times(2).plus(Length.mm(50)))
                .place(0, Length.ZERO);
        if (!notice.rising()) {
            page.notice(new PlacedNotice(
                    runs,
                    page.left().plus(page.measure()).minus(notice.length()),
                    Frame.Notice.LINE_TOP.plus(LineBox.baseline(notice.pitch())),
                    false));
            return;
        }
        Length half = notice.length().times(Math.sqrt(0.5) / 2);
        // From the middle of Han letters down to their baseline.
        Length down = notice.type().size().times(MIDDLE * Math.sqrt(0.5));
        Length width = page.sideways() ? frame.height() : frame.width();
        Length height = page.sideways() ? frame.width() : frame.height();
        page.notice(new PlacedNotice(
                runs,
                width.times(0.5).minus(half).plus(down),
                height.times(0.5).plus(half).plus(down),
                true));
    }

    void place(PageBuilder page) {
        Frame.FirstPage first = frame.firstPage();
        if (first != null && page.number() == 1 && !page.sideways()) {
            placeHead(first, page);
        }
        Frame.PageNumber number = frame.pageNumber();
        if (number != null && (page.number() > 1 || number.onFirstPage())) {
            placeNumber(number, page);
        }
    }

    private void placeHead(Frame.FirstPage first, PageBuilder page) {
        long y = first.headTop().emu();
        for (SetParagraph paragraph : first.head()) {
            page.paragraph(lineMaker.lines(paragraph, sheet.measure()), NO_PARAGRAPH, 0, paragraph.lines(), y);
            y += paragraph.height().emu();
        }
        Frame.Border rule = first.footRule();
        if (rule != null) {
            Length height = rule.stroke().height();
            Length top = frame.height().minus(first.footRuleBottom()).minus(height);
            Length width = sheet.measure().minus(rule.left()).minus(rule.right());
            page.stroke(new PlacedStroke(rule.stroke(), page.left().plus(rule.left()), top, width, height));
        }
    }

    private void placeNumber(Frame.PageNumber number, PageBuilder page) {
        boolean odd = page.number() % 2 == 1;
        Style.NumberPlace place = number.look().place();
        ParagraphFormat format = ParagraphFormat.plain(number.pitch())
                .withAlign(place.align(odd))
                .withIndents(place.indents(odd));
        Run figure = new Run(number.text(page.number(), last), number.type(), Span.Role.PLAIN);
        SetParagraph line = new SetParagraph(Element.PAGE_NUMBER, format, List.of(figure), "", 0);
        // On a turned page, too, it stands where it does on upright ones.
        BrokenParagraph broken = lineMaker.lines(line, sheet.measure());
        page.paragraphAt(
                broken,
                NO_PARAGRAPH,
                0,
                broken.size(),
                sheet.left(page.number()),
                number.boxTop().emu());
    }
}
