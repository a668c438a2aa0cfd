package org.hongtou.proof;

import org.hongtou.proof.rule.Strength;

/** A rule of what only shows on the finished pages. That a signature never stands alone the typesetter sees to. */
public enum LayoutRule {
    /** A line of a title that its author broke ends within a word. */
    TITLE_WORD("layout-title-word", "GB/T 9704-2012 7.3.1", true),
    /** The last line of paragraphs holds a single character, and perhaps a mark: told once for all of a document. */
    LAST_LINE("layout-last-line", "单位习惯", false);

    private final String code;
    private final String source;
    private final boolean isStanding;

    LayoutRule(String code, String source, boolean isStanding) {
        this.code = code;
        this.source = source;
        this.isStanding = isStanding;
    }

    /** Its stable name, without the {@code proof.} of its diagnostic. */
    public String code() {
        return code;
    }

    /** Where it stands: a standard's clause, or practice. */
    public String source() {
        return source;
    }

    /** How binding it is: all of these are advice. */
    public Strength strength() {
        return Strength.USUAL;
    }

    /** Whether it is followed unless an office turns it off; others are followed where one turns them on. */
    public boolean isStanding() {
        return isStanding;
    }

    /** The code of its diagnostics. */
    public String diagnostic() {
        return "proof." + code;
    }
}
