package org.hongtou.content.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between a CSV file's cells: what Excel's line {@code sep=;} says, or else the mark by which most of the
 * first rows have as many cells.
 *
 * @param mark the character
 * @param start the index of the text at which the rows start, behind a line that tells the mark
 */
record Separator(char mark, int start) {
    private static final Pattern TOLD =
            Pattern.compile("^\"?sep=(.)\"?[,;\t]*(?:\r\n|\r|\n|$)", Pattern.CASE_INSENSITIVE);
    private static final List<Character> MARKS = List.of('\t', ',', ';');
    private static final int LOOKED_AT = 100;

    static Separator of(String text) {
        Matcher told = TOLD.matcher(text);
        if (told.lookingAt()) {
            return new Separator(told.group(1).charAt(0), told.end());
        }
        return MARKS.stream()
                .map(mark -> Fit.of(text, mark))
                .max(Comparator.comparingDouble(Fit::alike).thenComparingInt(Fit::cells))
                .filter(fit -> fit.cells() > 1)
                .map(fit -> new Separator(fit.mark(), 0))
                .orElse(new Separator(',', 0));
    }

    /** What parts a text into rows and cells. */
    static CsvReader.CsvReaderBuilder reader(char mark) {
        return CsvReader.builder()
                .fieldSeparator(mark)
                .trimWhitespacesAroundQuotes(true)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true);
    }

    /**
     * How well a mark parts the first rows.
     *
     * @param cells the number of cells that most of them have
     * @param alike which part of them that is; 0 where it doesn't part them
     */
    private record Fit(char mark, int cells, double alike) {
        static Fit of(String text, char mark) {
            Map<Integer, Integer> sizes = new HashMap<>();
            int rows = 0;
            try (CsvReader<CsvRecord> reader = reader(mark).ofCsvRecord(text)) {
                for (CsvRecord row : reader) {
                    boolean blank = row.getFields().stream().allMatch(String::isBlank);
                    if (!blank && ++rows > 0) {
                        sizes.merge(row.getFieldCount(), 1, Integer::sum);
                    }
                    if (rows == LOOKED_AT) {
                        break;
                    }
                }
            } catch (CsvParseException | java.io.IOException e) {
                // What came before it tells enough.
            }
            int cells = sizes.entrySet().stream()
                    .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .orElse(0);
            return new Fit(mark, cells, cells < 2 ? 0 : (double) sizes.getOrDefault(cells, 0) / rows);
        }
    }
}
