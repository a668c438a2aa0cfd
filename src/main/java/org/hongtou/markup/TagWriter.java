package org.hongtou.markup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hongtou.model.Length;

/** Writes tags and words as XML. Belongs to one text. */
final class TagWriter {
    private static final BigDecimal EMU_PER_MM = BigDecimal.valueOf(36_000);

    private final StringBuilder markup = new StringBuilder(1 << 11);
    private boolean inTag;

    TagWriter open(String name) {
        closeTag();
        markup.append('<').append(name);
        inTag = true;
        return this;
    }

    /** An attribute of the element just opened; left out where its value is empty. */
    TagWriter attribute(String name, String value) {
        if (!value.isEmpty()) {
            markup.append(' ').append(name).append("=\"");
            escape(value, true);
            markup.append('"');
        }
        return this;
    }

    TagWriter attribute(String name, boolean value) {
        return attribute(name, value ? "true" : "");
    }

    TagWriter attribute(String name, int value, int absent) {
        return attribute(name, value == absent ? "" : String.valueOf(value));
    }

    /** A length in millimetres, to less than half an EMU. */
    TagWriter attribute(String name, Length value) {
        BigDecimal mm = BigDecimal.valueOf(value.emu()).divide(EMU_PER_MM, 6, RoundingMode.HALF_EVEN);
        return attribute(name, value.emu() == 0 ? "" : mm.stripTrailingZeros().toPlainString() + "mm");
    }

    TagWriter words(String words) {
        closeTag();
        escape(words, false);
        return this;
    }

    TagWriter close(String name) {
        if (inTag) {
            markup.append("/>");
            inTag = false;
        } else {
            markup.append("</").append(name).append('>');
        }
        return this;
    }

    /** An element that holds nothing but words. */
    TagWriter element(String name, String words) {
        return open(name).words(words).close(name);
    }

    /** Begins a new line between elements, where white space doesn't count. */
    TagWriter line() {
        closeTag();
        markup.append('\n');
        return this;
    }

    private void closeTag() {
        if (inTag) {
            markup.append('>');
            inTag = false;
        }
    }

    private void escape(String text, boolean attribute) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String escaped = c > '>' ? "" : escaped(c, attribute);
            if (!escaped.isEmpty()) {
                markup.append(text, from, i).append(escaped);
                from = i + 1;
            }
        }
        markup.append(text, from, text.length());
    }

    /** What is written for a character; empty where it stands for itself. */
    private static String escaped(char c, boolean attribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\r' -> "&#13;";
            case '"' -> attribute ? "&quot;" : "";
            case '\n' -> attribute ? "&#10;" : "";
            case '\t' -> attribute ? "&#9;" : "";
            default -> "";
        };
    }

    @Override
    public String toString() {
        closeTag();
        return markup.toString();
    }
}
