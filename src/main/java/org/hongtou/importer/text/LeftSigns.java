package org.hongtou.importer.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;

/** What programs leave in text that nobody wrote: bookmarks' names, signs of no width, characters of private fonts. */
public final class LeftSigns {
    private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark: ?[^\\]]{0,60}\\]");
    private static final Pattern WIDTHLESS = Pattern.compile("[\u200B-\u200F\u2060\uFEFF\u00AD]");
    private static final Pattern PRIVATE = Pattern.compile("[\uE000-\uF8FF]");
    private static final String FULL_DIGITS = "０１２３４５６７８９";

    private LeftSigns() {}

    /** The line without them, each told where its loss could matter; full-width digits are made usual ones. */
    public static String removed(String text, String file, int line, Report report) {
        String plain = WIDTHLESS.matcher(text).replaceAll("");
        Matcher bookmark = BOOKMARK.matcher(plain);
        if (bookmark.find()) {
            report.add(Diagnostic.advice("import.bookmark", new Place(file, line, 0), bookmark.group()));
            plain = bookmark.replaceAll("");
        }
        Matcher own = PRIVATE.matcher(plain);
        if (own.find()) {
            String code = "U+%04X".formatted((int) own.group().charAt(0));
            report.add(Diagnostic.warning("import.private-character", new Place(file, line, 0), code));
            plain = own.replaceAll("");
        }
        return usualDigits(plain);
    }

    private static String usualDigits(String text) {
        StringBuilder usual = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int digit = FULL_DIGITS.indexOf(text.charAt(i));
            usual.append(digit < 0 ? text.charAt(i) : (char) ('0' + digit));
        }
        return usual.toString();
    }
}
