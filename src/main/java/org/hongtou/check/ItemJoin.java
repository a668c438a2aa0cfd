package org.hongtou.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.content.checked.ContentHead;
import org.hongtou.content.schema.Schema;
import org.hongtou.content.source.FileText;
import org.hongtou.content.source.KeyName;
import org.hongtou.content.source.LineEnds;
import org.hongtou.content.source.Source;
import org.hongtou.content.yaml.Comment;
import org.hongtou.content.yaml.KeyPatch;
import org.hongtou.content.yaml.KeyPath;
import org.hongtou.content.yaml.Node;
import org.hongtou.content.yaml.PatchedText;
import org.hongtou.content.yaml.YamlTree;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.pipeline.Pipeline;
import org.hongtou.pipeline.Reading;
import org.hongtou.project.PictureFolder;
import org.jspecify.annotations.Nullable;

/** Puts the items of one bulletin behind those of another, whose other characters stay as they are. */
public final class ItemJoin {
    private static final String KEY = "稿件";
    private static final String ENGLISH_KEY = "items";
    private static final Map<String, String> ENGLISH =
            Map.of("标题", "title", "副标题", "subtitle", "作者", "author", "正文", "body", "供稿", "source");

    private final Pipeline pipeline;
    private final Report report;

    public ItemJoin(Pipeline pipeline, Report report) {
        this.pipeline = pipeline;
        this.report = report;
    }

    /** Whether files of a kind hold items, each with a title and a text. */
    public static boolean has(Schema schema) {
        return schema.keys().stream()
                .filter(key -> key.isCalled(KEY))
                .flatMap(key -> Schema.groups(key.types()).stream())
                .anyMatch(group -> Set.of("标题", "正文").stream()
                        .allMatch(name -> group.keys().stream().anyMatch(key -> key.isCalled(name))));
    }

    /** An item as its file has it. */
    private record Item(Map<String, Object> values, List<String> comments) {}

    /**
     * The bytes of the first file with the items of the second.
     *
     * @param bytes those of the first
     * @throws org.hongtou.diagnostics.Halt if it can't have them: why stands in the report
     */
    public byte[] joined(Source into, byte[] bytes, PictureFolder pictures, Source from) {
        FileText form = FileText.of(bytes, into.text());
        if (form == null) {
            throw report.halt(Diagnostic.error("import.into-encoding", Place.file(into.name())));
        }
        Reading reading = pipeline.read(into, pictures);
        YamlTree tree = tree(reading);
        checkKind(tree);
        boolean english =
                keys(tree.root()).contains(ENGLISH_KEY) && !keys(tree.root()).contains(KEY);
        KeyPatch patch = pipeline.patch(reading);
        KeyPath list = KeyPath.read(KEY, into.name(), report);
        Source text = into;
        List<Node> there = list(tree.root());
        for (Item item : items(from, pictures)) {
            if (isThere(item, there)) {
                continue;
            }
            PatchedText patched = patch.append(text, list, english ? inEnglish(item.values()) : item.values());
            patched.diagnostics().forEach(report::add);
            report.haltOnErrors();
            text = withComments(new Source(into.name(), patched.text()), item.comments(), pictures);
        }
        return form.encode(text.text());
    }

    /** Whether an item is there already; one of the same title and other words isn't, and is told. */
    private boolean isThere(Item item, List<Node> there) {
        String title = words(item.values().get("标题"));
        for (Node node : there) {
            if (!(values(node) instanceof Map<?, ?> old)) {
                continue;
            }
            Object named = old.containsKey("标题") ? old.get("标题") : old.get("title");
            if (title.isEmpty() || !words(named).equals(title)) {
                continue;
            }
            Object body = old.containsKey("正文") ? old.get("正文") : old.get("body");
            boolean same = words(body).equals(words(item.values().get("正文")));
            report.add(Diagnostic.warning(same ? "import.item-there" : "import.title-there", node.place(), title));
            return same;
        }
        return false;
    }

    private static String words(@Nullable Object value) {
        return value == null ? "" : String.valueOf(value).replaceAll("\\s", "");
    }

