package org.hongtou.proof;

import java.util.regex.MatchResult;

/**
 * A clean text with one slip in it.
 *
 * @param kind what kind of slip
 * @param clean the text before
 * @param wrong the text with the slip
 * @param from where the slip begins in {@code wrong}
 * @param to where it ends
 */
record Slip(SlipKind kind, String clean, String wrong, int from, int to) {

    static Slip at(SlipKind kind, String clean, MatchResult match, String written) {
        String wrong = clean.substring(0, match.start()) + written + clean.substring(match.end());
        return new Slip(kind, clean, wrong, match.start(), match.start() + written.length());
    }

    /** The text round the slip, the slip between bars. */
    String shown() {
        String before = wrong.substring(Math.max(0, from - 12), from);
        String behind = wrong.substring(to, Math.min(wrong.length(), to + 12));
        return (before + "|" + wrong.substring(from, to) + "|" + behind).replace("\n", "⏎");
    }
}
