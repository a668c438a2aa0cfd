package org.hongtou.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.hongtou.style.FaceNames;

/**
 * Which of the shipped fonts stands in for which face: {@code fonts/faces.properties}.
 *
 * @param files the shipped file, without its ending, by the face's name as {@link FaceNames#normal} writes it
 * @param bold the bold file by the regular one
 * @param families by a file, those that have what it lacks and belong to it
 * @param han the file for faces of Han characters that are not listed
 * @param latin the file for faces of Latin letters that are not listed
 * @param fallback where a missing character is looked for, in order
 */
record FaceTable(
        Map<String, String> files,
        Map<String, String> bold,
        Map<String, List<String>> families,
        String han,
        String latin,
        List<String> fallback) {
    private static final String BOLD = "bold.";
    private static final String FAMILY = "family.";
    private static final String HAN = "han";
    private static final String LATIN = "latin";
    private static final String FALLBACK = "fallback";

    FaceTable {
        files = Map.copyOf(files);
        bold = Map.copyOf(bold);
        families = Map.copyOf(families);
        fallback = List.copyOf(fallback);
    }

    /** The table that is shipped. */
    static FaceTable shipped() {
        Properties lines = new Properties();
        try (InputStream in = FaceTable.class.getResourceAsStream("/fonts/faces.properties")) {
            if (in == null) {
                throw new IllegalStateException("fonts/faces.properties is missing from the program");
            }
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> files = new HashMap<>();
        Map<String, String> bold = new HashMap<>();
        Map<String, List<String>> families = new HashMap<>();
        for (String key : lines.stringPropertyNames()) {
            String value = lines.getProperty(key);
            if (key.startsWith(BOLD)) {
                bold.put(key.substring(BOLD.length()), value);
            } else if (key.startsWith(FAMILY)) {
                families.put(key.substring(FAMILY.length()), list(value).toList());
            } else if (!List.of(HAN, LATIN, FALLBACK).contains(key)) {
                list(value).forEach(face -> files.put(FaceNames.normal(face), key));
            }
        }
        return new FaceTable(
                files,
                bold,
                families,
                lines.getProperty(HAN, ""),
                lines.getProperty(LATIN, ""),
                list(lines.getProperty(FALLBACK, "")).toList());
    }

    private static Stream<String> list(String value) {
        return Stream.of(value.split(",", -1)).map(String::strip);
    }

    /** The shipped files that stand in for a face as one: the first choice, then those of its family. */
    List<String> family(String face, boolean forHan) {
        String file = file(face, forHan);
        return Stream.concat(Stream.of(file), families.getOrDefault(file, List.of()).stream())
                .toList();
    }

    /** The shipped file that stands in for a face, by whichever of its names it is listed. */
    String file(String face, boolean forHan) {
        String listed = files.get(FaceNames.normal(face));
        return listed != null
                ? listed
                : FaceNames.others(face).stream()
                        .map(other -> files.get(FaceNames.normal(other)))
                        .flatMap(Stream::ofNullable)
                        .findFirst()
                        .orElse(forHan ? han : latin);
    }
}
