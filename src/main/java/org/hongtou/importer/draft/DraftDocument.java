package org.hongtou.importer.draft;

import java.util.List;

/**
 * A draft as it was read: its paragraphs, tables and pictures in the order in which they are read.
 *
 * @param name the file's name as messages show it
 * @param pieces what it holds; paragraphs without words are left out, the paragraph after says that there was a gap
 */
public record DraftDocument(String name, List<DraftPiece> pieces) {
    public DraftDocument {
        pieces = List.copyOf(pieces);
    }

    /** How many characters its words have. */
    public long length() {
        return pieces.stream()
                .mapToLong(piece -> switch (piece) {
                    case DraftParagraph paragraph -> paragraph.text().length();
                    case DraftTable grid ->
                        grid.rows().stream()
                                .flatMap(List::stream)
                                .flatMap(cell -> cell.lines().stream())
                                .mapToLong(String::length)
                                .sum();
                    case Image unused -> 0;
                })
                .sum();
    }

    /** How many paragraphs, pictures and cells it has. */
    public long count() {
        return pieces.stream()
                .mapToLong(piece -> piece instanceof DraftTable grid
                        ? grid.rows().stream().mapToLong(List::size).sum()
                        : 1)
                .sum();
    }
}
