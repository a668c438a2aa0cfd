package org.hongtou.typeset.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hongtou.model.Span;
import org.hongtou.model.Standing;
import org.hongtou.model.Table;
import org.hongtou.style.Align;

/** Which column each cell of a table begins in, where cells cover several columns or rows. */
final class TableGrid {
    /** A figure, a date, a time or a telephone number, and what says that there is none. */
    private static final String FIGURE = "[-+−±]?[0-9][0-9,.，:：/年月日时分℃-]*[%‰％]?";

    private static final Pattern NUMBER =
            Pattern.compile("(?:约|近)?" + FIGURE + "(?:[—–~～至-]{1,2}" + FIGURE + ")?|[—－-]+|");
    private static final int SHORT = 10;

    private final List<List<Place>> rows = new ArrayList<>();
    private final int columns;

    TableGrid(Table table) {
        this.columns = table.columns().size();
        int[] covered = new int[columns];
        for (Table.Row row : table.rows()) {
            rows.add(place(row, covered));
        }
    }

    /**
     * A cell and its first column.
     *
     * @param column from 0
     */
    record Place(int column, Table.Cell cell) {
        /** Each of its lines that has words. */
        List<Table.Words> words() {
            return cell.lines().stream()
                    .filter(Table.Words.class::isInstance)
                    .map(Table.Words.class::cast)
                    .toList();
        }

        /** Whether it holds sentences, or lines that stand each in its own place, rather than a few words. */
        boolean isText() {
            return words().stream().anyMatch(line -> line.indent() > 0 || line.side() != Standing.Side.USUAL)
                    || lines().stream().anyMatch(line -> line.length() > SHORT || line.contains("。"));
        }

        /** What each of these says. */
        List<String> lines() {
            return words().stream()
                    .map(line -> line.spans().stream().map(Span::text).collect(Collectors.joining()))
                    .toList();
        }
    }

    /** How a cell stands: one of several columns by what it holds itself, the others as their column does. */
    static Align align(Place place, Align column) {
        if (place.cell().columns() == 1) {
            return column;
        }
        boolean words = !place.lines().stream().allMatch(TableGrid::isFigure);
        return !words ? column : place.isText() ? Align.JUSTIFY : Align.CENTER;
    }

    List<Place> row(int row) {
        return rows.get(row);
    }

    int rows() {
        return rows.size();
    }

    /** Whether words are a figure, a date, a time or a range of them. */
    static boolean isFigure(String words) {
        return NUMBER.matcher(words).matches();
    }

    private List<Place> place(Table.Row row, int[] covered) {
        List<Place> places = new ArrayList<>();
        int column = 0;
        for (Table.Cell cell : row.cells()) {
            while (column < columns && covered[column] > 0) {
                covered[column++]--;
            }
            if (column >= columns) {
                break;
            }
            places.add(new Place(column, cell));
            for (int i = 0; i < cell.columns() && column < columns; i++) {
                covered[column++] = cell.rows() - 1;
            }
        }
        while (column < columns) {
            covered[column] = Math.max(0, covered[column] - 1);
            column++;
        }
        return places;
    }

    /**
     * How each column stands that its table says nothing about: numbers at the right, short words in the middle, sentences
     * at the left.
     *
     * @param headRows rows at the top that don't count
     */
    List<Align> alignsByContent(int headRows) {
        boolean[] words = new boolean[columns];
        boolean[] sentences = new boolean[columns];
        for (List<Place> row : rows.subList(Math.min(headRows, rows.size()), rows.size())) {
            for (Place place : row) {
                if (place.cell().columns() == 1) {
                    words[place.column()] |= !place.lines().stream().allMatch(TableGrid::isFigure);
                    sentences[place.column()] |= place.isText();
                }
            }
        }
        List<Align> aligns = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            aligns.add(!words[column] ? Align.RIGHT : !sentences[column] ? Align.CENTER : Align.JUSTIFY);
        }
        return aligns;
    }
}
