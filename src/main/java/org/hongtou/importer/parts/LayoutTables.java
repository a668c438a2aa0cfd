package org.hongtou.importer.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hongtou.importer.draft.Draft;
import org.hongtou.importer.draft.Grid;
import org.hongtou.importer.draft.Look;
import org.hongtou.importer.draft.Paragraph;
import org.hongtou.importer.draft.Piece;

/** Tables that people use to place words, as heads and imprints of templates are made: each row is a line. */
final class LayoutTables {
    private static final Pattern IMPRINT = Pattern.compile("(?:抄送|抄报|主送|报送?|发送?|呈送|送|印发)[：:].*|.*日印发|共印.*份");
    private static final int FEW_ROWS = 8;

    private LayoutTables() {}

    /** The draft with the rows of such tables as paragraphs. */
    static Draft asLines(Draft draft) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : draft.pieces()) {
            if (piece instanceof Grid grid && isLayout(grid)) {
                for (List<Grid.Cell> row : grid.rows()) {
                    String line = row.stream()
                            .map(cell -> String.join("\n", cell.lines()))
                            .filter(words -> !words.isBlank())
                            .collect(Collectors.joining("　"));
                    for (String words : line.split("\n", -1)) {
                        if (!words.isBlank()) {
                            pieces.add(Paragraph.of(words.strip(), Look.PLAIN, 0));
                        }
                    }
                }
            } else {
                pieces.add(piece);
            }
        }
        return new Draft(draft.name(), pieces);
    }

    private static boolean isLayout(Grid grid) {
        List<List<Grid.Cell>> rows = grid.rows();
        if (rows.size() > FEW_ROWS || rows.stream().anyMatch(row -> row.size() > 3)) {
            return false;
        }
        boolean imprint = rows.stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell.lines().stream())
                .anyMatch(line -> IMPRINT.matcher(Words.squeezed(line)).matches());
        String words = rows.stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell.lines().stream())
                .collect(Collectors.joining());
        boolean dated = rows.size() == 1 && Words.dayAtEnd(words) != null;
        boolean one = rows.stream().allMatch(row -> row.size() == 1);
        return imprint || dated || one;
    }
}
