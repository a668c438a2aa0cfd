package org.hongtou.office;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * Which shipped family stands for a face that offices have, as fontconfig is told. The machine's own fonts are left
 * out, so that a drawing is the same everywhere.
 *
 * @param folder where the font files lie
 * @param families from a face's name to the family's: {@code 仿宋_GB2312} to {@code FandolFang}
 * @param beside by a family, those that have what it lacks and belong to it
 * @param fallback the families in which a character is looked for that a face's own lacks, in order
 */
record FontAliases(Path folder, Map<String, String> families, Map<String, List<String>> beside, List<String> fallback) {
    private static final String BESIDE = "family.";
    private static final String LIST = "faces.properties";
    private static final Set<String> OTHER_KEYS = Set.of("han", "latin", "fallback");

    FontAliases {
        families = Map.copyOf(families);
        beside = Map.copyOf(beside);
        fallback = List.copyOf(fallback);
    }

    /** The shipped fonts, as their {@code faces.properties} lists them. */
    static FontAliases shipped() {
        try {
            return read(Path.of("src/main/resources/fonts"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fonts of a folder whose {@code faces.properties} gives the faces that each of its files stands in for. */
    static FontAliases read(Path folder) throws IOException {
        Properties list = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(LIST), StandardCharsets.UTF_8)) {
            list.load(reader);
        }
        List<String> fallback = new ArrayList<>();
        for (String font : names(list, "fallback")) {
            fallback.add(family(folder, font));
        }
        Map<String, String> families = new TreeMap<>();
        Map<String, List<String>> beside = new TreeMap<>();
        for (String key : list.stringPropertyNames()) {
            if (key.startsWith(BESIDE)) {
                List<String> others = new ArrayList<>();
                for (String font : names(list, key)) {
                    others.add(family(folder, font));
                }
                beside.put(family(folder, key.substring(BESIDE.length())), others);
            } else if (!OTHER_KEYS.contains(key) && !key.startsWith("bold.")) {
                String family = family(folder, key);
                names(list, key).forEach(face -> families.put(face, family));
            }
        }
        return new FontAliases(folder.toAbsolutePath(), families, beside, fallback);
    }

    private static List<String> names(Properties list, String key) {
        return Stream.of(list.getProperty(key, "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The family that a font says it is, which is what fontconfig knows it by. */
    private static String family(Path folder, String font) throws IOException {
        try (RandomAccessReadBufferedFile file = new RandomAccessReadBufferedFile(folder.resolve(font + ".ttf"));
                TrueTypeFont parsed = new TTFParser().parse(file)) {
            return parsed.getNaming().getFontFamily();
        }
    }

    /** Writes a fontconfig file, with its cache beside it. */
    Path write(Path target) throws IOException {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<fontconfig>\n");
        xml.append("<dir>").append(escape(folder.toString())).append("</dir>\n");
        xml.append("<cachedir>")
                .append(escape(target.resolve("fonts").toString()))
                .append("</cachedir>\n");
        new TreeMap<>(families).forEach((face, family) -> alias(xml, face, family));
        return Files.writeString(target.resolve("fonts.conf"), xml.append("</fontconfig>\n"));
    }

    private void alias(StringBuilder xml, String face, String family) {
        xml.append("<alias binding=\"same\">")
                .append(element(face))
                .append("<accept>")
                .append(element(family));
        Set<String> others = new LinkedHashSet<>(beside.getOrDefault(family, List.of()));
        others.addAll(fallback);
        others.stream().filter(other -> !other.equals(family)).forEach(other -> xml.append(element(other)));
        xml.append("</accept></alias>\n");
    }

    private static String element(String family) {
        return "<family>" + escape(family) + "</family>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
