package org.hongtou.model;

/**
 * A line with words at both ends: a bulletin's issuing office and its date.
 *
 * @param left at the left end, or empty
 * @param right at the right end, or empty
 */
public record Ends(String left, String right) implements Block {}
