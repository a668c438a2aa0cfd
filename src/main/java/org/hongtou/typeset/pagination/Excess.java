package org.hongtou.typeset.pagination;

import java.util.List;

/**
 * By how much a plan is longer than it may be.
 *
 * @param plan the pages
 * @param most how many there may be
 */
record Excess(PagePlan plan, int most) {

    /** Whether all that is too long is the imprint. */
    boolean isOfFoot() {
        return plan.fills().size() <= most;
    }

    /** Whether the imprint can't stand on so few pages, for it has to be on an even one. */
    boolean isOfEvenFoot() {
        return mostOfText() == 0;
    }

    /** About how many lines of body text have to go, at least one. */
    int lines() {
        int last = mostOfText();
        List<PageFill> fills = plan.fills();
        FootPlace foot = plan.foot();
        long demand = fills.stream().skip(last).mapToLong(Excess::height).sum();
        long room = 0;
        if (last > 0 && last <= fills.size()) {
            boolean ruled = foot != null && foot.layout().isRuled();
            room = plan.sheet().footBottom(last, ruled) - fills.get(last - 1).end();
        }
        long needed = demand + (foot == null ? 0 : foot.needed()) - room;
        return (int)
                Math.max(1, Math.ceilDiv(needed, plan.galley().frame().pitch().emu()));
    }

    private int mostOfText() {
        FootPlace foot = plan.foot();
        return foot != null && foot.layout().onEvenPage() ? most - most % 2 : most;
    }

    private static long height(PageFill fill) {
        return fill.slices().stream()
                .mapToLong(slice -> slice.piece().height(slice.from(), slice.to())
                        + (slice.from() == 0 ? slice.piece().before() : 0))
                .sum();
    }
}
