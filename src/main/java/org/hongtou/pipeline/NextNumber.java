package org.hongtou.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.data.Data;
import org.hongtou.content.data.DateText;
import org.hongtou.content.office.Office;
import org.hongtou.content.schema.Schema;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.KeyName;
import org.hongtou.content.source.Source;
import org.hongtou.content.source.TextLine;
import org.hongtou.content.yaml.Node;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.files.FileTree;
import org.jspecify.annotations.Nullable;

/**
 * {@code 发文字号: 下一个}: the number behind the highest of its series, the same 机关代字 and year, among the project's
 * content files. It is told, since it holds only until another file takes it.
 */
final class NextNumber {
    /** What all its diagnostics begin with. */
    static final String CODE = "content.next-number";

    /** The canonical name of the key. */
    static final String NAME = "number";

    /** What asks for the next. */
    static final String ASKED = "下一个";

    private static final List<String> KEY = List.of("发文字号", NAME);
    private static final List<String> KIND = List.of("文种", "kind");
    private static final List<String> DATE = List.of("成文日期", "date");
    private static final List<String> NEXT = List.of(ASKED, "next");
    private static final Pattern LINE = Pattern.compile("^([^\\s#:：]{1,20})[ \\u3000]*[:：](.*)$");

    private final FileTree files;
    private final Supplier<List<Schema>> kinds;
    private final Office office;
    private final Schema schema;

    /** @param kinds the schemas of all kinds, asked for only where a number is */
    NextNumber(FileTree files, Supplier<List<Schema>> kinds, Office office, Schema schema) {
        this.files = files;
        this.kinds = kinds;
        this.office = office;
        this.schema = schema;
    }

    /** A file with its number in place of 下一个; the same where it says none such. */
    Node.Mapping in(Node.Mapping file, Report report) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : file.entries()) {
            boolean asks = is(entry, KEY)
                    && entry.value() instanceof Node.Scalar value
                    && NEXT.contains(KeyName.normal(Blanks.strip(value.text())));
            entries.add(asks ? new Node.Entry(entry.key(), number(file, (Node.Scalar) entry.value(), report)) : entry);
        }
        return new Node.Mapping(entries, file.place());
    }

    private Node number(Node.Mapping file, Node.Scalar asked, Report report) {
        Node.Scalar prefix = office.prefix(schema);
        if (prefix == null) {
            report.add(Diagnostic.error("content.next-number-prefix", asked.place(), schema.title()));
            return asked;
        }
        String year = year(file);
        if (year == null) {
            report.add(Diagnostic.error("content.next-number-year", asked.place()));
            return asked;
        }
        String series = Blanks.strip(prefix.text()) + "〔" + year + "〕";
        Taken taken = taken(series);
        if (taken.asking() > 1) {
            report.add(Diagnostic.error("content.next-number-twice", asked.place(), series));
            return asked;
        }
        String number = series + (taken.highest() + 1) + "号";
        report.add(
                taken.highest() == 0
                        ? Diagnostic.warning("content.next-number-first", asked.place(), number, series)
                        : Diagnostic.warning(
                                "content.next-number",
                                asked.place(),
                                number,
                                series + taken.highest() + "号",
                                asked.text()));
        return new Node.Scalar(number, asked.style(), asked.place(), List.of(new TextLine(number, asked.place())));
    }

    private static @Nullable String year(Node.Mapping file) {
        for (Node.Entry entry : file.entries()) {
            if (is(entry, DATE) && entry.value() instanceof Node.Scalar date) {
                Data.Day day = DateText.read(new Data.Text(Blanks.strip(date.text()), date.place()), "", new Report());
                return day == null ? null : String.valueOf(day.year());
            }
        }
        return null;
    }

    private static boolean is(Node.Entry entry, List<String> names) {
        return names.contains(KeyName.normal(entry.key().text()));
    }

    /**
     * The numbers of a series that are taken.
     *
     * @param highest the highest, or 0
     * @param asking how many files ask for the next
     */
    private record Taken(long highest, int asking) {}

    private Taken taken(String series) {
        long highest = 0;
        int asking = 0;
        Pattern serial = Pattern.compile(Pattern.quote(plain(series)) + "(?:第)?0*([0-9]{1,9})号?");
        try {
            for (String name : files.files("content")) {
                if (!name.endsWith(".yaml") && !name.endsWith(".yml")) {
                    continue;
                }
                Map<String, String> values = values(name);
                for (String key : KEY) {
                    String value = plain(values.getOrDefault(key, ""));
                    asking += NEXT.contains(value) && mayBeOf(series, values) ? 1 : 0;
                    Matcher number = serial.matcher(value);
                    highest = number.matches() ? Math.max(highest, Long.parseLong(number.group(1))) : highest;
                }
            }
        } catch (IOException e) {
            return new Taken(highest, asking); // what can't be read is told when it is built
        }
        return new Taken(highest, asking);
    }

    /** Whether a file's next number would be one of a series; so too where its kind or year isn't seen. */
    private boolean mayBeOf(String series, Map<String, String> values) {
        String kind = first(values, KIND);
        Schema other = kinds.get().stream()
                .filter(one -> one.answersTo(kind))
                .findFirst()
                .orElse(null);
        Node.Scalar prefix = other == null ? null : office.prefix(other);
        Data.Day day = DateText.read(new Data.Text(first(values, DATE), Place.file("")), "", new Report());
        return prefix == null || day == null || series.equals(Blanks.strip(prefix.text()) + "〔" + day.year() + "〕");
    }

    private static String first(Map<String, String> values, Collection<String> keys) {
        return keys.stream()
                .filter(values::containsKey)
                .map(values::get)
                .findFirst()
                .orElse("");
    }

    /** What stands after the keys of a file's own level, without comments and quotes. */
    private Map<String, String> values(String name) {
        Map<String, String> values = new HashMap<>();
        for (String line : lines(name)) {
            Matcher key = LINE.matcher(line);
            if (key.find()) {
                values.putIfAbsent(KeyName.normal(key.group(1)), words(key.group(2)));
            }
        }
        return values;
    }

    private List<String> lines(String name) {
        try {
            return Source.read(name, files.read(name, Source.MAX_BYTES), new Report())
                    .text()
                    .lines()
                    .toList();
        } catch (IOException | Halt e) {
            return List.of();
        }
    }

    private static String words(String value) {
        return Blanks.strip(value.replaceAll("(?:^|[\\s\\u3000])#.*", "").replaceAll("[\"']", ""));
    }

    /** Without blanks, and with the brackets of a year as they should be. */
    private static String plain(String value) {
        String words = value.replaceAll("[\\s\\u3000]", "");
        return words.replaceAll("[\\[［【(（]", "〔").replaceAll("[\\]］】)）]", "〕");
    }
}
