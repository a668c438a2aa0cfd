package org.hongtou.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph.
 *
 * @param stretches its words, neighbours of different looks
 * @param look how it stood
 * @param line the line of a text file, or the number of the paragraph in another; from 1
 */
public record Paragraph(List<Stretch> stretches, Look look, int line) implements Piece {
    private static final String STRONG = "**";

    public Paragraph {
        stretches = merged(stretches);
    }

    /** Plain words. */
    public static Paragraph of(String text, Look look, int line) {
        return new Paragraph(List.of(new Stretch(text, false)), look, line);
    }

    private static List<Stretch> merged(List<Stretch> stretches) {
        List<Stretch> merged = new ArrayList<>();
        for (Stretch next : stretches) {
            if (next.text().isEmpty()) {
                continue;
            }
            Stretch last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && (last.bold() == next.bold() || next.text().isBlank())) {
                merged.set(merged.size() - 1, new Stretch(last.text() + next.text(), last.bold()));
            } else {
                merged.add(next);
            }
        }
        return List.copyOf(merged);
    }

    /** The words alone. */
    public String text() {
        return stretches.stream().map(Stretch::text).collect(Collectors.joining());
    }

    /** Whether all words are bold. */
    public boolean isBold() {
        return !stretches.isEmpty() && stretches.stream().allMatch(Stretch::bold);
    }

    /** The words as body text has them: bold ones among others between two asterisks. */
    public String marked() {
        if (stretches.stream().map(Stretch::bold).distinct().count() < 2) {
            return text();
        }
        StringBuilder words = new StringBuilder();
        for (Stretch stretch : stretches) {
            String bare = stretch.text().strip();
            if (!stretch.bold() || bare.isEmpty()) {
                words.append(stretch.text());
                continue;
            }
            int start = stretch.text().indexOf(bare);
            words.append(stretch.text(), 0, start)
                    .append(STRONG)
                    .append(bare)
                    .append(STRONG)
                    .append(
                            stretch.text(),
                            start + bare.length(),
                            stretch.text().length());
        }
        return words.toString();
    }

    /** The same with other words of one look. */
    public Paragraph with(String text) {
        return new Paragraph(List.of(new Stretch(text, isBold())), look, line);
    }

    /** What follows an index of the words, each stretch with its look. */
    public Paragraph from(int index) {
        List<Stretch> rest = new ArrayList<>();
        int at = 0;
        for (Stretch stretch : stretches) {
            int end = at + stretch.text().length();
            if (end > index) {
                rest.add(new Stretch(stretch.text().substring(Math.max(0, index - at)), stretch.bold()));
            }
            at = end;
        }
        return new Paragraph(rest, look, line);
    }

    /** This and what goes on in another. */
    public Paragraph and(Paragraph next) {
        List<Stretch> both = new ArrayList<>(stretches);
        both.addAll(next.stretches());
        return new Paragraph(both, look, line);
    }
}
