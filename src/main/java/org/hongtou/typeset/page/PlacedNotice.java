package org.hongtou.typeset.page;

import java.util.List;
import org.hongtou.model.Length;

/**
 * Words on a page that are no part of its text, behind all else.
 *
 * @param runs from the left, as if they began at the paper's edge
 * @param x where they begin, from the paper's left edge
 * @param baseline where they begin, from the paper's top edge
 * @param rising whether they rise to the right by 45 degrees
 */
public record PlacedNotice(List<PlacedRun> runs, Length x, Length baseline, boolean rising) {

    public PlacedNotice {
        runs = List.copyOf(runs);
    }
}
