package org.hongtou.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.model.Element;

/**
 * The keys that can't act on an element, because setting places it by other ones. A key that acts only now and then, as
 * the last indent of a line that seldom turns, is none of them. A file that says of one what is so in any case asks for
 * nothing: styles that were written whole do.
 */
final class IdleKeys {
    private static final List<String> PAGING = List.of("keep-next", "keep-lines", "new-page", "break");
    private static final List<String> SIDES = List.of("align", "left", "right", "first-line");
    private static final Map<String, Map<String, String>> OF = all();
    /** What is so in any case. */
    private static final Map<String, Map<String, String>> SO = Map.ofEntries(
            Map.entry("corner-left", Map.of("align", "left")),
            Map.entry("mark", Map.of("size", "62pt", "pitch", "77.5pt")),
            Map.entry("ends", Map.of("align", "left")),
            Map.entry("contents-entry", Map.of("first-line", "0字")),
            Map.entry("attachment-note", Map.of("first-line", "0字")),
            Map.entry("signature", Map.of("first-line", "0字", "keep-next", "是")),
            Map.entry("date", Map.of("first-line", "0字")),
            Map.entry("attendance", Map.of("first-line", "0字")),
            Map.entry("names", Map.of("first-line", "0字")),
            Map.entry("picture", Map.of("first-line", "0字", "align", "center")),
            Map.entry("printed", Map.of("align", "left")),
            Map.entry("page-number", Map.of("align", "left", "pitch", "16pt")));

    private IdleKeys() {}

    /** The idle keys of an element by its name, and which key says what each can't; empty where none does. */
    static Map<String, String> of(String element) {
        return OF.getOrDefault(element, Map.of());
    }

    /** Whether a value of an idle key asks for nothing. */
    static boolean isSo(String element, String key, String value) {
        return value.equals(SO.getOrDefault(element, Map.of()).get(key));
    }

    private static Map<String, Map<String, String>> all() {
        Map<String, Map<String, String>> all = new HashMap<>();
        for (Element element : Element.values()) {
            Map<String, String> keys = new HashMap<>();
            switch (element) {
                case CORNER_LEFT -> add(keys, "", "align", "right", "before", "break");
                case CORNER_RIGHT ->
                    add(keys, "", "align", "left", "right", "first-line", "before", "new-page", "break");
                case MARK -> {
                    add(keys, "mark.largest", "size", "pitch");
                    add(keys, "mark.narrowest", "scale");
                    add(keys, "mark.ink", "before");
                    add(keys, "red-rule.gap", "after");
                    add(keys, "", "break");
                }
                case NUMBER, EDITOR_NOTE -> add(keys, "", "break");
                case SIGNATORY -> {
                    SIDES.forEach(key -> keys.put(key, "elements.number." + key));
                    PAGING.forEach(key -> keys.put(key, ""));
                    add(keys, "elements.number.pitch", "pitch");
                    add(keys, "elements.number.before", "before");
                    add(keys, "elements.number.after", "after");
                    add(keys, "", "outline");
                }
                case ENDS -> add(keys, "", "align", "break");
                case CONTENTS_ENTRY, ATTENDANCE -> add(keys, "", "first-line", "break");
                case ATTACHMENT_NOTE -> add(keys, "", "first-line", "keep-next", "break");
                case SIGNATURE -> {
                    add(keys, "signature.unsealed-name", "align", "left", "right", "first-line");
                    add(keys, "signature.unsealed-gap", "before");
                    add(keys, "signature.long-name", "break");
                    add(keys, "", "keep-next");
                }
                case DATE -> {
                    add(keys, "signature.unsealed-date", "align", "left", "right", "first-line");
                    add(keys, "signature.unsealed-gap", "before");
                    add(keys, "", "break");
                }
                case ATTACHMENT_LABEL -> add(keys, "", "before", "new-page");
                case PICTURE -> {
                    add(keys, "", "face", "latin", "size", "tracking", "scale", "bold", "colour", "pitch", "outline");
                    add(keys, "", "left", "right", "first-line", "align", "before", "after");
                    PAGING.forEach(key -> keys.put(key, ""));
                }
                case NAMES -> {
                    PAGING.forEach(key -> keys.put(key, ""));
                    add(keys, "", "first-line", "outline");
                }
                case TABLE_HEAD, TABLE_CELL -> {
                    PAGING.forEach(key -> keys.put(key, ""));
                    add(keys, "", "before", "after", "outline");
                }
                case COPY_TO, PRINTED, STAFF, COPIES -> {
                    PAGING.forEach(key -> keys.put(key, ""));
                    add(keys, "", "before", "after", "outline");
                    if (element == Element.PRINTED) {
                        add(keys, "", "align");
                    } else if (element == Element.COPIES) {
                        add(keys, "", "left", "first-line");
                    }
                }
                case PAGE_NUMBER -> {
                    PAGING.forEach(key -> keys.put(key, ""));
                    add(keys, "page-number.align", "align");
                    add(keys, "page-number.indent", "left", "right", "first-line");
                    add(keys, "page-number.gap", "before", "after");
                    add(keys, "elements.page-number.face", "latin");
                    add(keys, "", "pitch", "outline");
                }
                default -> {}
            }
            all.put(element.key(), Map.copyOf(keys));
        }
        return Map.copyOf(all);
    }

    private static void add(Map<String, String> keys, String instead, String... idle) {
        for (String key : idle) {
            keys.put(key, instead);
        }
    }
}
