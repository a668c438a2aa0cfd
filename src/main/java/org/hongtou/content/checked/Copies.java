package org.hongtou.content.checked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hongtou.content.data.Data;
import org.hongtou.content.schema.CopyRule;
import org.hongtou.content.schema.Schema;
import org.hongtou.content.source.Blanks;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/**
 * For whom a document is made, a copy each.
 *
 * @param persons in the order of the file; empty where one document is made for all
 * @param used the values that only say so, which the document itself needn't print
 */
public record Copies(List<Person> persons, List<Data> used) {
    private static final Pattern SEVERAL = Pattern.compile("[、，,；;]");

    public Copies {
        persons = List.copyOf(persons);
        used = List.copyOf(used);
    }

    /**
     * One who gets a copy.
     *
     * @param name as the file writes it
     * @param bareName without blanks and without what may stand after a name; two persons may share it
     */
    public record Person(String name, String bareName) {}

    /**
     * The copies that a file asks for. Persons whom several lists name get one; a name that stands twice in one list is
     * two persons'. Asking for copies where nothing can be divided is a warning.
     */
    public static Copies of(Data.Fields data, Schema schema, Report report) {
        CopyRule rule = schema.copies();
        Data flag = rule == null ? null : data.get(rule.when());
        List<Data> used = new ArrayList<>(flag == null ? List.of() : List.of(flag));
        if (rule == null || !(rule.when().isEmpty() || (flag instanceof Data.Flag said && said.value()))) {
            return new Copies(List.of(), used);
        }
        List<List<Data.Many>> given = rule.each().stream()
                .map(path -> lists(data, path))
                .filter(lists -> !persons(lists, rule).isEmpty())
                .toList();
        if (given.isEmpty()) {
            if (flag != null) {
                report.add(Diagnostic.warning("content.copies-of-nobody", flag.place()));
            }
            return new Copies(List.of(), used);
        }
        List<Data.Many> lists = given.getFirst();
        List<Person> persons = persons(lists, rule);
        if (persons.size() == 1) {
            boolean others =
                    given.stream().anyMatch(other -> persons(other, rule).size() > 1);
            if (others || SEVERAL.matcher(persons.getFirst().name()).find()) {
                Data name = lists.getFirst().items().getFirst();
                report.add(Diagnostic.warning(
                        "content.copies-of-one",
                        name.place(),
                        persons.getFirst().name()));
            } else {
                tellOthers(lists, report);
            }
            return new Copies(List.of(), used);
        }
        for (Data.Many list : lists) {
            used.add(list);
            used.addAll(list.items());
        }
        tellOthers(lists, report);
        return new Copies(persons, used);
    }

    /** Of those whom a file counts without their names nobody gets a copy. */
    private static void tellOthers(List<Data.Many> lists, Report report) {
        for (Data.Many list : lists) {
            for (Data item : list.items()) {
                if (item instanceof Data.Person named && !named.others().isEmpty()) {
                    report.add(Diagnostic.warning("content.copies-others", named.place(), named.text()));
                }
            }
        }
    }

    private static List<Person> persons(List<Data.Many> lists, CopyRule rule) {
        Map<String, List<Person>> all = new LinkedHashMap<>();
        for (Data.Many list : lists) {
            Map<String, List<Person>> here = new LinkedHashMap<>();
            for (Data item : list.items()) {
                Person person = item instanceof Data.Person named
                        ? new Person(named.name(), named.name())
                        : item instanceof Data.Text text && !Blanks.isBlank(text.text())
                                ? new Person(text.text(), bare(text.text(), rule))
                                : null;
                if (person != null) {
                    here.computeIfAbsent(person.bareName(), unused -> new ArrayList<>())
                            .add(person);
                }
            }
            here.forEach(
                    (name, same) -> all.merge(name, same, (one, other) -> other.size() > one.size() ? other : one));
        }
        return all.values().stream().flatMap(List::stream).toList();
    }

    private static String bare(String name, CopyRule rule) {
        String bare = name.replaceAll("[\\s\\u3000]+", "");
        for (String ending : rule.without()) {
            if (bare.endsWith(ending) && bare.length() > ending.length()) {
                return bare.substring(0, bare.length() - ending.length());
            }
        }
        return bare;
    }

    /** The lists at a path, one of each place that it leads to. */
    private static List<Data.Many> lists(@Nullable Data data, String path) {
        int dot = path.indexOf('.');
        String key = dot < 0 ? path : path.substring(0, dot);
        return switch (data) {
            case Data.Many many ->
                many.items().stream()
                        .flatMap(item -> lists(item, path).stream())
                        .toList();
            case Data.Fields fields when dot >= 0 -> lists(fields.get(key), path.substring(dot + 1));
            case Data.Fields fields -> fields.get(key) instanceof Data.Many list ? List.of(list) : List.of();
            case null -> List.of();
            case Data.Text text -> List.of();
            case Data.Rich rich -> List.of();
            case Data.Day day -> List.of();
            case Data.Whole whole -> List.of();
            case Data.Flag flag -> List.of();
            case Data.Person person -> List.of();
        };
    }
}
