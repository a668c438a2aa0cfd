package org.hongtou.style;

import java.math.BigDecimal;
import org.hongtou.diagnostics.Place;
import org.hongtou.model.Length;
import org.jspecify.annotations.Nullable;

/**
 * What a content file asks of its style for one document (版面微调).
 *
 * @param pitch from a line of body text to the next, or null for the style's
 * @param pages how many pages there may be, the imprint's the last that counts; null where nothing is said
 * @param tableSize the size of words in tables, or null for the style's
 */
public record Fit(
        @Nullable Asked<Length> pitch,
        @Nullable Asked<Integer> pages,
        @Nullable Asked<Length> tableSize) {
    /** The lowest pitch that a file may ask for, and that pages are drawn together to. */
    public static final Length LOWEST = Length.pt(28);
    /** The highest pitch that a file may ask for. */
    public static final Length HIGHEST = Length.pt(30);

    private static final BigDecimal TWIPS_PER_POINT = BigDecimal.valueOf(20);
    /** Asks for nothing. */
    public static final Fit NONE = new Fit(null, null, null);

    /**
     * A figure.
     *
     * @param value the figure
     * @param place where the file says it
     */
    public record Asked<T>(T value, Place place) {}

    /** A length in points, for messages: 28.5, 28. */
    public static String points(Length length) {
        return BigDecimal.valueOf(length.twips())
                .divide(TWIPS_PER_POINT)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The same for what isn't counted among the pages. */
    public Fit withoutPages() {
        return new Fit(pitch, null, tableSize);
    }

    /** A style with the pitch and the size that are asked for. */
    public Style over(Style style) {
        Style pitched = pitch == null ? style : FittedStyle.withPitch(style, pitch.value());
        return tableSize == null ? pitched : FittedStyle.withTables(pitched, tableSize.value());
    }
}
