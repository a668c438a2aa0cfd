package org.hongtou.markup;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.diagnostics.Suggestion;
import org.hongtou.model.Length;

/**
 * The values of an element's attributes. An absent attribute and an empty one are the same: {@code side="${x!}"}.
 *
 * @param tag the element
 * @param reading takes what is wrong with them
 */
record Attributes(Tag tag, MarkupReading reading) {
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,6})?)\\s*(mm|cm|pt)");
    private static final Pattern COLOUR = Pattern.compile("[0-9a-fA-F]{6}");
    private static final int LONGEST_NUMBER = 9;
    private static final List<String> TRUTHS = List.of("true", "false");

    /** A text; empty where absent. */
    String text(String name) {
        return tag.attributes().getOrDefault(name, "");
    }

    /** A text that must be there. */
    String required(String name) {
        String value = text(name);
        if (value.isEmpty()) {
            reading.error("markup.missing-attribute", tag.offset(), name, tag.name());
        }
        return value;
    }

    /** true or false; false where absent. */
    boolean flag(String name) {
        String value = text(name);
        if (!value.isEmpty() && !TRUTHS.contains(value)) {
            unknown(name, value, TRUTHS);
        }
        return value.equals("true");
    }

    /** A whole number, or {@code absent}. */
    int whole(String name, int absent, int least, int most) {
        String value = text(name);
        if (value.isEmpty()) {
            return absent;
        }
        if (isNumber(value)) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        reading.error("markup.bad-number", tag.offset(), name, value, least, most);
        return absent;
    }

    private static boolean isNumber(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return value.length() <= LONGEST_NUMBER;
    }

    /** A length with its unit, or zero. */
    Length length(String name) {
        String value = text(name);
        if (value.isEmpty()) {
            return Length.ZERO;
        }
        Matcher matcher = LENGTH.matcher(value);
        if (!matcher.matches()) {
            reading.error("markup.bad-length", tag.offset(), name, value);
            return Length.ZERO;
        }
        double number = new BigDecimal(matcher.group(1)).doubleValue();
        return switch (matcher.group(2)) {
            case "pt" -> Length.pt(number);
            case "cm" -> Length.mm(number * 10);
            default -> Length.mm(number);
        };
    }

    /** A colour of six digits, 0xRRGGBB; −1 where absent. */
    int colour(String name) {
        String value = text(name);
        if (value.isEmpty()) {
            return -1;
        }
        if (!COLOUR.matcher(value).matches()) {
            reading.error("markup.unknown-value", tag.offset(), name, value, "000000, ff0000");
            return -1;
        }
        return Integer.parseInt(value, 16);
    }

    /** One of an enum's constants, by its name in small letters with {@code -}. */
    <E extends Enum<E>> E choice(String name, Class<E> type, E absent) {
        String value = text(name);
        if (value.isEmpty()) {
            return absent;
        }
        E[] constants = type.getEnumConstants();
        for (E constant : constants) {
            if (key(constant).equals(value)) {
                return constant;
            }
        }
        unknown(name, value, Arrays.stream(constants).map(Attributes::key).toList());
        return absent;
    }

    /** As {@link #choice}, but it must be there. */
    <E extends Enum<E>> E required(String name, Class<E> type, E wrong) {
        if (required(name).isEmpty()) {
            return wrong;
        }
        return choice(name, type, wrong);
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void unknown(String name, String value, List<String> known) {
        String nearest = Suggestion.nearest(value, known);
        if (nearest == null) {
            String list = String.join(", ", known.stream().sorted().toList());
            reading.error("markup.unknown-value", tag.offset(), name, value, list);
        } else {
            reading.error("markup.misspelt-value", tag.offset(), name, value, nearest);
        }
    }
}
