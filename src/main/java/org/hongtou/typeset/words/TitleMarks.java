package org.hongtou.typeset.words;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The weight of a break beside the marks of a title, and within what they enclose. */
final class TitleMarks {
    private static final double WITHIN_TITLE = 3;
    private static final double WITHIN_LONG_TITLE = 1;
    private static final double WITHIN_BRACKETS = 2;
    /** What stands in 《》 is long where a line has no room for it and what introduces it. */
    private static final int LONG_TITLE = 14;

    private static final double BEFORE_TITLE = -0.4;
    /** Between words of a list. */
    private static final double AFTER_COMMA = 0.2;
    /** Between two words that are no more than words of a list. */
    private static final double WITHIN_PAIR = 1.5;

    private static final String ENDS_ITEM = "、和与及或的";

    /** What stands in “” is a part of a name: “小巨人”企业. */
    private static final double BESIDE_QUOTATION = 2.2;

    private static final double BESIDE_NUMBER = 1.6;
    private static final double BESIDE_OTHERS = 0.2;
    /** Between the names of two offices. */
    private static final double BETWEEN_OFFICES = -4;
    /** More of them stand side by side. */
    private static final double BETWEEN_MANY = -0.5;

    private static final int MOST_OFFICES = 3;
    /** And so do those whose names are as short as 财政部. */
    private static final int SHORT_OFFICE = 5;

    /** What stands in “” and is longer is more than a name. */
    private static final int LONG_QUOTATION = 7;

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}年");

    private final String text;

    TitleMarks(String text) {
        this.text = text;
    }

    /** What a break weighs more for what encloses it. */
    double within(int i) {
        double weight = 0;
        if (isInside(i, '《', '》')) {
            int from = text.lastIndexOf('《', i - 1);
            int to = text.indexOf('》', i);
            weight += to - from > LONG_TITLE ? WITHIN_LONG_TITLE : WITHIN_TITLE;
        }
        boolean bracketed = isInside(i, '（', '）') || isInside(i, '〔', '〕') || isInside(i, '“', '”');
        return weight + (bracketed ? WITHIN_BRACKETS : 0);
    }

    private boolean isInside(int i, char open, char close) {
        return text.lastIndexOf(open, i - 1) > text.lastIndexOf(close, i - 1);
    }

    /**
     * What a break weighs between two characters that aren't both Han.
     *
     * @param afterVerb whether all that is before it, to the 关于, is what is done
     * @param next so long is the word behind it
     */
    double beside(int i, boolean afterVerb, int next) {
        char before = text.charAt(i - 1);
        char after = text.charAt(i);
        if (before == ' ' || before == '　') {
            return !isBetweenOffices(i) ? BESIDE_OTHERS : officeLines() == 0 ? BETWEEN_MANY : BETWEEN_OFFICES;
        }
        if (before == '、') {
            boolean word = i + next < text.length() && ENDS_ITEM.indexOf(text.charAt(i + next)) >= 0;
            return word ? WITHIN_PAIR : AFTER_COMMA;
        }
        if (after == '《') {
            return BEFORE_TITLE;
        }
        if (after == '“') {
            boolean whole = afterVerb || !Character.isIdeographic(before) || text.indexOf('”', i) - i > LONG_QUOTATION;
            return whole ? BEFORE_TITLE : BESIDE_QUOTATION / 2;
        }
        if (before == '”') {
            return i - text.lastIndexOf('“', i) > LONG_QUOTATION ? BESIDE_OTHERS : BESIDE_QUOTATION;
        }
        if (isLetter(before) && Character.isIdeographic(after)) {
            return BESIDE_NUMBER;
        }
        return Character.isDigit(after)
                        && !YEAR.matcher(text).region(i, text.length()).lookingAt()
                ? BESIDE_NUMBER
                : BESIDE_OTHERS;
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) && !Character.isIdeographic(c);
    }

    /** Whether a blank before the place parts the names of two offices, which stand before what they write about. */
    private boolean isBetweenOffices(int i) {
        int about = text.indexOf("关于");
        int title = text.indexOf('《');
        return i > 1
                && i < about
                && (title < 0 || i < title)
                && Character.isIdeographic(text.charAt(i - 2))
                && Character.isIdeographic(text.charAt(i));
    }

    /**
     * How many lines the offices take that a title names with blanks between them; 0 where it names one, or many,
     * or one whose name is short.
     */
    int officeLines() {
        int offices = offices();
        boolean apart = offices > 1
                && offices <= MOST_OFFICES
                && Arrays.stream(text.substring(0, text.indexOf("关于")).split("[ 　]"))
                        .allMatch(office -> office.length() >= SHORT_OFFICE);
        return apart ? offices : 0;
    }

    /** How many offices a title names that a blank parts. */
    int offices() {
        return 1
                + (int) IntStream.range(1, text.length())
                        .filter(i -> (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '　') && isBetweenOffices(i))
                        .count();
    }
}
