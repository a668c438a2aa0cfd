package org.hongtou.proof;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A check of single lines by a pattern.
 *
 * @param scope which lines
 * @param pattern what is wrong; what has to stand around it belongs into look-arounds
 * @param mended what should stand in place of a match, or null where a person decides
 */
record PatternCheck(Scope scope, Pattern pattern, @Nullable Function<MatchResult, String> mended)
        implements Rule.Check {

    /** Finds every match of a pattern, which only a person can mend. */
    static PatternCheck of(Scope scope, String pattern) {
        return new PatternCheck(scope, Pattern.compile(pattern), null);
    }

    /** Finds every match of a pattern, with what should stand there. */
    static PatternCheck of(Scope scope, String pattern, Function<MatchResult, String> mended) {
        return new PatternCheck(scope, Pattern.compile(pattern), mended);
    }

    @Override
    public void look(Manuscript manuscript, Findings findings) {
        scope.of(manuscript).forEach(passage -> look(passage, findings));
    }

    private void look(Passage passage, Findings findings) {
        Matcher matcher = pattern.matcher(passage.text());
        while (matcher.find()) {
            String replacement = mended == null ? null : mended.apply(matcher.toMatchResult());
            findings.add(passage, matcher.start(), matcher.end(), replacement);
        }
    }
}
