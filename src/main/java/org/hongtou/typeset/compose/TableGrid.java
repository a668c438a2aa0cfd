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
    /** A figure with its unit, or a day by which something is done: 36公里, 2026年6月底前. */
    private static final Pattern MEASURE = Pattern.compile("^(?:约|近)?" + FIGURE + "\\p{IsHan}{1,2}");

    /** What tells one from another and counts nothing: a telephone number, 0103. */
    private static final Pattern CODE = Pattern.compile("0[0-9]{1,3}-[0-9]{7,8}|0[0-9]+");
    /** From so many digits on, as many in every row are no count. */
    private static final int LONG_NUMBER = 7;
    /** In Han characters. */
    private static final int SHORT = 10;
    /** What stands for a figure that there isn't: 缺考, 不合格. */
    private static final int REMARK = 4;

    private static final int FIRST_WIDE = 0x2E80;

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
                    || lines().stream().anyMatch(line -> width(line) > SHORT || line.contains("。"));
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

    /** Whether words are a figure, with its unit too. */
    static boolean isMeasure(String words) {
        return isFigure(words) || MEASURE.matcher(words).matches();
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
     * How each column stands that its table says nothing about: numbers at the right, what is numbered, codes and short
     * words in the middle, sentences at the left.
     *
     * @param headRows rows at the top that don't count
     */
    List<Align> alignsByContent(int headRows) {
        List<List<String>> held = new ArrayList<>();
        boolean[] texts = new boolean[columns];
        for (int column = 0; column < columns; column++) {
            held.add(new ArrayList<>());
        }
        for (List<Place> row : rows.subList(Math.min(headRows, rows.size()), rows.size())) {
            for (Place place : row) {
                if (place.cell().columns() == 1) {
                    held.get(place.column()).addAll(place.lines());
                    texts[place.column()] |= place.isText();
                }
            }
        }
        List<Align> aligns = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            aligns.add(align(held.get(column), column == 0, texts[column]));
        }
        return aligns;
    }

    /**
     * How words stand that a column holds.
     *
     * @param first whether it is the first column, where rows are numbered
     * @param text whether there are sentences among them
     */
    private static Align align(List<String> words, boolean first, boolean text) {
        List<String> said = words.stream().filter(word -> !word.isEmpty()).toList();
        int numbered = series(said);
        if (numbered > 1 || (numbered > 0 && first) || areCodes(said)) {
            return Align.CENTER;
        }
        long figures = said.stream().filter(TableGrid::isFigure).count();
        boolean remarks = said.stream().allMatch(word -> isFigure(word) || word.length() <= REMARK);
        if (figures == said.size() || (remarks && figures * 3 >= said.size() * 2L)) {
            return Align.RIGHT;
        }
        return text ? Align.JUSTIFY : Align.CENTER;
    }

    /** How many rows are numbered from 1 on; what has no number may stand between them: 合计. 0 where another number does. */
    private static int series(List<String> words) {
        int last = 0;
        for (String word : words) {
            if (word.equals(String.valueOf(last + 1))) {
                last++;
            } else if (isFigure(word) && Character.isDigit(word.codePointAt(0))) {
                return 0;
            }
        }
        return last;
    }

    private static boolean areCodes(List<String> words) {
        int length = words.isEmpty() ? 0 : words.getFirst().length();
        return length > 0
                && words.stream()
                        .allMatch(word -> CODE.matcher(word).matches()
                                || (word.length() == length
                                        && length >= LONG_NUMBER
                                        && word.chars().allMatch(c -> c >= '0' && c <= '9')));
    }

    /** How wide words are, in Han characters. */
    private static double width(String words) {
        return words.codePoints().mapToDouble(c -> c < FIRST_WIDE ? 0.5 : 1).sum();
    }
}
