package org.hongtou.typeset.compose;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Corner;
import org.hongtou.model.DocumentNumber;
import org.hongtou.model.Element;
import org.hongtou.model.Ends;
import org.hongtou.model.Layout;
import org.hongtou.model.Length;
import org.hongtou.model.Mark;
import org.hongtou.model.RedRule;
import org.hongtou.model.Span;
import org.hongtou.style.Align;
import org.hongtou.style.DraftStyle;
import org.hongtou.style.Indents;
import org.hongtou.style.PageStyle;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.style.Phrase;
import org.hongtou.style.Stroke;
import org.hongtou.style.Style;
import org.hongtou.style.Type;
import org.hongtou.typeset.LineBox;
import org.hongtou.typeset.galley.Beside;
import org.hongtou.typeset.galley.Frame;
import org.hongtou.typeset.galley.Overlay;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetTable;
import org.jspecify.annotations.Nullable;

/**
 * Sets the head: corners, mark, number, the red rule (GB/T 9704-2012 7.2), and a letter's first page, where the mark
 * stands over the text and the number shares its line with the corners (10.1).
 */
final class HeadComposer {
    private static final int SIGNATORIES_A_LINE = 2;
    /** From a code to the ink under it, at least. */
    private static final Length CODE_CLEAR = Length.mm(5);

    /** The largest letters across a page, and how far they reach together. */
    private static final Length WATERMARK = Length.pt(96);

    private static final Length ACROSS = Length.mm(180);

    private static final Length SLACK = Length.pt(1);

    private final TextSetter setter;
    private final GalleyBuilder flow;
    private final Layout layout;
    private final List<Run> left = new ArrayList<>();
    private final List<End> right = new ArrayList<>();
    private @Nullable Mark illegible;
    private boolean small;
    private boolean preprinted;
    private Frame.@Nullable Notice notice;
    private @Nullable Beside code;
    private @Nullable Length codeTop;
    private Frame.@Nullable FirstPage firstPage;

    /**
     * Words at the right end of a line of corners.
     *
     * @param start where they begin, from the type area's left edge; null where they end at its right one
     */
    private record End(
            Element element, List<Run> runs, @Nullable Length start) {}

    HeadComposer(TextSetter setter, GalleyBuilder flow, Layout layout) {
        this.setter = setter;
        this.flow = flow;
        this.layout = layout;
        PageStyle.LetterStyle letter = setter.style().page().letter();
        if (letter != null) {
            flow.startBelow(Length.ZERO, letter.textGap());
        }
    }

    /** The first page of a letter, or null in other layouts. */
    Frame.@Nullable FirstPage firstPage() {
        return firstPage;
    }

    /** What a draft is, where every page says it; null where it is a line of the corner, or nothing. */
    Frame.@Nullable Notice notice() {
        return notice;
    }

    private Frame.Notice notice(String text) {
        DraftStyle look = setter.style().draft();
        boolean rising = look.shown() == DraftStyle.Shown.WATERMARK;
        Type type = look.type();
        if (look.fitted()) {
            Length em = Length.min(WATERMARK, ACROSS.times(1.0 / text.codePointCount(0, text.length())));
            type = type.withSize(em.toTwip(), type.scale());
        }
        SetParagraph line = new SetParagraph(
                Element.CORNER_RIGHT,
                ParagraphFormat.plain(type.size()),
                List.of(new Run(text, type, Span.Role.PLAIN)),
                "",
                0);
        return new Frame.Notice(text, type, setter.width(line), rising);
    }

    void add(Corner corner) {
        if (corner.role() == Corner.Role.DRAFT && setter.style().draft().shown() != DraftStyle.Shown.FIRST) {
            notice = notice(corner.text());
            return;
        }
        switch (corner.side()) {
            case LEFT -> left.add(setter.run(Element.CORNER_LEFT, corner.text()));
            case RIGHT -> right.add(end(Element.CORNER_RIGHT, corner.text()));
        }
    }

