package org.hongtou.content.sheet;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.jspecify.annotations.Nullable;

/** The name by which content calls for a sheet: a CSV file, named from the content file's own folder. */
public final class SheetName {
    private static final Pattern SHEET = Pattern.compile("(?i)^.+\\.(?:csv|tsv|tab|txt)");
    private static final Pattern WORKBOOK = Pattern.compile("(?i)^.+\\.(?:xlsx?|xlsm|xlsb|xltx?|et|ett|ods|numbers)");
    private static final Pattern ROOTED = Pattern.compile("(?i)^(?:[a-z]:.*|[a-z]++://.*|[/\\\\].*)");

    private SheetName() {}

    /** What is wrong with a name; null if nothing is. */
    public static @Nullable Diagnostic problem(String name, Place place) {
        if (ROOTED.matcher(name).matches()) {
            return Diagnostic.error("content.sheet-not-relative", place, name);
        }
        if (WORKBOOK.matcher(name).matches()) {
            return Diagnostic.error("content.sheet-workbook", place, name, saved(name));
        }
        return SHEET.matcher(name).matches() ? null : Diagnostic.error("content.sheet-name", place, name);
    }

    /** The name that a workbook is to be saved by. */
    static String saved(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        String bare = dot < 0 ? name : name.substring(0, dot);
        return ending.equals(".csv") ? bare + "-1.csv" : bare + ".csv";
    }
}
