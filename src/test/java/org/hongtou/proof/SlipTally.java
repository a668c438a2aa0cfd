package org.hongtou.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hongtou.proof.SlipReading.Fate;

/**
 * What became of the slips of one kind.
 *
 * @param kind the kind
 * @param all how many were put in
 * @param found how many were found
 * @param mended how many of those have a mend that makes the text what it was
 * @param altered how many of those have a mend that makes it something else
 * @param open the slips that were missed or altered, for a person to look at
 */
record SlipTally(SlipKind kind, int all, int found, int mended, int altered, List<String> open) {

    SlipTally {
        open = List.copyOf(open);
    }

    static SlipTally of(SlipKind kind, List<Slip> slips, SlipReading reading) {
        int[] fates = new int[Fate.values().length];
        List<String> open = new ArrayList<>();
        for (Slip slip : slips) {
            Fate fate = reading.read(slip);
            fates[fate.ordinal()]++;
            if (fate == Fate.MISSED || fate == Fate.ALTERED) {
                open.add(fate + "  " + slip.shown());
            }
        }
        int all = slips.size();
        return new SlipTally(
                kind,
                all,
                all - fates[Fate.MISSED.ordinal()],
                fates[Fate.MENDED.ordinal()],
                fates[Fate.ALTERED.ordinal()],
                open);
    }

    /** Found of a hundred, rounded down. */
    int recall() {
        return all == 0 ? 0 : found * 100 / all;
    }

    void print() {
        System.out.println(line(kind.name(), kind.area(), all, found, mended, altered));
        open.forEach(one -> System.out.println("  " + one));
    }

    static String sum(SlipKind.Area area, List<SlipTally> tallies) {
        int[] sums = new int[4];
        for (SlipTally tally : tallies) {
            if (tally.kind.area() == area) {
                sums[0] += tally.all;
                sums[1] += tally.found;
                sums[2] += tally.mended;
                sums[3] += tally.altered;
            }
        }
        return line("all kinds", area, sums[0], sums[1], sums[2], sums[3]);
    }

    private static String line(String name, SlipKind.Area area, int all, int found, int mended, int altered) {
        return String.format(
                Locale.ROOT,
                "slips: %-20s %-8s %4d put in, %4d found (%5.1f%%), %4d mended, %d mended wrong",
                name,
                area,
                all,
                found,
                all == 0 ? 0 : found * 100.0 / all,
                mended,
                altered);
    }
}
