package org.hongtou.style;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The words that setting adds to what a document says.
 *
 * @param words every phrase's, each of one line; complete
 */
public record Phrases(Map<Phrase, String> words) {

    public Phrases {
        words = Map.copyOf(words);
    }

    /** The phrases of a style's part {@code phrases}. */
    static Phrases read(StyleFields fields) {
        Map<Phrase, String> words = new EnumMap<>(Phrase.class);
        for (Phrase phrase : Phrase.values()) {
            String text = fields.text(phrase.key());
            if (phrase.isNeeded() && text.isBlank()) {
                fields.wrong(phrase.key(), text, "一行文字 (words on one line)");
            }
            words.put(phrase, text);
        }
        fields.end(List.of());
        return new Phrases(words);
    }

    /** The words of a phrase. */
    public String of(Phrase phrase) {
        return Objects.requireNonNull(words.get(phrase));
    }
}
