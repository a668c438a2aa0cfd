package org.hongtou.content.data;

import java.text.Normalizer;
import java.time.Month;
import java.time.Year;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.source.Excerpt;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day in the ways that people write one: 2026-06-17, 2026年6月17日, 2026.6.17, 二〇二六年六月十七日; and one that is
 * still open in a draft.
 */
public final class DateText {
    private static final Pattern FORM = Pattern.compile("([0-9]{4})[-./年]([0-9]{1,2})[-./月]([0-9]{1,2})[日号]?");
    private static final Pattern TIGHT = Pattern.compile("((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})");
    private static final Pattern SHORT_YEAR = Pattern.compile("([0-9]{2})[-./年][0-9]{1,2}[-./月][0-9]{1,2}[日号]?");
    private static final Pattern NO_YEAR = Pattern.compile("[0-9]{1,2}[-./月][0-9]{1,2}[日号]?");
    private static final Pattern NO_DAY = Pattern.compile("[0-9]{4}[-./年][0-9]{1,2}月?");
    private static final Pattern HAN =
            Pattern.compile("([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]");
    /** A draft's: 2026年6月　日, 2026年　月　日; with blanks, crosses or lines where figures are to stand. */
    private static final Pattern OPEN =
            Pattern.compile("([0-9]{4})年(?:([0-9]{1,2})|[ \u3000×xXｘＸ_＿]*)月[ \u3000×xXｘＸ_＿]*日");

    /** A year with a 0 before it was never filled in. */
    private static final int FIRST_YEAR = 1000;

    private static final String DASHES = "[－–—―‐‑−]";

    private DateText() {}

    public static Data.@Nullable Day read(Data.Text value, String key, Report report) {
        Matcher plain = FORM.matcher(value.text());
        if (plain.matches()) {
            return day(plain, value, key, report);
        }
        Data.Day open = open(value);
        if (open != null) {
            return open;
        }
        String text = Normalizer.normalize(value.text(), Normalizer.Form.NFKC)
                .replaceAll(DASHES, "-")
                .replace("。", ".")
                .replaceAll("[ \u3000]", "");
        Matcher han = HAN.matcher(value.text().replaceAll("[ \u3000]", ""));
        long month = han.matches() ? HanNumber.read(han.group(2)) : -1;
        long day = han.matches() ? HanNumber.read(han.group(3)) : -1;
        if (month >= 0 && day >= 0) {
            return day((int) HanNumber.digits(han.group(1)), (int) month, (int) day, value, key, report);
        }
        Matcher form = FORM.matcher(text);
        Matcher tight = TIGHT.matcher(text);
        Matcher match = form.matches() ? form : tight.matches() ? tight : null;
        if (match == null) {
            report.add(Diagnostic.error(problem(text), value.place(), key, Excerpt.of(value.text())));
            return null;
        }
        return day(match, value, key, report);
    }

    private static Data.@Nullable Day open(Data.Text value) {
        Matcher open = OPEN.matcher(value.text().strip());
        if (!open.matches() || number(open, 1) < FIRST_YEAR) {
            return null;
        }
        int month = open.group(2) == null ? 0 : number(open, 2);
        if (month == 0) {
            return new Data.Day(number(open, 1), 0, 0, value.place());
        }
        return month > 12 ? null : new Data.Day(number(open, 1), month, 0, value.place());
    }

    private static Data.@Nullable Day day(Matcher match, Data.Text value, String key, Report report) {
        return day(number(match, 1), number(match, 2), number(match, 3), value, key, report);
    }

    private static String problem(String text) {
        if (SHORT_YEAR.matcher(text).matches()) {
            return "content.date-short-year";
        }
        if (NO_YEAR.matcher(text).matches()) {
            return "content.date-no-year";
        }
        return NO_DAY.matcher(text).matches() ? "content.date-no-day" : "content.date-unreadable";
    }

    private static Data.@Nullable Day day(int year, int month, int day, Data.Text value, String key, Report report) {
        if (year < FIRST_YEAR) {
            report.add(Diagnostic.error("content.date-no-such-year", value.place(), key, Excerpt.of(value.text())));
            return null;
        }
        if (month < 1 || month > 12) {
            report.add(Diagnostic.error(
                    "content.date-no-such-month", value.place(), key, Excerpt.of(value.text()), month));
            return null;
        }
        int days = Month.of(month).length(Year.isLeap(year));
        if (day < 1 || day > days) {
            report.add(Diagnostic.error(
                    "content.date-no-such-day", value.place(), key, Excerpt.of(value.text()), year, month, days));
            return null;
        }
        return new Data.Day(year, month, day, value.place());
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
