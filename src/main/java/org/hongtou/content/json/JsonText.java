package org.hongtou.content.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/** Writes JSON (RFC 8259). */
public final class JsonText {
    private static final String STEP = "  ";

    private JsonText() {}

    /**
     * A value on lines, indented.
     *
     * @param value of maps with texts for keys, lists, texts, numbers and booleans
     */
    public static String of(Object value) {
        StringBuilder text = new StringBuilder();
        add(value, "\n", text);
        return text.append('\n').toString();
    }

    private static void add(Object value, String line, StringBuilder text) {
        switch (value) {
            case Map<?, ?> map -> {
                String between = "{";
                for (Map.Entry<?, ?> entry : ordered(map).entrySet()) {
                    text.append(between).append(line).append(STEP);
                    text.append(quoted(String.valueOf(entry.getKey()))).append(": ");
                    add(entry.getValue(), line + STEP, text);
                    between = ",";
                }
                text.append(map.isEmpty() ? "{}" : line + "}");
            }
            case List<?> list -> {
                String between = "";
                text.append('[');
                for (Object item : list) {
                    text.append(between);
                    add(item, line + STEP, text);
                    between = ", ";
                }
                text.append(']');
            }
            case Number number -> text.append(number);
            case Boolean flag -> text.append(flag);
            default -> text.append(quoted(value.toString()));
        }
    }

    /** A map that has no order of its own comes in that of its keys, so that the same value gives the same text. */
    private static Map<?, ?> ordered(Map<?, ?> map) {
        return map instanceof SequencedMap<?, ?> ? map : new TreeMap<>(map);
    }

    /** A text in quotes. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    boolean plain = c >= ' ' && !Character.isSurrogate(c) || isPaired(text, i);
                    quoted.append(plain ? c : String.format(Locale.ROOT, "\\u%04x", (int) c));
                }
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isPaired(String text, int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                || Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
