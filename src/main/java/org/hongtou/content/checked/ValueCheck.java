package org.hongtou.content.checked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongtou.content.data.Data;
import org.hongtou.content.schema.BodyBlocks;
import org.hongtou.content.schema.Schema;
import org.hongtou.content.sheet.SheetFiles;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.Excerpt;
import org.hongtou.content.yaml.Node;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/** Checks the values of one file against the types that may stand there. */
final class ValueCheck {
    private final GroupCheck groups;
    private final BodyCheck bodies;

    /**
     * @param finders what finds the keys
     * @param sheets the sheets that the file may name
     */
    ValueCheck(KeyFinders finders, SheetFiles sheets) {
        this.groups = new GroupCheck(finders, this);
        this.bodies = new BodyCheck(groups, sheets);
    }

    /** The values of a file. */
    Data.Fields file(Node.Mapping root, Report report) {
        return groups.root(root, report);
    }

    /** The value of a key; null where it is absent or wrong. */
    @Nullable
    Data value(Schema.Key key, Node.Entry entry, Report report) {
        String name = entry.key().text();
        if (entry.value() instanceof Node.Scalar text && Blanks.areBlank(text.text())) {
            if (key.required()) {
                report.add(Diagnostic.error("content.missing-value", entry.key().place(), name));
            } else if (text.style() != Node.Style.QUOTED) {
                report.add(Diagnostic.advice("content.empty-value", entry.key().place(), name));
            }
            return null;
        }
        Node value = new Surroundings(key, name, report).strip(entry.value());
        Data data = any(key.types(), new Asked(name, key.examples()), value, report);
        return data == null || key.closing().isEmpty() ? data : Closing.strip(data, value, name, key.closing(), report);
    }

    /** What messages say about a value: its key as written, and what may be written there. */
    record Asked(String key, List<String> examples) {}

    private @Nullable Data any(List<Schema.Type> types, Asked asked, Node node, Report report) {
        if (types.size() == 1) {
            return one(types.getFirst(), asked, node, report);
        }
        List<Report> likely = new ArrayList<>();
        List<Report> written = new ArrayList<>();
        for (Schema.Type type : types) {
            Report trial = new Report();
            Data data = one(type, asked, node, trial);
            if (!trial.hasErrors()) {
                trial.diagnostics().forEach(report::add);
                return data;
            }
            if (hasForm(type, node)) {
                likely.add(trial);
                if (!(type instanceof Schema.Type.Listing) || node instanceof Node.Sequence) {
                    written.add(trial);
                }
            }
        }
        List<Report> meant = likely.size() == 1 ? likely : written;
        if (meant.size() == 1) {
            meant.getFirst().diagnostics().forEach(report::add);
        } else {
            String found = node instanceof Node.Scalar text ? Excerpt.of(text.text()) : "…";
            report.add(Diagnostic.error(
                    "content.no-type-fits", node.place(), asked.key(), found, Forms.of(types, asked.examples())));
        }
        return null;
    }

    /** Whether a value of a type, though there is something wrong with this one, is written as a node of that form. */
    private static boolean hasForm(Schema.Type type, Node node) {
        return switch (type) {
            case Schema.Type.Group unused -> node instanceof Node.Mapping;
            case Schema.Type.Labelled unused -> node instanceof Node.Mapping;
            case Schema.Type.Listing list ->
                node instanceof Node.Sequence || list.items().stream().anyMatch(item -> hasForm(item, node));
            case Schema.Type.Joined unused -> !(node instanceof Node.Mapping);
            case Schema.Type.Body unused -> !(node instanceof Node.Mapping);
            case Schema.Type.Lines unused -> false; // what is written so is one
            case Schema.Type.Rows unused -> false;
            case Schema.Type.Line unused -> node instanceof Node.Scalar;
            case Schema.Type.Person unused -> !(node instanceof Node.Sequence);
            case Schema.Type.Date unused -> node instanceof Node.Scalar;
            case Schema.Type.Whole unused -> node instanceof Node.Scalar;
            case Schema.Type.Flag unused -> node instanceof Node.Scalar;
            case Schema.Type.Choice unused -> node instanceof Node.Scalar;
            case Schema.Type.Picture unused -> node instanceof Node.Scalar;
            case Schema.Type.Sheet unused -> node instanceof Node.Scalar;
        };
    }

