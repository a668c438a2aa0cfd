package org.hongtou.importer.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a field {@code EQ} shows that Word uses for what is no formula: a character in a circle, and a reading above
 * characters.
 *
 * @param words the characters; empty where it is a formula
 * @param reading what stands above them; empty where nothing does
 */
public record EquationField(String words, String reading) {
    private static final Pattern READING =
            Pattern.compile("\\\\o(?:\\\\a[a-z])?\\(\\\\s\\\\up ?[0-9]{1,3}\\(([^()]{0,80})\\)[,;](.{0,80})\\)$");
    private static final Pattern CIRCLED = Pattern.compile("\\\\o(?:\\\\a[a-z])? ?\\(([○〇□△◇])[,;](.{1,6})\\)$");
    private static final int MOST_CIRCLED = 20;

    /** Whether a field's code is of this kind. */
    public static boolean isOne(String code) {
        return code.strip().matches("(?is)EQ\\s.*");
    }

    /** What the field shows. */
    public static EquationField of(String code) {
        String plain = code.strip().replace("\\* ", "");
        Matcher reading = READING.matcher(plain);
        if (reading.find()) {
            return new EquationField(reading.group(2).strip(), reading.group(1).strip());
        }
        Matcher circled = CIRCLED.matcher(plain);
        if (!circled.find()) {
            return new EquationField("", "");
        }
        String inner = circled.group(2).strip();
        boolean ring = circled.group(1).matches("[○〇]") && inner.matches("[0-9]{1,2}");
        int number = ring ? Integer.parseInt(inner) : 0;
        return new EquationField(
                number >= 1 && number <= MOST_CIRCLED ? String.valueOf((char) ('①' + number - 1)) : inner, "");
    }
}
