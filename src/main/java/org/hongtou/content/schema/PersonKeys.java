package org.hongtou.content.schema;

import java.util.List;
import org.hongtou.diagnostics.Place;

/** What an item of a list of people may say besides a text: {@code {姓名: 张盟}}, {@code {单位: 青垣商会}}. */
public final class PersonKeys {
    private static final Schema.Type LINE = new Schema.Type.Line();

    public static final Schema.Type.Group GROUP = new Schema.Type.Group(
            List.of(
                    key("name", "姓名", LINE, "人"),
                    key("body", "单位", LINE, "机构", "党派", "团体"),
                    key("count", "人数", new Schema.Type.Whole(2, 10_000), "家数"),
                    key("note", "说明", LINE, "备注")),
            "");

    private PersonKeys() {}

    private static Schema.Key key(String name, String title, Schema.Type type, String... names) {
        return new Schema.Key(
                name,
                title,
                List.of(names),
                "",
                List.of(type),
                false,
                "",
                List.of(),
                List.of(),
                "",
                Place.file("schema"));
    }
}
