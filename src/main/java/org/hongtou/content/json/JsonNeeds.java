package org.hongtou.content.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongtou.content.schema.KeyReader;
import org.hongtou.content.schema.Need;
import org.hongtou.content.schema.Schema;

/** What must not be missing, in the terms of JSON Schema: a key under any of its names. */
final class JsonNeeds {
    private static final String UNLESS = "!=";

    private JsonNeeds() {}

    /** The keys of a level that a file must give. */
    static List<Map<String, Object>> required(List<Schema.Key> keys, boolean root) {
        List<Map<String, Object>> needs = new ArrayList<>();
        for (Schema.Key key : keys) {
            if (key.required()) {
                needs.add(given(key, root));
            }
        }
        return needs;
    }

    /** A group of a schema's {@code any_of}. */
    static Map<String, Object> group(Schema schema, List<String> terms) {
        List<Map<String, Object>> holds = new ArrayList<>();
        for (String term : terms) {
            schema.keys().stream()
                    .filter(key -> key.name().equals(Need.key(term)))
                    .forEach(key -> holds.add(term(key, term)));
        }
        return JsonForms.anyOf(holds);
    }

    private static Map<String, Object> term(Schema.Key key, String term) {
        int unless = term.indexOf(UNLESS);
        int dot = term.indexOf('.');
        if (unless >= 0) {
            return Map.of("not", chosen(key, term.substring(unless + UNLESS.length())));
        }
        return dot < 0 ? given(key, true) : within(key, term.substring(dot + 1));
    }

    private static Map<String, Object> chosen(Schema.Key key, String value) {
        List<String> words = key.types().stream()
                .filter(Schema.Type.Choice.class::isInstance)
                .flatMap(choice -> ((Schema.Type.Choice) choice).options().stream())
                .filter(option -> option.name().equals(value))
                .flatMap(option -> option.names().stream())
                .toList();
        List<String> all = new ArrayList<>(words);
        all.add(value);
        return JsonForms.anyOf(key.allNames().stream()
                .map(name -> Map.of("required", List.of(name), "properties", Map.of(name, Map.of("enum", all))))
                .toList());
    }

    /** A key of a mapping, or of one mapping at least of a list. */
    private static Map<String, Object> within(Schema.Key key, String inner) {
        List<Map<String, Object>> ways = new ArrayList<>();
        for (Schema.Type.Group group : Schema.groups(key.types())) {
            for (Schema.Key wanted : group.keys()) {
                if (!wanted.name().equals(inner)) {
                    continue;
                }
                wanted.flat().forEach(name -> ways.add(Map.of("required", List.of(name))));
                Map<String, Object> has = given(wanted, false);
                Map<String, Object> one = group.shortKey().equals(inner)
                        ? JsonForms.anyOf(List.of(has, JsonForms.text()))
                        : JsonForms.anyOf(List.of(and("object", has)));
                Map<String, Object> any = JsonForms.anyOf(List.of(one, Map.of("type", "array", "contains", one)));
                key.allNames()
                        .forEach(name -> ways.add(Map.of("required", List.of(name), "properties", Map.of(name, any))));
            }
        }
        return JsonForms.anyOf(ways);
    }

    private static Map<String, Object> and(String type, Map<String, Object> more) {
        return Map.of("allOf", List.of(Map.of("type", type), more));
    }

    /** That a key is there, under whatever name; a mapping's also where the level above has one of its keys. */
    private static Map<String, Object> given(Schema.Key key, boolean root) {
        List<String> names = new ArrayList<>(key.allNames());
        if (!root) {
            names.addAll(key.flat());
        }
        KeyReader.direct(key.types()).forEach(group -> group.keys().forEach(inner -> names.addAll(inner.flat())));
        return JsonForms.anyOf(names.stream()
                .distinct()
                .map(name -> Map.<String, Object>of("required", List.of(name)))
                .toList());
    }
}
