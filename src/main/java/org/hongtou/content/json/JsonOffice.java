package org.hongtou.content.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongtou.content.schema.Schema;

/** What an office's file may say as JSON Schema (2020-12), for editors: a part for each kind, lists and sentences. */
public final class JsonOffice {
    private static final List<String> COMMON = List.of("公用", "common");
    private static final List<String> LISTS = List.of("名单", "lists");
    private static final List<String> SENTENCES = List.of("语句", "sentences");
    private static final List<String> PREFIX = List.of("机关代字", "prefix");

    private JsonOffice() {}

    /** The text of the JSON Schema; the same for the same kinds. */
    public static String of(List<Schema> kinds) {
        Map<String, Object> definitions = new LinkedHashMap<>();
        Map<String, Object> properties = new LinkedHashMap<>();
        Map<String, Map<Object, Map<String, Object>>> common = new LinkedHashMap<>();
        for (Schema kind : kinds) {
            Set<String> all = kind.keys().stream().map(Schema.Key::name).collect(Collectors.toSet());
            Map<String, Object> part = new JsonSchema(kind.without(all), definitions).part();
            Map<String, Object> keys = properties(part);
            PREFIX.forEach(name -> keys.put(name, JsonForms.text()));
            keys.forEach((name, form) -> common.computeIfAbsent(name, unused -> new LinkedHashMap<>())
                    .putIfAbsent(meaning(asForm(form), definitions), asForm(form)));
            definitions.put("part." + kind.kind(), part);
            names(kind).forEach(name -> properties.putIfAbsent(name, JsonSchema.reference("part." + kind.kind())));
        }
        Map<String, Object> shared = new LinkedHashMap<>();
        common.forEach((name, forms) -> shared.put(name, JsonForms.anyOf(List.copyOf(forms.values()))));
        COMMON.forEach(name ->
                properties.put(name, Map.of("type", "object", "properties", shared, "additionalProperties", false)));
        LISTS.forEach(
                name -> properties.put(name, Map.of("type", "object", "additionalProperties", JsonForms.texts())));
        SENTENCES.forEach(
                name -> properties.put(name, Map.of("type", "object", "additionalProperties", JsonForms.text())));
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", JsonSchema.DIALECT);
        root.put("title", "单位文件");
        root.put("type", "object");
        root.put("properties", properties);
        root.put("additionalProperties", false);
        root.put("$defs", definitions);
        return JsonText.of(root);
    }

    /** What a form comes to, so that the kinds' common keys stand once. */
    private static Object meaning(Map<String, Object> form, Map<String, Object> definitions) {
        Object meant = form.get("$ref") instanceof String reference
                ? definitions.get(reference.substring(JsonSchema.DEFINITIONS.length()))
                : null;
        return meant == null ? form : meant;
    }

    private static List<String> names(Schema kind) {
        List<String> names = new ArrayList<>(List.of(kind.title()));
        names.addAll(kind.names());
        names.add(kind.kind());
        return names;
    }

    @SuppressWarnings("unchecked") // as a part is made
    private static Map<String, Object> properties(Map<String, Object> part) {
        return (Map<String, Object>) Objects.requireNonNull(part.get("properties"));
    }

    @SuppressWarnings("unchecked") // each property is a form
    private static Map<String, Object> asForm(Object form) {
        return (Map<String, Object>) form;
    }
}
