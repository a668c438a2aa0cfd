package org.hongtou.content.checked;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.content.data.Data;
import org.hongtou.content.people.Named;
import org.hongtou.content.people.PeopleLine;
import org.hongtou.content.schema.PersonKeys;
import org.hongtou.content.schema.Schema;
import org.hongtou.content.source.TextLine;
import org.hongtou.content.yaml.Node;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/** Checks a list of people: its texts are read into names, and what a name doesn't tell is told. */
final class PeopleCheck {
    private final GroupCheck groups;
    private final Schema.Type.Person type;
    private final ValueCheck.Asked asked;
    private final Report report;

    PeopleCheck(GroupCheck groups, Schema.Type.Person type, ValueCheck.Asked asked, Report report) {
        this.groups = groups;
        this.type = type;
        this.asked = asked;
        this.report = report;
    }

    /** The people of an item; null after an error. */
    Data.@Nullable Many people(Node item) {
        List<Data> people = new ArrayList<>();
        switch (item) {
            case Node.Scalar text -> {
                for (TextLine line : lines(text)) {
                    for (Named named : PeopleLine.read(line.text(), type.titles())) {
                        people.add(person(named, line.at(named.at())));
                    }
                }
            }
            case Node.Mapping mapping -> {
                Data.Person person = person(mapping);
                if (person == null) {
                    return null;
                }
                people.add(person);
            }
            case Node.Sequence list -> {
                report.add(Diagnostic.error("content.list-for-text", list.place(), asked.key()));
                return null;
            }
        }
        return new Data.Many(people, item.place());
    }

    private static List<TextLine> lines(Node.Scalar text) {
        return text.lines().isEmpty() ? List.of(new TextLine(text.text(), text.place())) : text.lines();
    }

    private Data.Person person(Named named, Place place) {
        List<String> titles = type.titles();
        if (!titles.isEmpty()) {
            String title = titles.getFirst();
            if (!named.isCertain()) {
                String code = named.isPerson() ? "content.taken-for-person" : "content.taken-for-body";
                report.add(Diagnostic.warning(code, place, named.name(), title));
            }
            if (!named.title().isEmpty() && !titles.contains(named.title())) {
                report.add(Diagnostic.advice("content.person-title", place, named.name(), named.title(), title));
            }
        }
        return new Data.Person(
                named.name() + named.others(),
                named.written(),
                named.name(),
                named.isPerson(),
                named.others(),
                named.count(),
                named.note(),
                place);
    }

    /** What {姓名: …} and {单位: …} say for certain. */
    private Data.@Nullable Person person(Node.Mapping mapping) {
        int before = report.diagnostics().size();
        Data.Fields fields = groups.group(PersonKeys.GROUP, mapping, report);
        if (report.diagnostics().size() > before && report.hasErrors()) {
            return null;
        }
        String name = text(fields, "name");
        String body = text(fields, "body");
        if (name.isEmpty() && body.isEmpty()) {
            report.add(Diagnostic.error("content.person-without-name", mapping.place(), asked.key()));
            return null;
        }
        boolean person = !name.isEmpty();
        String called = person ? name : body;
        String note = text(fields, "note").isEmpty() && person ? body : text(fields, "note");
        long count = fields.get("count") instanceof Data.Whole whole ? whole.value() : 0;
        String persons = type.titles().isEmpty() ? "人" : "名" + type.titles().getFirst();
        String others = count == 0 ? "" : "等" + count + (person ? persons : "家单位");
        return new Data.Person(
                called + others,
                called + others + (note.isEmpty() ? "" : "（" + note + "）"),
                called,
                person,
                others,
                count,
                note,
                mapping.place());
    }

    private static String text(Data.Fields fields, String key) {
        return fields.get(key) instanceof Data.Text text ? text.text() : "";
    }
}
