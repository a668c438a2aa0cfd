package org.hongtou.typeset.compose;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Length;

/**
 * Where the seals of joint issuers stand (GB/T 9704-2012 7.3.5.1): in rows of as many as the type area has room for, as
 * even as can be, a shorter last row at the right so that the last seal lies over the last name and the date.
 *
 * @param columns the columns' centres, from the type area's left edge
 * @param rows how many seals each row has
 */
record SealRows(List<Length> columns, List<Integer> rows) {

    private static final double LITTLE_NARROWER = 0.8;

    SealRows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * The rows of a number of seals: as few as leave each name on one line.
     *
     * @param count how many, at least one
     * @param room the type area and what has to find room there
     */
    static SealRows of(int count, Room room) {
        int across = (int) Math.min(count, Math.max(1, room.mostSeals()));
        while (across > 2 && room.forNames(across).compareTo(room.narrowedName()) < 0) {
            across--;
        }
        int even = Math.ceilDiv(count, Math.ceilDiv(count, across));
        List<Length> columns = new ArrayList<>();
        if (even == 1) {
            columns.add(room.dateCentre());
        } else {
            for (int column = 0; column < even; column++) {
                columns.add(room.measure().times((2 * column + 1) / (2.0 * even)));
            }
        }
        List<Integer> filled = new ArrayList<>();
        for (int left = count; left > 0; left -= even) {
            filled.add(Math.min(even, left));
        }
        return new SealRows(columns, filled);
    }

    /**
     * The type area and what has to find room there.
     *
     * @param measure the type area's width
     * @param seal how wide a seal is
     * @param spacing between neighbouring seals, at least
     * @param widestName the width of the widest name
     * @param between between neighbouring names, at least
     * @param dateCentre where the centre of a date is that ends at its usual distance from the right edge
     */
    record Room(Length measure, Length seal, Length spacing, Length widestName, Length between, Length dateCentre) {

        /** The widest name drawn a little narrower, before which a row gives up a place. */
        private Length narrowedName() {
            return widestName.times(LITTLE_NARROWER);
        }

        /** How many seals a row has room for. */
        private long mostSeals() {
            return measure.plus(spacing).emu() / seal.plus(spacing).emu();
        }

        /** How wide a name may be where so many share a row. */
        Length forNames(int across) {
            return across == 1
                    ? measure.minus(dateCentre).times(2)
                    : measure.times(1.0 / across).minus(between);
        }
    }

    /** The centre of a row's place, from its left one. */
    Length centre(int row, int place) {
        return columns.get(columns.size() - rows.get(row) + place);
    }

    /** The centre of the last place of all. */
    Length last() {
        return columns.getLast();
    }
}
