package org.hongtou.content.data;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.Excerpt;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Length;

/** Reads a width or a height: 120mm, 12cm, 120毫米; a bare number is in millimetres. */
public final class WidthText {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,4}(?:\\.[0-9]{1,3})?) *(mm|毫米|cm|厘米|)");

    private WidthText() {}

    /** Whether a text is a width. */
    public static boolean isWidth(String text) {
        return form(text).matches();
    }

    /** Whether a text is a width with its unit. */
    public static boolean hasUnit(String text) {
        Matcher form = form(text);
        return form.matches() && !form.group(2).isEmpty();
    }

    private static Matcher form(String text) {
        return FORM.matcher(Blanks.strip(text).toLowerCase(Locale.ROOT));
    }

    /** The width; zero after an error. */
    public static Length read(String text, Place place, Report report) {
        return read(text, "content.width-unreadable", place, report);
    }

    /** The height; zero after an error. */
    public static Length height(String text, Place place, Report report) {
        return read(text, "content.height-unreadable", place, report);
    }

    private static Length read(String text, String code, Place place, Report report) {
        Matcher form = form(text);
        if (!form.matches()) {
            report.add(Diagnostic.error(code, place, Excerpt.of(text)));
            return Length.ZERO;
        }
        double value = Double.parseDouble(form.group(1));
        boolean centimetres = form.group(2).equals("cm") || form.group(2).equals("厘米");
        return Length.mm(centimetres ? value * 10 : value);
    }
}
