package org.hongtou.typeset.pagination;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hongtou.model.Element;
import org.hongtou.style.Borders;
import org.hongtou.style.Paging;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.typeset.LineBox;
import org.hongtou.typeset.galley.Overlay;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.line.BrokenParagraph;
import org.jspecify.annotations.Nullable;

/** A paragraph: its lines part two and two at least, as a word processor's widow control has it, unless that is off. */
final class TextPiece implements Piece {
    private static final int LEAST = 2;

    private final BrokenParagraph broken;
    private final ParagraphFormat format;
    private final int number;
    private final int least;

    /**
     * @param broken the paragraph with its lines
     * @param number which paragraph of the document it is
     */
    TextPiece(BrokenParagraph broken, int number) {
        this.broken = broken;
        this.format = broken.paragraph().format();
        this.number = number;
        this.least = format.has(Paging.SINGLE_LINES) ? 1 : LEAST;
    }

    Element element() {
        return broken.paragraph().element();
    }

    /** The lines of the same paragraph in another format; null where it would have others. */
    @Nullable
    BrokenParagraph lines(SetParagraph changed) {
        return broken.of(changed);
    }

    @Override
    public SetParagraph strip() {
        return broken.paragraph();
    }

    @Override
    public int paragraphs() {
        return 1;
    }

    @Override
    public void eachParagraph(Consumer<BrokenParagraph> look) {
        look.accept(broken);
    }

    @Override
    public boolean shows(int from, int to, Predicate<Element> sought) {
        return (from == 0 && !broken.paragraph().overlays().isEmpty()) || sought.test(element());
    }

    @Override
    public int lines(int from, int to) {
        return to - from;
    }

    @Override
    public long before() {
        return format.before().emu();
    }

    @Override
    public boolean newPage() {
        return format.has(Paging.NEW_PAGE);
    }

    @Override
    public boolean keepNext() {
        return format.has(Paging.KEEP_NEXT);
    }

    @Override
    public int parts() {
        return broken.size();
    }

    @Override
    public int fitting(int from, long room) {
        int left = parts() - from;
        int fit = linesIn(from, room);
        if (fit >= left) {
            return left;
        }
        if (format.has(Paging.KEEP_LINES)) {
            return 0;
        }
        int kept = Math.min(fit, left - least);
        return (from == 0 && kept < least) || kept < 1 ? 0 : kept;
    }

    /** How many lines a height has room for. */
    private int linesIn(int from, long room) {
        long borders = border(format.borders().above(), from == 0);
        int left = parts() - from;
        int fit = (int)
                Math.min(left, Math.max(0, room - borders) / format.pitch().emu());
        return fit == left && height(from, parts()) > room ? fit - 1 : fit;
    }

    @Override
    public int forced(int from, long room) {
        return Math.max(1, Math.min(linesIn(from, room), parts() - from - least));
    }

    @Override
    public int staying(int from) {
        int stay = parts() - from - least;
        return format.has(Paging.KEEP_LINES) || (from == 0 && stay < least) || stay < 1 ? 0 : stay;
    }

    @Override
    public long height(int from, int to) {
        return (to - from) * format.pitch().emu()
                + border(format.borders().above(), from == 0)
                + border(format.borders().below(), to == parts());
    }

    @Override
    public long whiteBelow(int to) {
        List<Run> runs = broken.paragraph().runs();
        boolean ruled = to == parts() && format.borders().below() != null;
        return runs.isEmpty() || ruled
                ? 0
                : LineBox.inkBottom(format.pitch(), runs.getLast().type().size())
                        .emu();
    }

    @Override
    public long overhang(int to) {
        if (to < parts()) {
            return 0;
        }
        long lowest = 0;
        for (Overlay overlay : broken.paragraph().overlays()) {
            lowest = Math.max(lowest, overlay.bottom().emu());
        }
        return Math.max(0, lowest - height(0, parts()));
    }

    private static long border(Borders.@Nullable Border border, boolean here) {
        return border == null || !here
                ? 0
                : border.distance().plus(border.stroke().height()).emu();
    }

    @Override
    public void place(PageBuilder page, int from, int to, long y) {
        page.paragraph(broken, number, from, to, y);
    }
}
