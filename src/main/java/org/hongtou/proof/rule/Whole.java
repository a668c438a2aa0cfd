package org.hongtou.proof.rule;

import java.util.regex.Pattern;

/**
 * What a rule mends as a whole or not at all: a list whose numbers change their mark, a sentence whose numbers are
 * written anew.
 *
 * @param kin what belongs together, found by the rule or not; in a list, at the beginning of a line, group 1 its number
 * @param extent how far it reaches
 */
public record Whole(Pattern kin, Extent extent) {
    /** How far things belong together. */
    public enum Extent {
        /** Within a sentence. */
        SENTENCE,
        /** Within a list, over all its lines. */
        LIST
    }

    public static Whole sentence(String kin) {
        return new Whole(Pattern.compile(kin), Extent.SENTENCE);
    }

    /** Whatever of a sentence is mended is mended together. */
    public static Whole together() {
        return sentence("(?!)");
    }

    public static Whole list(String kin) {
        return new Whole(Pattern.compile(kin), Extent.LIST);
    }
}
