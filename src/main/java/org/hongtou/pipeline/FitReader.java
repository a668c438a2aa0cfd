package org.hongtou.pipeline;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hongtou.content.data.Data;
import org.hongtou.content.data.HanNumber;
import org.hongtou.content.schema.FitKeys;
import org.hongtou.content.source.Excerpt;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Length;
import org.hongtou.style.Fit;
import org.hongtou.style.LengthReader;
import org.jspecify.annotations.Nullable;

/** Reads what a content file asks of its style: {@code 28.5磅}, {@code 五号}, {@code 不超过2面}. */
final class FitReader {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}(?:\\.[0-9]{1,4})?");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]+");
    private static final Pattern BEFORE_PAGES = Pattern.compile("^(?:不超过|不多于|最多|至多|控制在)");
    private static final Pattern BEHIND_PAGES = Pattern.compile("(?:面|页|个面|个页面)(?:以内|之内)?$");
    private static final Length SMALLEST = Length.pt(6.5);
    private static final Length LARGEST = Length.pt(22);
    /** A word processor has sizes in halves of a point. */
    private static final Length HALF = Length.pt(0.5);

    private static final int MOST_PAGES = 999;

    private final Report report;

    private FitReader(Report report) {
        this.report = report;
    }

    /**
     * What a file asks for.
     *
     * @param value what stands under {@code fit 版面微调}, or null
     * @param report figures that are none, or out of their range, as errors at their place
     */
    static Fit read(@Nullable Data value, Report report) {
        if (!(value instanceof Data.Fields fields)) {
            return Fit.NONE;
        }
        FitReader reader = new FitReader(report);
        return new Fit(
                reader.pitch(fields.get(FitKeys.PITCH)),
                reader.pages(fields.get(FitKeys.MOST_PAGES)),
                reader.size(fields.get(FitKeys.TABLE_SIZE)));
    }

    private Fit.@Nullable Asked<Length> pitch(@Nullable Data value) {
        if (!(value instanceof Data.Text text)) {
            return null;
        }
        String plain = plain(text);
        Length pitch = points(plain.startsWith("固定值") ? plain.substring("固定值".length()) : plain);
        if (pitch == null || pitch.compareTo(Fit.LOWEST) < 0 || pitch.compareTo(Fit.HIGHEST) > 0) {
            return refused("content.fit-pitch", text);
        }
        return new Fit.Asked<>(pitch.toTwip(), text.place());
    }

    private Fit.@Nullable Asked<Length> size(@Nullable Data value) {
        if (!(value instanceof Data.Text text)) {
            return null;
        }
        Length size = points(plain(text));
        if (size == null
                || size.compareTo(SMALLEST) < 0
                || size.compareTo(LARGEST) > 0
                || size.emu() % HALF.emu() != 0) {
            return refused("content.fit-size", text);
        }
        return new Fit.Asked<>(size, text.place());
    }

    private Fit.@Nullable Asked<Integer> pages(@Nullable Data value) {
        if (!(value instanceof Data.Text text)) {
            return null;
        }
        String bare = BEHIND_PAGES
                .matcher(BEFORE_PAGES.matcher(plain(text)).replaceFirst(""))
                .replaceFirst("")
                .replace('两', '二');
        long pages = bare.matches("[0-9]{1,3}") ? Long.parseLong(bare) : HanNumber.read(bare);
        if (pages < 1 || pages > MOST_PAGES) {
            return refused("content.fit-pages", text);
        }
        return new Fit.Asked<>((int) pages, text.place());
    }

    private <T> Fit.@Nullable Asked<T> refused(String code, Data.Text text) {
        report.add(Diagnostic.error(code, text.place(), Excerpt.of(text.text())));
        return null;
    }

    /** A length or a size by its number; a bare number is in points. */
    private static @Nullable Length points(String text) {
        return NUMBER.matcher(text).matches()
                ? Length.pt(Double.parseDouble(text))
                : LengthReader.read(text, Length.ZERO, Length.ZERO);
    }

    private static String plain(Data.Text text) {
        String narrow = Normalizer.normalize(text.text(), Normalizer.Form.NFKC);
        return BLANKS.matcher(narrow).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
