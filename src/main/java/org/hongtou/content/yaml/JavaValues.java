package org.hongtou.content.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hongtou.content.slip.InvisibleCharacters;
import org.hongtou.content.source.Excerpt;
import org.hongtou.content.source.LineEnds;
import org.hongtou.content.source.SoftBreaks;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/** Takes the values of a Java program as what a content file says with them. */
final class JavaValues {
    private static final String YES = "是";
    private static final String NO = "否";

    private final Place place;
    private final Report report;

    /** @param place where messages say that a value can't be written */
    JavaValues(Place place, Report report) {
        this.place = place;
        this.report = report;
    }

    /**
     * What a value says; null where it can't be written, which is reported.
     *
     * @param path what the value is called in messages
     */
    @Nullable
    Meaning of(Object value, String path) {
        return of(value, path, 1);
    }

    private @Nullable Meaning of(Object value, String path, int depth) {
        if (depth > YamlReader.MAX_DEPTH) {
            report.add(Diagnostic.error("content.too-deep", place, YamlReader.MAX_DEPTH));
            return null;
        }
        return switch (value) {
            case Map<?, ?> map -> keys(map, path, depth);
            case Collection<?> list -> items(list, path, depth);
            case CharSequence text -> new Meaning.Text(text(text.toString(), path));
            case Boolean flag -> new Meaning.Text(flag ? YES : NO);
            case LocalDate date -> new Meaning.Text(date.toString());
            case Number number -> number(number, path);
            default -> unwritable(value, path);
        };
    }

    private Meaning.Keys keys(Map<?, ?> map, String path, int depth) {
        List<Meaning.Named> entries = new ArrayList<>();
        map.forEach((key, value) -> {
            String name = text(String.valueOf(key), path);
            String inner = path.isEmpty() ? name : path + "." + name;
            if (value == null) {
                return;
            }
            if (!ScalarText.canBeKey(name)) {
                report.add(Diagnostic.error("content.unwritable-key", place, inner));
                return;
            }
            Meaning meaning = of(value, inner, depth + 1);
            if (meaning != null) {
                entries.add(new Meaning.Named(name, meaning));
            }
        });
        return new Meaning.Keys(entries);
    }

    private Meaning.Items items(Collection<?> list, String path, int depth) {
        List<Meaning> items = new ArrayList<>();
        int position = 0;
        for (Object value : list) {
            position++;
            Meaning meaning = value == null ? null : of(value, path + "[" + position + "]", depth + 1);
            if (meaning != null) {
                items.add(meaning);
            }
        }
        return new Meaning.Items(items);
    }

    private @Nullable Meaning number(Number number, String path) {
        if (number instanceof BigDecimal decimal) {
            return new Meaning.Text(decimal.toPlainString());
        }
        if (number instanceof Double || number instanceof Float) {
            return Double.isFinite(number.doubleValue())
                    ? new Meaning.Text(plain(new BigDecimal(number.toString())))
                    : unwritable(number, path);
        }
        return new Meaning.Text(number.toString());
    }

    private static String plain(BigDecimal decimal) {
        return (decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros()).toPlainString();
    }

    private @Nullable Meaning unwritable(Object value, String path) {
        report.add(Diagnostic.error(
                "content.unwritable-value",
                place,
                path,
                value.getClass().getSimpleName(),
                Excerpt.of(value.toString())));
        return null;
    }

    /** A text with one sort of line ends and without what a reader would take out of it. */
    private String text(String text, String path) {
        List<String> lines = LineEnds.split(SoftBreaks.asLineFeeds(text)).stream()
                .map(line -> visible(line, path))
                .toList();
        return String.join("\n", lines);
    }

    private String visible(String line, String path) {
        StringBuilder visible = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            if (InvisibleCharacters.isInvisible(line, i)) {
                String number = InvisibleCharacters.number(line.charAt(i));
                report.add(Diagnostic.warning("content.unwritable-character", place, path, number));
            } else {
                visible.append(line.charAt(i));
            }
        }
        return visible.toString();
    }
}
