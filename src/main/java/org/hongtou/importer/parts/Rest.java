package org.hongtou.importer.parts;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.importer.draft.DraftParagraph;
import org.hongtou.importer.draft.DraftPiece;
import org.jspecify.annotations.Nullable;

/** The pieces of a draft that are no part of the document yet; parts are taken from both ends. */
final class Rest {
    private final List<DraftPiece> pieces;

    Rest(List<DraftPiece> pieces) {
        this.pieces = new ArrayList<>(pieces);
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    int size() {
        return pieces.size();
    }

    List<DraftPiece> all() {
        return List.copyOf(pieces);
    }

    /** The paragraph at an index; null where none stands there. */
    @Nullable
    DraftParagraph paragraph(int index) {
        return index >= 0 && index < pieces.size() && pieces.get(index) instanceof DraftParagraph paragraph
                ? paragraph
                : null;
    }

    /** The words of the paragraph at an index without blanks; empty where none stands there. */
    String words(int index) {
        DraftParagraph paragraph = paragraph(index);
        return paragraph == null ? "" : LineForms.squeezed(paragraph.text());
    }

    /** The words of the last paragraph without blanks; empty where the last piece is another. */
    String last() {
        return words(pieces.size() - 1);
    }

    @Nullable
    DraftParagraph lastParagraph() {
        return paragraph(pieces.size() - 1);
    }

    void drop(int index) {
        pieces.remove(index);
    }

    void dropLast() {
        pieces.removeLast();
    }

    void addAll(List<DraftPiece> more) {
        pieces.addAll(more);
    }

    /** Takes the pieces from an index to another away. */
    List<DraftPiece> take(int from, int to) {
        List<DraftPiece> part = pieces.subList(from, to);
        List<DraftPiece> taken = List.copyOf(part);
        part.clear();
        return taken;
    }
}
