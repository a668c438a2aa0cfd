package org.hongtou.proof.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an office has its proof-reader know beside the shipped lists.
 *
 * @param typos words written wrong
 * @param phrases set phrases, their parts by {@code |}: an inner part that is left out or changes places is a slip
 * @param wrongPhrases wrong forms of phrases, beside those that the parts give
 * @param rows words in their order, parted by 、
 * @param names of offices
 * @param asOf the month in which each list was looked through
 */
public record OwnLists(
        List<Wrong> typos,
        List<String> phrases,
        List<Wrong> wrongPhrases,
        List<String> rows,
        List<Name> names,
        Map<OwnList, YearMonth> asOf) {
    /** The shipped lists alone. */
    public static final OwnLists NONE = new OwnLists(List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());

    /**
     * A wrong form with the right one.
     *
     * @param rightIn longer texts in which the same characters are right; … is for any characters of the same sentence
     */
    public record Wrong(String wrong, List<String> rightIn, String right) {
        public Wrong {
            rightIn = List.copyOf(rightIn);
        }
    }

    /**
     * The name of an office.
     *
     * @param shortened short names that aren't written
     * @param full as it is written
     * @param former names that it had
     * @param since the day on which it got its name, {@link LocalDate#MIN} where that isn't known: older documents have
     *     the former names
     * @param rightIn longer texts in which the short and former names are right
     */
    public record Name(
            List<String> shortened, String full, List<String> former, LocalDate since, List<String> rightIn) {
        public Name {
            shortened = List.copyOf(shortened);
            former = List.copyOf(former);
            rightIn = List.copyOf(rightIn);
        }
    }

    public OwnLists {
        typos = List.copyOf(typos);
        phrases = List.copyOf(phrases);
        rows = List.copyOf(rows);
        wrongPhrases = List.copyOf(wrongPhrases);
        names = List.copyOf(names);
        asOf = Map.copyOf(asOf);
    }

    /** All right forms: what the office writes is right whatever the shipped lists say. */
    public List<String> rights() {
        List<String> rights = new ArrayList<>();
        typos.forEach(typo -> rights.add(typo.right()));
        phrases.forEach(phrase -> rights.add(phrase.replace("|", "")));
        rights.addAll(rows);
        wrongPhrases.forEach(phrase -> rights.add(phrase.right()));
        names.forEach(name -> rights.add(name.full()));
        return rights;
    }

    /** The right forms that hold some characters. */
    public List<String> rightsWith(String characters) {
        return rights().stream().filter(right -> right.contains(characters)).toList();
    }

    /** Where a word of a list stands, as findings quote it: 本单位2026年11月. */
    public String source(OwnList list) {
        YearMonth month = asOf.get(list);
        return month == null ? "本单位" : "本单位" + month.getYear() + "年" + month.getMonthValue() + "月";
    }
}
