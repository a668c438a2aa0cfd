package org.hongtou.content.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/** Reads CSV files as spreadsheets and other programs save them; what is wrong is told at its line and column. */
public final class SheetReader {
    /** Some four hundred pages. */
    public static final int MOST_ROWS = 10_000;

    static final int MOST_COLUMNS = 100;
    /** Of rows with one fault so many are told one by one. */
    private static final int TOLD_EACH = 10;

    private final String file;
    private final Report report;

    private SheetReader(String file, Report report) {
        this.file = file;
        this.report = report;
    }

    /**
     * Reads a file.
     *
     * @param file its name as messages show it
     * @return null after an error
     */
    public static @Nullable DataSheet read(String file, byte[] bytes, Report report) {
        String text = SheetBytes.text(file, bytes, report);
        return text == null ? null : new SheetReader(file, report).read(text);
    }

    private @Nullable DataSheet read(String written) {
        Separator separator = Separator.of(written);
        // Lines keep their numbers behind one that tells the separator.
        String text = separator.start() == 0 ? written : "\n" + written.substring(separator.start());
        SheetText places = new SheetText(file, text, separator.mark());
        List<DataSheet.Row> rows = rows(text, separator.mark(), places);
        if (rows == null) {
            return null;
        }
        while (!rows.isEmpty() && rows.getLast().filled() == 0) {
            rows.removeLast();
        }
        rows.removeIf(row -> row.cells().size() == 1 && row.filled() == 0);
        if (rows.isEmpty()) {
            report.add(Diagnostic.error("content.sheet-empty", Place.file(file), file));
            return null;
        }
        int columns = columns(rows);
        if (columns == 1) {
            tellOtherMarks(rows, places);
        }
        if (rows.size() > MOST_ROWS || columns > MOST_COLUMNS) {
            boolean high = rows.size() > MOST_ROWS;
            report.add(Diagnostic.error(
                    high ? "content.sheet-rows" : "content.sheet-columns",
                    places.place(rows.get(high ? MOST_ROWS : 0).line(), high ? 0 : MOST_COLUMNS),
                    high ? rows.size() : columns,
                    high ? MOST_ROWS : MOST_COLUMNS));
            return null;
        }
        return even(rows, columns, places);
    }

    private @Nullable List<DataSheet.Row> rows(String text, char mark, SheetText places) {
        SheetCells cells = new SheetCells(report);
        List<DataSheet.Row> rows = new ArrayList<>();
        int next = 1;
        try (CsvReader<CsvRecord> reader = Separator.reader(mark).ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                int line = (int) row.getStartingLineNumber();
                List<String> read = new ArrayList<>();
                for (String cell : row.getFields()) {
                    read.add(cells.words(cell, places, line, read.size()));
                }
                rows.add(new DataSheet.Row(line, read.isEmpty() ? List.of("") : read));
                next = line;
            }
        } catch (CsvParseException e) {
            next = rows.isEmpty() ? 1 : rows.getLast().line();
            Place open = places.openQuote(next);
            report.add(Diagnostic.error("content.sheet-quote", open == null ? places.place(next, 0) : open));
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // The reader takes the end of the file for the end of a quote.
        Place open = places.openQuote(next);
        if (open != null) {
            report.add(Diagnostic.error("content.sheet-quote", open));
            return null;
        }
        cells.tell();
        return rows;
    }

    /** How many cells most rows have, but for those at the end that are empty in all. */
    private static int columns(List<DataSheet.Row> rows) {
        Map<Integer, Integer> sizes = new HashMap<>();
        rows.forEach(row -> sizes.merge(row.cells().size(), 1, Integer::sum));
        int usual = sizes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
        int columns = usual;
        while (columns > 1) {
            int last = columns - 1;
            if (rows.stream()
                    .anyMatch(row ->
                            row.cells().size() > last && !row.cells().get(last).isEmpty())) {
                break;
            }
            columns--;
        }
        return columns;
    }

    /** The rows with as many cells each; those that have fewer or more are told. */
    private @Nullable DataSheet even(List<DataSheet.Row> rows, int columns, SheetText places) {
        List<DataSheet.Row> even = new ArrayList<>();
        Few longer = new Few();
        Few shorter = new Few();
        for (DataSheet.Row row : rows) {
            List<String> cells = new ArrayList<>(row.cells());
            while (cells.size() > columns && cells.getLast().isEmpty()) {
                cells.removeLast();
            }
            int size = cells.size();
            if (size > columns) {
                longer.add(Diagnostic.error("content.sheet-cells", places.place(row.line(), columns), size, columns));
                continue;
            }
            if (row.cells().size() < columns) {
                shorter.add(
                        Diagnostic.warning("content.sheet-short", places.place(row.line(), size - 1), size, columns));
            }
            while (cells.size() < columns) {
                cells.add("");
            }
            even.add(new DataSheet.Row(row.line(), cells));
        }
        longer.tell();
        shorter.tell();
        return longer.isEmpty() ? new DataSheet(even, columns, places) : null;
    }

    /** All cells of a row in one, parted by a mark that isn't half-width. */
    private void tellOtherMarks(List<DataSheet.Row> rows, SheetText places) {
        for (String mark : List.of("，", "|", "｜", "、", "；")) {
            if (rows.size() > 1
                    && rows.stream().allMatch(row -> row.cells().getFirst().contains(mark))) {
                report.add(Diagnostic.warning(
                        "content.sheet-separator", places.place(rows.getFirst().line(), 0), mark));
                return;
            }
        }
    }

    /** Faults of one kind: the first are told one by one, of the others how many there are. */
    private final class Few {
        private final List<Diagnostic> all = new ArrayList<>();

        void add(Diagnostic fault) {
            all.add(fault);
        }

        boolean isEmpty() {
            return all.isEmpty();
        }

        void tell() {
            all.stream().limit(TOLD_EACH).forEach(report::add);
            if (all.size() > TOLD_EACH) {
                report.add(Diagnostic.advice(
                        "content.sheet-more", all.get(TOLD_EACH).place(), all.size() - TOLD_EACH));
            }
        }
    }
}
