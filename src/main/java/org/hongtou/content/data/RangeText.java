package org.hongtou.content.data;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.source.Excerpt;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/** Reads a whole number in figures, or several in a row: 1-8, 1至8, 000001—000008. */
public final class RangeText {
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,15})(?:[-‐‑‒–—―−~∼〜至到]{1,2}([0-9]{1,15}))?");

    private RangeText() {}

    /**
     * Reads numbers.
     *
     * @param most how many there may be in a row
     * @param largest the largest that may stand there
     */
    public static Data.@Nullable Whole read(Data.Text value, String key, int most, long largest, Report report) {
        String text = Normalizer.normalize(value.text(), Normalizer.Form.NFKC).replaceAll("[ \u3000]", "");
        Matcher row = RANGE.matcher(text);
        if (!row.matches()) {
            report.add(Diagnostic.error("content.range-unreadable", value.place(), key, Excerpt.of(value.text())));
            return null;
        }
        if (row.group(2) == null) {
            Long number = WholeText.read(new Data.Text(text, value.place()), key, largest, report);
            return number == null ? null : new Data.Whole(number, value.place());
        }
        long first = Long.parseLong(row.group(1));
        long last = Long.parseLong(row.group(2));
        if (last < first) {
            report.add(Diagnostic.error(
                    "content.range-reversed", value.place(), key, Excerpt.of(value.text()), last + "-" + first));
            return null;
        }
        if (last - first >= most) {
            report.add(Diagnostic.error(
                    "content.range-too-long",
                    value.place(),
                    key,
                    last - first + 1,
                    most,
                    first + "-" + (first + most - 1)));
            return null;
        }
        return new Data.Whole(first, (int) (last - first + 1), value.place());
    }
}
