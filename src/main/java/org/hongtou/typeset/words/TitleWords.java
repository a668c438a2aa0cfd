package org.hongtou.typeset.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The terms of official language and the words that say where a title is well broken, from lists that the program
 * ships. A term is a row of words for one thing, which a line's end doesn't part: 国民经济, 安全生产.
 */
final class TitleWords {
    private static final String TERMS = "/typeset/terms.txt";
    private static final String CLASSES = "/typeset/title-words.txt";

    /** So many characters in a row are hardly a term by chance, whatever the dictionary makes of them. */
    private static final int TELLING = 4;

    /** For each step of what two words hold together by. */
    private static final double BOND = 0.3;
    /** For each step of how seldom the one ends and the other begins what it is part of. */
    private static final double EDGE = 0.16;

    private static final int USUAL_EDGES = 6;

    private final Phrases terms = new Phrases(TERMS);
    private final Lexicon lexicon = Lexicon.shipped();
    private final Map<String, Set<String>> classes = new HashMap<>();

    private TitleWords() {
        for (String line : lines(CLASSES)) {
            List<String> words = List.of(line.split(" "));
            classes.put(words.getFirst(), Set.copyOf(words.subList(1, words.size())));
        }
    }

    /** Read once, where the first title needs it. */
    private static final class Shipped {
        private static final TitleWords WORDS = new TitleWords();
    }

    static TitleWords shipped() {
        return Shipped.WORDS;
    }

    private static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(TitleWords.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a word is of a class. */
    boolean is(String kind, String word) {
        return of(kind).contains(word);
    }

    /** Whether a word of a class, of more than one character, begins at a place of a text. */
    boolean begins(String kind, String text, int at) {
        return of(kind).stream().anyMatch(word -> word.length() > 1 && text.startsWith(word, at));
    }

    /** Whether a word of a class, of more than one character, ends at a place of a text. */
    boolean ends(String kind, String text, int at) {
        return of(kind).stream().anyMatch(word -> word.length() > 1 && text.startsWith(word, at - word.length()));
    }

    private Set<String> of(String kind) {
        return Objects.requireNonNull(classes.get(kind), kind);
    }

    /** For each place of a text, whether it is within a term. */
    boolean[] withinTerms(String text) {
        return terms.within(text);
    }

    /** How badly the texts of laws bear a break between two words, about 0 where they tell nothing. */
    double bond(String one, String other) {
        return BOND * lexicon.bond(one, other)
                + EDGE * (lexicon.rareLast(one) + lexicon.rareFirst(other) - USUAL_EDGES);
    }

    /** Whether a word says of what follows it how it is or how it is done. */
    boolean isAttribute(String word) {
        return is("scope", word) || lexicon.isAttribute(word);
    }

    boolean isVerb(String word) {
        return is("act", word) || is("clause", word) || lexicon.isVerb(word);
    }

    boolean isTime(String word) {
        return lexicon.isTime(word);
    }

    /** Whether a word is a verb, or a noun for what is done. */
    boolean isDeed(String word) {
        return isVerb(word) || lexicon.isDeed(word);
    }

    /** For each place of a text, whether a word begins there, by a dictionary, or a term begins or ends. */
    boolean[] starts(String text) {
        boolean[] starts = lexicon.starts(text);
        int from = 0;
        while (from < text.length()) {
            int to = terms.end(text, from);
            starts[from] |= to - from >= TELLING;
            starts[to] |= to - from >= TELLING;
            from = Math.max(to, from + 1);
        }
        return starts;
    }

    /** A list of phrases. */
    private static final class Phrases {
        /** By the first character, the longest before the others. */
        private final Map<Character, List<String>> phrases;

        Phrases(String name) {
            this.phrases = lines(name).stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .collect(Collectors.groupingBy(phrase -> phrase.charAt(0)));
        }

        /** Where the longest phrase ends that begins at a place; there where none does. */
        int end(String text, int from) {
            for (String phrase : phrases.getOrDefault(text.charAt(from), List.of())) {
                if (text.startsWith(phrase, from)) {
                    return from + phrase.length();
                }
            }
            return from;
        }

        boolean[] within(String text) {
            boolean[] within = new boolean[text.length() + 1];
            for (int from = 0; from < text.length(); from++) {
                Arrays.fill(within, from + 1, Math.max(from + 1, end(text, from)), true);
            }
            return within;
        }
    }
}
