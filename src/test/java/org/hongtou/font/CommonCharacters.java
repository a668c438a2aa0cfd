package org.hongtou.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The 8,105 characters of the 通用规范汉字表 (2013). */
final class CommonCharacters {
    private CommonCharacters() {}

    /** By the number of their strokes. */
    static Map<Integer, String> byStrokes() {
        Map<Integer, String> strokes = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(Path.of("src/test/resources/fonts/strokes.txt"))) {
                if (!line.startsWith("#")) {
                    int blank = line.indexOf(' ');
                    strokes.put(Integer.valueOf(line.substring(0, blank)), line.substring(blank + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return strokes;
    }
}
