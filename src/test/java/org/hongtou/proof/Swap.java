package org.hongtou.proof;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One way to make a slip: what is right, and what a hurried hand writes in its place.
 *
 * @param right where the slip can be made
 * @param wrong what stands there afterwards
 */
record Swap(Pattern right, Function<MatchResult, String> wrong) {

    /** In {@code wrong} {@code $1} to {@code $3} are the groups of {@code right}. */
    static Swap of(String right, String wrong) {
        return new Swap(Pattern.compile(right, Pattern.MULTILINE), match -> {
            String text = wrong;
            for (int group = 1; group <= Math.min(3, match.groupCount()); group++) {
                String found = match.group(group);
                text = text.replace("$" + group, found == null ? "" : found);
            }
            return text;
        });
    }

    /** The number in the only group of {@code right} becomes another. */
    static Swap number(String right, int more) {
        return new Swap(Pattern.compile(right, Pattern.MULTILINE), match -> {
            String whole = match.group();
            int from = match.start(1) - match.start();
            int to = match.end(1) - match.start();
            return whole.substring(0, from) + (Integer.parseInt(match.group(1)) + more) + whole.substring(to);
        });
    }
}
