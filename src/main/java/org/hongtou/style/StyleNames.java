package org.hongtou.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hongtou.content.yaml.Node;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/**
 * The Chinese names of the keys and values of style files. A file may say either; beneath this all keys are English.
 */
final class StyleNames {
    /** The words that several keys take as their values. */
    static final String VALUES = "values";
    /** The colours that have a name. */
    static final String COLOURS = "colours";

    private static final String FILE = "/style/names.txt";
    private static final Map<String, Map<String, String>> ENGLISH = load();

    /** What was typed for a key, by its place: for messages. */
    private final Map<Place, String> typed = new HashMap<>();

    private static Map<String, Map<String, String>> load() {
        try (InputStream in = Objects.requireNonNull(StyleNames.class.getResourceAsStream(FILE), FILE)) {
            Map<String, Map<String, String>> parts = new HashMap<>();
            Map<String, String> part = new LinkedHashMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("[")) {
                    part = new LinkedHashMap<>();
                    parts.put(line.substring(1, line.length() - 1), part);
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    String[] names = line.split(" ", -1);
                    for (int i = 1; i < names.length; i++) {
                        part.put(names[i], names[0]);
                    }
                }
            }
            return Map.copyOf(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tree of a style file with English keys. A key that is said in both languages is an error. */
    Node english(Node file, Report report) {
        return english(file, "", report);
    }

    private Node english(Node node, String path, Report report) {
        if (!(node instanceof Node.Mapping mapping)) {
            return node;
        }
        String part = part(path);
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, String> said = new HashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            Node.Scalar key = entry.key();
            String name = of(part, key.text());
            String before = said.putIfAbsent(name, key.text());
            if (before != null) {
                report.add(Diagnostic.error("style.same-key", key.place(), before, key.text()));
                continue;
            }
            if (!name.equals(key.text())) {
                typed.put(key.place(), key.text());
            }
            Node value = english(entry.value(), path.isEmpty() ? name : path + "." + name, report);
            entries.add(new Node.Entry(new Node.Scalar(name, key.style(), key.place(), key.lines()), value));
        }
        return new Node.Mapping(entries, mapping.place());
    }

    /** What was typed for an English key. */
    String typed(Place place, String key) {
        return typed.getOrDefault(place, key);
    }

    /** The English of a name in a part; the name itself where it has none. */
    static String of(String part, String name) {
        return ENGLISH.getOrDefault(part, Map.of()).getOrDefault(name, name);
    }

    /** The first Chinese name of an English one in a part, or null. */
    static @Nullable String chinese(String part, String english) {
        for (Map.Entry<String, String> name :
                ENGLISH.getOrDefault(part, Map.of()).entrySet()) {
            if (name.getValue().equals(english)) {
                return name.getKey();
            }
        }
        return null;
    }

    /** Which part of the names holds the keys under a path: {@code element} for {@code elements.title}. */
    static String part(String path) {
        String part = "";
        for (String key : path.isEmpty() ? new String[0] : path.split("\\.")) {
            part = switch (part) {
                case "layouts" -> "";
                case "grids" -> "page";
                case "faces" -> "face";
                case "elements", "roles" -> "element";
                case "page" -> "letter";
                case "letter", "imprint", "table" -> "stroke";
                default -> key;
            };
        }
        return part;
    }
}
