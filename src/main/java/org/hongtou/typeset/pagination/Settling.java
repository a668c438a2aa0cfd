package org.hongtou.typeset.pagination;

import java.util.List;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.Strip;

/**
 * Plans pages again with the ties that they show to be missing, until none is. Pages that aren't settled after so many
 * rounds stay as the last has left them, with a warning where the first tie is missing.
 *
 * @param rounds how often pages are planned again at most
 * @param file the content file, for diagnostics
 */
record Settling(int rounds, String file) {
    /** Enough for what documents hold: one or two do. */
    static final int USUAL_ROUNDS = 3;

    PagePlan settled(PagePlan first) {
        PagePlan plan = first;
        for (int round = 0; round < rounds; round++) {
            Galley tied = KeepTogether.tied(plan.galley(), plan.places());
            if (tied.equals(plan.galley())) {
                return plan;
            }
            plan = plan.changed(tied);
        }
        warn(plan, KeepTogether.tied(plan.galley(), plan.places()));
        return plan;
    }

    private void warn(PagePlan plan, Galley tied) {
        List<Strip> flow = plan.galley().flow();
        for (int i = 0; i < flow.size(); i++) {
            Places.Span place = plan.places().of(i);
            if (place != null
                    && flow.get(i) instanceof SetParagraph text
                    && !text.equals(tied.flow().get(i))) {
                Place line = new Place(file, text.line(), 0);
                plan.report().add(Diagnostic.warning("typeset.unsettled", line, place.lastPage()));
                return;
            }
        }
    }
}
