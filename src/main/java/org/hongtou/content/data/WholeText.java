package org.hongtou.content.data;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.hongtou.content.source.Excerpt;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/** Reads a whole number, and takes it out of the words around it where they are plain: 第7期, 共50份, 第七期. */
public final class WholeText {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+");

    private WholeText() {}

    /**
     * Reads a number.
     *
     * @param largest the largest that may stand there; one that is written with as many figures, zeros before it, is
     *     written as it is printed
     */
    public static @Nullable Long read(Data.Text value, String key, long largest, Report report) {
        boolean plain = NUMBER.matcher(value.text()).matches();
        String text = plain
                ? value.text()
                : Normalizer.normalize(value.text(), Normalizer.Form.NFKC).replaceAll("[ \u3000]", "");
        if (plain || NUMBER.matcher(text).matches()) {
            long number = Long.parseLong(text);
            boolean full = text.length() == Long.toString(largest).length();
            if (!full && !Long.toString(number).equals(text)) {
                report.add(Diagnostic.advice(
                        "content.whole-leading-zero", value.place(), key, Excerpt.of(value.text()), number));
            }
            return number;
        }
        long number = GROUPED.matcher(text).matches() ? Long.parseLong(text.replace(",", "")) : inWords(text);
        if (number < 0) {
            report.add(Diagnostic.error("content.whole-unreadable", value.place(), key, Excerpt.of(value.text())));
            return null;
        }
        report.add(Diagnostic.advice("content.whole-in-words", value.place(), key, Excerpt.of(value.text()), number));
        return number;
    }

    private static long inWords(String text) {
        String bare = text.replaceFirst("^(?:总?第|共印?|印|总)", "").replaceFirst("(?:期|号|份|届|次|册|页|增刊|毫米|mm)$", "");
        return bare.matches("[0-9]{1,15}") ? Long.parseLong(bare) : HanNumber.read(bare);
    }
}
