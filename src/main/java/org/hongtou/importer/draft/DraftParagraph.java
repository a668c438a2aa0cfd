package org.hongtou.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hongtou.content.source.Blanks;

/**
 * A paragraph.
 *
 * @param stretches its words, neighbours of different looks
 * @param look how it stood
 * @param line the line of a text file, or the number of the paragraph in another; from 1
 */
public record DraftParagraph(List<DraftWords> stretches, Look look, int line) implements DraftPiece {
    private static final String STRONG = "**";

    public DraftParagraph {
        stretches = merged(stretches);
    }

    /** Plain words. */
    public static DraftParagraph of(String text, Look look, int line) {
        return new DraftParagraph(List.of(new DraftWords(text, false)), look, line);
    }

    private static List<DraftWords> merged(List<DraftWords> stretches) {
        List<DraftWords> merged = new ArrayList<>();
        for (DraftWords next : stretches) {
            if (next.text().isEmpty()) {
                continue;
            }
            DraftWords last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && (last.bold() == next.bold() || next.text().isBlank())) {
                merged.set(merged.size() - 1, new DraftWords(last.text() + next.text(), last.bold()));
            } else {
                merged.add(next);
            }
        }
        return List.copyOf(merged);
    }

    /** The words alone. */
    public String text() {
        return stretches.stream().map(DraftWords::text).collect(Collectors.joining());
    }

    /** Whether all words are bold. */
    public boolean isBold() {
        return !stretches.isEmpty() && stretches.stream().allMatch(DraftWords::bold);
    }

    /** The words as body text has them: bold ones among others between two asterisks. */
    public String marked() {
        if (stretches.stream().map(DraftWords::bold).distinct().count() < 2) {
            return text();
        }
        StringBuilder words = new StringBuilder();
        for (DraftWords stretch : stretches) {
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
    public DraftParagraph with(String text) {
        return new DraftParagraph(List.of(new DraftWords(text, isBold())), look, line);
    }

    /** What follows an index of the words, each stretch with its look. */
    public DraftParagraph from(int index) {
        List<DraftWords> rest = new ArrayList<>();
        int at = 0;
        for (DraftWords stretch : stretches) {
            int end = at + stretch.text().length();
            if (end > index) {
                rest.add(new DraftWords(stretch.text().substring(Math.max(0, index - at)), stretch.bold()));
            }
            at = end;
        }
        return new DraftParagraph(rest, look, line);
    }

    /** The same without the blanks around its words; those before them say that it is indented. */
    public DraftParagraph trimmed() {
        String text = text();
        int start = 0;
        while (start < text.length() && isBlankOrBreak(text.charAt(start))) {
            start++;
        }
        int end = text.length();
        while (end > start && isBlankOrBreak(text.charAt(end - 1))) {
            end--;
        }
        boolean blank = start > 0 && Blanks.isBlank(text.charAt(start - 1));
        Look stands = blank && !look.indented() ? new Look(look.side(), true, look.level(), look.gap()) : look;
        List<DraftWords> kept = new ArrayList<>();
        int at = 0;
        for (DraftWords stretch : stretches) {
            int from = Math.max(0, start - at);
            int to = Math.min(stretch.text().length(), end - at);
            if (from < to) {
                kept.add(new DraftWords(stretch.text().substring(from, to), stretch.bold()));
            }
            at += stretch.text().length();
        }
        return new DraftParagraph(kept, stands, line);
    }

    private static boolean isBlankOrBreak(char c) {
        return c == '\n' || Blanks.isBlank(c);
    }

    /** This and what goes on in another. */
    public DraftParagraph and(DraftParagraph next) {
        List<DraftWords> both = new ArrayList<>(stretches);
        both.addAll(next.stretches());
        return new DraftParagraph(both, look, line);
    }
}
