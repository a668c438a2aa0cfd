package org.hongtou.model;

import java.util.List;

/**
 * A table.
 *
 * @param caption over the table, or empty
 * @param unit what its figures count, 单位：万元, under the caption at the right; or empty
 * @param columns one for each column
 * @param headRows how many of the first rows repeat on each page
 * @param rows all rows, the head rows first
 * @param landscape whether it stands on a turned page
 * @param line the line of the content file that it comes from; 0 where it comes from elsewhere
 */
public record Table(
        String caption, String unit, List<Column> columns, int headRows, List<Row> rows, boolean landscape, int line)
        implements Block {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The same with other rows. */
    public Table withRows(List<Row> changed) {
        return new Table(caption, unit, columns, headRows, changed, landscape, line);
    }

    /** The same under words of its own. */
    public Table under(String changedCaption, String changedUnit) {
        return new Table(changedCaption, changedUnit, columns, headRows, rows, landscape, line);
    }

    /** How the words of a column stand. */
    public enum Align {
        LEFT,
        CENTER,
        RIGHT,
        /** Numbers at the right, short words in the middle, sentences at the left: by what the column holds. */
        BY_CONTENT
    }

    /**
     * A column.
     *
     * @param align how its words stand
     * @param width its width; zero where the content decides
     */
    public record Column(Align align, Length width) {}

    /**
     * A row.
     *
     * @param cells from the left; one that another one covers is left out
     * @param height how high it is
     */
    public record Row(List<Cell> cells, Height height) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** A row as high as what it holds. */
        public Row(List<Cell> cells) {
            this(cells, Height.BY_CONTENT);
        }

        public Row withCells(List<Cell> changed) {
            return new Row(changed, height);
        }
    }

    /**
     * How high a row is, from the rule above it to the one below.
     *
     * @param length zero where what the row holds decides
     * @param exact whether it is as high and no higher; else it is so high at least
     */
    public record Height(Length length, boolean exact) {
        /** As high as what the row holds. */
        public static final Height BY_CONTENT = new Height(Length.ZERO, false);

        public Height {
            exact = exact && length.emu() > 0;
        }
    }

    /**
     * A cell, which may cover several columns and rows.
     *
     * @param lines the words, each line a paragraph of its own; none where it is empty
     * @param columns how many columns it covers, from 1
     * @param rows how many rows it covers, from 1
     * @param room whether it is left empty for people to write in, as high as the style says
     */
    public record Cell(List<List<Span>> lines, int columns, int rows, boolean room) {
        public Cell {
            lines = lines.stream().map(List::copyOf).toList();
        }

        /** A cell with words, or an empty one. */
        public Cell(List<List<Span>> lines, int columns, int rows) {
            this(lines, columns, rows, false);
        }
    }
}
