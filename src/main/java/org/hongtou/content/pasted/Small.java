package org.hongtou.content.pasted;

import org.jspecify.annotations.Nullable;

/** Digits that stand above or below their line, as Unicode has them. */
final class Small {
    private static final String USUAL = "0123456789";
    /** The faces have no raised 0. */
    private static final char NONE = '_';

    private static final String RAISED = "_¹²³⁴⁵⁶⁷⁸⁹";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

    private Small() {}

    /** The same above the line, or null where a character has no such form. */
    static @Nullable String raised(String text) {
        return in(RAISED, text);
    }

    /** The same below the line, or null where a character has no such form. */
    static @Nullable String lowered(String text) {
        return in(LOWERED, text);
    }

    private static @Nullable String in(String forms, String text) {
        StringBuilder small = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int at = USUAL.indexOf(text.charAt(i));
            if (at < 0 || forms.charAt(at) == NONE) {
                return null;
            }
            small.append(forms.charAt(at));
        }
        return small.toString();
    }
}
