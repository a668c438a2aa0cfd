package org.hongtou.proof;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hongtou.content.yaml.Node;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.diagnostics.Suggestion;
import org.hongtou.proof.rule.OwnList;
import org.hongtou.proof.rule.OwnLists;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lists in an office's {@code proof.yaml}: 错字, 提法, 机构, and 核对年月, the months in which they were looked
 * through. What is wrong is an error at its line; the rest of a list holds.
 */
final class OwnListsReader {
    private static final List<String> CHECKED = List.of("核对年月", "checked");
    private static final List<String> RIGHT = List.of("应当", "right");
    private static final List<String> WRONG = List.of("写错", "wrong");
    private static final List<String> EXCEPT = List.of("除外", "except");
    private static final List<String> FULL = List.of("全称", "full");
    private static final List<String> SHORT = List.of("不用简称", "short");
    private static final List<String> FORMER = List.of("旧称", "former");
    private static final List<String> SINCE = List.of("自", "since");

    /** All keys of the lists: those of the file and those within entries. */
    static final List<String> NAMES = Stream.of(
                    OwnList.TYPOS.names(),
                    OwnList.PHRASES.names(),
                    OwnList.OFFICES.names(),
                    CHECKED,
                    RIGHT,
                    WRONG,
                    EXCEPT,
                    FULL,
                    SHORT,
                    FORMER,
                    SINCE)
            .flatMap(List::stream)
            .toList();

    /** Those of the file. */
    static final List<String> LISTS = Stream.of(
                    OwnList.TYPOS.names(), OwnList.PHRASES.names(), OwnList.OFFICES.names(), CHECKED)
            .flatMap(List::stream)
            .toList();

    private static final int SHORTEST = 2;
    private static final int LONGEST = 60;
    private static final int MOST_PARTS = 12;
    /** A longer list belongs into several offices' files: each entry is looked for in each line. */
    private static final int MOST = 2_000;

    private static final Pattern MONTH = Pattern.compile("([0-9]{4})[-./年]([0-9]{1,2})月?");
    private static final Pattern DAY =
            Pattern.compile("([0-9]{4})(?:[-./年]([0-9]{1,2})(?:[-./月]([0-9]{1,2})日?|月)?|年)?");

    private final Report report;
    private final List<OwnLists.Wrong> typos = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private final List<OwnLists.Wrong> wrongPhrases = new ArrayList<>();
    private final List<OwnLists.Name> names = new ArrayList<>();
    private final Map<OwnList, YearMonth> asOf = new EnumMap<>(OwnList.class);
    private final Map<OwnList, Place> lists = new EnumMap<>(OwnList.class);
    /** The wrong forms with their right ones, where they stand, and all right forms: no word may be both. */
    private final Map<String, String> rightOf = new LinkedHashMap<>();

    private final Map<String, Place> placeOf = new HashMap<>();
    private final Set<String> rights = new LinkedHashSet<>();
    private boolean isDated;

    OwnListsReader(Report report) {
        this.report = report;
    }

    /** Whether a key of the file is one of the lists', or their months. */
    static boolean knows(String key) {
        return LISTS.contains(key);
    }

    /** Reads what stands under such a key. */
    void read(Node.Entry entry) {
        OwnList list = OwnList.named(entry.key().text());
        if (list == null) {
            months(entry);
            return;
        }
        lists.put(list, entry.key().place());
        if (isAbsent(entry.value())) {
            return;
        }
        switch (list) {
            case TYPOS -> typos(entry.value());
            case PHRASES -> entries(list, entry.value()).forEach(this::phrase);
            case OFFICES -> entries(list, entry.value()).forEach(this::office);
        }
    }

