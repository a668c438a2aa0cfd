package org.hongtou.content.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hongtou.content.source.Excerpt;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Length;
import org.hongtou.model.Table;

/** Makes a table of rows that were pasted out of a spreadsheet. */
final class TabTable {
    private final Report report;

    TabTable(Report report) {
        this.report = report;
    }

    /** The table, without words over it; its first row is its head. */
    Table read(List<TabRow> rows) {
        int columns = rows.getFirst().cells().size();
        List<Table.Row> read = new ArrayList<>();
        CellLines words = new CellLines(report);
        for (TabRow row : rows) {
            if (row.cells().size() != columns) {
                report.add(Diagnostic.error(
                        "content.table-cells", row.first().place(), row.cells().size(), columns));
            }
            read.add(new Table.Row(row.cells().stream()
                    .map(cell -> new Table.Cell(words.read(cell), 1, 1))
                    .toList()));
        }
        Table.Column column = new Table.Column(Table.Align.BY_CONTENT, Length.ZERO);
        TabRow top = rows.getFirst();
        if (columns > 2 && rows.size() > 2 && top.filled() == 1 && rows.get(1).filled() > 1) {
            report.add(Diagnostic.warning("content.tab-title", top.first().place(), Excerpt.of(top.words())));
        }
        int line = rows.getFirst().first().place().line();
        return new Table("", "", Collections.nCopies(columns, column), 1, read, Table.Rules.USUAL, false, line);
    }

    /** Tells of rows that don't make a table, and of tabs between words that make none. */
    void tell(TabBlock block) {
        if (!block.isMeant()) {
            return;
        }
        if (block.isRagged()) {
            for (TabRow row : block.odd()) {
                report.add(Diagnostic.error(
                        "content.tab-cells", row.first().place(), row.cells().size(), block.usualTabs() + 1));
            }
        } else {
            block.rows().stream()
                    .filter(TabRow::partsWords)
                    .forEach(row -> report.add(Diagnostic.warning("content.tab-line", row.firstTab())));
        }
    }
}