    /** A code in the upper right corner: corner lines beside it end where it begins, and all else stands under it. */
    void add(Beside picture) {
        code = picture;
    }

    /** Lays the code on the page, when there is a paragraph that it can move with. */
    void layCode() {
        if (code != null && codeTop != null) {
            flow.layOnFirstPage(new Overlay(
                    code.file(),
                    code.width(),
                    code.height(),
                    setter.measure().minus(code.width()),
                    codeTop,
                    code.description()));
        }
    }

    void add(Mark mark) {
        Style style = setter.style();
        PageStyle page = style.page();
        MarkFitter fitter = new MarkFitter(setter);
        add(mark, fitter, style, page);
        if (fitter.isIllegible()) {
            illegible = mark;
        }
        small |= fitter.isSmall();
    }

    /** The mark that is too long for any letters that a person could read; null if there is none. */
    @Nullable
    Mark illegible() {
        return illegible;
    }

    /** Whether the names of several issuers had to be as small as the title. */
    boolean isSmall() {
        return small;
    }

    private void add(Mark mark, MarkFitter fitter, Style style, PageStyle page) {
        PageStyle.LetterStyle letter = page.letter();
        if (letter != null) {
            firstPage = letterhead(fitter.fitted(mark), letter, mark.preprinted());
            return;
        }
        close();
        preprinted = mark.preprinted();
        Length inkDepth = Length.max(page.inkTop().plus(style.mark().ink()).minus(Composer.boxTop(page)), codeBottom());
        if (MarkFitter.isJoint(mark)) {
            addJoint(fitter.joint(mark), inkDepth);
            return;
        }
        SetParagraph fitted = fitter.fitted(mark);
        Length size = fitted.runs().getFirst().type().size();
        if (preprinted) {
            Length turned = fitted.format().pitch().times(fitted.lines() - 1);
            flow.reserve(inkDepth.plus(turned).plus(size));
        } else {
            flow.addAtDepth(fitted, inkDepth);
        }
    }

    private void addJoint(SetTable names, Length inkDepth) {
        SetParagraph first =
                names.rows().getFirst().cells().getFirst().paragraphs().getFirst();
        Length size = first.runs().getFirst().type().size();
        Length pitch = first.format().pitch();
        if (preprinted) {
            flow.reserve(inkDepth.plus(pitch.times(names.rows().size() - 1)).plus(size));
        } else {
            flow.addAtDepth(names, pitch, size, inkDepth);
        }
    }

    void add(DocumentNumber numbering) {
        if (layout == Layout.LETTER) {
            addToCorners(numbering);
            return;
        }
        close();
        if (!numbering.signatories().isEmpty()) {
            addSigned(numbering);
        } else if (!numbering.number().isEmpty()) {
            place(
                    setter.set(Element.NUMBER, numbering.number()),
                    setter.style(Element.NUMBER).gapBefore());
        }
    }

    /** In a letter the number stands at the right over the other corners, signatories under them. */
    private void addToCorners(DocumentNumber numbering) {
        if (!numbering.number().isEmpty()) {
            right.addFirst(end(Element.NUMBER, numbering.number()));
        }
        List<String> rows = signatoryRows(numbering.signatories());
        Length names = setter.measure().minus(widest(rows));
        for (int row = 0; row < rows.size(); row++) {
            List<Run> runs = new ArrayList<>();
            Length start = names;
            if (row == 0) {
                String label = setter.phrase(Phrase.SIGNATORIES);
                runs.add(setter.run(Element.NUMBER, label));
                start = names.minus(setter.width(Element.NUMBER, label));
            }
            runs.add(setter.run(Element.SIGNATORY, rows.get(row)));
            right.add(new End(Element.NUMBER, runs, rows.size() > 1 ? start : null));
        }
    }

    private End end(Element element, String text) {
        return new End(element, List.of(setter.run(element, text)), null);
    }

