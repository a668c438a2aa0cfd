package org.hongtou.typeset.pagination;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hongtou.model.Element;
import org.hongtou.typeset.galley.Strip;
import org.hongtou.typeset.line.BrokenParagraph;

/** A strip of the galley as page making sees it: parts (lines, rows) that may go to different pages. Lengths in EMU. */
sealed interface Piece permits PicturePiece, TablePiece, TextPiece {

    /** The strip as it is set, with what the lines have changed of its paragraphs. */
    Strip strip();

    /** How many paragraphs it has: one, those of a table's cells, or none. */
    int paragraphs();

    /** Looks at each of its paragraphs with its lines. */
    void eachParagraph(Consumer<BrokenParagraph> look);

    /** Whether pictures stand in some of its parts, or words of an element that is sought. */
    boolean shows(int from, int to, Predicate<Element> sought);

    /** How many lines of words there are in parts, a repeated head's included. */
    int lines(int from, int to);

    /** White above it, where it doesn't begin a page that the text flowed onto. */
    long before();

    /** Whether it starts a page. */
    boolean newPage();

    /** Whether its end stays on the page of what follows. */
    boolean keepNext();

    /** How many parts it has, at least one. */
    int parts();

    /**
     * How many parts from {@code from} on go onto a page with {@code room} left; 0 where none may stand there.
     *
     * @param room the height that is left
     */
    int fitting(int from, long room);

    /**
     * How many parts from {@code from} on go onto an empty page where {@link #fitting} has none: rules that no page has
     * room for don't count.
     *
     * @param room the height of the page
     * @return at least one
     */
    int forced(int from, long room);

    /**
     * Of the parts from {@code from} on that stand on a page, how many stay when the end has to go to the next page with
     * what follows; 0 where all of them go.
     */
    int staying(int from);

    /** How far what lies behind the last parts reaches below them; 0 where nothing does. */
    default long overhang(int to) {
        return 0;
    }

    /** From the last ink of the last parts to their lower end. */
    default long whiteBelow(int to) {
        return 0;
    }

    /** How high parts are, a repeated head included. */
    long height(int from, int to);

    /** Puts parts in their places. */
    void place(PageBuilder page, int from, int to, long y);
}
