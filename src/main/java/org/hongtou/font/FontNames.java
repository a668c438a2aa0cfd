package org.hongtou.font;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hongtou.style.FaceNames;

/**
 * What a font calls itself: the name table.
 *
 * @param families the family in every language it has one, as {@link FaceNames#normal} writes it
 * @param full the full names, likewise
 * @param written the families as the font writes them
 * @param postScript the name that PDF files call it by, made of ASCII; may be empty
 */
record FontNames(Set<String> families, Set<String> full, List<String> written, String postScript) {
    private static final int MACINTOSH = 1;
    private static final int FAMILY = 1;
    private static final int FULL = 4;
    private static final int POST_SCRIPT = 6;

    FontNames {
        families = Set.copyOf(families);
        full = Set.copyOf(full);
        written = List.copyOf(written);
    }

    static FontNames read(FontBytes table) throws FontException {
        int count = table.u16(2);
        int storage = table.u16(4);
        Set<String> families = new LinkedHashSet<>();
        Set<String> full = new LinkedHashSet<>();
        Set<String> written = new LinkedHashSet<>();
        Set<String> macintosh = new LinkedHashSet<>();
        String postScript = "";
        for (int i = 0; i < count; i++) {
            int at = 6 + 12 * i;
            int id = table.u16(at + 6);
            if (id != FAMILY && id != FULL && id != POST_SCRIPT) {
                continue;
            }
            FontBytes words = table.part((long) storage + table.u16(at + 10), table.u16(at + 8), "a name");
            String name = new String(words.file, words.start, words.length, charset(table.u16(at)));
            switch (id) {
                case FAMILY -> {
                    families.add(normal(name));
                    (table.u16(at) == MACINTOSH ? macintosh : written).add(name.strip());
                }
                case FULL -> full.add(normal(name));
                default -> postScript = postScript.isEmpty() ? asciiLetters(name) : postScript;
            }
        }
        // The old Macintosh names are in many encodings, of which only one is known here.
        return new FontNames(families, full, List.copyOf(written.isEmpty() ? macintosh : written), postScript);
    }

    private static Charset charset(int platform) {
        return platform == MACINTOSH ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
    }

    private static String asciiLetters(String name) {
        return name.replaceAll("[^A-Za-z0-9-]", "");
    }

    /** Whether the font is of a face, by any of its names. */
    boolean are(String face) {
        return Stream.concat(Stream.of(face), FaceNames.others(face).stream())
                .map(FaceNames::normal)
                .anyMatch(name -> families.contains(name) || full.contains(name));
    }

    private static String normal(String name) {
        return FaceNames.normal(name);
    }
}
