package org.hongtou.importer.parts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms of lines that official documents have. */
final class LineForms {
    private static final Pattern BLANKS = Pattern.compile("[ \u3000\u00A0\t\u2002-\u200A]+");
    private static final String HAN_COUNT = "[〇○零一二三四五六七八九十]";
    private static final Pattern DAY = Pattern.compile("(?:[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日|" + HAN_COUNT + "{4}年"
            + HAN_COUNT + "{1,3}月" + HAN_COUNT + "{1,3}日|[0-9]{4}年[0-9×xX]{0,2}月[×xX]{0,2}日)");
    private static final Pattern NUMBER =
            Pattern.compile("([\\u4E00-\\u9FFFA-Za-z（）()]{1,24})[〔\\[［（(【]([0-9]{4})[〕\\]］）)】](?:第)?([0-9]{1,5})号");
    private static final Pattern BODY_NAME = Pattern.compile(".{0,40}(?:委员会|政府|办公室|办公厅|局|厅|部|委|院|中心|总队|支队|大队|公司|协会"
            + "|学会|联合会|联会|工会|学校|大学|学院|银行|法院|小组|专班|指挥部|管委会|街道|镇|乡|处|科|股|室|站|所|会|馆|集团|政协|人大|党组|社)"
            + "(?:（[^（）]{1,12}）)?");
    private static final Pattern SENTENCE_END = Pattern.compile("[。！？；!?;]$");

    private LineForms() {}

    /** Without any blank; line breaks as well. */
    static String squeezed(String text) {
        return BLANKS.matcher(text.replace("\n", "")).replaceAll("");
    }

    /** Without blanks between Han characters, and with one where there are several. */
    static String tight(String text) {
        Matcher blanks = BLANKS.matcher(text.strip());
        StringBuilder tight = new StringBuilder();
        while (blanks.find()) {
            char before = blanks.start() == 0 ? ' ' : text.strip().charAt(blanks.start() - 1);
            char after =
                    blanks.end() == text.strip().length() ? ' ' : text.strip().charAt(blanks.end());
            blanks.appendReplacement(tight, isNarrow(before) && isNarrow(after) ? " " : "");
        }
        return blanks.appendTail(tight).toString();
    }

    private static boolean isNarrow(char c) {
        return c < 0x2E80 && c != '“' && c != '”';
    }

    static boolean isDay(String text) {
        return DAY.matcher(squeezed(text)).matches();
    }

    /** The day at the end of a line, without blanks; null where none stands there. */
    static @Nullable String dayAtEnd(String text) {
        Matcher day = Pattern.compile(DAY.pattern() + "$").matcher(squeezed(text));
        return day.find() ? day.group() : null;
    }

    /** What a line says before the day at its end. */
    static String beforeDay(String text) {
        String plain = squeezed(text);
        String day = dayAtEnd(text);
        return day == null ? plain : plain.substring(0, plain.length() - day.length());
    }

    /** The number at a line's start, before something else such as who signed; null where there is none. */
    static @Nullable String numberAtStart(String text) {
        Matcher number = NUMBER.matcher(squeezed(text));
        return number.lookingAt()
                ? number.group(1) + "〔" + number.group(2) + "〕" + Integer.parseInt(number.group(3)) + "号"
                : null;
    }

    /** What follows the number at a line's start. */
    static String afterNumber(String text) {
        String plain = squeezed(text);
        Matcher number = NUMBER.matcher(plain);
        return number.lookingAt() ? plain.substring(number.end()) : plain;
    }

    /** Whether a line names a body and says nothing else. */
    static boolean isBody(String text) {
        String plain = squeezed(text);
        return plain.length() <= 44
                && plain.length() > 2
                && BODY_NAME.matcher(plain).matches()
                && !plain.matches(".*[，。：；].*");
    }

    static boolean endsSentence(String text) {
        return SENTENCE_END.matcher(text.strip()).find();
    }
}