    void add(Ends ends) {
        Length gap = setter.style(Element.ENDS).gapBefore();
        Length inset = setter.style(Element.ENDS).format().indents().firstLine();
        Length room = setter.measure().minus(inset.times(2));
        Length needed = setter.width(Element.ENDS, ends.left()).plus(setter.width(Element.ENDS, ends.right()));
        if (needed.compareTo(room) < 0) {
            place(
                    tabbed(Element.ENDS, List.of(setter.run(Element.ENDS, ends.left() + "\t" + ends.right())), inset),
                    gap);
            return;
        }
        place(setter.set(Element.ENDS, ends.left()), gap);
        place(tabbed(Element.ENDS, List.of(setter.run(Element.ENDS, "\t" + ends.right())), inset), null);
    }

    void add(RedRule rule) {
        Style style = setter.style();
        if (preprinted || !style.redRule().shown()) {
            flow.reserveBelow(
                    style.redRule().above().plus(style.redRule().stroke().height()));
        } else {
            flow.ruleBelow(style.redRule());
        }
    }

    /** Sets the corner lines that are still waiting: nothing more comes to stand beside them. */
    void close() {
        int rows = Math.max(left.size(), right.size());
        Length pitch = setter.style(Element.CORNER_RIGHT).format().pitch();
        Length codeEnd = code == null ? Length.ZERO : code.height().plus(CODE_CLEAR);
        for (int row = 0; row < rows; row++) {
            List<Run> runs = new ArrayList<>();
            Length start = null;
            if (row < left.size()) {
                runs.add(left.get(row));
            }
            if (row < right.size()) {
                runs.add(setter.run(right.get(row).element(), "\t"));
                runs.addAll(right.get(row).runs());
                start = right.get(row).start();
            }
            Element element =
                    row < left.size() ? Element.CORNER_LEFT : right.get(row).element();
            boolean beside = code != null && codeTop == null && pitch.times(row).compareTo(codeEnd) < 0;
            Length inset = beside && code != null ? code.column() : Length.ZERO;
            SetParagraph line = tabbed(element, runs, inset);
            place(start == null ? line : startingAt(line, start.minus(inset)), null);
        }
        left.clear();
        right.clear();
        if (code != null && codeTop == null) {
            codeTop = layout == Layout.LETTER ? flow.firstInk() : pageInk();
            flow.reserveAtLeast(codeBottom());
        }
    }

    /** From the page's first line box to its first ink. */
    private Length pageInk() {
        PageStyle page = setter.style().page();
        return page.inkTop().minus(Composer.boxTop(page));
    }

    /** Where words may begin under the code; zero where there is none. */
    private Length codeBottom() {
        return code == null || codeTop == null
                ? Length.ZERO
                : codeTop.plus(code.height()).plus(CODE_CLEAR);
    }

    private static SetParagraph startingAt(SetParagraph line, Length start) {
        return line.withFormat(line.format().withTabs(List.of(new ParagraphFormat.Tab(start.toTwip(), Align.LEFT))));
    }

    private void place(SetParagraph paragraph, @Nullable Length gap) {
        flow.add(paragraph, gap, setter.style(paragraph.element()).gapAfter());
    }

    /**
     * A line whose end stands at the right edge.
     *
     * @param inset from that edge to the end; the paragraph itself reaches to the edge, and so does a rule under it
     */
    private SetParagraph tabbed(Element element, List<Run> runs, Length inset) {
        SetParagraph line = setter.parted(setter.set(element, runs));
        Length end = setter.measure().minus(inset);
        return line.withFormat(line.format()
                .withAlign(Align.LEFT)
                .withTabs(List.of(new ParagraphFormat.Tab(end.toTwip(), Align.RIGHT))));
    }

