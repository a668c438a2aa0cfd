package org.hongtou.style;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongtou.content.yaml.Node;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.diagnostics.Suggestion;
import org.hongtou.model.Length;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one part of a style file, each read once as the type that it must have. What is missing, unknown or of
 * the wrong type becomes a diagnostic and a value that lets the rest be read.
 */
final class StyleFields {
    /** 22 inches: Word's longest length, for a page, a margin, an indent, a line or a letter (MS-OI29500 2.1.218). */
    private static final Length LONGEST = Length.mm(558.8);

    /** Windows gives a name of a face 32 units, and the last is none. */
    private static final int LONGEST_FACE = 31;

    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Place> keyPlaces = new LinkedHashMap<>();
    private final Set<String> read = new HashSet<>();
    private final Set<String> asked = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private final Place place;
    private final String path;
    private final Units units;
    private final Report report;
    /** Whether there is no such part, which is said already: its keys need not be asked for one by one. */
    private final boolean absent;

    StyleFields(@Nullable Node node, Place outer, String path, Units units, Report report) {
        this.place = node == null ? outer : node.place();
        this.path = path;
        this.units = units;
        this.report = report;
        this.absent = !(node instanceof Node.Mapping);
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                values.put(entry.key().text(), entry.value());
                keyPlaces.put(entry.key().text(), entry.key().place());
            }
        } else if (node != null) {
            report.add(Diagnostic.error("style.not-a-mapping", node.place(), path));
        }
    }

    /**
     * What reading a value takes.
     *
     * @param cells what lengths are counted in
     * @param names what was typed for the keys
     */
    record Units(Cells cells, StyleNames names) {
        Length cell() {
            return cells.cell();
        }

        Length line() {
            return cells.line();
        }
    }

    /**
     * What lengths are counted in.
     *
     * @param cell what 1字 is
     * @param line what 1行 is
     */
    record Cells(Length cell, Length line) {}

    Set<String> keys() {
        return values.keySet();
    }

    boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    Place place(String key) {
        return keyPlaces.getOrDefault(key, place);
    }

    StyleFields part(String key) {
        read.add(key);
        Node node = values.get(key);
        if (node == null) {
            missing(key);
        }
        return new StyleFields(node, place, path.isEmpty() ? key : path + "." + key, units, report);
    }

    String text(String key) {
        read.add(key);
        if (!(values.get(key) instanceof Node.Scalar scalar)) {
            missing(key);
            return "";
        }
        OptionalInt odd = scalar.text().codePoints().filter(StyleFields::isOdd).findFirst();
        if (odd.isPresent() && told.add(key)) {
            String name = String.format(Locale.ROOT, "U+%04X", odd.getAsInt());
            report.add(Diagnostic.error("style.bad-character", scalar.place(), path(key), name));
        }
        return scalar.text();
    }

    /** What no document can show in a line: XML doesn't hold it, or it ends the line. */
    private static boolean isOdd(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
        };
    }

    String text(String key, String otherwise) {
        return has(key) ? text(key) : otherwise;
    }

    Length length(String key) {
        return lengthOr(key, null);
    }

    Length length(String key, Length otherwise) {
        return lengthOr(key, otherwise);
    }

    private Length lengthOr(String key, @Nullable Length otherwise) {
        if (otherwise != null && !has(key)) {
            return otherwise;
        }
        String text = text(key);
        Length length = LengthReader.read(text, units.cell(), units.line());
        if (length == null) {
            wrong(key, text, "35mm, 16pt, 2字, 1行, 三号");
            return Length.ZERO;
        }
        if (LONGEST.compareTo(length) < 0 || LONGEST.compareTo(Length.ZERO.minus(length)) < 0) {
            wrong(key, text, "≤ 558mm");
            return LONGEST;
        }
        return length;
    }

    /** The name of a face. */
    String face(String key) {
        String name = text(key);
        if (name.length() > LONGEST_FACE) {
            wrong(key, name, "≤ " + LONGEST_FACE + " 字 (characters)");
        }
        return name;
    }

    /** A length that a document can say: greater than none, also in twips. */
    Length positive(String key) {
        Length length = length(key);
        if (length.toTwip().emu() <= 0 && has(key)) {
            wrong(key, text(key), "35mm, 16pt, 2字, 1行, 三号");
        }
        return length;
    }

    /** A distance from ink to ink, or null for {@code next}: the next line. */
    @Nullable
    Length gap(String key) {
        return !has(key) || StyleNames.of(StyleNames.VALUES, text(key)).equals("next") ? null : length(key);
    }

    int whole(String key, int least, int most) {
        String text = text(key);
        try {
            int value = Integer.parseInt(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number out of its range.
        }
        wrong(key, text, least + "–" + most);
        return least;
    }

    int colour(String key, int otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        String text = StyleNames.of(StyleNames.COLOURS, text(key));
        if (text.matches("[0-9a-fA-F]{6}")) {
            return Integer.parseInt(text, 16);
        }
        wrong(key, text, "ff0000, 红");
        return otherwise;
    }

    boolean flag(String key, boolean otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        String text = text(key);
        return switch (text) {
            case "是", "true", "yes" -> true;
            case "否", "false", "no" -> false;
            default -> {
                wrong(key, text, "是, 否");
                yield otherwise;
            }
        };
    }

    <T> T choice(String key, Map<String, T> choices, T otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        String text = text(key);
        T chosen = choices.getOrDefault(text, choices.get(StyleNames.of(StyleNames.VALUES, text)));
        if (chosen == null) {
            wrong(key, text, both(StyleNames.VALUES, choices.keySet()));
            return otherwise;
        }
        return chosen;
    }

    /** Every key that nobody asked for is a slip of the pen. */
    void end(List<String> more) {
        for (String key : values.keySet()) {
            if (!read.contains(key) && !more.contains(key)) {
                Set<String> known = new HashSet<>(read);
                known.addAll(asked);
                known.addAll(more);
                String near = Suggestion.nearest(key, candidates(known));
                if (near == null) {
                    report.add(Diagnostic.error(
                            "style.unknown-key", place(key), path(key), String.join("、", candidates(known))));
                } else {
                    report.add(Diagnostic.error("style.unknown-key-near", place(key), path(key), near));
                }
            }
        }
    }

    /** What a key may have been meant to be: in the language that it is written in. */
    private List<String> candidates(Set<String> known) {
        String part = StyleNames.part(path);
        List<String> names = new ArrayList<>(known.stream().sorted().toList());
        known.stream()
                .sorted()
                .map(key -> StyleNames.chinese(part, key))
                .filter(Objects::nonNull)
                .forEach(names::add);
        return names;
    }

    /** Names with their Chinese ones: {@code center 居中}. */
    static String both(String part, Collection<String> names) {
        return names.stream()
                .map(name ->
                        StyleNames.chinese(part, name) == null ? name : name + " " + StyleNames.chinese(part, name))
                .collect(Collectors.joining(", "));
    }

    /**
     * Keys that can't act here: whoever writes one is told so.
     *
     * @param element whose keys these are
     */
    void idle(String element) {
        IdleKeys.of(element).forEach((key, other) -> {
            if (values.containsKey(key)) {
                read.add(key);
            }
            if (values.containsKey(key) && !IdleKeys.isSo(element, key, text(key))) {
                report.add(
                        other.isEmpty()
                                ? Diagnostic.error("style.idle-key", place(key), path(key))
                                : Diagnostic.error("style.idle-key-instead", place(key), path(key), other));
            }
        });
    }

    void wrong(String key, String found, String expected) {
        if (values.containsKey(key)) {
            Node value = Objects.requireNonNull(values.get(key));
            report.add(Diagnostic.error("style.wrong-value", value.place(), path(key), found, expected));
        }
    }

    private void missing(String key) {
        if (absent) {
            return;
        }
        report.add(Diagnostic.error("style.missing-key", place, path(key)));
    }

    private String path(String key) {
        String typed = units.names().typed(place(key), key);
        return path.isEmpty() ? typed : path + "." + typed;
    }
}
