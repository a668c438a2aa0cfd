package org.hongtou.style;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.model.Length;
import org.jspecify.annotations.Nullable;

/**
 * Reads lengths as people write them: {@code 35mm}, {@code 1.5cm}, {@code 16pt}, {@code 28磅}, {@code 2字}, {@code 1行},
 * and the sizes of letters by their numbers: {@code 三号}, {@code 小四}.
 */
public final class LengthReader {
    private static final Pattern FORM =
            Pattern.compile("^\\s*(-?[0-9]{1,6}(?:\\.[0-9]{1,6})?)\\s*(mm|cm|pt|毫米|厘米|磅|字|行)\\s*");
    private static final Pattern SIZE = Pattern.compile("(小?)([初一二三四五六七八1-8])号?");
    private static final String NUMBERS = "初一二三四五六七八";
    private static final List<Double> WHOLE = List.of(42.0, 26.0, 22.0, 16.0, 14.0, 10.5, 7.5, 5.5, 5.0);
    private static final List<Double> SMALL = List.of(36.0, 24.0, 18.0, 15.0, 12.0, 9.0, 6.5);
    private static final int MM_PER_CM = 10;

    private LengthReader() {}

    /**
     * The length, or null where the text is none.
     *
     * @param cell what 1字 is
     * @param line what 1行 is
     */
    public static @Nullable Length read(String text, Length cell, Length line) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return size(text.strip());
        }
        double number = Double.parseDouble(matcher.group(1));
        return switch (matcher.group(2)) {
            case "mm", "毫米" -> Length.mm(number);
            case "cm", "厘米" -> Length.mm(number * MM_PER_CM);
            case "pt", "磅" -> Length.pt(number);
            case "字" -> cell.times(number);
            default -> line.times(number);
        };
    }

    /** The size of a number (字号), or null where the text is none. */
    private static @Nullable Length size(String text) {
        Matcher matcher = SIZE.matcher(text);
        if (!matcher.matches() || (matcher.group(1).isEmpty() && !text.endsWith("号"))) {
            return null;
        }
        String digit = matcher.group(2);
        int number = Character.isDigit(digit.charAt(0)) ? digit.charAt(0) - '0' : NUMBERS.indexOf(digit);
        List<Double> sizes = matcher.group(1).isEmpty() ? WHOLE : SMALL;
        return number < sizes.size() ? Length.pt(sizes.get(number)) : null;
    }
}
