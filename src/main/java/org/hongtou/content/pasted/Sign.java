package org.hongtou.content.pasted;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sign of Markdown: a document prints it as it stands, whatever it means there.
 *
 * @param code of the diagnostic that tells of it
 * @param extent where it may stand
 * @param mayStand whether a line may hold it at all: a matter of speed
 * @param form how it looks
 * @param plain what should stand in its place, or null where a person has to decide
 */
record Sign(
        String code,
        Extent extent,
        Predicate<String> mayStand,
        Pattern form,
        Function<MatchResult, @Nullable String> plain) {
    /** Where a sign may stand. */
    enum Extent {
        /** At the start of a paragraph. */
        OPENING,
        /** At the start of a paragraph, and of a title or another value that is no paragraph. */
        LINE,
        /** Among the words of a paragraph, not in a row of a table, which may hold it. */
        PARAGRAPH,
        /** Among the words of a title or another value that is no paragraph. */
        VALUE,
        /** Among words, wherever they stand. */
        WORDS
    }

    /** A sign that opens a paragraph. */
    static Sign opening(String code, String any, String form, Function<MatchResult, @Nullable String> plain) {
        return of(code, Extent.OPENING, any, form, plain);
    }

    /** A sign that opens a paragraph or another value. */
    static Sign line(String code, String any, String form, Function<MatchResult, @Nullable String> plain) {
        return of(code, Extent.LINE, any, form, plain);
    }

    /** A sign among the words of what is no paragraph. */
    static Sign value(String code, String any, String form, Function<MatchResult, @Nullable String> plain) {
        return of(code, Extent.VALUE, any, form, plain);
    }

    /** A sign among words. */
    static Sign words(String code, String any, String form, Function<MatchResult, @Nullable String> plain) {
        return of(code, Extent.WORDS, any, form, plain);
    }

    /** A sign among the words of a paragraph alone. */
    static Sign paragraph(String code, String any, String form, Function<MatchResult, @Nullable String> plain) {
        return of(code, Extent.PARAGRAPH, any, form, plain);
    }

    private static Sign of(
            String code, Extent extent, String any, String form, Function<MatchResult, @Nullable String> plain) {
        return new Sign(code, extent, line -> line.contains(any), Pattern.compile(form), plain);
    }
}
