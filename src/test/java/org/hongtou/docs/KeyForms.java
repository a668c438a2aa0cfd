package org.hongtou.docs;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.content.schema.Schema;

/** Says in a few words what may be written for a type of value. */
final class KeyForms {
    private KeyForms() {}

    static String of(Schema.Type type) {
        return switch (type) {
            case Schema.Type.Line unused -> "一行文字";
            case Schema.Type.Person unused -> "姓名或单位";
            case Schema.Type.Lines unused -> "一行或几行文字";
            case Schema.Type.Rows unused -> "几行文字";
            case Schema.Type.Body unused -> "正文";
            case Schema.Type.Date unused -> "日期";
            case Schema.Type.Whole whole -> whole.most() > 1 ? "整数，或者从几到几" : "整数";
            case Schema.Type.Flag unused -> "是、否";
            case Schema.Type.Choice choice -> choice(choice);
            case Schema.Type.Listing list -> items(list);
            case Schema.Type.Group group -> group.shortKey().isEmpty() ? "下列各键" : "文字，或下列各键";
            case Schema.Type.Joined unused -> "一行文字，或几项";
            case Schema.Type.Labelled unused -> "“名称: 文字”，几行";
            case Schema.Type.Picture unused -> "图片文件名";
            case Schema.Type.Sheet unused -> "数据文件名";
        };
    }

    private static String choice(Schema.Type.Choice choice) {
        List<String> names = new ArrayList<>();
        for (Schema.Option option : choice.options()) {
            names.add(option.names().isEmpty() ? option.name() : option.names().getFirst());
        }
        return String.join("、", names);
    }

    private static String items(Schema.Type.Listing list) {
        List<String> forms = list.items().stream().map(KeyForms::of).distinct().toList();
        return "几项，每项是" + String.join("，或", forms);
    }

    /** The keys that stand below a key of these types. */
    static List<List<Schema.Key>> groups(List<Schema.Type> types) {
        List<List<Schema.Key>> groups = new ArrayList<>();
        for (Schema.Type type : types) {
            if (type instanceof Schema.Type.Group group) {
                groups.add(group.keys());
            } else if (type instanceof Schema.Type.Listing list) {
                groups.addAll(groups(list.items()));
            }
        }
        return groups;
    }
}
