package org.hongtou.content.body;

import java.util.List;
import java.util.regex.Pattern;
import org.hongtou.content.source.TextLine;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/** Tells lines of names that blanks part, whose columns no blanks make even: they want to be a {@code names 名单} block. */
final class NameLines {
    /** So many names on each of so many lines are a list. */
    private static final int NAMES = 3;

    private static final int LINES = 2;
    /** A longer line is text, and isn't looked at. */
    private static final int LONGEST = 200;

    /** A line with one of them isn't parted by blanks alone. */
    private static final String MARKS = "、，；。：！？,;";

    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}·•]{2,14}(?:[（(][^（）()]{1,20}[）)])?");
    private static final Pattern NO_NAME = Pattern.compile("年月|月日|[年月日章]");

    private final Report report;
    private @Nullable TextLine first;
    private int count;

    NameLines(Report report) {
        this.report = report;
    }

    /** Looks at the next line of the text. */
    void next(TextLine line) {
        if (!isNames(line.text())) {
            end();
            return;
        }
        first = count == 0 ? line : first;
        count++;
        if (count == LINES && first != null) {
            report.add(Diagnostic.advice("content.names-by-blanks", first.place()));
        }
    }

    /** The lines so far belong to none that follow. */
    void end() {
        count = 0;
    }

    private static boolean hasMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNames(String text) {
        if (text.length() > LONGEST || !Character.isIdeographic(text.codePointAt(0)) || hasMark(text)) {
            return false;
        }
        List<String> names = NameReader.names(text, true);
        return names.size() >= NAMES
                && names.stream()
                        .allMatch(name -> NAME.matcher(name).matches()
                                && !NO_NAME.matcher(name).matches());
    }
}
