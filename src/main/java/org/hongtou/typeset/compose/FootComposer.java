package org.hongtou.typeset.compose;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.model.Imprint;
import org.hongtou.model.Labelled;
import org.hongtou.model.Length;
import org.hongtou.model.Span;
import org.hongtou.style.Align;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.style.Phrase;
import org.hongtou.style.Stroke;
import org.hongtou.style.Style;
import org.hongtou.typeset.galley.Beside;
import org.hongtou.typeset.galley.Foot;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;
import org.jspecify.annotations.Nullable;

/** Sets the imprint (GB/T 9704-2012 7.4) and the distribution block of a bulletin. */
final class FootComposer {
    /** Between the last line and 共印N份, at least, in 字. */
    private static final int FREE_CELLS = 2;

    /** Over and under a code together, at least. */
    private static final Length CLEAR = Length.mm(4);

    private final TextSetter setter;
    private final @Nullable Beside beside;

    /** @param beside what stands at the right of the foot, or null */
    FootComposer(TextSetter setter, @Nullable Beside beside) {
        this.setter =
                beside == null ? setter : setter.withMeasure(setter.measure().minus(beside.column()));
        this.beside = beside;
    }

    /** The foot, or null where there is nothing to say. */
    @Nullable
    Foot foot(Imprint imprint) {
        List<List<SetParagraph>> rows = new ArrayList<>();
        List<SetParagraph> lines = new ArrayList<>();
        for (Labelled labelled : imprint.lines()) {
            lines.addAll(new HangingLines(setter).labelled(Element.COPY_TO, labelled, Span.Role.PLAIN));
        }
        addRow(rows, lines);
        addRow(rows, new StaffRows(setter).of(imprint.staff()));
        addRow(rows, printed(imprint));
        if (!imprint.copies().isEmpty()) {
            String copies = setter.phrase(Phrase.BEFORE_COPIES) + imprint.copies() + setter.phrase(Phrase.AFTER_COPIES);
            addCopies(rows, setter.set(Element.COPIES, copies));
        }
        return rows.isEmpty() ? null : ruled(rows, imprint.form() == Imprint.Form.IMPRINT);
    }

    /** 共印N份 at the right of the last line where 2字 stay free between, else on a line of its own without a rule. */
    private void addCopies(List<List<SetParagraph>> rows, SetParagraph copies) {
        if (rows.isEmpty()) {
            addRow(rows, List.of(copies));
            return;
        }
        List<SetParagraph> row = new ArrayList<>(rows.removeLast());
        SetParagraph last = HangingLines.onOneLine(row.getLast());
        Length end = setter.measure().minus(copies.format().indents().right());
        Length taken = last.format()
                .indents()
                .left()
                .plus(last.format().indents().firstLine())
                .plus(setter.width(last));
        Length free = end.minus(taken).minus(setter.width(copies));
        boolean besides = last.format().tabs().isEmpty()
                && free.compareTo(setter.style().page().cell().times(FREE_CELLS)) >= 0;
        if (besides) {
            List<Run> runs = new ArrayList<>(last.runs());
            runs.add(setter.run(Element.COPIES, "\t"));
            runs.addAll(copies.runs());
            row.removeLast();
            row.add(setter.parted(last.withRuns(runs))
                    .withFormat(last.format()
                            .withAlign(Align.LEFT)
                            .withTabs(List.of(new ParagraphFormat.Tab(end.toTwip(), Align.RIGHT)))));
        } else {
            row.add(copies);
        }
        rows.add(row);
    }

    private static void addRow(List<List<SetParagraph>> rows, List<SetParagraph> row) {
        if (!row.isEmpty()) {
            rows.add(row);
        }
    }

    /** Thick rules first and last, thin ones between (7.4.1). */
    private Foot ruled(List<List<SetParagraph>> rows, boolean imprint) {
        Style.ImprintStyle look = setter.style().imprint();
        List<Foot.Row> ruled = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Stroke rule = i == 0 ? look.outer() : look.inner();
            ruled.add(new Foot.Row(look.ruled() ? rule : null, rows.get(i)));
        }
        Foot foot = new Foot(ruled, look.ruled() ? look.outer() : null, beside, imprint && look.onEvenPage());
        return beside == null ? foot : heightened(foot, beside.height().plus(CLEAR));
    }

    /** Rows whose lines stand further apart where all of them are lower than what stands beside them. */
    private Foot heightened(Foot foot, Length least) {
        long height = height(foot).emu();
        if (height >= least.emu()) {
            return foot;
        }
        // The height grows with the distance of lines evenly.
        long twice = height(foot.withRows(spread(foot.rows(), 2))).emu();
        double factor = 1 + (double) (least.emu() - height) / (twice - height);
        return foot.withRows(spread(foot.rows(), factor));
    }

    /** How high the rows are, but for the white under the last one, which all of its cells have. */
    private Length height(Foot foot) {
        Length height = Length.ZERO;
        for (int row = 0; row < foot.rows().size(); row++) {
            for (SetParagraph paragraph : foot.rows().get(row).paragraphs()) {
                height = height.plus(paragraph.format().pitch().times(setter.lines(paragraph)));
            }
            height = row == foot.rows().size() - 1 ? height : height.plus(foot.white(row));
        }
        return height;
    }

    private static List<Foot.Row> spread(List<Foot.Row> rows, double factor) {
        List<Foot.Row> spread = new ArrayList<>();
        for (Foot.Row row : rows) {
            spread.add(new Foot.Row(
                    row.above(),
                    row.paragraphs().stream()
                            .map(line -> line.withFormat(line.format()
                                    .withPitch(
                                            line.format().pitch().times(factor).toTwip())))
                            .toList()));
        }
        return spread;
    }

    /** 印发机关 at the left and 印发日期 with 印发 at the right of one line (7.4.3); each alone where the other lacks. */
    private List<SetParagraph> printed(Imprint imprint) {
        if (imprint.printedBy().isEmpty() && imprint.printedOn().isEmpty()) {
            return List.of();
        }
        String on = imprint.printedOn().isEmpty()
                ? ""
                : setter.phrase(Phrase.BEFORE_PRINTED_ON)
                        + imprint.printedOn()
                        + setter.phrase(Phrase.AFTER_PRINTED_ON);
        SetParagraph line = setter.set(Element.PRINTED, imprint.printedBy() + "\t" + on);
        ParagraphFormat format = line.format();
        Length room = setter.measure().minus(format.indents().right());
        if (setter.width(line).plus(format.indents().left()).compareTo(room) < 0) {
            return List.of(line.withFormat(format.withAlign(Align.LEFT)
                    .withTabs(List.of(new ParagraphFormat.Tab(room.toTwip(), Align.RIGHT)))));
        }
        SetParagraph date = setter.set(Element.PRINTED, on);
        SetParagraph by = setter.set(Element.PRINTED, imprint.printedBy());
        return List.of(
                by.withFormat(by.format().withAlign(Align.LEFT)),
                date.withFormat(date.format().withAlign(Align.RIGHT)));
    }
}
