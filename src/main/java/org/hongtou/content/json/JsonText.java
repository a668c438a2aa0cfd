package org.hongtou.content.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON (RFC 8259) of maps with texts for keys, lists, records, texts, numbers and booleans. */
public final class JsonText {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private static final DefaultPrettyPrinter INDENTED = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withArrayElementSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(DefaultPrettyPrinter.NopIndenter.instance());

    private JsonText() {}

    /** A value on lines, indented. */
    public static String of(Object value) {
        return MAPPER.writer().with(INDENTED).writeValueAsString(ordered(value)) + "\n";
    }

    /** A value on one line; what a record doesn't have is left out. */
    public static String line(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** A map that has no order of its own comes in that of its keys, so that the same value gives the same text. */
    private static Object ordered(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<Object, Object> ordered = new LinkedHashMap<>();
                (map instanceof SequencedMap<?, ?> ? map : new TreeMap<>(map))
                        .forEach((key, held) -> ordered.put(key, ordered(held)));
                yield ordered;
            }
            case List<?> list -> list.stream().map(JsonText::ordered).toList();
            default -> value;
        };
    }
}