    private @Nullable Data one(Schema.Type type, Asked asked, Node node, Report report) {
        TextCheck texts = new TextCheck(asked, report);
        return switch (type) {
            case Schema.Type.Line unused -> texts.line(node);
            case Schema.Type.Person person -> new PeopleCheck(groups, person, asked, report).people(node);
            case Schema.Type.Lines lines -> texts.lines(node, lines.typed());
            case Schema.Type.Rows unused -> texts.rows(node);
            case Schema.Type.Joined unused -> texts.joined(node);
            case Schema.Type.Labelled unused -> texts.labelled(node);
            case Schema.Type.Body unused -> bodies.body(asked.key(), node, report);
            case Schema.Type.Date unused -> new WordCheck(asked, report).date(node);
            case Schema.Type.Whole whole -> new WordCheck(asked, report).whole(whole, node);
            case Schema.Type.Flag unused -> new WordCheck(asked, report).flag(node);
            case Schema.Type.Choice choice -> new WordCheck(asked, report).choice(choice, node);
            case Schema.Type.Picture unused -> new WordCheck(asked, report).picture(node);
            case Schema.Type.Sheet unused -> texts.line(node);
            case Schema.Type.Listing list -> list(list, asked, node, report);
            case Schema.Type.Group group -> group(group, asked, node, report);
        };
    }

    private Data list(Schema.Type.Listing list, Asked asked, Node node, Report report) {
        List<Node> nodes = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        List<Data> items = new ArrayList<>();
        for (Node item : nodes) {
            if (item instanceof Node.Scalar text && text.isAbsent()) {
                if (BodyBlocks.isRow(list)) {
                    items.add(new Data.Fields(Map.of(), item.place()));
                    continue;
                }
                report.add(Diagnostic.advice("content.empty-item", item.place(), asked.key()));
                continue;
            }
            if (list.items().getFirst() instanceof Schema.Type.Person person) {
                Data.Many people = new PeopleCheck(groups, person, asked, report).people(item);
                items.addAll(people == null ? List.of() : people.items());
                continue;
            }
            Data data = any(list.items(), asked, item, report);
            if (data != null) {
                warnOfSeveral(list, asked, item, report);
                items.add(data);
            }
        }
        if (nodes.size() > list.max()) {
            Node tooMany = nodes.get(list.max());
            report.add(
                    Diagnostic.error("content.too-many-items", tooMany.place(), asked.key(), list.max(), nodes.size()));
        }
        return new Data.Many(items, node.place());
    }

    /** Names parted by ，: a Chinese comma parts nothing in YAML. */
    private static void warnOfSeveral(Schema.Type.Listing list, Asked asked, Node item, Report report) {
        if (item instanceof Node.Scalar text && text.text().indexOf('，') > 0 && holdsNames(list)) {
            report.add(Diagnostic.warning("content.comma-in-item", item.place(), asked.key(), Excerpt.of(text.text())));
        }
    }

    private static boolean holdsNames(Schema.Type.Listing list) {
        return list.items().stream()
                .anyMatch(type -> type instanceof Schema.Type.Line
                        || (type instanceof Schema.Type.Group group
                                && group.shortKey().equals("name")));
    }

    private @Nullable Data group(Schema.Type.Group group, Asked asked, Node node, Report report) {
        if (node instanceof Node.Mapping mapping) {
            return groups.group(group, mapping, report);
        }
        boolean listed = node instanceof Node.Sequence && !BodyBlocks.mayBeList(group);
        if (listed || group.shortKey().isEmpty()) {
            String inner = String.join(
                    "、", group.keys().stream().map(Schema.Key::shown).toList());
            String code = node instanceof Node.Sequence ? "content.list-for-mapping" : "content.text-for-mapping";
            report.add(Diagnostic.error(code, node.place(), asked.key(), inner));
            return null;
        }
        Node.Scalar name = new Node.Scalar(group.shortKey(), Node.Style.PLAIN, node.place(), List.of());
        return groups.group(group, new Node.Mapping(List.of(new Node.Entry(name, node)), node.place()), report);
    }
}
