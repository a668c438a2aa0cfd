package org.hongtou.template;

import java.util.regex.Pattern;

/**
 * The form in which a template may read a date. Of a year of two digits the clock says the century, and the names of
 * forms, {@code short} and the like, stand for such.
 */
final class DateForm {
    private static final Pattern STANDARD = Pattern.compile("(?s)(?:iso|xs).*");
    private static final Pattern SHORT_YEAR = Pattern.compile("(?<!y)y{1,2}(?!y)|(?<!Y)Y{1,2}(?!Y)");

    private static final Pattern WRITTEN_OUT = Pattern.compile("y{3}|Y{3}|HH|hh|kk|KK|mm");

    /** A {@code _} parts names of forms. */
    private static final Pattern NAMED = Pattern.compile("[_@]");

    private DateForm() {}

    /** Whether what is read in a form is the same whenever it is read. */
    static boolean isLasting(String form) {
        return STANDARD.matcher(form).matches()
                || (WRITTEN_OUT.matcher(form).find()
                        && !NAMED.matcher(form).find()
                        && !SHORT_YEAR.matcher(form).find());
    }
}
