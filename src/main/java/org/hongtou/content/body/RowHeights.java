package org.hongtou.content.body;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.content.data.Data;
import org.hongtou.content.data.WidthText;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Length;
import org.hongtou.model.Table;

/** Reads how high the rows of a table are: each by its own keys, those below the head by the table's. */
final class RowHeights {
    private final Report report;

    RowHeights(Report report) {
        this.report = report;
    }

    /** What a row says of itself. */
    Table.Height of(Data.Fields row) {
        Length least = length(row, "height");
        Length exact = length(row, "exact_height");
        if (least.emu() > 0 && exact.emu() > 0) {
            report.add(Diagnostic.warning("content.two-heights", row.place()));
        }
        return exact.emu() > 0 ? new Table.Height(exact, true) : new Table.Height(least, false);
    }

    /** A table whose rows below the head are as high as its block says, but for those that say it themselves. */
    Table applied(Data.Fields block, Table table) {
        Length least = length(block, "row_height");
        if (least.emu() == 0) {
            return table;
        }
        List<Table.Row> rows = new ArrayList<>(table.rows());
        for (int row = table.headRows(); row < rows.size(); row++) {
            if (rows.get(row).height().equals(Table.Height.BY_CONTENT)) {
                rows.set(row, new Table.Row(rows.get(row).cells(), new Table.Height(least, false)));
            }
        }
        return table.withRows(rows);
    }

    private Length length(Data.Fields fields, String key) {
        return fields.get(key) instanceof Data.Text text
                ? WidthText.height(text.text(), text.place(), report)
                : Length.ZERO;
    }
}
