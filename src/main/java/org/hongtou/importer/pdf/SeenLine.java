package org.hongtou.importer.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hongtou.importer.draft.DraftWords;

/** Letters on one baseline, from left to right. */
final class SeenLine {
    /** From how many times the size on a distance parts what stands left and right. */
    private static final double WIDE = 1.6;

    /** From how many letters on a usual distance between them says that they are spread. */
    private static final int FEWEST_SPREAD = 4;

    private final List<Letter> letters;
    private final double size;
    private final double base;
    private final int face;
    private final String text;
    private final List<DraftWords> words;

    SeenLine(List<Letter> all) {
        List<Letter> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingDouble(Letter::left));
        while (sorted.getFirst().isBlank()) {
            sorted.removeFirst();
        }
        while (sorted.getLast().isBlank()) {
            sorted.removeLast();
        }
        letters = List.copyOf(sorted);
        List<Letter> seen = letters.stream().filter(letter -> !letter.isBlank()).toList();
        size = middle(seen.stream().mapToDouble(Letter::size).sorted().toArray());
        base = middle(seen.stream().mapToDouble(Letter::base).sorted().toArray());
        face = face(seen);
        words = spell(seen);
        text = words.stream().map(DraftWords::text).collect(Collectors.joining());
    }

    private static double middle(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    /** The words with their blanks: none between Han characters but where a distance parts them. */
    private List<DraftWords> spell(List<Letter> seen) {
        double[] gaps = new double[Math.max(1, seen.size() - 1)];
        for (int i = 0; i + 1 < seen.size(); i++) {
            gaps[i] = seen.get(i + 1).left() - seen.get(i).right();
        }
        double[] sorted = gaps.clone();
        java.util.Arrays.sort(sorted);
        double usual = seen.size() < FEWEST_SPREAD ? 0 : Math.max(0, middle(sorted));
        List<DraftWords> spelt = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            Letter letter = seen.get(i);
            String before = i == 0 ? "" : blank(seen.get(i - 1), letter, gaps[i - 1], usual);
            spelt.add(new DraftWords(before + letter.text(), letter.bold()));
        }
        return spelt;
    }

    private String blank(Letter before, Letter after, double gap, double usual) {
        double em = Math.min(before.size(), after.size());
        double own = usual > 0.4 * em ? gap - usual : gap;
        boolean typed = gap > 0.08 * em && isTypedBetween(before, after);
        if (isNarrow(before) && isNarrow(after)) {
            return own > WIDE * em ? "　" : own > 0.2 * em || (typed && own > 0.1 * em) ? " " : "";
        }
        if (own > WIDE * em || (typed && own >= 0.75 * em)) {
            return "　";
        }
        return typed && own > 0.35 * em && (isNarrow(before) || isNarrow(after)) ? " " : "";
    }

    private boolean isTypedBetween(Letter before, Letter after) {
        for (Letter letter : letters) {
            if (letter.isBlank() && letter.left() >= before.left() && letter.left() < after.left()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNarrow(Letter letter) {
        int c = letter.text().codePointBefore(letter.text().length());
        return c < 0x2000 || (c >= 0x2070 && c < 0x2460);
    }

    List<Letter> letters() {
        return letters;
    }

    String text() {
        return text;
    }

    List<DraftWords> words() {
        return words;
    }

    double left() {
        return letters.getFirst().left();
    }

    double right() {
        return letters.getLast().right();
    }

    double base() {
        return base;
    }

    double size() {
        return size;
    }

    double width() {
        return right() - left();
    }

    boolean isRed() {
        return letters.getFirst().red();
    }

    boolean isBold() {
        return letters.stream().allMatch(letter -> letter.bold() || letter.isBlank());
    }

    /** The font of most of its Han letters, or of all where it has none. */
    int face() {
        return face;
    }

    private static int face(List<Letter> seen) {
        Map<Integer, Integer> faces = new HashMap<>();
        seen.forEach(letter -> faces.merge(letter.face(), isNarrow(letter) ? 1 : 100, Integer::sum));
        return faces.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** Whether the file says that it is a head or foot. */
    boolean isMark() {
        return letters.stream().allMatch(letter -> letter.mark() || letter.isBlank());
    }

    /** How wide its first letters are that no line may break between. */
    double firstWidth() {
        double end = letters.getFirst().right();
        for (int i = 1; i < letters.size(); i++) {
            Letter letter = letters.get(i);
            Letter before = letters.get(i - 1);
            boolean goesOn = (isNarrow(before) && isNarrow(letter) && !letter.isBlank())
                    || "《（“‘「『【〔".indexOf(before.text().charAt(0)) >= 0;
            if (!goesOn && "，。、；：！？）》”’…—％".indexOf(letter.text().charAt(0)) < 0) {
                break;
            }
            end = letter.right();
        }
        return end - left();
    }
}
