package org.hongtou.content.body;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.content.source.TextLine;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Span;
import org.hongtou.model.Table;

/** Makes the cells of tables of their lines. */
final class CellLines {
    private CellLines() {}

    /** A cell of lines, each a paragraph; without the empty ones before the first words and behind the last. */
    static Table.Cell cell(List<TextLine> written, int columns, int rows, Report report) {
        List<List<Span>> lines = new ArrayList<>();
        for (TextLine line : written) {
            lines.add(Inline.parse(line.trimmed(), report));
        }
        while (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        while (!lines.isEmpty() && lines.getFirst().isEmpty()) {
            lines.removeFirst();
        }
        return new Table.Cell(lines, columns, rows);
    }
}
