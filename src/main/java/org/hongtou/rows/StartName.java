package org.hongtou.rows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hongtou.content.schema.RowRule;
import org.hongtou.content.schema.Schema;

/** What a row's file is called: a name that every system takes. */
final class StartName {
    private static final int LONGEST = 40;
    private static final int MOST_BYTES = 150;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Co}\\s　]+");
    private static final Pattern ENDS = Pattern.compile("^[-.]+|[-.]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?$");

    private StartName() {}

    /**
     * The name that the kind's rule gives, or where the row hasn't got what it needs, one by the row's title or first words.
     *
     * @return without an ending; empty where the row has no words for one
     */
    static String of(RowRule rule, Map<Target, List<String>> values) {
        List<String> parts = new ArrayList<>();
        for (String path : rule.holes()) {
            parts.add(text(values, path));
        }
        if (!rule.name().isEmpty() && parts.stream().noneMatch(String::isEmpty)) {
            return safe(rule.named(parts));
        }
        return safe(titled(values));
    }

    /** Whether the row has all that the kind's rule needs. */
    static boolean isNamed(RowRule rule, Map<Target, List<String>> values) {
        return rule.holes().stream().noneMatch(path -> text(values, path).isEmpty());
    }

    private static String text(Map<Target, List<String>> values, String path) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().is(path))
                .map(entry -> words(entry.getKey(), entry.getValue()))
                .findFirst()
                .orElse("");
    }

    private static String words(Target target, List<String> cells) {
        return safe(String.valueOf(Written.value(target.key(), cells)));
    }

    static String titled(Map<Target, List<String>> values) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().key().name().equals("title"))
                .map(entry -> words(entry.getKey(), entry.getValue()))
                .findFirst()
                .orElseGet(() -> values.entrySet().stream()
                        .filter(entry -> !entry.getKey().key().types().stream()
                                .allMatch(type -> type instanceof Schema.Type.Choice))
                        .map(entry -> words(entry.getKey(), entry.getValue()))
                        .findFirst()
                        .orElse(""));
    }

    static String safe(String words) {
        String plain =
                ENDS.matcher(FORBIDDEN.matcher(words.strip()).replaceAll("-")).replaceAll("");
        StringBuilder name = new StringBuilder();
        int characters = 0;
        for (int at = 0; at < plain.length() && characters < LONGEST; characters++) {
            int c = plain.codePointAt(at);
            String next = Character.toString(c);
            boolean alone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (!alone) {
                if ((name + next).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
                    break;
                }
                name.append(next);
            }
            at += Character.charCount(c);
        }
        String cut = ENDS.matcher(name).replaceAll("");
        return DEVICE.matcher(cut).matches() ? cut + "_" : cut;
    }

    /** How names are the same to a system that doesn't tell large letters from small. */
    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
