package org.hongtou.importer.pdf;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a cell: a line that the next letters had no room in goes on. */
final class CellParagraphs {
    private static final double LEAST_PADDING = 3;
    private static final double MOST_PADDING = 12;

    private CellParagraphs() {}

    /** @param left where the cell begins */
    static List<String> of(List<Letter> letters, double left, double width) {
        if (letters.stream().allMatch(Letter::isBlank)) {
            return List.of();
        }
        List<SeenLine> lines = LineFinder.onBases(letters);
        double widest = lines.stream().mapToDouble(SeenLine::width).max().orElse(0);
        double start = lines.stream().mapToDouble(SeenLine::left).min().orElse(left);
        double padding = Math.clamp(start - left, LEAST_PADDING, MOST_PADDING);
        double room = Math.max(widest, width - 2 * padding);
        List<String> words = new ArrayList<>();
        SeenLine above = null;
        for (SeenLine line : lines) {
            boolean goesOn = above != null
                    && above.width() + line.firstWidth() > room - spare(above) * line.size()
                    && line.left() < above.left() + 1.2 * line.size()
                    && Math.abs(line.size() - above.size()) < 0.12 * line.size();
            if (goesOn) {
                words.set(words.size() - 1, Joining.of(words.getLast(), line.text()));
            } else {
                words.add(line.text());
            }
            above = line;
        }
        return words;
    }

    /** How many letters may be missing at the end of a full line: one that ends in mid-sentence may have left a word whole. */
    private static double spare(SeenLine above) {
        return "。！？；.;!?".indexOf(above.text().charAt(above.text().length() - 1)) >= 0 ? 0.5 : 1.1;
    }
}
