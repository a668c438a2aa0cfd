package org.hongtou.importer.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hongtou.importer.draft.DraftDocument;
import org.hongtou.importer.draft.DraftParagraph;
import org.hongtou.importer.draft.DraftPiece;
import org.hongtou.importer.draft.DraftTable;
import org.hongtou.importer.draft.Look;

/** Tables that people use to place words, as heads and imprints of templates are made: each row is a line. */
final class LayoutTables {
    private static final Pattern IMPRINT = Pattern.compile("^(?:抄送|抄报|主送|报送?|发送?|呈送|送|印发)[：:]|日印发$|^共印[0-9]{1,5}份");
    private static final int FEW_ROWS = 8;

    private LayoutTables() {}

    /** The draft with the rows of such tables as paragraphs. */
    static DraftDocument asLines(DraftDocument draft) {
        List<DraftPiece> pieces = new ArrayList<>();
        for (DraftPiece piece : draft.pieces()) {
            if (piece instanceof DraftTable grid && isCommonMark(grid)) {
                List<String> names = new ArrayList<>();
                grid.rows().forEach(row -> names.addAll(row.getFirst().lines()));
                names.addAll(grid.rows().getFirst().getLast().lines());
                names.forEach(name -> pieces.add(DraftParagraph.of(name.strip(), Look.PLAIN, 0)));
            } else if (piece instanceof DraftTable grid && isLayout(grid)) {
                for (List<DraftTable.Cell> row : grid.rows()) {
                    String line = row.stream()
                            .map(cell -> String.join("\n", cell.lines()))
                            .filter(words -> !words.isBlank())
                            .collect(Collectors.joining("　"));
                    for (String words : line.split("\n", -1)) {
                        if (!words.isBlank()) {
                            pieces.add(DraftParagraph.of(words.strip(), Look.PLAIN, 0));
                        }
                    }
                }
            } else {
                pieces.add(piece);
            }
        }
        return new DraftDocument(draft.name(), pieces);
    }

    /** Whether names of bodies stand in a column with one word beside all of them: their common mark. */
    private static boolean isCommonMark(DraftTable grid) {
        List<List<DraftTable.Cell>> rows = grid.rows();
        return rows.size() > 1
                && rows.getFirst().size() == 2
                && rows.getFirst().getLast().rows() == rows.size()
                && String.join("", rows.getFirst().getLast().lines()).strip().equals("文件")
                && rows.stream().allMatch(row -> row.getFirst().lines().stream().noneMatch(String::isBlank));
    }

    private static boolean isLayout(DraftTable grid) {
        List<List<DraftTable.Cell>> rows = grid.rows();
        if (rows.size() > FEW_ROWS || rows.stream().anyMatch(row -> row.size() > 3)) {
            return false;
        }
        boolean imprint = rows.stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell.lines().stream())
                .anyMatch(line -> IMPRINT.matcher(LineForms.squeezed(line)).find());
        String words = rows.stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell.lines().stream())
                .collect(Collectors.joining());
        boolean dated = rows.size() == 1 && LineForms.dayAtEnd(words) != null;
        boolean one = rows.stream().allMatch(row -> row.size() == 1);
        return imprint || dated || one;
    }
}
