package org.hongtou.content.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.content.schema.Schema;
import org.hongtou.content.source.KeyName;
import org.hongtou.content.yaml.Node;
import org.jspecify.annotations.Nullable;

/**
 * An office's file: values that the content files of its kinds may leave out, and lists and sentences that they use by
 * name.
 *
 * @param common what holds for every kind that has the key
 * @param sections what holds for a kind, by the name that the file calls it by
 * @param lists the named lists
 * @param sentences the stock sentences, each a text of one or more paragraphs
 */
public record Office(
        Node.@Nullable Mapping common, List<Section> sections, Map<String, Entry> lists, Map<String, Entry> sentences) {
    /** The names of the file, beside the project's folders. */
    public static final List<String> FILES = List.of("office.yaml", "单位.yaml");

    private static final List<String> PREFIX = List.of("机关代字", "prefix");

    /** An office that says nothing. */
    public static final Office NONE = new Office(null, List.of(), Map.of(), Map.of());

    public Office {
        sections = List.copyOf(sections);
        lists = new LinkedHashMap<>(lists);
        sentences = new LinkedHashMap<>(sentences);
    }

    /**
     * The values of a kind.
     *
     * @param kind its name as the file has it
     * @param values what holds for it
     */
    public record Section(Node.Scalar kind, Node.Mapping values) {}

    /**
     * A named list or sentence.
     *
     * @param name by which it is used
     * @param value what it stands for
     */
    public record Entry(Node.Scalar name, Node value) {}

    /** What stands before year and serial number in the numbers of a kind: 机关代字; null where the office doesn't say. */
    public Node.@Nullable Scalar prefix(Schema schema) {
        for (Node.Mapping values : of(schema)) {
            for (Node.Entry entry : values.entries()) {
                if (isPrefix(entry) && entry.value() instanceof Node.Scalar prefix) {
                    return prefix;
                }
            }
        }
        return null;
    }

    /** Whether a value is none of a content file's keys but the office's own. */
    static boolean isPrefix(Node.Entry entry) {
        return PREFIX.contains(KeyName.normal(entry.key().text()));
    }

    /** What holds for the files of a kind: its own values first, then those of every kind. */
    List<Node.Mapping> of(Schema schema) {
        List<Node.Mapping> found = new ArrayList<>();
        for (Section section : sections) {
            if (schema.answersTo(section.kind().text())) {
                found.add(section.values());
            }
        }
        if (common != null) {
            found.add(common);
        }
        return found;
    }

    @Nullable
    Entry list(String name) {
        return lists.get(KeyName.normal(name));
    }

    /** The names of all lists, as the file has them. */
    List<String> listNames() {
        return lists.values().stream().map(entry -> entry.name().text()).toList();
    }

    /** The paragraphs of a stock sentence; null where there is none of this name. */
    Node.@Nullable Scalar sentence(String name) {
        Entry entry = sentences.get(KeyName.normal(name));
        return entry == null ? null : (Node.Scalar) entry.value();
    }

    /** The names of all stock sentences, as the file has them. */
    List<String> sentenceNames() {
        return sentences.values().stream().map(entry -> entry.name().text()).toList();
    }
}
