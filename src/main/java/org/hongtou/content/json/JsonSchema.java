package org.hongtou.content.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.content.checked.SchemaCheck;
import org.hongtou.content.schema.BodyBlocks;
import org.hongtou.content.schema.KeyReader;
import org.hongtou.content.schema.PersonKeys;
import org.hongtou.content.schema.Schema;
import org.hongtou.content.yaml.YamlReader;

/**
 * A kind's schema as JSON Schema (2020-12), by which editors complete keys, show what they mean and mark what is wrong.
 * It takes what {@link SchemaCheck} takes in the usual spellings: keys by all their names, choices by theirs. What
 * reaches beyond a value — a day that doesn't exist, a key under two names — it doesn't see.
 */
public final class JsonSchema {
    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    static final String DEFINITIONS = "#/$defs/";

    private static final List<String> KIND = List.of("文种", "kind");

    private final Schema schema;
    private final Map<String, Object> definitions;

    /** @param definitions what is defined already, to which this adds its own */
    JsonSchema(Schema schema, Map<String, Object> definitions) {
        this.schema = schema;
        this.definitions = definitions;
    }

    /** The text of the JSON Schema of a kind; the same for the same schema. */
    public static String of(Schema schema) {
        return JsonText.of(new JsonSchema(schema, new LinkedHashMap<>()).root());
    }

    private Map<String, Object> root() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", DIALECT);
        root.put("title", schema.title());
        if (!schema.description().isEmpty()) {
            root.put("description", schema.description());
        }
        root.putAll(group(schema.keys(), "", true));
        root.put("$defs", definitions);
        return root;
    }

    /** The kind's keys as a part of another file, which may leave out any of them. */
    Map<String, Object> part() {
        return group(schema.keys(), schema.kind() + ".", false);
    }

    /** A mapping with these keys; each is defined once and stands under all its names. */
    private Map<String, Object> group(List<Schema.Key> keys, String path, boolean root) {
        Map<String, Object> properties = new LinkedHashMap<>();
        if (root) {
            KIND.forEach(name -> properties.put(name, kind()));
        }
        for (Schema.Key key : keys) {
            Map<String, Object> reference = define(key, path + key.name());
            List<String> names = new ArrayList<>(key.allNames());
            if (!root) {
                names.addAll(key.flat());
            }
            names.forEach(name -> properties.putIfAbsent(name, reference));
        }
        for (Schema.Key key : keys) {
            for (Schema.Type.Group inner : KeyReader.direct(key.types())) {
                for (Schema.Key flat : inner.keys()) {
                    String definition = path + key.name() + "." + flat.name();
                    flat.flat().forEach(name -> properties.putIfAbsent(name, reference(definition)));
                }
            }
        }
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("type", "object");
        group.put("properties", properties);
        group.put("additionalProperties", false);
        List<Map<String, Object>> needs = new ArrayList<>(JsonNeeds.required(keys, root));
        if (root) {
            schema.anyOf().forEach(terms -> needs.add(JsonNeeds.group(schema, terms)));
        }
        if (!needs.isEmpty()) {
            group.put("allOf", needs);
        }
        return group;
    }

    /** The names that the kind answers to. */
    private Map<String, Object> kind() {
        Set<String> names = new LinkedHashSet<>();
        names.add(schema.title());
        names.addAll(schema.names());
        names.add(schema.kind());
        return Map.of("enum", List.copyOf(names));
    }

    private Map<String, Object> define(Schema.Key key, String path) {
        Map<String, Object> definition = new LinkedHashMap<>();
        definition.put("title", key.shown());
        String otherwise = key.otherwise().isEmpty() ? "" : "不写时：" + key.otherwise() + "。";
        String description = key.description() + otherwise;
        if (!description.isEmpty()) {
            definition.put("description", description);
        }
        if (!key.examples().isEmpty()) {
            definition.put("examples", key.examples());
        }
        // A name is taken before what stands under it, so that definitions come in the order of the schema.
        definitions.put(path, definition);
        List<Map<String, Object>> forms = forms(key.types(), path);
        if (!key.required()) {
            forms = new ArrayList<>(forms);
            forms.add(Map.of("type", "null"));
        }
        definition.putAll(JsonForms.anyOf(forms));
        return reference(path);
    }

    static Map<String, Object> reference(String definition) {
        return Map.of("$ref", DEFINITIONS + definition);
    }

    private List<Map<String, Object>> forms(List<Schema.Type> types, String path) {
        return types.stream().map(type -> form(type, path)).toList();
    }

    private Map<String, Object> form(Schema.Type type, String path) {
        return switch (type) {
            case Schema.Type.Line unused -> JsonForms.text();
            case Schema.Type.Person unused -> person(path);
            case Schema.Type.Lines unused -> JsonForms.texts();
            case Schema.Type.Rows unused -> JsonForms.texts();
            case Schema.Type.Joined unused -> JsonForms.texts();
            case Schema.Type.Labelled unused -> JsonForms.labelled();
            case Schema.Type.Body unused -> body();
            case Schema.Type.Date unused -> JsonForms.date();
            case Schema.Type.Whole whole -> JsonForms.whole(whole);
            case Schema.Type.Flag unused -> JsonForms.flag();
            case Schema.Type.Choice choice -> JsonForms.choice(choice);
            case Schema.Type.Picture unused -> JsonForms.picture();
            case Schema.Type.Sheet unused -> JsonForms.sheet();
            case Schema.Type.Listing list -> list(list, path);
            case Schema.Type.Group group -> mapping(group, path);
        };
    }

    private Map<String, Object> list(Schema.Type.Listing list, String path) {
        List<Map<String, Object>> one = forms(list.items(), path);
        List<Map<String, Object>> items = new ArrayList<>(one);
        items.add(Map.of("type", "null"));
        Map<String, Object> array = new LinkedHashMap<>();
        array.put("type", "array");
        array.put("items", JsonForms.anyOf(items));
        if (list.max() < YamlReader.MAX_NODES) {
            array.put("maxItems", list.max());
        }
        List<Map<String, Object>> all = new ArrayList<>(List.of(array));
        all.addAll(one);
        return JsonForms.anyOf(all);
    }

    private Map<String, Object> mapping(Schema.Type.Group group, String path) {
        List<Map<String, Object>> forms = new ArrayList<>(List.of(group(group.keys(), path + ".", false)));
        group.keys().stream()
                .filter(key -> key.name().equals(group.shortKey()))
                .forEach(key -> forms.addAll(forms(key.types(), path + "." + key.name())));
        return JsonForms.anyOf(forms);
    }

    private Map<String, Object> person(String path) {
        return JsonForms.anyOf(List.of(JsonForms.text(), group(PersonKeys.GROUP.keys(), path + ".", false)));
    }

    private Map<String, Object> body() {
        String name = "body-text";
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            Map<String, Object> block = group(BodyBlocks.GROUP.keys(), name + ".", false);
            Map<String, Object> text = Map.of("type", List.of("string", "number", "boolean", "null"));
            Map<String, Object> list = Map.of("type", "array", "items", JsonForms.anyOf(List.of(text, block)));
            definitions.put(name, JsonForms.anyOf(List.of(JsonForms.text(), list, block)));
        }
        return reference(name);
    }
}
