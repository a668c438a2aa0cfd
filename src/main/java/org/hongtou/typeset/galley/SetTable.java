package org.hongtou.typeset.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Table;
import org.hongtou.style.Paging;
import org.jspecify.annotations.Nullable;

/**
 * A table in type, centred in the type area; a row goes on over a page's end only where no page has room for it.
 *
 * @param before white above it, between the line box above and its first rule
 * @param columns the columns' widths
 * @param headRows how many of the first rows repeat on each page
 * @param rows from above
 * @param rules its rules; null for a table that only arranges words, as a joint mark does
 * @param white in its cells
 */
public record SetTable(
        Length before,
        List<Length> columns,
        int headRows,
        List<Row> rows,
        @Nullable TableRules rules,
        White white) implements Strip {

    public SetTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * The white in cells.
     *
     * @param side between a rule and the words, at the left and right
     * @param below under the words: as much as their line boxes have more above their ink than below it
     */
    public record White(Length side, Length below) {
        /** None at all. */
        public static final White NONE = new White(Length.ZERO, Length.ZERO);
    }

    public SetTable withBefore(Length changed) {
        return new SetTable(changed, columns, headRows, rows, rules, white);
    }

    /** The same, its last row staying on the page of what follows. */
    public SetTable withLastRowKept() {
        List<Row> kept = new ArrayList<>(rows);
        kept.add(kept.removeLast().withKeepNext());
        return new SetTable(before, columns, headRows, kept, rules, white);
    }

    /** Whether its last row stays on the page of what follows. */
    public boolean isLastRowKept() {
        return rows.getLast().cells().stream()
                .flatMap(cell -> cell.paragraphs().stream())
                .anyMatch(paragraph -> paragraph.format().has(Paging.KEEP_NEXT));
    }

    /** The same, so many of whose rows repeat on each page. */
    public SetTable withRows(List<Row> changed, int repeated) {
        return new SetTable(before, columns, repeated, changed, rules, white);
    }

    /** Whether one of the rows that a cell covers goes on over a page's end: its words begin at its top then. */
    public boolean breaks(int row, Cell cell) {
        return rows.subList(row, Math.min(rows.size(), row + cell.rows())).stream()
                .anyMatch(Row::breaks);
    }

    /**
     * A row.
     *
     * @param cells from the left; one that another one covers from above or the left is left out
     * @param height how high it is
     * @param breaks whether it is higher than a page and goes on over its end
     */
    public record Row(List<Cell> cells, Table.Height height, boolean breaks) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** A row that stands on one page, as high as what it holds. */
        public Row(List<Cell> cells) {
            this(cells, Table.Height.BY_CONTENT, false);
        }

        public Row withCells(List<Cell> changed) {
            return new Row(changed, height, breaks);
        }

        private Row withKeepNext() {
            return withCells(cells.stream().map(Cell::withKeepNext).toList());
        }
    }

    /**
     * How a cell differs from others.
     *
     * @param upright where its words stand between top and bottom
     * @param open the sides that have no rule
     */
    public record Look(Table.Upright upright, Set<Table.Side> open) {
        /** As others. */
        public static final Look USUAL = new Look(Table.Upright.MIDDLE, Set.of());

        public Look {
            open = Set.copyOf(open);
        }
    }

    /**
     * A cell set in type.
     *
     * @param column the first column that it covers, from 0
     * @param columns how many it covers
     * @param rows how many rows it covers
     * @param look where its words stand, and which of its sides have no rule
     * @param paragraphs its words, the white below them beneath; a picture is one of {@link Element#PICTURE}
     */
    public record Cell(int column, int columns, int rows, Look look, List<SetParagraph> paragraphs) {
        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }

        /** A cell whose words stand midway, with rules as its table has them. */
        public Cell(int column, int columns, int rows, List<SetParagraph> paragraphs) {
            this(column, columns, rows, Look.USUAL, paragraphs);
        }

        private Cell withKeepNext() {
            return new Cell(
                    column,
                    columns,
                    rows,
                    look,
                    paragraphs.stream()
                            .map(paragraph ->
                                    paragraph.withFormat(paragraph.format().with(Paging.KEEP_NEXT, true)))
                            .toList());
        }

        /** The same, its words beginning at its top. */
        public Cell atTop() {
            return new Cell(column, columns, rows, new Look(Table.Upright.TOP, look.open()), paragraphs);
        }

        public Cell withParagraphs(List<SetParagraph> changed) {
            return new Cell(column, columns, rows, look, changed);
        }
    }
}
