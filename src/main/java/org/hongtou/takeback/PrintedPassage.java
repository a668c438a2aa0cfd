package org.hongtou.takeback;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hongtou.importer.draft.DraftDocument;
import org.hongtou.importer.draft.DraftParagraph;
import org.hongtou.importer.draft.DraftPiece;
import org.hongtou.importer.draft.DraftTable;
import org.hongtou.importer.draft.Image;

/**
 * What is compared as one: a paragraph, a row of a table, a picture.
 *
 * @param words a paragraph's words on one line, bold ones among others between two asterisks; a row's cells, parted by
 *     {@link #CELLS}; what tells a picture from others
 * @param form what it is
 * @param level a paragraph's level as a heading, from 1; 0 where it has none
 */
record PrintedPassage(String words, Form form, int level) {
    /** Between the cells of a row. */
    static final char CELLS = '\t';

    /** What is compared. */
    enum Form {
        PARAGRAPH,
        ROW,
        PICTURE
    }

    /** The words as a message shows them. */
    String shown() {
        return form == Form.PICTURE ? "〔图片〕" : words;
    }

    /** Whether one may have been written in place of the other. */
    boolean isLike(PrintedPassage other) {
        return form == other.form && form != Form.PICTURE && level == other.level;
    }

    /** The passages of a file, in their order. */
    static List<PrintedPassage> of(DraftDocument draft) {
        List<PrintedPassage> passages = new ArrayList<>();
        for (DraftPiece piece : draft.pieces()) {
            switch (piece) {
                case DraftParagraph paragraph ->
                    passages.add(new PrintedPassage(
                            oneLine(paragraph.marked()),
                            Form.PARAGRAPH,
                            paragraph.look().level()));
                case DraftTable table ->
                    table.rows().forEach(row -> passages.add(new PrintedPassage(cells(row), Form.ROW, 0)));
                case Image image ->
                    passages.add(new PrintedPassage(
                            image.bytes().length + "/" + Arrays.hashCode(image.bytes()), Form.PICTURE, 0));
            }
        }
        return passages;
    }

    private static String cells(List<DraftTable.Cell> row) {
        return row.stream()
                .map(cell -> oneLine(String.join("\n", cell.lines())).replace(CELLS, ' '))
                .collect(Collectors.joining(String.valueOf(CELLS)));
    }

    /** Where a line ends is the typesetter's business, and Word moves such ends. */
    private static String oneLine(String words) {
        return words.replace("\n", "").strip();
    }
}