    /** The lists, once all is read. */
    OwnLists lists() {
        lists.forEach((list, place) -> {
            if (!isDated) {
                report.add(Diagnostic.error("check.list-undated", place, list.key()));
            } else if (!asOf.containsKey(list)) {
                report.add(Diagnostic.error("check.list-without-month", place, list.key()));
            }
        });
        rightOf.keySet().stream().filter(rights::contains).forEach(this::both);
        return new OwnLists(typos, phrases, wrongPhrases, rows, names, asOf);
    }

    /** What is wrong in one place and right in another is told nowhere, and mends would go round. */
    private void both(String wrong) {
        report.add(Diagnostic.error("check.list-both", placeOf.getOrDefault(wrong, Place.file("")), wrong));
        typos.removeIf(typo -> typo.wrong().equals(wrong));
        wrongPhrases.removeIf(phrase -> phrase.wrong().equals(wrong));
    }

    private void months(Node.Entry entry) {
        isDated = true;
        if (entry.value() instanceof Node.Scalar one) {
            YearMonth month = month(one);
            if (month != null) {
                Stream.of(OwnList.values()).forEach(list -> asOf.put(list, month));
            }
        } else if (entry.value() instanceof Node.Mapping each) {
            for (Node.Entry one : each.entries()) {
                OwnList list = OwnList.named(one.key().text());
                if (list == null) {
                    unknown(one.key(), LISTS.subList(0, LISTS.size() - CHECKED.size()));
                } else if (one.value() instanceof Node.Scalar text) {
                    YearMonth month = month(text);
                    if (month != null) {
                        asOf.put(list, month);
                    }
                } else {
                    report.add(Diagnostic.error("check.list-month", one.value().place(), list.key()));
                }
            }
        } else {
            report.add(Diagnostic.error(
                    "check.list-month", entry.value().place(), entry.key().text()));
        }
    }

    private @Nullable YearMonth month(Node.Scalar text) {
        Matcher month = MONTH.matcher(text.text().strip());
        if (month.matches()) {
            int number = Integer.parseInt(month.group(2));
            if (number >= 1 && number <= 12) {
                return YearMonth.of(Integer.parseInt(month.group(1)), number);
            }
        }
        report.add(Diagnostic.error("check.list-month", text.place(), text.text()));
        return null;
    }

    private void typos(Node value) {
        if (!(value instanceof Node.Mapping words)) {
            report.add(Diagnostic.error("check.typos-form", value.place()));
            return;
        }
        for (Node.Entry entry : first(OwnList.TYPOS, words.entries())) {
            String wrong = entry.key().text().strip();
            if (entry.value() instanceof Node.Scalar right) {
                typo(wrong, entry.key().place(), right, List.of());
            } else if (entry.value() instanceof Node.Mapping more) {
                Map<String, Node> given = given(more, List.of(RIGHT, EXCEPT));
                if (one(given, RIGHT) instanceof Node.Scalar right) {
                    typo(wrong, entry.key().place(), right, texts(given, EXCEPT));
                } else {
                    report.add(Diagnostic.error("check.typos-form", more.place()));
                }
            } else {
                report.add(Diagnostic.error("check.typos-form", entry.value().place()));
            }
        }
    }

    private void typo(String wrong, Place place, Node.Scalar right, List<Node.Scalar> except) {
        String meant = right.text().strip();
        if (isWord(wrong, place) && isWord(meant, right.place()) && isNew(wrong, meant, place)) {
            rights.add(meant);
            typos.add(new OwnLists.Wrong(wrong, rightIn(List.of(wrong), except), meant));
        }
    }

