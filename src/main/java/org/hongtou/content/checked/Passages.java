package org.hongtou.content.checked;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hongtou.content.body.BodyText;
import org.hongtou.content.body.PictureLine;
import org.hongtou.content.body.PipeTable;
import org.hongtou.content.schema.BodyBlocks;
import org.hongtou.content.schema.KeyReader;
import org.hongtou.content.schema.PersonKeys;
import org.hongtou.content.schema.Schema;
import org.hongtou.content.source.KeyName;
import org.hongtou.content.source.TextLine;
import org.hongtou.content.yaml.Node;
import org.jspecify.annotations.Nullable;

/** Finds the lines of text in a content file, in the order of the file, and under which of its kind's keys they stand. */
public final class Passages {
    private static final Set<String> TITLES = Set.of("title", "subtitle", "adoption", "name", "mark", "document");

    private final Schema schema;
    private final List<Passage> found = new ArrayList<>();
    /** Whether what is read stands in a table or picture of body text, whose cells are no titles. */
    private boolean inBlock;

    private Passages(Schema schema) {
        this.schema = schema;
    }

    /** The passages of a file that keeps to its schema; what stands under unknown keys is left out. */
    public static List<Passage> of(Node root, Schema schema) {
        Passages passages = new Passages(schema);
        if (root instanceof Node.Mapping mapping) {
            passages.group(mapping, schema.keys(), "", true);
        }
        return List.copyOf(passages.found);
    }

    private void group(Node.Mapping mapping, List<Schema.Key> keys, String path, boolean root) {
        KeyFinder finder = new KeyFinder(schema, keys, root);
        for (Node.Entry entry : mapping.entries()) {
            KeyFinder.Found known = finder.find(entry.key().text());
            if (known == null) {
                continue;
            }
            String outer = path + known.key().name();
            Schema.Key inner = known.flat() ? inner(known.key(), entry.key().text()) : null;
            if (inner != null) {
                value(inner.types(), entry.value(), outer + "." + inner.name());
            } else {
                value(known.key().types(), entry.value(), outer);
            }
        }
    }

    private static Schema.@Nullable Key inner(Schema.Key key, String name) {
        String wanted = KeyName.normal(name);
        for (Schema.Type.Group group : KeyReader.direct(key.types())) {
            for (Schema.Key inner : group.keys()) {
                if (inner.flat().stream().anyMatch(flat -> KeyName.normal(flat).equals(wanted))) {
                    return inner;
                }
            }
        }
        return null;
    }

    private void value(List<Schema.Type> types, Node node, String path) {
        switch (node) {
            case Node.Scalar scalar -> scalar(types, scalar, path);
            case Node.Sequence sequence -> sequence.items().forEach(item -> value(items(types), item, path));
            case Node.Mapping mapping -> mapping(types, mapping, path);
        }
    }

    /** The types of a list's items; texts may be lists of texts themselves. */
    private static List<Schema.Type> items(List<Schema.Type> types) {
        List<Schema.Type> items = new ArrayList<>();
        for (Schema.Type type : types) {
            if (type instanceof Schema.Type.Listing list) {
                items.addAll(list.items());
            } else if (!(type instanceof Schema.Type.Flag)) {
                items.add(type);
            }
        }
        return items;
    }

    private void mapping(List<Schema.Type> types, Node.Mapping mapping, String path) {
        for (Schema.Type type : types) {
            switch (type) {
                case Schema.Type.Group group -> group(mapping, group.keys(), path + ".", false);
                case Schema.Type.Listing list -> mapping(list.items(), mapping, path);
                case Schema.Type.Body body -> {
                    inBlock = true;
                    group(mapping, BodyBlocks.GROUP.keys(), path + ".", false);
                    inBlock = false;
                }
                case Schema.Type.Labelled labelled ->
                    mapping.entries()
                            .forEach(entry -> value(List.of(new Schema.Type.Joined()), entry.value(), path + ".lines"));
                case Schema.Type.Person person -> group(mapping, PersonKeys.GROUP.keys(), path + ".", false);
                case Schema.Type.Line line -> {}
                case Schema.Type.Lines lines -> {}
                case Schema.Type.Rows rows -> {}
                case Schema.Type.Joined joined -> {}
                case Schema.Type.Date date -> {}
                case Schema.Type.Whole whole -> {}
                case Schema.Type.Flag flag -> {}
                case Schema.Type.Choice choice -> {}
                case Schema.Type.Picture picture -> {}
                case Schema.Type.Sheet sheet -> {}
            }
        }
    }

