package org.hongtou.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.content.source.Amendment;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.proof.rule.Finding;
import org.jspecify.annotations.Nullable;

/** What is found in a mended file and wasn't found before. */
final class NewFindings {
    /** A line where something is told; line 0 where lines were parted, so that they can't be compared. */
    private record At(String code, int line) {}

    private NewFindings() {}

    /**
     * Where a mended file has more of something than it had, what was mended of it taken off; null where nowhere.
     *
     * @param passing whether what can be mended in turn is let pass
     */
    static @Nullable Place between(Read before, List<Amendment> made, Read after, boolean passing) {
        boolean byLine =
                made.stream().noneMatch(amendment -> amendment.replacement().indexOf('\n') >= 0);
        Map<At, Integer> allowed = new HashMap<>();
        before.findings().forEach(found -> add(allowed, found.rule().diagnostic(), found.place(), byLine, 1));
        before.reading().diagnostics().forEach(told -> add(allowed, told.code(), told.place(), byLine, 1));
        for (Amendment amendment : made) {
            if (!amendment.asMeant() && passing) {
                add(allowed, amendment.code(), amendment.place(), byLine, -1);
            }
        }
        for (Finding found : after.findings()) {
            boolean passes = passing && found.mend() != null;
            if (!passes && add(allowed, found.rule().diagnostic(), found.place(), byLine, -1) < 0) {
                return found.place();
            }
        }
        for (Diagnostic told : after.reading().diagnostics()) {
            if (add(allowed, told.code(), told.place(), byLine, -1) < 0) {
                return told.place();
            }
        }
        return null;
    }

    private static int add(Map<At, Integer> counts, String code, Place place, boolean byLine, int more) {
        return counts.merge(new At(code, byLine ? place.line() : 0), more, Integer::sum);
    }
}
