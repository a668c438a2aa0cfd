package org.hongtou.content.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hongtou.content.source.Amendment;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.TextLine;
import org.hongtou.diagnostics.Place;
import org.jspecify.annotations.Nullable;

/** What a file says, without how it is laid out: two files that say the same have the same wording. */
public final class Wording {
    private final List<Amendment> amendments;
    private final List<Word> words = new ArrayList<>();

    /**
     * A line of what a file says, or a mark for how it is nested.
     *
     * @param place where the file says it
     */
    public record Word(String text, Place place) {}

    private Wording(List<Amendment> amendments) {
        this.amendments = amendments;
    }

    /**
     * The words of a file in their order, with marks for how they are nested.
     *
     * @param amendments what should change; those that the reader has taken as made already change nothing
     */
    public static List<Word> of(Node root, List<Amendment> amendments) {
        Wording wording = new Wording(amendments.stream()
                .filter(amendment -> !amendment.asMeant())
                .sorted(Comparator.comparingInt(
                        (Amendment amendment) -> -amendment.place().column()))
                .toList());
        wording.add(root);
        return List.copyOf(wording.words);
    }

    /** Where the first of two files says something else than the second does; null where both say the same. */
    public static @Nullable Place difference(List<Word> one, List<Word> other) {
        for (int i = 0; i < one.size(); i++) {
            if (i == other.size() || !one.get(i).text().equals(other.get(i).text())) {
                return one.get(i).place();
            }
        }
        return one.size() == other.size() ? null : one.getLast().place();
    }

    private void add(String word, Place place) {
        words.add(new Word(word, place));
    }

    private void add(Node node) {
        switch (node) {
            case Node.Scalar scalar -> scalar.lines().forEach(line -> add(amended(line), line.place()));
            case Node.Sequence sequence -> {
                add("[", sequence.place());
                sequence.items().forEach(this::add);
                add("]", sequence.place());
            }
            case Node.Mapping mapping -> {
                add("{", mapping.place());
                for (Node.Entry entry : mapping.entries()) {
                    add(entry.key().text(), entry.key().place());
                    add(entry.value());
                }
                add("}", mapping.place());
            }
        }
    }

    /** A line with its amendments, which come last first. */
    private String amended(TextLine line) {
        String text = line.text();
        for (Amendment amendment : amendments) {
            int column = amendment.place().column() - line.place().column();
            boolean here = amendment.place().line() == line.place().line()
                    && line.place().column() > 0;
            if (here && column >= 0 && column <= text.codePointCount(0, text.length())) {
                int at = text.offsetByCodePoints(0, column);
                if (text.startsWith(amendment.found(), at)) {
                    text = text.substring(0, at)
                            + amendment.replacement()
                            + text.substring(at + amendment.found().length());
                }
            }
        }
        return Blanks.strip(text);
    }
}
