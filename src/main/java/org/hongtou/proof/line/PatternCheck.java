package org.hongtou.proof.line;

import java.util.BitSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A check of single lines by a pattern. Nothing is found in addresses of the web and of mail, nor in names of files.
 *
 * @param scope which lines
 * @param likely whether a line may hold a match at all: most lines are passed by without trying the pattern
 * @param pattern what is wrong; what has to stand around it belongs into look-arounds
 * @param mended what should stand in place of a match, or null where a person decides; where it gives null for a match,
 *     a person decides about that one
 * @param sure whether a match is mended unseen; of others what should stand there is told
 * @param outsideQuotations whether matches within quotations, or before half a one, don't count
 */
public record PatternCheck(
        Scope scope,
        Predicate<String> likely,
        Pattern pattern,
        @Nullable Function<MatchResult, @Nullable String> mended,
        Predicate<MatchResult> sure,
        boolean outsideQuotations)
        implements Rule.Check {
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.)[!-~]++|(?<![0-9A-Za-z._-])[0-9A-Za-z._-]++@[0-9A-Za-z._-]+[0-9A-Za-z]"
                    + "|&[A-Za-z]{2,8};|[!！]\\[[^\\[\\]|]{0,200}(?=\\]\\()"
                    // The file and the width of a picture in a row of a table.
                    + "|\\]\\((?:[^()|]++|\\([^()|]*+\\))++\\)(?:\\{[^{}|]*+\\})?");

    /** Finds every match of a pattern, which only a person can mend. */
    public static PatternCheck of(Scope scope, String pattern) {
        return new PatternCheck(scope, text -> true, Pattern.compile(pattern), null, found -> true, false);
    }

    /** Finds every match of a pattern, with what should stand there. */
    public static PatternCheck of(Scope scope, String pattern, Function<MatchResult, @Nullable String> mended) {
        return new PatternCheck(scope, text -> true, Pattern.compile(pattern), mended, found -> true, false);
    }

    /** The same check, of lines alone that have one of some characters: a matter of speed. */
    public PatternCheck where(String anyOf) {
        return where(text -> hasAny(text, anyOf));
    }

    /** The same check, of lines alone that may hold a match: a matter of speed. */
    public PatternCheck where(Predicate<String> mayHold) {
        return new PatternCheck(scope, mayHold, pattern, mended, sure, outsideQuotations);
    }

    /** The same check, but not within quotations nor before a half of one. */
    PatternCheck unquoted() {
        return new PatternCheck(scope, likely, pattern, mended, sure, true);
    }

    /** The same check, its mends told alone where they aren't sure. */
    PatternCheck sure(Predicate<MatchResult> isSure) {
        return new PatternCheck(scope, likely, pattern, mended, isSure, outsideQuotations);
    }

    @Override
    public void look(Manuscript manuscript, Findings findings) {
        scope.of(manuscript).forEach(passage -> look(passage, findings));
    }

    private void look(Passage passage, Findings findings) {
        if (!likely.test(passage.text())) {
            return;
        }
        Matcher matcher = pattern.matcher(passage.text());
        Matcher address = null;
        BitSet outside = null;
        while (matcher.find()) {
            if (address == null) {
                address = ADDRESS.matcher(passage.text());
                address.find();
                outside = outsideQuotations ? outside(passage.text()) : null;
            }
            if (!isIn(address, matcher.start()) && (outside == null || outside.get(matcher.end()))) {
                MatchResult match = matcher.toMatchResult();
                String replacement = mended == null ? null : mended.apply(match);
                if (sure.test(match)) {
                    findings.add(passage, match.start(), match.end(), replacement);
                } else {
                    findings.propose(passage, match.start(), match.end(), replacement);
                }
            }
        }
    }

    /** Whether an address stands at an index; asked in order, so that a line is looked through once. */
    private static boolean isIn(Matcher address, int at) {
        while (address.hasMatch() && address.end() <= at) {
            address.find();
        }
        return address.hasMatch() && address.start() <= at;
    }

    /** The indexes from which on every quotation opens before it is closed, and is closed. */
    static BitSet outside(String text) {
        BitSet outside = new BitSet(text.length() + 1);
        outside.set(text.length());
        int closing = -1;
        for (int i = text.length() - 1; i >= 0; i--) {
            switch (text.charAt(i)) {
                case '”' -> closing = i;
                case '“' -> outside.set(i, closing >= 0 && outside.get(closing + 1));
                default -> outside.set(i, outside.get(i + 1));
            }
        }
        return outside;
    }

    private static boolean hasAny(String text, String signs) {
        for (int i = 0; i < signs.length(); i++) {
            if (text.indexOf(signs.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a stretch of up to three characters stands twice in a row. */
    static boolean hasRepetition(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == text.charAt(i - 1)
                    || (i >= 3 && text.regionMatches(i - 1, text, i - 3, 2))
                    || (i >= 5 && text.regionMatches(i - 2, text, i - 5, 3))) {
                return true;
            }
        }
        return false;
    }
}
