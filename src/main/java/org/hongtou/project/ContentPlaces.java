package org.hongtou.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hongtou.content.source.CharacterCount;
import org.hongtou.content.source.TextLine;
import org.hongtou.content.yaml.Node;
import org.hongtou.diagnostics.Place;
import org.jspecify.annotations.Nullable;

/** Finds where a content file says something that a later stage has to speak of. Belongs to one thread. */
public final class ContentPlaces {
    /** So many characters are looked through for words that stand in no line alone: of a page's lines some have no place. */
    private static final long MOST_SEARCHED = 1L << 29;

    private final List<TextLine> all = new ArrayList<>();
    private final List<TextLine> values = new ArrayList<>();
    private final Map<Integer, Lines> byLine = new HashMap<>();
    private final Map<String, Place> byWords = new HashMap<>();
    private final Map<Integer, Place> byCharacter = new HashMap<>();
    private @Nullable LongestLine longest;
    private long left = MOST_SEARCHED;

    private final SheetFolder sheets;

    /** @param sheets those that the content was read with */
    public ContentPlaces(Node content, SheetFolder sheets) {
        this.sheets = sheets;
        gather(content);
    }

    private void gather(Node node) {
        switch (node) {
            case Node.Scalar scalar -> {
                scalar.lines().forEach(this::add);
                values.addAll(scalar.lines());
            }
            case Node.Sequence sequence -> sequence.items().forEach(this::gather);
            case Node.Mapping mapping ->
                mapping.entries().forEach(entry -> {
                    entry.key().lines().forEach(this::add);
                    gather(entry.value());
                });
        }
    }

    private void add(TextLine line) {
        all.add(line);
        byLine.computeIfAbsent(line.place().line(), number -> new Lines()).add(line);
        byWords.putIfAbsent(line.text(), line.place());
    }

    /** What stands on one line of the file: a list in brackets has many texts on one. */
    private static final class Lines {
        private final List<TextLine> lines = new ArrayList<>();
        private final Map<String, Optional<Place>> found = new HashMap<>();
        private int last;

        void add(TextLine line) {
            lines.add(line);
        }

        @Nullable
        Place find(String words) {
            return found.computeIfAbsent(words, this::search).orElse(null);
        }

        /** Begins where the last was found, since a document goes through its content in order. */
        private Optional<Place> search(String words) {
            for (int i = 0; i < lines.size(); i++) {
                int index = (last + i) % lines.size();
                int at = lines.get(index).text().indexOf(words);
                if (at >= 0) {
                    last = index;
                    return Optional.of(lines.get(index).at(at));
                }
            }
            return Optional.empty();
        }
    }

    /**
     * A place of some words: where the content says them alone in a line, or else first.
     *
     * @param words what the file says in one line
     * @param line the line that they stand on; 0 for any
     * @return null where it doesn't say them
     */
    @Nullable
    public Place find(String words, int line) {
        if (line > 0) {
            Lines there = byLine.get(line);
            return there == null ? null : there.find(words);
        }
        Place alone = byWords.get(words);
        return alone == null ? first(words) : alone;
    }

    private @Nullable Place first(String words) {
        for (TextLine line : left > 0 ? all : List.<TextLine>of()) {
            left -= line.text().length();
            int at = line.text().indexOf(words);
            if (at >= 0) {
                return line.at(at);
            }
        }
        return null;
    }

    /**
     * The first place of a character, in the content or else in its sheets.
     *
     * @return null where the content hasn't got it
     */
    public @Nullable Place find(int codePoint) {
        if (byCharacter.isEmpty()) {
            for (TextLine line :
                    Stream.concat(all.stream(), sheets.lines().stream()).toList()) {
                CharacterCount count = new CharacterCount();
                String text = line.text();
                for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
                    if (!byCharacter.containsKey(text.codePointAt(i))) {
                        byCharacter.put(text.codePointAt(i), line.at(i, count));
                    }
                }
            }
        }
        return byCharacter.get(codePoint);
    }

    /**
     * Where the longest value's line of the content begins that stands within some words.
     *
     * @return null where none of two characters or more does
     */
    public @Nullable Place within(String words) {
        LongestLine known = longest;
        if (known == null) {
            known = new LongestLine(values);
            longest = known;
        }
        TextLine line = known.within(words);
        return line == null ? null : line.place();
    }
}
