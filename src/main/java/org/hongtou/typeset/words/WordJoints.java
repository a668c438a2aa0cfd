package org.hongtou.typeset.words;

/** The weight of a break between two Han words of a title, by what kinds of words they are. */
final class WordJoints {
    private static final double AFTER_PREFIX = 4;
    private static final double AFTER_TRAILING = 2.5;
    static final double BETWEEN_NUMBERS = 2.5;
    static final double AFTER_NUMBERED = 0.9;
    private static final double BEFORE_ORGAN = 3;
    private static final double BETWEEN_SINGLES = 3.2;
    private static final double BETWEEN_ACTS = 2;
    /** Before a verb that begins another clause. */
    private static final double BEFORE_CLAUSE = -0.1;

    private static final double AFTER_TIME = 0.6;
    /** Within what 和 joins, after its first word. */
    private static final double WITHIN_SECOND = 0.8;

    static final double AFTER_SCOPE = 2;
    /** 等 and 为 belong to what is before them, and so does 以下. */
    static final double BEFORE_TRAILING = 4;
    /** Two words side by side of which nothing is known. */
    private static final double SIDE_BY_SIDE = 0.8;

    private static final double AFTER_ATTRIBUTE = 1.4;
    private static final double BEFORE_HEAD = 1.3;
    /** Between what is done and what it is done to. */
    private static final double AFTER_FIRST_ACT = 0;

    private static final double AFTER_ACT = 0.8;
    private static final double AFTER_VERB = 0.6;
    /** Between words that are verbs as well as nouns: 监测帮扶. */
    private static final double BETWEEN_DEEDS = 0.7;

    private static final double AFTER_HEAD = 0.4;
    private static final double BEFORE_SINGLE = 2.2;
    private static final double BESIDE_SINGLE = 1.6;
    /** A word that closes a title has so many characters at least. */
    private static final int CLOSING = 4;
    /** Before the last words of a title, which hold for all before them: 工作方案, 有关事项. */
    private static final double BEFORE_CLOSING = 0.4;

    private final String text;
    private final TitleText words;
    private final boolean[] within;
    private final TitleWords known;

    /** @param within for each place of the text, whether it is within a term */
    WordJoints(String text, TitleText words, boolean[] within, TitleWords known) {
        this.text = text;
        this.words = words;
        this.within = within;
        this.known = known;
    }

    /** @param first whether all that is before the place, to the 关于, is what is done */
    double weight(int i, String before, String after, boolean first) {
        if (words.isPrefix(i, before)) {
            return AFTER_PREFIX;
        }
        if (before.equals("等")) {
            return AFTER_TRAILING;
        }
        if (words.isCounted(i)) {
            boolean firm = !words.isDated(i) && known.is("measure", text.substring(i - 1, i));
            firm |= words.isAfterAnd(i) || after.length() == 1;
            return firm ? BETWEEN_NUMBERS : AFTER_NUMBERED;
        }
        if (known.is("toward", before)) {
            return AFTER_TRAILING;
        }
        if (known.is("organ", after) || known.begins("organ", text, i)) {
            return BEFORE_ORGAN;
        }
        boolean level = after.length() == 2 && after.charAt(1) == '级' && before.length() == 1;
        if (level || (known.is("place", after) && !known.is("act", before) && text.charAt(i - 1) != '等')) {
            return BETWEEN_SINGLES;
        }
        if (words.isListed(i)) {
            return BETWEEN_ACTS;
        }
        if (words.isListing(i)) {
            return BEFORE_CLAUSE;
        }
        if (known.is("clause", after) && !words.isName(i) && !known.isVerb(before) && !words.isLimiting(before)) {
            return BEFORE_CLAUSE;
        }
        double bond = known.bond(before, after)
                + (known.isTime(before) ? AFTER_TIME : 0)
                + (words.isAfterAnd(i) ? WITHIN_SECOND : 0);
        if (known.is("scope", before) || words.isName(i)) {
            return bond + AFTER_SCOPE;
        }
        if (after.equals("为")) {
            return known.isVerb(before) ? BEFORE_TRAILING : SIDE_BY_SIDE / 2;
        }
        if (known.isAttribute(before)) {
            return bond + AFTER_ATTRIBUTE;
        }
        if (known.is("head", after)) {
            return bond + BEFORE_HEAD;
        }
        if (known.isVerb(before) && known.isVerb(after)) {
            return bond + BETWEEN_ACTS;
        }
        if (known.is("act", before)) {
            return first ? AFTER_FIRST_ACT : bond + AFTER_ACT;
        }
        if (known.isVerb(before)) {
            return bond + AFTER_VERB;
        }
        if (known.isDeed(before) && known.isDeed(after)) {
            bond += BETWEEN_DEEDS;
        }
        return words.isAfterOrgan(i, before) && after.length() > 1 ? AFTER_HEAD : bond + ofTwo(i, before, after);
    }

    /** Between two words of which no list says more. One of one character is a part of a name, if it is part of no term. */
    private double ofTwo(int i, String before, String after) {
        boolean singleBefore = before.length() == 1 && !within[i - 1];
        boolean singleAfter = after.length() == 1 && !within[i + 1];
        if (known.is("toward", after)) {
            return SIDE_BY_SIDE / 2;
        }
        if (singleBefore || singleAfter) {
            boolean name = singleAfter && !singleBefore && words.after(i + 1).length() == 1;
            return singleBefore && singleAfter ? BETWEEN_SINGLES : singleAfter && !name ? BEFORE_SINGLE : BESIDE_SINGLE;
        }
        if ((after.length() >= CLOSING && text.startsWith("的", i + after.length())) || known.is("closing", after)) {
            return BEFORE_CLOSING;
        }
        return known.is("head", before) ? AFTER_HEAD : SIDE_BY_SIDE;
    }
}