    private void scalar(List<Schema.Type> types, Node.Scalar scalar, String path) {
        for (Schema.Type type : types) {
            switch (type) {
                case Schema.Type.Listing list -> scalar(list.items(), scalar, path);
                case Schema.Type.Group group -> {
                    if (group.shortKey().isEmpty()) {
                        continue;
                    }
                    Schema.Key inner = group.keys().stream()
                            .filter(key -> key.name().equals(group.shortKey()))
                            .findFirst()
                            .orElseThrow();
                    scalar(inner.types(), scalar, path + "." + inner.name());
                }
                case Schema.Type.Body body -> lines(scalar, path, null);
                case Schema.Type.Rows rows -> lines(scalar, path, Passage.Form.TABLE_ROW);
                case Schema.Type.Lines lines ->
                    lines(
                            scalar,
                            path,
                            inBlock ? Passage.Form.TABLE_ROW : isTitle(path) ? Passage.Form.TITLE : Passage.Form.LINE);
                case Schema.Type.Joined joined -> lines(scalar, path, Passage.Form.ITEM);
                case Schema.Type.Line line -> lines(scalar, path, Passage.Form.LINE);
                case Schema.Type.Person person -> lines(scalar, path, Passage.Form.LINE);
                case Schema.Type.Date date -> lines(scalar, path, Passage.Form.WORD);
                case Schema.Type.Whole whole -> lines(scalar, path, Passage.Form.WORD);
                case Schema.Type.Flag flag -> lines(scalar, path, Passage.Form.WORD);
                case Schema.Type.Choice choice -> lines(scalar, path, Passage.Form.WORD);
                case Schema.Type.Labelled labelled -> lines(scalar, path, Passage.Form.WORD);
                case Schema.Type.Picture picture -> lines(scalar, path, Passage.Form.WORD);
                case Schema.Type.Sheet sheet -> lines(scalar, path, Passage.Form.WORD);
            }
            return;
        }
    }

    /** Whether a key of a few lines holds a title, as those of titles and names do: an opinion ends with a mark. */
    private static boolean isTitle(String path) {
        return TITLES.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    /**
     * @param form what the lines are; null where each tells it by its own look
     */
    private void lines(Node.Scalar scalar, String path, Passage.@Nullable Form form) {
        List<TextLine> lines = scalar.lines();
        BitSet rows = form == null ? BodyText.tabbedRows(lines) : new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i).trimmed();
            Passage.Form told = rows.get(i) ? Passage.Form.TABLE_ROW : form;
            if (!line.text().isEmpty()) {
                Passage passage = told == null
                        ? bodyLine(path, line)
                        : told == Passage.Form.TABLE_ROW ? cellLine(path, line) : new Passage(path, told, line);
                if (!passage.text().isEmpty()) {
                    found.add(passage);
                }
            }
        }
    }

    /** A line of a table's cell, or a row of a table, without what is said of it at its end. */
    private static Passage cellLine(String path, TextLine line) {
        boolean picture = PictureLine.isPicture(line.text());
        return new Passage(
                path, picture ? Passage.Form.PICTURE : Passage.Form.TABLE_ROW, picture ? line : BodyText.words(line));
    }

    /** A line of body text, without what is said of it at its end. */
    private static Passage bodyLine(String path, TextLine line) {
        if (PipeTable.isRow(line.text())) {
            return new Passage(path, Passage.Form.TABLE_ROW, line);
        }
        boolean picture = PictureLine.isPicture(line.text());
        return new Passage(
                path, picture ? Passage.Form.PICTURE : Passage.Form.PARAGRAPH, picture ? line : BodyText.words(line));
    }
}
