package org.hongtou.proof.rule;

import java.util.List;
import java.util.stream.Stream;
import org.hongtou.content.checked.Passage;
import org.hongtou.content.data.Data;
import org.hongtou.diagnostics.Place;

/**
 * A content file as the proof-reader sees it.
 *
 * @param kind the folder of its kind: {@code bulletin}
 * @param genre what the file calls its kind: 请示
 * @param layout how it is laid out, by its own word or its kind's: {@code letter}
 * @param data its values, checked against the schema
 * @param passages its lines of text, in the order of the file
 */
public record Manuscript(String kind, String genre, String layout, Data.Fields data, List<Passage> passages) {

    public Manuscript {
        passages = List.copyOf(passages);
    }

    /** Paragraphs and headings of body text, under whatever key. */
    public Stream<Passage> paragraphs() {
        return passages.stream().filter(passage -> passage.form() == Passage.Form.PARAGRAPH);
    }

    /** All that is prose: body text and its tables, titles, names, items of lines. */
    public Stream<Passage> prose() {
        return passages.stream()
                .filter(passage -> passage.form() != Passage.Form.WORD && passage.form() != Passage.Form.PICTURE);
    }

    /** The lines under a key: {@code title}, {@code items.title}. */
    public Stream<Passage> under(String key) {
        return passages.stream().filter(passage -> passage.key().equals(key));
    }

    /** Where the file as a whole is spoken of. */
    public Place place() {
        return data.place();
    }
}
