package org.hongtou.model;

/**
 * A stretch of text of one role within a paragraph. In a title a {@code \n} is a line break that the author set;
 * elsewhere a span holds none.
 *
 * @param text the words, never empty
 * @param role what the words are
 */
public record Span(String text, Role role) {

    /** What a stretch of text is, apart from its paragraph's element. */
    public enum Role {
        PLAIN,
        /** {@code **bold**}. */
        STRONG,
        /** A bold label that opens a paragraph: 按语, or the place of a brief. */
        LABEL,
        /** An item's title that runs into its text. */
        RUN_IN_TITLE,
        /** A heading of level 1 that runs into its text; so the next three. */
        RUN_IN_1,
        RUN_IN_2,
        RUN_IN_3,
        RUN_IN_4,
        /** How many pages the text has; the span's own words only hold its place. */
        PAGES
    }

    /** How many pages the text has. */
    public static final Span PAGES = new Span("1", Role.PAGES);

    public static Span plain(String text) {
        return new Span(text, Role.PLAIN);
    }

    /** The role of a heading that runs into its text. */
    public static Role runIn(int level) {
        return switch (level) {
            case 1 -> Role.RUN_IN_1;
            case 2 -> Role.RUN_IN_2;
            case 3 -> Role.RUN_IN_3;
            case 4 -> Role.RUN_IN_4;
            default -> throw new IllegalArgumentException("no heading of level " + level);
        };
    }
}
