package org.hongtou.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.diagnostics.Place;
import org.hongtou.proof.rule.Finding;
import org.hongtou.proof.rule.Habits;

/** Reads texts with slips and says what became of each slip. */
final class SlipReading {
    /** A finding counts where it stands at most so many characters from the slip. */
    private static final int NEAR = 6;
    /** In body text of a literal block, columns count from the indentation's end. */
    private static final int INDENT = 3;

    private final Manuscripts manuscripts = new Manuscripts();
    /** With what offices may ask for, so that its recall is held too. */
    private final ProofReader reader =
            new ProofReader(new Habits(Set.of(), Map.of(), Set.of("paragraph-twice"), List.of()));

    /** What became of a slip: MENDED is found and set right, ALTERED found and set wrong, TOLD found and left. */
    enum Fate {
        MISSED,
        TOLD,
        MENDED,
        ALTERED
    }

    List<Finding> findings(String text) {
        return reader.read(manuscripts.of(text));
    }

    Fate read(Slip slip) {
        List<Finding> all = findings(slip.wrong());
        if (all.stream().noneMatch(finding -> tells(finding, slip))) {
            return Fate.MISSED;
        }
        String mended = mended(slip.wrong(), all);
        if (mended.equals(slip.clean())) {
            return Fate.MENDED;
        }
        return mended.equals(slip.wrong()) ? Fate.TOLD : Fate.ALTERED;
    }

    private static boolean tells(Finding finding, Slip slip) {
        if (slip.kind().reach() == SlipKind.Reach.ANYWHERE || finding.place().column() == 0) {
            return true;
        }
        if (slip.kind().reach() == SlipKind.Reach.PAIR) {
            return finding.rule().code().equals(slip.kind().name());
        }
        int from = offset(slip.wrong(), finding.place());
        int to = from + finding.text().length();
        return from <= slip.to() + NEAR && to >= slip.from() - NEAR;
    }

    private static String mended(String text, List<Finding> findings) {
        List<Finding> last = new ArrayList<>(findings);
        Collections.reverse(last);
        StringBuilder mended = new StringBuilder(text);
        int behind = text.length();
        for (Finding finding : last) {
            if (finding.replacement() == null || finding.place().column() == 0) {
                continue;
            }
            int from = offset(text, finding.place());
            int to = from + finding.text().length();
            if (to <= behind && text.startsWith(finding.text(), from)) {
                mended.replace(from, to, finding.replacement());
                behind = from;
            }
        }
        return mended.toString();
    }

    private static int offset(String text, Place place) {
        if (!Manuscripts.isFile(text)) {
            return column(text, 0, place.column() - INDENT);
        }
        int start = 0;
        for (int line = 1; line < place.line(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return column(text, start, place.column() - 1);
    }

    private static int column(String text, int start, int characters) {
        int rest = text.codePointCount(start, text.length());
        return text.offsetByCodePoints(start, Math.clamp(characters, 0, rest));
    }
}
