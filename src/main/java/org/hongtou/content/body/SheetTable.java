package org.hongtou.content.body;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hongtou.content.data.Data;
import org.hongtou.content.data.WidthText;
import org.hongtou.content.sheet.DataSheet;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.Excerpt;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.diagnostics.Suggestion;
import org.hongtou.model.Span;
import org.hongtou.model.Standing;
import org.hongtou.model.Table;

/** Picks, renames and orders the columns of a sheet. Its words are printed as they stand, whatever marks they hold. */
final class SheetTable {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final int NAMES_SHOWN = 16;

    private final DataSheet sheet;
    private final String file;
    private final Report report;
    /** How many of the first rows are the sheet's head. */
    private final int head;
    /** What each column is called: the lowest words of its head. */
    private final List<String> names = new ArrayList<>();

    /** @param file how the content calls the sheet */
    SheetTable(DataSheet sheet, String file, int head, Report report) {
        this.sheet = sheet;
        this.file = file;
        this.head = Math.min(head, sheet.rows().size());
        this.report = report;
        for (int column = 0; column < sheet.columns(); column++) {
            String name = "";
            for (DataSheet.Row row : sheet.rows().subList(0, this.head)) {
                String words = row.cells().get(column);
                name = words.isEmpty() ? name : words;
            }
            names.add(name);
        }
    }

    /**
     * A column of the table.
     *
     * @param from the sheet's column, from 0; −1 for one that is left empty
     * @param title what its head says instead of the sheet's; empty where it stays
     * @param own what the content says of it
     */
    record Pick(int from, String title, Data.Fields own) {}

    /** What is said of a column; of a bare text that is a width, as much. */
    static Data.Fields told(Data.Fields column, Predicate<String> isWidth) {
        return column.values().size() == 1 && column.get("take") instanceof Data.Text text && isWidth.test(text.text())
                ? new Data.Fields(Map.of("width", text), column.place())
                : column;
    }

    /** The columns that the content asks for: by name where it names any, else all, in their order. */
    List<Pick> picks(List<Data> columns, Place place) {
        List<Data.Fields> given = new ArrayList<>();
        for (Data column : columns) {
            given.add(column instanceof Data.Fields fields ? told(fields, WidthText::hasUnit) : none(place));
        }
        boolean named = given.stream().anyMatch(fields -> !word(fields, "take").isEmpty());
        if (!named && given.size() > sheet.columns()) {
            report.add(Diagnostic.error(
                    "content.sheet-column-extra", given.getLast().place(), given.size(), file, sheet.columns()));
        }
        List<Pick> picks = new ArrayList<>();
        for (int i = 0; i < (named ? given.size() : sheet.columns()); i++) {
            Data.Fields own = i < given.size() ? given.get(i) : none(place);
            picks.add(new Pick(named ? from(own) : i, word(own, "title"), own));
        }
        return picks;
    }

    /** All rows of the table, those of its head first: one of titles alone where the sheet has no head. */
    List<Table.Row> rows(List<Pick> picks) {
        tellHead();
        List<Table.Row> rows = new ArrayList<>();
        boolean titled = picks.stream().anyMatch(pick -> !pick.title().isEmpty());
        if (head == 0 && titled) {
            rows.add(
                    new Table.Row(picks.stream().map(pick -> cell(pick.title())).toList()));
        }
        for (int i = 0; i < sheet.rows().size(); i++) {
            List<Table.Cell> cells = new ArrayList<>();
            for (Pick pick : picks) {
                boolean renamed = i == head - 1 && !pick.title().isEmpty();
                String words =
                        pick.from() < 0 ? "" : sheet.rows().get(i).cells().get(pick.from());
                cells.add(cell(renamed ? pick.title() : words));
            }
            rows.add(new Table.Row(cells));
        }
        return rows;
    }

    /** How many of the rows are the head. */
    int headRows(List<Pick> picks) {
        boolean titled = picks.stream().anyMatch(pick -> !pick.title().isEmpty());
        return head == 0 && titled ? 1 : head;
    }

    /** A head that looks like a caption, and one that nothing follows. */
    private void tellHead() {
        if (head == 1 && sheet.columns() > 2 && sheet.rows().size() > 1) {
            boolean caption =
                    sheet.rows().getFirst().filled() == 1 && sheet.rows().get(1).filled() > 1;
            if (caption) {
                String words = String.join("", sheet.rows().getFirst().cells());
                report.add(Diagnostic.warning("content.sheet-title", sheet.place(0, 0), Excerpt.of(words)));
            }
        }
        if (head > 0 && sheet.rows().size() == head) {
            report.add(Diagnostic.warning("content.sheet-head-alone", sheet.place(0, 0), head));
        }
    }

    private int from(Data.Fields own) {
        if (!(own.get("take") instanceof Data.Text take)) {
            if (word(own, "title").isEmpty()) {
                report.add(Diagnostic.error("content.sheet-column-bare", own.place()));
            }
            return -1;
        }
        String wanted = normal(take.text());
        List<Integer> found = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            if (!names.get(column).isEmpty() && normal(names.get(column)).equals(wanted)) {
                found.add(column);
            }
        }
        if (found.size() > 1) {
            report.add(Diagnostic.error(
                    "content.sheet-column-twice",
                    sheet.place(head - 1, found.get(1)),
                    take.text(),
                    found.get(0) + 1,
                    found.get(1) + 1));
        }
        if (!found.isEmpty()) {
            return found.getFirst();
        }
        if (NUMBER.matcher(wanted).matches() && Integer.parseInt(wanted) <= sheet.columns()) {
            return Integer.parseInt(wanted) - 1;
        }
        report.add(unknown(take));
        return -1;
    }

    private Diagnostic unknown(Data.Text take) {
        List<String> known = names.stream().filter(name -> !name.isEmpty()).toList();
        if (known.isEmpty()) {
            return Diagnostic.error("content.sheet-no-head", take.place(), take.text(), file, sheet.columns());
        }
        String near = Suggestion.nearest(take.text(), known);
        if (near != null) {
            return Diagnostic.error(
                    "content.sheet-column-near", take.place(), take.text(), file, near.replace('\n', ' '));
        }
        String shown =
                String.join("、", known.stream().limit(NAMES_SHOWN).toList()).replace('\n', ' ');
        return Diagnostic.error(
                "content.sheet-column",
                take.place(),
                take.text(),
                file,
                shown + (known.size() > NAMES_SHOWN ? " ……" : ""));
    }

    /** A name as it is compared: blanks, line breaks and full-width forms don't count. */
    private static String normal(String name) {
        return BLANKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    }

    private static String word(Data.Fields fields, String key) {
        return fields.get(key) instanceof Data.Text text ? text.text() : "";
    }

    private static Data.Fields none(Place place) {
        return new Data.Fields(Collections.emptyMap(), place);
    }

    private static Table.Cell cell(String words) {
        List<Table.Line> lines = new ArrayList<>();
        for (String line : words.isEmpty() ? new String[0] : words.split("\n", -1)) {
            String plain = Blanks.strip(line);
            List<Span> spans = plain.isEmpty() ? List.of() : List.of(Span.plain(plain));
            int indent = Math.min(line.length() - plain.length(), Table.Words.DEEPEST);
            lines.add(new Table.Words(spans, Standing.Side.USUAL, indent));
        }
        return new Table.Cell(lines, 1, 1);
    }
}