    private void phrase(Node item) {
        if (item instanceof Node.Scalar text) {
            parts(text, true);
        } else if (item instanceof Node.Mapping more) {
            Map<String, Node> given = given(more, List.of(RIGHT, WRONG, EXCEPT));
            if (!(one(given, RIGHT) instanceof Node.Scalar right)) {
                report.add(Diagnostic.error("check.phrases-form", more.place()));
                return;
            }
            List<Node.Scalar> wrong = texts(given, WRONG);
            if (!parts(right, wrong.isEmpty())) {
                return;
            }
            String meant = right.text().strip().replace("|", "");
            List<String> rightIn = rightIn(
                    wrong.stream().map(Node.Scalar::text).map(String::strip).toList(), texts(given, EXCEPT));
            for (Node.Scalar one : wrong) {
                String form = one.text().strip();
                if (isWord(form, one.place()) && isNew(form, meant, one.place())) {
                    wrongPhrases.add(new OwnLists.Wrong(form, rightIn, meant));
                }
            }
        } else {
            report.add(Diagnostic.error("check.phrases-form", item.place()));
        }
    }

    /**
     * A phrase by its parts, or a row.
     *
     * @param needed whether it says nothing without parts
     * @return false where it can't be used
     */
    private boolean parts(Node.Scalar text, boolean needed) {
        String phrase = text.text().strip();
        boolean byParts = phrase.indexOf('|') >= 0;
        List<String> parts = List.of(phrase.split(byParts ? "\\|" : "、", -1));
        boolean isRow = !byParts && needed && parts.size() > 1;
        if (!isWord(phrase.replace("|", ""), text.place())) {
            return false;
        }
        boolean several = byParts || isRow;
        boolean unfit = several && (parts.size() > MOST_PARTS || parts.stream().anyMatch(String::isBlank));
        boolean twice = isRow && Set.copyOf(parts).size() < parts.size();
        if ((needed && parts.size() == 1) || unfit || twice) {
            report.add(Diagnostic.error("check.phrases-form", text.place()));
            return false;
        }
        if (byParts) {
            phrases.add(phrase);
        } else if (isRow) {
            rows.add(phrase);
        }
        rights.add(phrase.replace("|", ""));
        return true;
    }

    private void office(Node item) {
        if (!(item instanceof Node.Mapping more)) {
            report.add(Diagnostic.error("check.offices-form", item.place()));
            return;
        }
        Map<String, Node> given = given(more, List.of(FULL, SHORT, FORMER, SINCE, EXCEPT));
        if (!(one(given, FULL) instanceof Node.Scalar full)
                || !isWord(full.text().strip(), full.place())) {
            report.add(Diagnostic.error("check.offices-form", more.place()));
            return;
        }
        String name = full.text().strip();
        List<String> shortened = new ArrayList<>();
        List<String> former = new ArrayList<>();
        others(texts(given, SHORT), name, shortened);
        others(texts(given, FORMER), name, former);
        if (shortened.isEmpty() && former.isEmpty()) {
            report.add(Diagnostic.error("check.offices-form", more.place()));
        }
        rights.add(name);
        List<String> all = Stream.concat(shortened.stream(), former.stream()).toList();
        names.add(new OwnLists.Name(
                shortened, name, former, since(one(given, SINCE)), rightIn(all, texts(given, EXCEPT))));
    }

    private void others(List<Node.Scalar> written, String full, List<String> names) {
        for (Node.Scalar one : written) {
            String name = one.text().strip();
            if (isWord(name, one.place()) && isNew(name, full, one.place())) {
                names.add(name);
            }
        }
    }

    private LocalDate since(@Nullable Node value) {
        if (value == null || isAbsent(value)) {
            return LocalDate.MIN;
        }
        if (value instanceof Node.Scalar text) {
            Matcher day = DAY.matcher(text.text().strip());
            if (day.matches()) {
                int month = day.group(2) == null ? 1 : Integer.parseInt(day.group(2));
                int number = day.group(3) == null ? 1 : Integer.parseInt(day.group(3));
                int year = Integer.parseInt(day.group(1));
                if (month >= 1
                        && month <= 12
                        && number >= 1
                        && number <= YearMonth.of(year, month).lengthOfMonth()) {
                    return LocalDate.of(year, month, number);
                }
            }
        }
        report.add(Diagnostic.error("check.office-since", value.place()));
        return LocalDate.MAX;
    }

