package org.hongtou.content.schema;

import java.util.List;
import org.hongtou.diagnostics.Place;

/**
 * The key {@code fit 版面微调}, by which one document changes a few figures of its style. Every kind has it.
 */
public final class FitKeys {
    /** From a line of body text to the next. */
    public static final String PITCH = "pitch";
    /** The size of words in tables. */
    public static final String TABLE_SIZE = "table_size";
    /** How many pages there may be. */
    public static final String MOST_PAGES = "most_pages";

    /** The key that these stand under. */
    public static final String NAME = "fit";

    private static final AddedKey KEY = new AddedKey(new Schema.Key(
            NAME,
            "版面微调",
            List.of(),
            "只给这一份文件调一调版面，不用改样式：行距、表格字号、不超过几面。",
            List.of(new Schema.Type.Group(
                    List.of(
                            key(PITCH, "行距", "正文从一行到下一行的距离，28磅到30磅；版头、标题、版记不变。", "28.5磅", "28.95"),
                            key(TABLE_SIZE, "表格字号", "全文表格里的字，表头和格子都是这么大；写字号或者磅，6.5磅到22磅。", "五号", "小五", "10.5磅"),
                            key(
                                    MOST_PAGES,
                                    "不超过",
                                    "最多印几面，数到版记那一面，连同空白面和随文的附件；版记后面的表、不随文的附件不算。"
                                            + "多出来的先把行距收紧，最紧到28磅，再把字距收紧看不出的一点；还不行就给出注意，照常排。",
                                    "2面",
                                    "4")),
                    "")),
            false,
            "",
            List.of(),
            List.of(),
            "",
            Place.file("schema")));

    private FitKeys() {}

    /** Keys with this one behind them, unless one of them has a name of it. */
    static List<Schema.Key> with(List<Schema.Key> keys) {
        return KEY.behind(keys);
    }

    /** Whether files of a schema have it; not where the schema has a key of its own by that name. */
    public static boolean areIn(Schema schema) {
        return KEY.isIn(schema);
    }

    private static Schema.Key key(String name, String title, String description, String... examples) {
        return new Schema.Key(
                name,
                title,
                List.of(),
                description,
                List.of(new Schema.Type.Line()),
                false,
                "",
                List.of(examples),
                List.of(),
                "",
                Place.file("schema"));
    }
}
