package org.hongtou.typeset.pagination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongtou.model.Length;
import org.hongtou.style.Paging;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetTable;
import org.hongtou.typeset.line.BrokenParagraph;

/** A cell of a table with its lines, which are counted through all of its paragraphs. Lengths in EMU. */
final class TableCell {
    private final SetTable.Cell cell;
    private final int row;
    private final int end;
    private final int paragraph;
    private final List<BrokenParagraph> words;
    /** From the top of the words to each line, and to the end of the last. */
    private final long[] depths;

    /**
     * @param cell as it was given
     * @param row its first row
     * @param end the row after its last
     * @param paragraph which paragraph of the document its first one is
     * @param words its paragraphs with their lines
     */
    TableCell(SetTable.Cell cell, int row, int end, int paragraph, List<BrokenParagraph> words) {
        this.cell = cell;
        this.row = row;
        this.end = end;
        this.paragraph = paragraph;
        this.words = words;
        this.depths = new long[words.stream().mapToInt(BrokenParagraph::size).sum() + 1];
        int line = 0;
        for (BrokenParagraph broken : words) {
            for (int i = 0; i < broken.size(); i++) {
                depths[line + 1] =
                        depths[line++] + broken.paragraph().format().pitch().emu();
            }
        }
    }

    SetTable.Cell cell() {
        return cell;
    }

    List<BrokenParagraph> words() {
        return words;
    }

    /**
     * The cell as it is set.
     *
     * @param breaks whether it goes on over a page's end, and so stays with nothing
     * @param parts whether its lines may part, so that a single one may stand alone: not all word processors count the
     *     lines of cells
     */
    SetTable.Cell set(boolean breaks, boolean parts) {
        List<SetParagraph> set = new ArrayList<>();
        for (BrokenParagraph broken : words) {
            ParagraphFormat format = broken.paragraph().format();
            set.add(broken.paragraph()
                    .withFormat(format.with(Paging.KEEP_NEXT, !breaks && format.has(Paging.KEEP_NEXT))
                            .with(Paging.SINGLE_LINES, parts || format.has(Paging.SINGLE_LINES))));
        }
        return cell.withParagraphs(set);
    }

    int row() {
        return row;
    }

    int end() {
        return end;
    }

    int lines() {
        return depths.length - 1;
    }

    /** How many of its lines stand on the pages before one. */
    int linesIn(Map<TableCell, Integer> before) {
        return before.getOrDefault(this, 0);
    }

    /** How high lines are together. */
    long height(int from, int to) {
        return depths[to] - depths[from];
    }

    /** The line after the last of those from {@code from} on that a height has room for. */
    int fitting(int from, long room) {
        int to = from;
        while (to < lines() && height(from, to + 1) <= room) {
            to++;
        }
        return to;
    }

    /** Places lines from a left edge on. */
    void place(PageBuilder page, int from, int to, Length x, long y) {
        int first = 0;
        for (int i = 0; i < words.size(); i++) {
            BrokenParagraph broken = words.get(i);
            int begin = Math.max(from - first, 0);
            int end = Math.min(to - first, broken.size());
            if (begin < end) {
                page.paragraphAt(broken, paragraph + i, begin, end, x, y + height(from, first + begin));
            }
            first += broken.size();
        }
    }
}
