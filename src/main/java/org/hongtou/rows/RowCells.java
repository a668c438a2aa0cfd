package org.hongtou.rows;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.content.workbook.Worksheet;

/**
 * A row that a file is begun from: a line of a sheet, or several under one merged cell that names them.
 *
 * @param sheet the sheet that it stands in
 * @param lines its lines, merged cells filled down
 */
record RowCells(Worksheet sheet, List<Worksheet.Line> lines) {
    RowCells {
        lines = List.copyOf(lines);
    }

    /** The number of its first line. */
    int number() {
        return lines.getFirst().number();
    }

    /** The words of a column, each once, from the top. */
    List<String> cells(int column) {
        return lines.stream()
                .map(line -> line.cell(column))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .toList();
    }

    RowCells with(Worksheet.Line line) {
        List<Worksheet.Line> more = new ArrayList<>(lines);
        more.add(line);
        return new RowCells(sheet, more);
    }
}
