package org.hongtou.importer.text;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The characters of Word's symbol fonts as Unicode has them. */
public final class Symbols {
    private static final Map<String, String> WINGDINGS = Map.of(
            "F0A8", "□", "F06F", "□", "F0FE", "☑", "F0FC", "√", "F0FB", "×", "F06E", "■", "F06C", "●", "F0D8", "➢",
            "F0A1", "○", "F0AB", "★");
    private static final Map<String, String> SYMBOL = Map.of(
            "F0B7", "·", "F0D7", "·", "F0B4", "×", "F0B1", "±", "F0A3", "≤", "F0B3", "≥", "F0B0", "°", "F06D", "μ");

    private Symbols() {}

    /** The character; empty where it isn't known. */
    public static String of(@Nullable String font, String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        String name = font == null ? "" : font.toLowerCase(Locale.ROOT);
        String known =
                name.startsWith("wingdings") ? WINGDINGS.get(upper) : name.equals("symbol") ? SYMBOL.get(upper) : null;
        if (known != null) {
            return known;
        }
        boolean plain = upper.matches("[0-9A-F]{4}") && !upper.startsWith("F0") && !upper.startsWith("E");
        return plain ? String.valueOf((char) Integer.parseInt(upper, 16)) : "";
    }

    /** Whether a character is one of a font's own. */
    public static boolean isOwn(char c) {
        return c >= '\uE000' && c <= '\uF8FF';
    }
}
