package org.hongtou.style;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.model.Length;
import org.jspecify.annotations.Nullable;

/** Reads lengths as people write them: {@code 35mm}, {@code 1.5cm}, {@code 16pt}, {@code 2字}, {@code 1行}. */
public final class LengthReader {
    private static final Pattern FORM = Pattern.compile("^\\s*(-?[0-9]{1,6}(?:\\.[0-9]{1,6})?)\\s*(mm|cm|pt|字|行)\\s*");
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
            return null;
        }
        double number = Double.parseDouble(matcher.group(1));
        return switch (matcher.group(2)) {
            case "mm" -> Length.mm(number);
            case "cm" -> Length.mm(number * MM_PER_CM);
            case "pt" -> Length.pt(number);
            case "字" -> cell.times(number);
            default -> line.times(number);
        };
    }
}
