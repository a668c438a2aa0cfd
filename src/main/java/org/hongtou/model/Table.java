package org.hongtou.model;

import java.util.List;
import java.util.Set;

/**
 * A table.
 *
 * @param caption over the table, or empty
 * @param unit what its figures count, 单位：万元, under the caption at the right; or empty
 * @param columns one for each column
 * @param headRows how many of the first rows repeat on each page
 * @param rows all rows, the head rows first
 * @param rules its rules
 * @param landscape whether it stands on a turned page
 * @param line the line of the content file that it comes from; 0 where it comes from elsewhere
 */
public record Table(
        String caption,
        String unit,
        List<Column> columns,
        int headRows,
        List<Row> rows,
        Rules rules,
        boolean landscape,
        int line)
        implements Block {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The same with other rows. */
    public Table withRows(List<Row> changed) {
        return new Table(caption, unit, columns, headRows, changed, rules, landscape, line);
    }

    /** The same under words of its own. */
    public Table under(String changedCaption, String changedUnit) {
        return new Table(changedCaption, changedUnit, columns, headRows, rows, rules, landscape, line);
    }

    /** How the words of a column stand. */
    public enum Align {
        LEFT,
        CENTER,
        RIGHT,
        /** Numbers at the right, short words in the middle, sentences at the left: by what the column holds. */
        BY_CONTENT
    }

    /** Where the words of a cell stand between the rules above and below it. */
    public enum Upright {
        TOP,
        MIDDLE,
        BOTTOM
    }

    /** A side of a cell. */
    public enum Side {
        TOP,
        RIGHT,
        BOTTOM,
        LEFT
    }

    /**
     * The rules of a table.
     *
     * @param drawn which there are
     * @param frame those around it
     * @param inner those between its cells
     */
    public record Rules(Drawn drawn, Pen frame, Pen inner) {
        /** Around every cell, as the style says. */
        public static final Rules USUAL = new Rules(Drawn.ALL, Pen.USUAL, Pen.USUAL);

        /** Which rules a table has. */
        public enum Drawn {
            /** Around every cell. */
            ALL,
            /** All but those at its left and right. */
            OPEN,
            /** Above and below each row. */
            ROWS,
            /** Above the head, below it, and below the last row. */
            THREE,
            /** Around the whole. */
            FRAME,
            NONE
        }
    }

    /**
     * What a rule is drawn with.
     *
     * @param thickness zero for that of the style
     * @param rgb 0xRRGGBB, or −1 for that of the style
     */
    public record Pen(Length thickness, int rgb) {
        /** As the style says. */
        public static final Pen USUAL = new Pen(Length.ZERO, -1);
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
     * @param lines what stands in it, each line a paragraph of its own; none where it is empty
     * @param columns how many columns it covers, from 1
     * @param rows how many rows it covers, from 1
     * @param look how it differs from others
     */
    public record Cell(List<Line> lines, int columns, int rows, Look look) {
        public Cell {
            lines = List.copyOf(lines);
        }

        /** A cell with words, or an empty one. */
        public Cell(List<Line> lines, int columns, int rows) {
            this(lines, columns, rows, Look.USUAL);
        }
    }

    /**
     * How a cell differs from others.
     *
     * @param align how its words stand; by content as its column's do
     * @param upright where they stand between top and bottom
     * @param open the sides that have no rule
     * @param room whether it is left empty for people to write in, as high as the style says
     */
    public record Look(Align align, Upright upright, Set<Side> open, boolean room) {
        /** As others. */
        public static final Look USUAL = new Look(Align.BY_CONTENT, Upright.MIDDLE, Set.of(), false);

        public Look {
            open = Set.copyOf(open);
        }
    }

    /** A line of a cell: words, or a picture. */
    public sealed interface Line permits Words, Picture {}

    /**
     * Words in a line of a cell.
     *
     * @param spans the words; none for a line left blank
     * @param side how they stand, where otherwise than the cell's other lines
     * @param indent by how many characters they begin further right than others
     */
    public record Words(List<Span> spans, Standing.Side side, int indent) implements Line {
        /** A deeper indent leaves no room for words. */
        public static final int DEEPEST = 20;

        public Words {
            spans = List.copyOf(spans);
        }

        /** Words that stand as all do. */
        public Words(List<Span> spans) {
            this(spans, Standing.Side.USUAL, 0);
        }
    }
}