    /**
     * Number and signatories in upward documents: the number 1字 in at the left on the last signatory's line, the
     * signatories 1字 in at the right, two a line, the names under each other (7.2.5, 7.2.6).
     */
    private void addSigned(DocumentNumber numbering) {
        Length cell = setter.style().page().cell();
        List<String> rows = signatoryRows(numbering.signatories());
        // A word processor that finds the label a little wider must not run past the names' stop.
        Length label =
                setter.width(Element.NUMBER, setter.phrase(Phrase.SIGNATORIES)).plus(SLACK);
        Length names = widest(rows);
        Length nameStart = setter.measure().minus(cell).minus(names);
        List<ParagraphFormat.Tab> tabs = List.of(
                new ParagraphFormat.Tab(nameStart.minus(label).toTwip(), Align.LEFT),
                new ParagraphFormat.Tab(nameStart.toTwip(), Align.LEFT));
        for (int row = 0; row < rows.size(); row++) {
            List<Run> runs = new ArrayList<>();
            String number = row == rows.size() - 1 ? numbering.number() : "";
            runs.add(setter.run(
                    Element.NUMBER, number + "\t" + (row == 0 ? setter.phrase(Phrase.SIGNATORIES) : "") + "\t"));
            runs.add(setter.run(Element.SIGNATORY, rows.get(row)));
            SetParagraph line = setter.parted(setter.set(Element.NUMBER, runs));
            ParagraphFormat format = line.format()
                    .withAlign(Align.LEFT)
                    // Only the words stand in: a rule under them reaches from edge to edge.
                    .withIndents(Indents.NONE.withFirstLine(cell.toTwip()))
                    .withTabs(tabs);
            place(
                    line.withFormat(format),
                    row == 0 ? setter.style(Element.NUMBER).gapBefore() : null);
        }
    }

    private Length widest(List<String> rows) {
        Length widest = Length.ZERO;
        for (String row : rows) {
            widest = Length.max(widest, setter.width(Element.SIGNATORY, row));
        }
        return widest;
    }

    private List<String> signatoryRows(List<String> names) {
        String between = setter.phrase(Phrase.BETWEEN_SIGNATORIES);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i += SIGNATORIES_A_LINE) {
            rows.add(String.join(between, names.subList(i, Math.min(i + SIGNATORIES_A_LINE, names.size()))));
        }
        return rows;
    }

    private Frame.FirstPage letterhead(SetParagraph mark, PageStyle.LetterStyle letter, boolean blank) {
        PageStyle page = setter.style().page();
        Length out = page.width().minus(letter.ruleWidth()).times(0.5);
        Length leftOut = out.minus(page.left()).toTwip();
        Length rightOut = out.minus(page.right()).toTwip();
        SetParagraph wide = mark.withFormat(
                mark.format().withIndents(Indents.NONE.withLeft(leftOut).withRight(rightOut)));
        SetParagraph ruled = DrawnRules.below(wide, letter.rule(), letter.ruleGap());
        Length size = mark.runs().getFirst().type().size();
        Length headTop = letter.markInk()
                .minus(LineBox.inkTop(ruled.format().pitch(), size))
                .toTwip();
        Stroke rule = letter.rule();
        Stroke footRule = new Stroke(Stroke.Form.THIN_THICK, rule.thickness(), rule.rgb());
        Length bottom = letter.footRule()
                .plus(footRule.height())
                .plus(letter.textGap())
                .minus(LineBox.inkBottom(page.pitch(), page.bodySize()))
                .toTwip();
        if (blank) {
            // The paper bears the mark and both rules already; only their room is kept.
            Length turned = mark.format().pitch().times(mark.lines() - 1);
            Length ruleBottom = letter.markInk()
                    .plus(turned)
                    .plus(size)
                    .plus(letter.ruleGap())
                    .plus(rule.height());
            flow.startBelow(ruleBottom.minus(Composer.boxTop(page)), letter.textGap());
            return new Frame.FirstPage(headTop, List.of(), bottom, null, letter.footRule());
        }
        Frame.Border foot = new Frame.Border(footRule, leftOut, rightOut);
        return new Frame.FirstPage(headTop, List.of(ruled), bottom, foot, letter.footRule());
    }
}
