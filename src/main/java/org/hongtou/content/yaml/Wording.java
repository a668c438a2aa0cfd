package org.hongtou.content.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hongtou.content.source.Amendment;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.TextLine;

/** What a file says, without how it is laid out: two files that say the same have the same wording. */
public final class Wording {
    private final List<Amendment> amendments;
    private final List<String> words = new ArrayList<>();

    private Wording(List<Amendment> amendments) {
        this.amendments = amendments;
    }

    /**
     * The words of a file in their order, with marks for how they are nested.
     *
     * @param amendments what should change; those that the reader has taken as made already change nothing
     */
    public static List<String> of(Node root, List<Amendment> amendments) {
        Wording wording = new Wording(amendments.stream()
                .filter(amendment -> !amendment.asMeant())
                .sorted(Comparator.comparing(
                        (Amendment amendment) -> -amendment.place().column()))
                .toList());
        wording.add(root);
        return List.copyOf(wording.words);
    }

    private void add(Node node) {
        switch (node) {
            case Node.Scalar scalar -> scalar.lines().forEach(line -> words.add(amended(line)));
            case Node.Sequence sequence -> {
                words.add("[");
                sequence.items().forEach(this::add);
                words.add("]");
            }
            case Node.Mapping mapping -> {
                words.add("{");
                for (Node.Entry entry : mapping.entries()) {
                    words.add(entry.key().text());
                    add(entry.value());
                }
                words.add("}");
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
