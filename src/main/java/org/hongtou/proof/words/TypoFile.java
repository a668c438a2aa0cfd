package org.hongtou.proof.words;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.content.yaml.Node;

/** The shipped list of words written wrong, with their sources and the texts in which they are right. */
final class TypoFile {
    private static final String NAME = "/proof/typos.yaml";

    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, List<String>> right = new HashMap<>();
    private final Node root = ShippedList.read(NAME);

    /** Read once: rules are made anew for each office. */
    private static final class Shipped {
        static final TypoFile FILE = new TypoFile();
    }

    static TypoFile shipped() {
        return Shipped.FILE;
    }

    private TypoFile() {
        ShippedList.entries(ShippedList.under(root, "sources"))
                .forEach(one -> sources.put(
                        one.key().text(), ShippedList.texts(one.value()).getFirst()));
        ShippedList.entries(ShippedList.under(root, "right"))
                .forEach(one -> right.put(one.key().text(), ShippedList.texts(one.value())));
    }

    /** The month in which the list was looked through. */
    YearMonth asOf() {
        return YearMonth.parse(
                ShippedList.texts(ShippedList.under(root, "as-of")).getFirst());
    }

    /** The words of a rule. */
    List<Typo> typos(String code) {
        List<Typo> typos = new ArrayList<>();
        for (Node.Entry group : ShippedList.entries(ShippedList.under(root, code))) {
            String source = sources.getOrDefault(group.key().text(), "");
            for (Node.Entry word : ShippedList.entries(group.value())) {
                String wrong = word.key().text();
                typos.add(new Typo(
                        wrong,
                        ShippedList.texts(word.value()).getFirst(),
                        source,
                        right.getOrDefault(wrong, List.of())));
            }
        }
        return typos;
    }
}
