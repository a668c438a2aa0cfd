package org.hongtou.proof.line;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hongtou.content.checked.Passage;
import org.hongtou.content.data.Data;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Keys;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.OwnLists;
import org.hongtou.proof.rule.Rule;

/**
 * Finds names of offices that an office's own list doesn't let pass; the name that holds is told, and a person writes it.
 * A former name counts in documents of the day of the change and later ones alone, a short one unless the document itself
 * brings it in: （以下简称…）.
 */
final class OwnNameCheck implements Rule.Check {
    private static final String SHORT = "简称";
    private static final String OPENING = "为：:“\"‘《";

    private final boolean former;
    private final String source;
    private final Map<Character, List<Entry>> byFirst = new HashMap<>();

    /** A name that isn't written, with the one that is. */
    private record Entry(String written, OwnLists.Name name) {}

    private OwnNameCheck(
            List<OwnLists.Name> names, Function<OwnLists.Name, List<String>> written, boolean former, String source) {
        this.former = former;
        this.source = source;
        names.stream()
                .flatMap(name -> written.apply(name).stream().map(one -> new Entry(one, name)))
                .sorted(Comparator.comparingInt(entry -> -entry.written().length()))
                .forEach(entry -> byFirst.computeIfAbsent(entry.written().charAt(0), first -> new ArrayList<>())
                        .add(entry));
    }

    /** Of names that offices had. */
    static OwnNameCheck former(List<OwnLists.Name> names, String source) {
        return new OwnNameCheck(names, OwnLists.Name::former, true, source);
    }

    /** Of short names that offices don't have. */
    static OwnNameCheck shortened(List<OwnLists.Name> names, String source) {
        return new OwnNameCheck(names, OwnLists.Name::shortened, false, source);
    }

    @Override
    public void look(Manuscript manuscript, Findings findings) {
        LocalDate day = former ? day(manuscript) : LocalDate.MAX;
        Set<String> broughtIn = former ? Set.of() : broughtIn(manuscript);
        manuscript.prose().forEach(passage -> look(passage, day, broughtIn, findings));
    }

    private void look(Passage passage, LocalDate day, Set<String> broughtIn, Findings findings) {
        String text = passage.text();
        for (int i = 0; i < text.length(); i++) {
            for (Entry entry : byFirst.getOrDefault(text.charAt(i), List.of())) {
                int to = i + entry.written().length();
                if (text.startsWith(entry.written(), i) && isTold(text, i, to, entry, day, broughtIn)) {
                    findings.propose(
                            passage, i, to, entry.name().full(), entry.name().full(), source);
                    i = to - 1;
                    break;
                }
            }
        }
    }

    private boolean isTold(String text, int from, int to, Entry entry, LocalDate day, Set<String> broughtIn) {
        OwnLists.Name name = entry.name();
        if (TermCheck.within(text, from, entry.written(), name.full())
                || name.rightIn().stream().anyMatch(longer -> TermCheck.within(text, from, entry.written(), longer))) {
            return false;
        }
        return former
                ? !day.isBefore(name.since()) && OfficeCheck.isNotOnce(text, from, to)
                : !Nearby.isTitle(text, from) && !broughtIn.contains(entry.written());
    }

    /** The last day that the document's date may mean; of one without a date, that of the last year it speaks of. */
    private static LocalDate day(Manuscript manuscript) {
        for (Data date : Keys.all(manuscript.data(), "date")) {
            if (date instanceof Data.Day day && day.year() > 0) {
                YearMonth month = YearMonth.of(day.year(), day.month() == 0 ? 12 : day.month());
                return day.isOpen() ? month.atEndOfMonth() : month.atDay(day.day());
            }
        }
        int year = OfficeCheck.year(manuscript);
        return year == 0 ? LocalDate.MAX : LocalDate.of(year, 12, 31);
    }

    private Set<String> broughtIn(Manuscript manuscript) {
        Set<String> names = new HashSet<>();
        manuscript.prose().map(Passage::text).forEach(text -> {
            for (int at = text.indexOf(SHORT); at >= 0; at = text.indexOf(SHORT, at + SHORT.length())) {
                int from = at + SHORT.length();
                while (from < text.length() && OPENING.indexOf(text.charAt(from)) >= 0) {
                    from++;
                }
                if (from < text.length()) {
                    int start = from;
                    byFirst.getOrDefault(text.charAt(start), List.of()).stream()
                            .map(Entry::written)
                            .filter(name -> text.startsWith(name, start))
                            .forEach(names::add);
                }
            }
        });
        return names;
    }
}
