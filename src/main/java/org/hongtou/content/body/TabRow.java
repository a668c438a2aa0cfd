package org.hongtou.content.body;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.TextLine;
import org.hongtou.diagnostics.Place;
import org.jspecify.annotations.Nullable;

/**
 * A row pasted out of a spreadsheet: cells with tabs between them. A cell of several lines stands in quotes, with quotes
 * within it doubled, as spreadsheets write it; other quotes are text.
 *
 * @param cells each of a line or more
 * @param lines how many lines of the text it takes
 */
record TabRow(List<List<TextLine>> cells, int lines) {
    private static final char TAB = '\t';
    private static final char QUOTE = '"';
    private static final String DOUBLED = "\"\"";

    TabRow {
        cells = cells.stream().map(List::copyOf).toList();
    }

    /**
     * The row that begins on a line.
     *
     * @param lines as they stand, with the blanks at their ends
     * @return null where no tab parts what begins there
     */
    static @Nullable TabRow at(List<TextLine> lines, int first) {
        String text = lines.get(first).text();
        boolean tabs = text.indexOf(TAB) >= 0;
        if (!(tabs || text.startsWith("\"")) || (tabs && PipeTable.isRow(Blanks.strip(text)))) {
            return null;
        }
        TabRow row = new Cells(lines, first).read();
        return row.tabs() > 0 ? row : null;
    }

    int tabs() {
        return cells.size() - 1;
    }

    TextLine first() {
        return cells.getFirst().getFirst();
    }

    /** How many cells have words. */
    long filled() {
        return cells.stream().filter(TabRow::isFilled).count();
    }

    /** Whether tabs stand between words, and not only before or behind them. */
    boolean partsWords() {
        return filled() > 1;
    }

    /** Whether all tabs stand before words, as an indent does. */
    boolean isIndented() {
        return filled() == 1 && isFilled(cells.getLast());
    }

    /** Its words as a line; of a cell of several lines the last alone. */
    String words() {
        return Blanks.strip(cells.stream()
                .filter(TabRow::isFilled)
                .map(cell -> cell.getLast().text())
                .collect(Collectors.joining(" ")));
    }

    /** The first tab. */
    Place firstTab() {
        List<TextLine> cell = cells.getFirst();
        return cell.getLast().at(cell.getLast().text().length());
    }

    /** Whether it is a list's item: its number or bullet, a tab, its words. */
    boolean isListItem() {
        return tabs() == 1 && Listed.isMark(Blanks.strip(first().text()));
    }

    private static boolean isFilled(List<TextLine> cell) {
        return cell.stream().anyMatch(line -> !Blanks.isBlank(line.text()));
    }

    /** Reads cell by cell. */
    private static final class Cells {
        private static final int MOST_LINES = 100;

        private final List<TextLine> lines;
        private final int first;
        private final List<List<TextLine>> cells = new ArrayList<>();
        private int line;
        /** Where the next cell starts; beyond the line's end after the last. */
        private int at;

        Cells(List<TextLine> lines, int first) {
            this.lines = lines;
            this.first = first;
            this.line = first;
        }

        TabRow read() {
            while (at <= text().length()) {
                if (!(text().startsWith("\"", at) && (doubled() || overLines()))) {
                    int tab = text().indexOf(TAB, at);
                    int end = tab < 0 ? text().length() : tab;
                    cells.add(List.of(part(at, end)));
                    at = end + 1;
                }
            }
            return new TabRow(cells, line - first + 1);
        }

        private String text() {
            return lines.get(line).text();
        }

        private TextLine part(int from, int to) {
            TextLine whole = lines.get(line);
            return new TextLine(whole.text().substring(from, to), whole.at(from));
        }

        /** A cell in quotes with doubled quotes in it, all on one line. */
        private boolean doubled() {
            int close = closing(text(), at + 1);
            if (close < 0 || !endsCell(text(), close)) {
                return false;
            }
            TextLine inner = part(at + 1, close);
            if (!inner.text().contains(DOUBLED)) {
                return false;
            }
            cells.add(List.of(single(inner)));
            at = close + 2;
            return true;
        }

        /** A cell in quotes that ends on a line below; in between stand no tabs. */
        private boolean overLines() {
            String begun = text();
            if (closing(begun, at + 1) >= 0 || begun.indexOf(TAB, at) >= 0) {
                return false;
            }
            List<TextLine> cell = new ArrayList<>(List.of(single(part(at + 1, begun.length()))));
            for (int below = line + 1; below < Math.min(lines.size(), line + MOST_LINES); below++) {
                String text = lines.get(below).text();
                int close = closing(text, 0);
                int tab = text.indexOf(TAB);
                if (tab >= 0 && (close < 0 || tab < close)) {
                    return false;
                }
                if (close >= 0) {
                    if (!endsCell(text, close)) {
                        return false;
                    }
                    line = below;
                    cell.add(single(part(0, close)));
                    cells.add(cell);
                    at = close + 2;
                    return true;
                }
                cell.add(single(lines.get(below)));
            }
            return false;
        }

        private static TextLine single(TextLine inner) {
            return inner.text().contains(DOUBLED)
                    ? new TextLine(inner.text().replace(DOUBLED, "\""), inner.place())
                    : inner;
        }

        /** The next quote that isn't doubled; −1 where there is none. */
        private static int closing(String text, int from) {
            for (int i = text.indexOf(QUOTE, from); i >= 0; i = text.indexOf(QUOTE, i + 2)) {
                if (!text.startsWith(DOUBLED, i)) {
                    return i;
                }
            }
            return -1;
        }

        private static boolean endsCell(String text, int close) {
            return close + 1 == text.length() || text.charAt(close + 1) == TAB;
        }
    }
}
