package org.hongtou.typeset.pagination;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Length;
import org.hongtou.style.Stroke;
import org.hongtou.typeset.galley.Beside;
import org.hongtou.typeset.galley.Foot;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.line.BrokenParagraph;
import org.hongtou.typeset.line.LineMaker;
import org.jspecify.annotations.Nullable;

/** The foot with its lines: how high it is, and where its parts stand. Lengths in EMU. */
final class FootLayout {
    private final Foot foot;
    private final List<List<BrokenParagraph>> rows = new ArrayList<>();
    private final int firstParagraph;

    FootLayout(Foot foot, LineMaker lineMaker, Length measure, int firstParagraph) {
        this.foot = foot;
        this.firstParagraph = firstParagraph;
        for (Foot.Row row : foot.rows()) {
            List<BrokenParagraph> lines = new ArrayList<>();
            for (SetParagraph paragraph : row.paragraphs()) {
                lines.add(lineMaker.lines(paragraph, foot.measure(measure)));
            }
            rows.add(lines);
        }
    }

    /** The foot as it is set. */
    Foot foot() {
        List<Foot.Row> set = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            List<SetParagraph> lines =
                    rows.get(i).stream().map(BrokenParagraph::paragraph).toList();
            set.add(new Foot.Row(foot.rows().get(i).above(), lines));
        }
        return foot.withRows(set);
    }

    boolean onEvenPage() {
        return foot.onEvenPage();
    }

    /** Whether a rule stands under it. */
    boolean isRuled() {
        return foot.below() != null;
    }

    long height() {
        return height(0);
    }

    /** How high the rows from one on are together, with the rules over and under them. */
    long height(int from) {
        long height = 0;
        for (int i = from; i < rows.size(); i++) {
            Stroke above = foot.rows().get(i).above();
            height += above == null ? 0 : above.height().emu();
            for (BrokenParagraph paragraph : rows.get(i)) {
                height += height(paragraph);
            }
            height += foot.white(i).emu();
        }
        Stroke below = foot.below();
        return below == null ? height : height + below.height().emu();
    }

    private static long height(BrokenParagraph paragraph) {
        return paragraph.size() * paragraph.paragraph().format().pitch().emu();
    }

    void place(PageBuilder page, long top) {
        Beside beside = foot.beside();
        if (beside != null) {
            // The white under the words of a row belongs to all of its cells: word processors take the most for each.
            long white = foot.white(rows.size() - 1).emu();
            page.beside(beside, top + (height() - white - beside.height().emu()) / 2);
        }
        long y = top;
        int number = firstParagraph;
        for (int i = 0; i < rows.size(); i++) {
            y = rule(page, foot.rows().get(i).above(), i == 0 ? Length.ZERO : column(), y);
            for (BrokenParagraph paragraph : rows.get(i)) {
                page.paragraph(paragraph, number++, 0, paragraph.size(), y);
                y += height(paragraph);
            }
            y += foot.white(i).emu();
        }
        rule(page, foot.below(), Length.ZERO, y);
    }

    /** Where rules between rows end, from the type area's right edge. */
    private Length column() {
        Beside beside = foot.beside();
        return beside == null ? Length.ZERO : beside.column();
    }

    private static long rule(PageBuilder page, @Nullable Stroke stroke, Length inset, long y) {
        if (stroke == null) {
            return y;
        }
        page.rule(stroke, inset, y);
        return y + stroke.height().emu();
    }
}
