package org.hongtou.typeset.compose;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.style.Type;
import org.hongtou.typeset.Script;
import org.hongtou.typeset.galley.Run;

/**
 * Parts the words of one paragraph into runs of one type. Where Han characters are tracked, letters and digits come in
 * runs of their own. So do quotes, dashes and other signs that both scripts have, where they begin a paragraph or follow
 * a letter: Word gives them the Han face for the run's East Asian hint, LibreOffice would give them the Latin one, half as
 * wide; so they name the Han face for either.
 */
final class ScriptRuns {
    /** Before these, signs are letters to LibreOffice, whatever stands around: ± × ° and Greek. */
    private static final int FIRST_NEUTRAL = 0x2000;

    private final ScriptTypes types;
    private final List<Run> runs = new ArrayList<>();
    private boolean afterHan;

    ScriptRuns(ScriptTypes types) {
        this.types = types;
    }

    List<Run> runs() {
        return runs;
    }

    /** Adds words that follow those before. */
    void add(String text, Type type, Span.Role role) {
        ScriptTypes.Three scripts = types.of(type);
        int from = 0;
        Type open = scripts.han();
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            Type own = type(codePoint, scripts);
            if (i > from && !own.equals(open)) {
                runs.add(new Run(text.substring(from, i), open, role));
                from = i;
            }
            open = own;
            i += Character.charCount(codePoint);
        }
        runs.add(new Run(text.substring(from), open, role));
    }

    private Type type(int codePoint, ScriptTypes.Three scripts) {
        if (!Script.isHan(codePoint)) {
            // To LibreOffice a blank has no script of its own, but a line break and a tab are Latin.
            afterHan &= codePoint == ' ';
            return scripts.latin();
        }
        if (!Script.isAmbiguous(codePoint)) {
            afterHan = true;
            return scripts.han();
        }
        return afterHan && codePoint >= FIRST_NEUTRAL ? scripts.han() : scripts.sign();
    }
}
