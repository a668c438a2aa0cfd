package org.hongtou.content.checked;

import java.util.List;
import org.hongtou.content.data.Data;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.KeyName;
import org.hongtou.content.yaml.Node;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;

/**
 * What a file says about itself before it can be checked: its kind, which tells the schema, and its layout.
 *
 * @param kind what {@code kind 文种} says, or an empty text at the file's start
 * @param layout what {@code layout 版式} says, or an empty text at the file's start
 */
public record ContentHead(Data.Text kind, Data.Text layout) {
    private static final List<String> KIND = List.of("kind", "文种");
    private static final List<String> LAYOUT = List.of("layout", "版式");
    /** The names of these keys, known whatever the schemas say. */
    public static final List<String> NAMES = List.of("kind", "文种", "layout", "版式");

    /**
     * Looks at the keys of a file's root; what is missing is left to the caller to report.
     *
     * @throws org.hongtou.diagnostics.Halt if the file is no mapping of keys
     */
    public static ContentHead of(Node root, Report report) {
        Node.Mapping mapping = SchemaCheck.mapping(root, report);
        return new ContentHead(find(mapping, KIND), find(mapping, LAYOUT));
    }

    private static Data.Text find(Node.Mapping root, List<String> names) {
        for (Node.Entry entry : root.entries()) {
            if (isOne(entry.key().text(), names) && entry.value() instanceof Node.Scalar value) {
                return new Data.Text(Blanks.strip(value.text()), value.place());
            }
        }
        return new Data.Text("", new Place(root.place().file(), 1, 1));
    }

    static boolean isKind(String key) {
        return isOne(key, KIND);
    }

    private static boolean isOne(String key, List<String> names) {
        return names.contains(KeyName.normal(key));
    }
}
