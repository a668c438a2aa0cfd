package org.hongtou.typeset.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Paragraph;
import org.hongtou.model.Picture;
import org.hongtou.model.PictureFile;
import org.hongtou.model.Pictures;
import org.hongtou.model.Table;
import org.hongtou.typeset.galley.SetParagraph;

/**
 * How wide the columns of a table are: given widths are kept where the type area has room for them and the longest words
 * of the other columns; these share the rest by what they hold. Columns without a word are there to be written in, and
 * take what is to spare.
 */
final class ColumnWidths {
    /** What words get beyond their width: a word processor rounds each letter. */
    private static final Length SPARE = Length.pt(1);

    /** A head of more characters stands on two lines as well. */
    private static final int LONG_HEAD = 4;

    /** A picture that says nothing of its width is drawn no narrower than this. */
    private static final Length SMALLEST_PICTURE = Length.mm(20);

    private final TextSetter setter;
    private final Pictures pictures;
    private final CellWords cellWords;
    private final Length padding;
    private final long[] given;
    private final long[] least;
    private final long[] easy;
    private final long[] natural;
    private final boolean[] blank;
    /** Whether a word parts in a column whose width is given. */
    private boolean crowded;

    /**
     * @param setter sets the words
     * @param padding between a rule and the words, at the left and right
     */
    ColumnWidths(TextSetter setter, Length padding, Pictures pictures, Table table, TableGrid grid) {
        this.pictures = pictures;
        this.setter = setter;
        this.cellWords = new CellWords(setter);
        this.padding = padding;
        int count = table.columns().size();
        this.given = new long[count];
        this.least = new long[count];
        this.easy = new long[count];
        this.natural = new long[count];
        this.blank = new boolean[count];
        measure(table, grid);
        for (int column = 0; column < count; column++) {
            given[column] = Math.max(0, table.columns().get(column).width().emu());
            if (given[column] > 0) {
                crowded |= given[column] < least[column] - SPARE.emu();
                least[column] = 0;
                easy[column] = 0;
                natural[column] = 0;
                blank[column] = false;
            }
        }
    }

    /** What sets the words that these are the widths for. */
    TextSetter setter() {
        return setter;
    }

    /** Whether a given width is too little for a word of its column. */
    boolean crowded() {
        return crowded;
    }

    /** Between a rule and the words, at the left and right. */
    Length padding() {
        return padding;
    }

    /** Whether the type area has room for lines that are read with ease. */
    boolean easy() {
        return sum(given) + sum(easy) <= setter.measure().emu();
    }

    /** Whether it has room for the words that shouldn't part. */
    boolean fit() {
        return sum(given) + sum(least) <= setter.measure().emu();
    }

    List<Length> widths() {
        int count = given.length;
        long measure = setter.measure().emu();
        // A word longer than half the type area parts anyway.
        long words = Math.min(sum(least), measure / 2);
        if (sum(given) > measure - words) {
            scale(given, measure - words);
        }
        long[] free = share(measure - sum(given));
        List<Length> lengths = new ArrayList<>();
        for (int column = 0; column < count; column++) {
            lengths.add(new Length(given[column] + free[column]).toTwip());
        }
        return lengths;
    }

    /**
     * What the cells of each column ask for: at least the room of the longest word, of two characters at least; of four
     * of a longer one to be read with ease; naturally that of the longest cell that doesn't turn. A head may turn.
     */
    private void measure(Table table, TableGrid grid) {
        Arrays.fill(blank, true);
        long white = padding.times(2).plus(SPARE).emu();
        Arrays.fill(least, setter.size(Element.TABLE_CELL).times(2).emu() + white);
        boolean headed = table.headRows() > 0;
        for (int row = 0; row < grid.rows(); row++) {
            Element element = row < table.headRows() ? Element.TABLE_HEAD : Element.TABLE_CELL;
            for (TableGrid.Place place : grid.row(row)) {
                int column = place.column();
                for (Table.Words line : place.cell().columns() == 1 ? place.words() : List.<Table.Words>of()) {
                    if (line.spans().isEmpty()) {
                        continue;
                    }
                    SetParagraph words = setter.set(new Paragraph(element, line.spans(), 0, ""));
                    boolean turns =
                            element == Element.TABLE_HEAD && words.text().length() > LONG_HEAD;
                    CellWords.Widths widths = cellWords.widths(words);
                    long indent = setter.size(element).times(line.indent()).emu();
                    Length width = turns ? widths.whole().times(0.5) : widths.whole();
                    natural[column] = Math.max(natural[column], width.emu() + indent + white);
                    least[column] = Math.max(least[column], widths.longest().emu() + indent + white);
                    easy[column] = Math.max(easy[column], widths.easy().emu() + indent + white);
                    blank[column] &= element == Element.TABLE_HEAD;
                }
                if (place.cell().columns() == 1) {
                    pictures(place.cell(), column, white);
                }
            }
        }
        if (headed && !isForm()) {
            Arrays.fill(blank, false);
        }
        for (int column = 0; column < least.length; column++) {
            easy[column] = Math.max(easy[column], least[column]);
            natural[column] = Math.max(natural[column], easy[column]);
        }
    }

