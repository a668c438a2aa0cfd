package org.hongtou.typeset.pagination;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Length;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetPicture;
import org.hongtou.typeset.galley.SetTable;
import org.hongtou.typeset.galley.Strip;
import org.hongtou.typeset.galley.Turn;
import org.hongtou.typeset.line.BrokenParagraph;
import org.hongtou.typeset.line.LineMaker;
import org.jspecify.annotations.Nullable;

/**
 * The strips of a galley as page making sees them, with their lines. A document is planned again until all rules hold;
 * what that changes is a few formats, so that all other strips keep their lines from one time to the next.
 */
final class Pieces {
    private final Sheet sheet;
    private final LineMaker lineMaker;
    private final List<Turned> all;
    private int paragraphs;

    private Pieces(List<Strip> flow, Sheet sheet, LineMaker lineMaker, @Nullable Pieces before) {
        this.sheet = sheet;
        this.lineMaker = lineMaker;
        this.all = new ArrayList<>(flow.size());
        boolean sideways = false;
        long above = 0;
        for (Strip strip : flow) {
            if (strip instanceof Turn turn) {
                sideways = turn.sideways();
                above = 0;
                continue;
            }
            Turned known = before == null ? null : before.all.get(all.size());
            Turned turned = known != null && known.isOf(strip, above)
                    ? known.again()
                    : new Turned(strip, piece(strip, sideways, above, known), sideways, above);
            all.add(turned);
            paragraphs += turned.piece().paragraphs();
            above = isKept(turned.piece()) ? above + height(turned.piece()) : 0;
        }
    }

    /**
     * A strip's piece, and the pages that it stands on.
     *
     * @param above of a table, how high what stays with its first row is
     */
    private record Turned(Strip strip, Piece piece, boolean sideways, long above) {
        /** Whether it is a strip's below titles of such a height. */
        boolean isOf(Strip other, long titles) {
            return strip.equals(other) && (above == titles || !(piece instanceof TablePiece));
        }

        /** The same for another plan. */
        Turned again() {
            return piece instanceof TablePiece table ? new Turned(strip, table.again(), sideways, above) : this;
        }
    }

    /** Whether a piece stands with the first row of a table that follows. */
    private static boolean isKept(Piece piece) {
        return !(piece instanceof TablePiece) && piece.keepNext();
    }

    private static long height(Piece piece) {
        return piece.before() + piece.height(0, piece.parts());
    }

    static Pieces of(List<Strip> flow, Sheet sheet, LineMaker lineMaker) {
        return new Pieces(flow, sheet, lineMaker, null);
    }

    /**
     * The same strips with other formats or words.
     *
     * @param changed as many strips, each of the kind that it was
     */
    Pieces changed(List<Strip> changed) {
        return new Pieces(changed, sheet, lineMaker, this);
    }

    private Piece piece(Strip strip, boolean sideways, long above, @Nullable Turned known) {
        Length measure = sheet.measure(sideways);
        return switch (strip) {
            case SetParagraph paragraph -> {
                BrokenParagraph same =
                        known != null && known.piece() instanceof TextPiece text ? text.lines(paragraph) : null;
                yield new TextPiece(same == null ? lineMaker.lines(paragraph, measure) : same, paragraphs);
            }
            case SetPicture picture -> new PicturePiece(picture);
            case SetTable table ->
                new TablePiece(new TableLayout(table, lineMaker, measure, sheet.room(sideways), above, paragraphs));
            case Turn turn -> throw new IllegalStateException("not a piece: " + turn);
        };
    }

    /** The strips as they are set, with the turns between them. */
    List<Strip> set(List<Strip> flow) {
        List<Strip> set = new ArrayList<>(flow.size());
        int next = 0;
        for (Strip strip : flow) {
            set.add(strip instanceof Turn ? strip : all.get(next++).piece().strip());
        }
        return set;
    }

    int size() {
        return all.size();
    }

    Piece get(int i) {
        return all.get(i).piece();
    }

    /** Whether a piece stands on turned pages. */
    boolean sideways(int i) {
        return all.get(i).sideways();
    }

    /** How many paragraphs there are, those in cells among them. */
    int paragraphs() {
        return paragraphs;
    }
}
