package org.hongtou.content.schema;

import java.util.List;
import org.hongtou.diagnostics.Place;

/** The key {@code numbering 图表编号}, by which a document has its tables and pictures numbered. Every kind has it. */
public final class NumberingKey {
    public static final String NAME = "numbering";

    private static final AddedKey KEY = new AddedKey(new Schema.Key(
            NAME,
            "图表编号",
            List.of(),
            "写“是”，表题、图题按先后编成表1、表2……图1、图2……，附件里的接着编；没有题的不编，自己写了编号的照写的印，次序不对的给出注意。",
            List.of(new Schema.Type.Flag()),
            false,
            "否",
            List.of("是"),
            List.of(),
            "",
            Place.file("schema")));

    private NumberingKey() {}

    /** Keys with this one behind them, unless one of them has a name of it. */
    static List<Schema.Key> with(List<Schema.Key> keys) {
        return KEY.behind(keys);
    }

    /** Whether files of a schema have it; not where the schema has a key of its own by that name. */
    public static boolean isIn(Schema schema) {
        return KEY.isIn(schema);
    }
}
