package org.hongtou.bench;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;

/** Draws made-up words and sentences; the same number gives the same ones in the same order, on any machine. */
final class Words {
    private static final Properties LISTS = lists();

    private final Random random;

    /** @param number which of many documents the words are for */
    Words(int number) {
        this.random = new Random(0x5EED + number);
    }

    private static Properties lists() {
        Properties lists = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream("/bench/words.properties")),
                StandardCharsets.UTF_8)) {
            lists.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }

    /** The words of a list, in their order. */
    static List<String> all(String list) {
        String words = LISTS.getProperty(list);
        return List.of(words.split(words.contains("|") ? "\\|" : "、"));
    }

    String one(String list) {
        List<String> words = all(list);
        return words.get(random.nextInt(words.size()));
    }

    /** A whole number from 1. */
    int number(int most) {
        return 1 + random.nextInt(most);
    }

    /** Sentences that say nothing of any real place. */
    String sentences(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(filled(one("sentences")));
        }
        return text.toString();
    }

    private String filled(String sentence) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
            int close = sentence.indexOf('}', open);
            text.append(sentence, from, open).append(slot(sentence.substring(open + 1, close)));
            from = close + 1;
        }
        return text.append(sentence.substring(from)).toString();
    }

    private String slot(String name) {
        return switch (name) {
            case "n" -> String.valueOf(number(11));
            case "d" -> number(40) + "." + number(9);
            case "p" -> number(98) + "." + number(9);
            default -> one(name + "s");
        };
    }
}