    /** What a file says, whatever is wrong with its values. */
    private YamlTree tree(Reading reading) {
        YamlTree tree = reading.tree();
        if (tree == null) {
            reading.diagnostics().forEach(report::add);
            report.haltOnErrors();
            throw new IllegalStateException(
                    "no tree and no error: " + reading.source().name());
        }
        return tree;
    }

    private void checkKind(YamlTree tree) {
        ContentHead head = ContentHead.of(tree.root(), report);
        if (head.kind().text().isEmpty()) {
            throw report.halt(
                    Diagnostic.error("import.into-no-kind", head.kind().place()));
        }
        Schema schema = pipeline.schema(
                pipeline.kinds().find(head.kind().text(), head.kind().place(), report), report);
        if (!has(schema)) {
            throw report.halt(Diagnostic.error(
                    "import.into-kind", head.kind().place(), head.kind().text()));
        }
    }

    private static List<String> keys(Node root) {
        return root instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .map(entry -> KeyName.normal(entry.key().text()))
                        .toList()
                : List.of();
    }

    private List<Item> items(Source from, PictureFolder pictures) {
        YamlTree tree = tree(pipeline.read(from, pictures));
        List<Item> items = new ArrayList<>();
        for (Node node : list(tree.root())) {
            if (values(node) instanceof Map<?, ?> map) {
                Map<String, Object> values = new LinkedHashMap<>();
                map.forEach((key, value) -> values.put(String.valueOf(key), value));
                items.add(new Item(values, above(node.place().line(), tree.comments())));
            }
        }
        return items;
    }

    /** The items, under the name of their key by which they are changed. */
    private static List<Node> list(Node root) {
        for (String name : List.of(KEY, ENGLISH_KEY)) {
            if (root instanceof Node.Mapping mapping) {
                for (Node.Entry entry : mapping.entries()) {
                    if (KeyName.normal(entry.key().text()).equals(name)) {
                        return entry.value() instanceof Node.Sequence list ? list.items() : List.of();
                    }
                }
            }
        }
        return List.of();
    }

    private static Object values(Node node) {
        return switch (node) {
            case Node.Scalar text -> text.text();
            case Node.Sequence list ->
                list.items().stream().map(ItemJoin::values).toList();
            case Node.Mapping mapping -> {
                Map<String, Object> values = new LinkedHashMap<>();
                mapping.entries().forEach(entry -> values.put(entry.key().text(), values(entry.value())));
                yield values;
            }
        };
    }

    /** The comments right above a line. */
    private static List<String> above(int line, List<Comment> comments) {
        List<String> above = new ArrayList<>();
        int next = line - 1;
        for (int i = comments.size() - 1; i >= 0; i--) {
            if (comments.get(i).place().line() == next) {
                above.addFirst(comments.get(i).text());
                next--;
            }
        }
        return above;
    }

    private static Map<String, Object> inEnglish(Map<String, Object> item) {
        Map<String, Object> english = new LinkedHashMap<>();
        item.forEach((key, value) -> english.put(ENGLISH.getOrDefault(key, key), value));
        return english;
    }

    /** The text with comments above its last item; those of a list in brackets, which has no line for them, are told. */
    private Source withComments(Source source, List<String> comments, PictureFolder pictures) {
        if (comments.isEmpty()) {
            return source;
        }
        List<Node> items = list(tree(pipeline.read(source, pictures)).root());
        int line = items.getLast().place().line();
        List<String> lines = LineEnds.split(source.text());
        String words = lines.get(line - 1);
        if (!words.stripLeading().startsWith("- ")) {
            comments.forEach(comment ->
                    report.add(Diagnostic.advice("import.item-doubt", new Place(source.name(), line, 0), comment)));
            return source;
        }
        int at = start(source.text(), line);
        String indent = words.substring(0, words.length() - words.stripLeading().length());
        String end = source.text().contains("\r\n") ? "\r\n" : "\n";
        StringBuilder text = new StringBuilder(source.text());
        StringBuilder above = new StringBuilder();
        comments.forEach(
                comment -> above.append(indent).append("# ").append(comment).append(end));
        return new Source(source.name(), text.insert(at, above).toString());
    }

    /** The index at which a line starts. */
    private static int start(String text, int line) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            while (text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                at++;
            }
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
        return at;
    }
}
