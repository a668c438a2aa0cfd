package org.hongtou.typeset.galley;

import java.util.stream.Stream;

/** The paragraphs of a galley, as its pages count them: in the order of the text, cells row by row, the foot, the leaves. */
public final class Strips {
    private Strips() {}

    /** All of them, but for a letter's head, which is counted nowhere. */
    public static Stream<SetParagraph> paragraphs(Galley galley) {
        return galley.strips().stream().flatMap(Strips::paragraphs);
    }

    /** Those of one strip. */
    public static Stream<SetParagraph> paragraphs(Strip strip) {
        return switch (strip) {
            case SetParagraph paragraph -> Stream.of(paragraph);
            case SetTable table ->
                table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.paragraphs().stream());
            case SetPicture picture -> Stream.empty();
            case Turn turn -> Stream.empty();
        };
    }
}
