package org.hongtou.content.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hongtou.content.source.Amendment;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.CharacterCount;
import org.hongtou.content.source.TextLine;
import org.hongtou.diagnostics.Place;
import org.jspecify.annotations.Nullable;

/** What a file says, without how it is laid out: two files that say the same have the same wording. */
public final class Wording {
    /** By their lines and columns. */
    private final Map<Integer, NavigableMap<Integer, List<Amendment>>> amendments;

    private final List<Word> words = new ArrayList<>();

    /**
     * A line of what a file says, or a mark for how it is nested.
     *
     * @param place where the file says it
     */
    public record Word(String text, Place place) {}

    private Wording(Map<Integer, NavigableMap<Integer, List<Amendment>>> amendments) {
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
                .collect(Collectors.groupingBy(
                        amendment -> amendment.place().line(),
                        Collectors.groupingBy(
                                amendment -> amendment.place().column(), TreeMap::new, Collectors.toList()))));
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
            case Node.Scalar scalar -> {
                int first = words.size();
                scalar.lines().forEach(line -> add(amended(line), line.place()));
                // A text's last lines are none where nothing is left of them.
                while (words.size() > first && words.getLast().text().isEmpty()) {
                    words.removeLast();
                }
            }
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

    /** A line with its amendments; one that isn't there, or that another has changed before, is left out. */
    private String amended(TextLine line) {
        String text = line.text();
        int start = line.place().column();
        NavigableMap<Integer, List<Amendment>> own =
                start == 0 ? null : amendments.get(line.place().line());
        if (own == null) {
            return Blanks.strip(text);
        }
        CharacterCount count = new CharacterCount();
        Deque<String> parts = new ArrayDeque<>();
        int end = text.length();
        NavigableMap<Integer, List<Amendment>> here =
                own.subMap(start, true, start + text.codePointCount(0, text.length()), true);
        for (List<Amendment> inColumn : here.descendingMap().values()) {
            for (Amendment amendment : inColumn) {
                int at = count.unit(text, amendment.place().column() - start);
                int after = at + amendment.found().length();
                if (after <= end && text.startsWith(amendment.found(), at)) {
                    parts.push(text.substring(after, end));
                    parts.push(amendment.replacement());
                    end = at;
                }
            }
        }
        parts.push(text.substring(0, end));
        return Blanks.strip(String.join("", parts));
    }
}