    /** Whether a text can be looked for. */
    private boolean isWord(String text, Place place) {
        boolean fits = text.length() >= SHORTEST && text.length() <= LONGEST && text.indexOf('\n') < 0;
        if (!fits) {
            report.add(Diagnostic.error("check.list-length", place, text.isEmpty() ? "　" : text));
        }
        return fits;
    }

    /** Whether a wrong form is no right one and was not listed before. */
    private boolean isNew(String wrong, String right, Place place) {
        if (wrong.equals(right)) {
            report.add(Diagnostic.error("check.list-same", place, wrong));
            return false;
        }
        String before = rightOf.putIfAbsent(wrong, right);
        if (before != null) {
            report.add(Diagnostic.error("check.list-twice", place, wrong, before));
            return false;
        }
        placeOf.put(wrong, place);
        return true;
    }

    /** Longer texts; one that holds none of the wrong forms excepts nothing. */
    private List<String> rightIn(List<String> wrong, List<Node.Scalar> except) {
        List<String> texts = new ArrayList<>();
        for (Node.Scalar one : except) {
            String text = one.text().strip();
            if (wrong.stream().anyMatch(form -> text.contains(form) && text.length() > form.length())) {
                texts.add(text);
            } else {
                report.add(Diagnostic.error("check.list-except", one.place(), text, String.join("、", wrong)));
            }
        }
        return texts;
    }

    private List<Node> entries(OwnList list, Node value) {
        if (value instanceof Node.Sequence items) {
            return first(list, items.items());
        }
        report.add(
                Diagnostic.error(list == OwnList.PHRASES ? "check.phrases-form" : "check.offices-form", value.place()));
        return List.of();
    }

    private <T> List<T> first(OwnList list, List<T> entries) {
        if (entries.size() > MOST) {
            report.add(Diagnostic.error(
                    "check.list-many", lists.getOrDefault(list, Place.file("")), list.key(), MOST, entries.size()));
        }
        return entries.subList(0, Math.min(MOST, entries.size()));
    }

    /** What an entry gives, by the Chinese name of each key. */
    private Map<String, Node> given(Node.Mapping entry, List<List<String>> keys) {
        Map<String, Node> given = new LinkedHashMap<>();
        for (Node.Entry one : entry.entries()) {
            String key = one.key().text();
            keys.stream()
                    .filter(names -> names.contains(key))
                    .findFirst()
                    .ifPresentOrElse(
                            names -> given.put(names.getFirst(), one.value()),
                            () -> unknown(
                                    one.key(),
                                    keys.stream().flatMap(List::stream).toList()));
        }
        return given;
    }

    private static @Nullable Node one(Map<String, Node> given, List<String> key) {
        return given.get(key.getFirst());
    }

    private List<Node.Scalar> texts(Map<String, Node> given, List<String> key) {
        Node value = one(given, key);
        if (value == null || isAbsent(value)) {
            return new ArrayList<>();
        }
        List<Node> items = value instanceof Node.Sequence list ? list.items() : List.of(value);
        List<Node.Scalar> texts = new ArrayList<>();
        for (Node item : items) {
            if (item instanceof Node.Scalar text) {
                texts.add(text);
            } else {
                report.add(Diagnostic.error("check.list-texts", item.place(), key.getFirst()));
            }
        }
        return texts;
    }

    private void unknown(Node.Scalar key, List<String> known) {
        String near = Suggestion.nearest(key.text(), known);
        String all = String.join(
                "、", known.stream().filter(name -> name.codePointAt(0) > 0x7F).toList());
        report.add(
                near == null
                        ? Diagnostic.error("check.list-key", key.place(), key.text(), all)
                        : Diagnostic.error("check.list-key-near", key.place(), key.text(), near));
    }

    private static boolean isAbsent(Node value) {
        return value instanceof Node.Scalar text && text.isAbsent();
    }
}
