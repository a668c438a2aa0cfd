package org.hongtou.content.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.content.data.Flags;
import org.hongtou.content.schema.Schema;

/** What may be written for the types of a schema that hold no keys, in the terms of JSON Schema. */
final class JsonForms {
    private static final String DASH = "[-－–—―‐‑−./。．／年月]";
    private static final String DAY = "^[ \u3000]*[0-9０-９〇○零一二三四五六七八九]{4}[ \u3000]*" + DASH
            + "[ \u3000]*[0-9０-９一二三四五六七八九十]{1,2}[ \u3000]*" + DASH
            + "[ \u3000]*[0-9０-９一二三四五六七八九十]{1,3}[ \u3000]*[日号]?[ \u3000]*$|^(19|20)[0-9]{6}$";
    private static final String RANGE =
            "^[ \u3000]*[0-9０-９]+[ \u3000]*([-－‐‑‒–—―−~～∼〜至到]{1,2}[ \u3000]*[0-9０-９]+[ \u3000]*)?$";
    private static final String NUMBER = "[0-9０-９〇零一二三四五六七八九十百千万]";
    private static final String PICTURE = "\\.([pP][nN][gG]|[jJ][pP][eE]?[gG])[ \u3000]*$";

    private static final String SHEET = "\\.([cC][sS][vV]|[tT][sS][vV]|[tT][aA][bB]|[tT][xX][tT])[ \u3000]*$";

    private JsonForms() {}

    /** A text as YAML editors see it, for which 12 is a number and true is none. */
    static Map<String, Object> text() {
        return Map.of("type", List.of("string", "number", "boolean"));
    }

    /** A text, or a list of texts. */
    static Map<String, Object> texts() {
        Map<String, Object> item = Map.of("type", List.of("string", "number", "boolean", "null"));
        return anyOf(List.of(text(), Map.of("type", "array", "items", item)));
    }

    /** Labels with texts. */
    static Map<String, Object> labelled() {
        Map<String, Object> labels =
                Map.of("type", "object", "additionalProperties", anyOf(List.of(texts(), Map.of("type", "null"))));
        return anyOf(List.of(labels, Map.of("type", "array", "items", labels)));
    }

    static Map<String, Object> date() {
        return anyOf(List.of(
                Map.of("type", "string", "pattern", DAY),
                Map.of("type", "integer", "minimum", 19_000_101, "maximum", 20_991_231)));
    }

    static Map<String, Object> whole(Schema.Type.Whole whole) {
        Map<String, Object> number = new LinkedHashMap<>();
        number.put("type", "integer");
        number.put("minimum", whole.min());
        if (whole.max() < Long.MAX_VALUE) {
            number.put("maximum", whole.max());
        }
        String words = whole.most() > 1 ? RANGE : NUMBER;
        return anyOf(List.of(number, Map.of("type", "string", "pattern", words)));
    }

    static Map<String, Object> flag() {
        List<Object> words = new ArrayList<>(List.of(true, false));
        words.addAll(Flags.words());
        return Map.of("enum", words);
    }

    static Map<String, Object> choice(Schema.Type.Choice choice) {
        Set<Object> names = new LinkedHashSet<>();
        for (Schema.Option option : choice.options()) {
            names.addAll(option.names());
            names.add(option.name());
        }
        for (Object name : List.copyOf(names)) {
            if (name.toString().matches("[0-9]{1,9}")) {
                names.add(Integer.valueOf(name.toString()));
            } else if (name.equals("true") || name.equals("false")) {
                names.add(Boolean.valueOf(name.toString()));
            }
        }
        return Map.of("enum", List.copyOf(names));
    }

    static Map<String, Object> picture() {
        return Map.of("type", "string", "pattern", PICTURE);
    }

    static Map<String, Object> sheet() {
        return Map.of("type", "string", "pattern", SHEET);
    }

    static Map<String, Object> anyOf(List<Map<String, Object>> forms) {
        List<Map<String, Object>> different = forms.stream().distinct().toList();
        return different.size() == 1 ? different.getFirst() : Map.of("anyOf", different);
    }
}
