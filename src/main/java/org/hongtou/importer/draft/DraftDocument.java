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
}
