package org.hongtou.importer.simplify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What traditional words and characters become: the entries by hand, then those of OpenCC. Characters beyond the Basic
 * Multilingual Plane, which hardly any font has, are nobody's simplified form.
 */
final class CharacterTables {
    private static final String FOLDER = "/simplify/";
    private static final String OWN = "own.txt";

    private final Map<String, String> phrases = new HashMap<>();
    private final Map<Character, Integer> longest = new HashMap<>();
    private final Map<Character, Character> characters = new HashMap<>();
    /** Those that simplified text has as well. */
    private final Set<Character> bothWays = new HashSet<>();

    private final Set<Character> simplifiedOnly = new HashSet<>();

    private CharacterTables() {
        lines("both-ways.txt").forEach(line -> characters(line, bothWays));
        lines("simplified-only.txt").forEach(line -> characters(line, simplifiedOnly));
        for (String file : List.of(OWN, "TSCharacters.txt", "TSPhrases.txt")) {
            for (String line : lines(file)) {
                int tab = line.indexOf('\t');
                int end = line.indexOf(' ', tab);
                entry(line.substring(0, tab), line.substring(tab + 1, end < 0 ? line.length() : end));
            }
        }
        // Text that is simplified in part: 显著 with the 著 of 顯著.
        for (Map.Entry<String, String> phrase : List.copyOf(phrases.entrySet())) {
            StringBuilder half = new StringBuilder();
            phrase.getKey().chars().forEach(c -> half.append(isTraditional((char) c) ? of((char) c) : (char) c));
            phrase(half.toString(), phrase.getValue());
        }
    }

    /** Read once, where the first draft needs them. */
    private static final class Shipped {
        private static final CharacterTables TABLES = new CharacterTables();
    }

    static CharacterTables shipped() {
        return Shipped.TABLES;
    }

    private static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(CharacterTables.class.getResourceAsStream(FOLDER + file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void characters(String line, Set<Character> set) {
        line.strip().chars().forEach(one -> set.add((char) one));
    }

    private void entry(String traditional, String simplified) {
        if (traditional.length() != simplified.length()
                || simplified.chars().anyMatch(one -> Character.isSurrogate((char) one))) {
            return;
        }
        if (traditional.length() > 1) {
            phrase(traditional, simplified);
        } else {
            characters.putIfAbsent(traditional.charAt(0), simplified.charAt(0));
        }
    }

    private void phrase(String traditional, String simplified) {
        if (phrases.putIfAbsent(traditional, simplified) == null) {
            longest.merge(traditional.charAt(0), traditional.length(), Math::max);
        }
    }

    /** The simplified form of a character; itself where it has none. */
    char of(char c) {
        return characters.getOrDefault(c, c);
    }

    /** Whether no simplified text has a character. */
    boolean isTraditional(char c) {
        return of(c) != c && !bothWays.contains(c);
    }

    /** Whether no traditional text has a character. */
    boolean isSimplified(char c) {
        return simplifiedOnly.contains(c);
    }

    /** The longest entry of several characters that a text has at an index; null where none begins there. */
    @Nullable
    String entryAt(String text, int index) {
        int most = Math.min(longest.getOrDefault(text.charAt(index), 0), text.length() - index);
        for (int length = most; length > 1; length--) {
            String part = text.substring(index, index + length);
            if (phrases.containsKey(part)) {
                return part;
            }
        }
        return null;
    }

    /** What an entry becomes. */
    String phrase(String entry) {
        return phrases.getOrDefault(entry, entry);
    }
}
