package org.hongtou.proof.words;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.content.yaml.Node;

/** The shipped set phrases, rows of words and names of offices, with the wrong forms of each. */
final class PhraseFile {
    private static final String NAME = "/proof/phrases.yaml";
    /** A phrase of fewer parts may well be meant where one is left out. */
    private static final int MANY_PARTS = 4;

    private final Node root = ShippedList.read(NAME);
    private final Map<String, List<String>> right = new LinkedHashMap<>();

    /** Read once: rules are made anew for each office. */
    private static final class Shipped {
        static final PhraseFile FILE = new PhraseFile();
    }

    static PhraseFile shipped() {
        return Shipped.FILE;
    }

    private PhraseFile() {
        ShippedList.entries(ShippedList.under(root, "right"))
                .forEach(one -> right.put(one.key().text(), ShippedList.texts(one.value())));
    }

    /** The month in which the list was looked through. */
    YearMonth asOf() {
        return YearMonth.parse(
                ShippedList.texts(ShippedList.under(root, "as-of")).getFirst());
    }

    /** Words in their order, parted by 、. */
    List<String> rows() {
        return ShippedList.texts(ShippedList.under(root, "rows"));
    }

    /** How findings quote the month. */
    String source() {
        return asOf().getYear() + "年" + asOf().getMonthValue() + "月";
    }

    /** The wrong forms of phrases. */
    List<Typo> phrases() {
        Map<String, String> wrong = new LinkedHashMap<>();
        List<String> phrases = ShippedList.texts(ShippedList.under(root, "phrases"));
        phrases.forEach(phrase -> slips(phrase, MANY_PARTS, wrong));
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
        wrong.forEach((one, whole) -> typos.add(new Typo(one, whole, source(), right.getOrDefault(one, List.of()))));
        return typos;
    }

    /**
     * What becomes of a phrase when one of its inner parts is left out or changes places with the next.
     *
     * @param many the parts of which one more is needed for one to be left out
     * @param wrong takes the wrong forms, each with the right one
     */
    static void slips(String phrase, int many, Map<String, String> wrong) {
        List<String> parts = List.of(phrase.split("\\|"));
        String right = String.join("", parts);
        for (int i = 1; i < parts.size() - 1; i++) {
            List<String> less = new ArrayList<>(parts);
            String part = less.remove(i);
            if (part.length() > 1 && parts.size() > many) {
                wrong.put(String.join("", less), right);
            }
            List<String> turned = new ArrayList<>(parts);
            turned.set(i, parts.get(i + 1));
            turned.set(i + 1, parts.get(i));
            wrong.put(String.join("", turned), right);
        }
    }
}
