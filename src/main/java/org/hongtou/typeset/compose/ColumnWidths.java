package org.hongtou.typeset.compose;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Paragraph;
import org.hongtou.model.Table;

/** How wide the columns of a table are: given widths are kept, the others share the type area by what they hold. */
final class ColumnWidths {
    private final TextSetter setter;
    private final Length padding;

    ColumnWidths(TextSetter setter, Length padding) {
        this.setter = setter;
        this.padding = padding;
    }

    List<Length> of(Table table, TableGrid grid) {
        int count = table.columns().size();
        long measure = setter.style().page().measure().emu();
        long[] widths = natural(table, grid);
        boolean[] given = new boolean[count];
        for (int column = 0; column < count; column++) {
            Length width = table.columns().get(column).width();
            given[column] = width.emu() > 0;
            widths[column] = given[column] ? width.emu() : widths[column];
        }
        share(widths, given, measure);
        List<Length> lengths = new ArrayList<>();
        for (long width : widths) {
            lengths.add(new Length(width).toTwip());
        }
        return lengths;
    }

    /** What each column would take if none of its cells turned. */
    private long[] natural(Table table, TableGrid grid) {
        long[] widths = new long[table.columns().size()];
        for (int row = 0; row < grid.rows(); row++) {
            Element element = row < table.headRows() ? Element.TABLE_HEAD : Element.TABLE_CELL;
            for (TableGrid.Place place : grid.row(row)) {
                if (place.cell().columns() == 1 && !place.cell().spans().isEmpty()) {
                    Length width = setter.width(
                            setter.set(new Paragraph(element, place.cell().spans(), 0, "")));
                    long needed = width.plus(padding.times(2))
                            .plus(setter.size(element))
                            .emu();
                    widths[place.column()] = Math.max(widths[place.column()], needed);
                }
            }
        }
        Length least = setter.size(Element.TABLE_CELL).times(2).plus(padding.times(2));
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.max(widths[column], least.emu());
        }
        return widths;
    }

    /**
     * Fills the measure: with room to spare every free column grows alike in proportion; where it is too little, the
     * columns that ask for less than an even share get all they ask for and the others divide the rest.
     */
    private static void share(long[] widths, boolean[] given, long measure) {
        boolean[] settled = given.clone();
        long rest = measure;
        for (int column = 0; column < widths.length; column++) {
            rest -= given[column] ? widths[column] : 0;
        }
        if (free(widths, settled) <= rest) {
            scale(widths, settled, rest);
            return;
        }
        for (boolean changed = true; changed; ) {
            changed = false;
            int open = count(settled);
            for (int column = 0; column < widths.length && open > 0; column++) {
                if (!settled[column] && widths[column] <= rest / open) {
                    settled[column] = true;
                    rest -= widths[column];
                    open--;
                    changed = true;
                }
            }
        }
        scale(widths, settled, Math.max(rest, 0));
    }

    private static void scale(long[] widths, boolean[] settled, long room) {
        long free = free(widths, settled);
        for (int column = 0; column < widths.length && free > 0; column++) {
            if (!settled[column]) {
                widths[column] = Math.round((double) widths[column] * room / free);
            }
        }
    }

    private static long free(long[] widths, boolean[] settled) {
        long free = 0;
        for (int column = 0; column < widths.length; column++) {
            free += settled[column] ? 0 : widths[column];
        }
        return free;
    }

    private static int count(boolean[] settled) {
        int open = 0;
        for (boolean one : settled) {
            open += one ? 0 : 1;
        }
        return open;
    }
}