    /** A picture is as wide as it is said to be, where there is room; one that says nothing may be drawn smaller. */
    private void pictures(Table.Cell cell, int column, long white) {
        for (Table.Line line : cell.lines()) {
            PictureFile file = line instanceof Picture named ? pictures.find(named.file()) : null;
            if (line instanceof Picture picture && file != null) {
                long width = PictureSize.of(picture, file).width().emu();
                long needed = picture.width().emu() > 0 ? width : Math.min(width, SMALLEST_PICTURE.emu());
                natural[column] = Math.max(natural[column], width + white);
                least[column] = Math.max(least[column], needed + white);
                easy[column] = Math.max(easy[column], needed + white);
                blank[column] = false;
            }
        }
    }

    /** Whether half of the columns or more have nothing but a head: a form. */
    private boolean isForm() {
        int blanks = 0;
        for (boolean one : blank) {
            blanks += one ? 1 : 0;
        }
        return blanks * 2 >= blank.length && blanks < blank.length;
    }

    /**
     * Fills a room: with some to spare every column grows alike in proportion; where it is too little, each gets the
     * least, those that ask for less than an even share of what is left get all they ask for and the others divide the
     * rest.
     */
    private long[] share(long room) {
        if (sum(natural) <= room) {
            spare(room - sum(natural));
            scale(natural, room);
            return natural;
        }
        if (sum(least) >= room) {
            level(least, Math.max(0, room));
            return least;
        }
        long[] widths = sum(easy) <= room ? easy.clone() : least.clone();
        long[] open = new long[widths.length];
        for (int column = 0; column < widths.length; column++) {
            open[column] = natural[column] - widths[column];
        }
        long rest = room - sum(widths);
        long count = count(open);
        for (boolean changed = true; changed; ) {
            changed = false;
            for (int column = 0; column < open.length; column++) {
                if (open[column] > 0 && open[column] <= rest / count) {
                    widths[column] += open[column];
                    rest -= open[column];
                    open[column] = 0;
                    count--;
                    changed = true;
                }
            }
        }
        scale(open, rest);
        for (int column = 0; column < widths.length; column++) {
            widths[column] += open[column];
        }
        return widths;
    }

    /** Gives what is to spare to the columns without a word. */
    private void spare(long room) {
        int blanks = 0;
        for (boolean one : blank) {
            blanks += one ? 1 : 0;
        }
        for (int column = 0; column < blank.length; column++) {
            natural[column] += blank[column] ? room / blanks : 0;
        }
    }

    private static void scale(long[] widths, long room) {
        long sum = sum(widths);
        for (int column = 0; column < widths.length && sum > 0; column++) {
            widths[column] = Math.round((double) widths[column] * room / sum);
        }
    }

    /** Makes the widest as narrow as one another, so that all have room. */
    private static void level(long[] widths, long room) {
        long[] rising = widths.clone();
        Arrays.sort(rising);
        long rest = room;
        int wider = rising.length;
        for (long width : rising) {
            if (width > rest / wider) {
                break;
            }
            rest -= width;
            wider--;
        }
        for (int column = 0; column < widths.length && wider > 0; column++) {
            widths[column] = Math.min(widths[column], rest / wider);
        }
    }

    private static long sum(long[] widths) {
        long sum = 0;
        for (long width : widths) {
            sum += width;
        }
        return sum;
    }

    private static long count(long[] widths) {
        long count = 0;
        for (long width : widths) {
            count += width > 0 ? 1 : 0;
        }
        return count;
    }
}
