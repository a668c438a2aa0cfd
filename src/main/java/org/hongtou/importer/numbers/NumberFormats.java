package org.hongtou.importer.numbers;

import java.util.Locale;

/** Writes numbers in the formats of lists (ECMA-376-1, 17.18.59), those that Chinese documents have. */
public final class NumberFormats {
    private static final String[] DIGITS = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final String[] LEGAL = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int CIRCLED = 20;
    private static final int LETTERS = 26;

    private NumberFormats() {}

    /** A number; in another format than those known, in figures. */
    public static String of(int number, String format) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> counted(number, DIGITS, "十", "百", "千");
            case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> digits(number);
            case "chineseLegalSimplified", "ideographLegalTraditional" -> counted(number, LEGAL, "拾", "佰", "仟");
            case "ideographTraditional" -> letter(number, STEMS);
            case "ideographZodiac" -> letter(number, BRANCHES);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number >= 1 && number <= CIRCLED ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
            case "decimalZero" -> "%02d".formatted(number);
            case "upperLetter" -> letters(number);
            case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            default -> String.valueOf(number);
        };
    }

    private static String counted(int number, String[] digits, String ten, String hundred, String thousand) {
        if (number <= 0 || number > 9999) {
            return number == 0 ? digits[0] : String.valueOf(number);
        }
        String[] units = {"", ten, hundred, thousand};
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = !words.isEmpty();
                continue;
            }
            if (gap) {
                words.append("零");
                gap = false;
            }
            words.append(digits[digit]).append(units[place]);
        }
        String text = words.toString();
        return text.startsWith("一十") ? text.substring(1) : text;
    }

    private static String digits(int number) {
        StringBuilder words = new StringBuilder();
        String.valueOf(number).chars().forEach(digit -> words.append(DIGITS[digit - '0']));
        return words.toString();
    }

    private static String letter(int number, String letters) {
        return number >= 1 && number <= letters.length()
                ? letters.substring(number - 1, number)
                : String.valueOf(number);
    }

    private static String letters(int number) {
        return number < 1
                ? String.valueOf(number)
                : String.valueOf((char) ('A' + (number - 1) % LETTERS)).repeat((number - 1) / LETTERS + 1);
    }

    private static String roman(int number) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder words = new StringBuilder();
        int left = number;
        for (int i = 0; i < values.length; i++) {
            while (left >= values[i]) {
                words.append(signs[i]);
                left -= values[i];
            }
        }
        return words.toString();
    }
}
