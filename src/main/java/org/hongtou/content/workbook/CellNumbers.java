package org.hongtou.content.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** How a workbook's cells show numbers: days as 2026年6月17日, whole numbers without a point, all else in the cell's form. */
final class CellNumbers {
    private static final MathContext EXACT = new MathContext(15);
    /** What a form says word for word, or only of colours and languages. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]{0,99}+\"|\\\\.|\\[[^\\]\\[]{0,40}+\\]|_.|\\*.");

    private static final String GENERAL = "General";
    /** The library's name for a form whose number Excel keeps for later. */
    private static final String RESERVED = "reserved-";

    private final boolean since1904;
    private final DataFormatter forms = new DataFormatter(Locale.CHINA);

    /** @param since1904 whether days are counted from 1904 on */
    CellNumbers(boolean since1904) {
        this.since1904 = since1904;
    }

    /**
     * A number as its cell shows it.
     *
     * @param format the form's number
     * @param code how it is written; null for one that every workbook has
     */
    String shown(double value, int format, @Nullable String code) {
        String form = code == null ? builtIn(format) : code;
        boolean day = isDay(format, form);
        if (day && DateUtil.isValidExcelDate(value)) {
            return day(value, form);
        }
        if (day || form.equals(GENERAL) || form.equals("@")) {
            return plain(value);
        }
        String shown = forms.formatRawCellContents(value, format, form.replace("\"", ""))
                .strip();
        return shown.isEmpty() || shown.indexOf('#') >= 0 ? plain(value) : shown;
    }

    private static String builtIn(int format) {
        String form = BuiltinFormats.getBuiltinFormat(format);
        return form == null || form.startsWith(RESERVED) ? GENERAL : form;
    }

    /** Without a power of ten: 13800001234. */
    private static String plain(double value) {
        return new BigDecimal(value).round(EXACT).stripTrailingZeros().toPlainString();
    }

    /** Those of Chinese Excel are numbered from 27 and from 50 on, and written nowhere. */
    private static boolean isDay(int format, String form) {
        boolean chinese = (format >= 27 && format <= 36) || (format >= 50 && format <= 58);
        return chinese || DateUtil.isADateFormat(format, form);
    }

    private String day(double value, String form) {
        LocalDateTime time = DateUtil.getLocalDateTime(value, since1904);
        String letters = LITERAL.matcher(form).replaceAll("").toLowerCase(Locale.ROOT);
        boolean hours = letters.indexOf('h') >= 0;
        if (value < 1 && hours) {
            return clock(time);
        }
        boolean month = letters.indexOf('y') >= 0 && letters.indexOf('d') < 0 && !hours;
        String day = time.getYear() + "年" + time.getMonthValue() + "月" + (month ? "" : time.getDayOfMonth() + "日");
        return hours && !(time.getHour() == 0 && time.getMinute() == 0) ? day + clock(time) : day;
    }

    private static String clock(LocalDateTime time) {
        return String.format(Locale.ROOT, "%d:%02d", time.getHour(), time.getMinute());
    }

    /** A day that is written as ISO 8601 has it. */
    static String day(String written) {
        int time = written.indexOf('T');
        return time < 0 ? written : written.substring(0, time);
    }
}
