package org.hongtou.proof.words;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.content.yaml.Node;

/** The shipped set phrases, rows of words and names of offices, with the wrong forms of each. */
final class PhraseFile {
    private static final String NAME = "/proof/phrases.yaml";
    private static final String SOURCE = "通行的规范表述";
    /** Longer rows have too many orders. */
    private static final int LONGEST_ROW = 5;

    private final Node root = ShippedList.read(NAME);
    private final Map<String, List<String>> right = new LinkedHashMap<>();

    PhraseFile() {
        ShippedList.entries(ShippedList.under(root, "right"))
                .forEach(one -> right.put(one.key().text(), ShippedList.texts(one.value())));
    }

    /** The month in which the list was looked through. */
    YearMonth asOf() {
        return YearMonth.parse(
                ShippedList.texts(ShippedList.under(root, "as-of")).getFirst());
    }

    /** The wrong forms of phrases and rows. */
    List<Typo> phrases() {
        Map<String, String> wrong = new LinkedHashMap<>();
        List<String> phrases = ShippedList.texts(ShippedList.under(root, "phrases"));
        phrases.forEach(phrase -> slips(phrase, wrong));
        ShippedList.texts(ShippedList.under(root, "rows")).forEach(row -> orders(row, wrong));
        phrases.forEach(phrase -> wrong.remove(phrase.replace("|", "")));
        return typos("wrong", wrong);
    }

    /** The wrong forms of names of offices and places. */
    List<Typo> offices() {
        return typos("offices", new LinkedHashMap<>());
    }

    private List<Typo> typos(String key, Map<String, String> wrong) {
        ShippedList.entries(ShippedList.under(root, key))
                .forEach(one -> wrong.put(
                        one.key().text(), ShippedList.texts(one.value()).getFirst()));
        List<Typo> typos = new ArrayList<>();
        wrong.forEach((one, whole) -> typos.add(new Typo(one, whole, SOURCE, right.getOrDefault(one, List.of()))));
        return typos;
    }

    /** What becomes of a phrase when one of its inner parts is left out or changes places with the next. */
    private static void slips(String phrase, Map<String, String> wrong) {
        List<String> parts = List.of(phrase.split("\\|"));
        String right = String.join("", parts);
        for (int i = 1; i < parts.size() - 1; i++) {
            List<String> less = new ArrayList<>(parts);
            String part = less.remove(i);
            if (part.length() > 1 && parts.size() > 4) {
                wrong.put(String.join("", less), right);
            }
            List<String> turned = new ArrayList<>(parts);
            turned.set(i, parts.get(i + 1));
            turned.set(i + 1, parts.get(i));
            wrong.put(String.join("", turned), right);
        }
    }

    private static void orders(String row, Map<String, String> wrong) {
        List<String> parts = Arrays.asList(row.split("、"));
        if (parts.size() <= LONGEST_ROW) {
            orders(parts, 0, row, wrong);
            wrong.remove(row);
        }
    }

    private static void orders(List<String> parts, int from, String row, Map<String, String> wrong) {
        if (from == parts.size()) {
            wrong.put(String.join("、", parts), row);
        }
        for (int i = from; i < parts.size(); i++) {
            List<String> next = new ArrayList<>(parts);
            next.add(from, next.remove(i));
            orders(next, from + 1, row, wrong);
        }
    }
}
