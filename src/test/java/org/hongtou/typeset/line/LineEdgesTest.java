package org.hongtou.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Span;
import org.hongtou.style.Align;
import org.hongtou.style.Face;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.style.Type;
import org.hongtou.typeset.CellMetrics;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;
import org.junit.jupiter.api.Test;

/** What holds of the lines of any text, drawn from a seed: twelve Han characters wide, or 24 letters or digits. */
class LineEdgesTest {
    private static final int ROUNDS = 20_000;
    private static final int CELLS = 12;
    private static final Length CELL = Length.mm(10);

    private static final String NOT_AT_START = "、，。．；：？！）》〉」』】〕〗］｝”’·・～－％‰℃)]},.:;?!%／/—…";
    private static final String NOT_AT_END = "（《〈「『【〔〖［｛“‘([{￥＄$／/";

    /** What isn't seen at a line's edge: blanks, marks on another character, characters of no width. */
    private static final String UNSEEN = "[\\s\\u3000\\u00A0\\p{M}\\p{Cf}]+";

    private static final Pattern NUMBER = Pattern.compile("[￥$]?[0-9]+(?:[.,][0-9]+)*[%‰℃]?");

    private static final Pattern STRING = Pattern.compile("[^\\p{IsHan}\\s]+");

    private static final List<String> PIECES = List.of(
            "甲", "乙乙", "丙丙丙丙", "𠮷", "2026", "3", "1,234.5", "12.5%", "5℃", "3‰", "￥40", "$3.20", "A4", "word", "it’s",
            "/", "／", "—", "——", "…", "……", "-", "～", "－", "·", " ", "  ", "　", "\u00A0", "\u200B", "\u2060", "\u0301",
            "①", "→", "★", "№", "ぁ", "각", "é", "％", "+", "#", "\"", "'", "•");

    private static final Type PLAIN =
            new Type(new Face("仿宋_GB2312", "Times New Roman"), CELL, 100, Length.ZERO, false, 0);

    private final LineMaker lineMaker = new LineMaker(new CellMetrics());

    @Test
    void anyTextKeepsTheRulesOfItsLines() {
        long seed = Long.getLong("seed", 20_261_121L);
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            String text = text(random);
            BrokenParagraph broken = broken(text);
            String which = "seed %d, round %d: %s -> %s".formatted(seed, round, text, lines(broken));
            assertThat(joined(text, broken)).as(which).isEqualTo(text);
            assertEdges(broken, which);
            assertNumbersWhole(text, broken, which);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(40);
        // Some texts are dense with marks, some hardly have any.
        int marks = random.nextInt(10);
        for (int i = 0; i < pieces; i++) {
            if (random.nextInt(10) < marks) {
                String list = random.nextBoolean() ? NOT_AT_START : NOT_AT_END;
                text.append(list.charAt(random.nextInt(list.length())));
            } else {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return text.toString();
    }

    private BrokenParagraph broken(String text) {
        ParagraphFormat format = ParagraphFormat.plain(Length.mm(15)).withAlign(Align.JUSTIFY);
        Run run = new Run(text, PLAIN, Span.Role.PLAIN);
        return lineMaker.lines(new SetParagraph(Element.PARAGRAPH, format, List.of(run), "", 0), CELL.times(CELLS));
    }

    private static List<String> lines(BrokenParagraph broken) {
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < broken.size(); line++) {
            lines.add(broken.text(line));
        }
        return lines;
    }

    /** The lines with what was left out between them, which may be blanks. */
    private static String joined(String text, BrokenParagraph broken) {
        StringBuilder joined = new StringBuilder();
        for (String line : lines(broken)) {
            int next = text.indexOf(line, joined.length());
            if (next < 0 || !text.substring(joined.length(), next).matches(" *")) {
                return joined + "…";
            }
            joined.append(text, joined.length(), next + line.length());
        }
        String rest = text.substring(joined.length());
        return rest.matches(" *") ? joined + rest : joined.toString();
    }

    private static void assertEdges(BrokenParagraph broken, String which) {
        String text = broken.paragraph().text();
        int start = broken.text(0).length();
        for (int line = 1; line < broken.size(); line++) {
            start = text.indexOf(broken.text(line), start);
            String before = broken.text(line - 1).replaceFirst(UNSEEN + "$", "");
            String after = broken.text(line).replaceFirst("^" + UNSEEN, "");
            if (!broken.overflows(line - 1) && !before.isEmpty() && !after.isEmpty()) {
                assertThat(NOT_AT_END).as(which).doesNotContain(before.substring(before.length() - 1));
                assertThat(NOT_AT_START).as(which).doesNotContain(after.substring(0, 1));
            }
            assertThat(splitsPair(text, start))
                    .as("a split —— or …… in %s", which)
                    .isFalse();
            start += broken.text(line).length();
        }
    }

    private static boolean splitsPair(String text, int at) {
        char mark = text.charAt(at);
        int run = at;
        while (run > 0 && text.charAt(run - 1) == mark) {
            run--;
        }
        return (mark == '—' || mark == '…') && (at - run) % 2 == 1;
    }

    /** Every number stands on one line, unless it belongs to a string that may be as long as a line. */
    private static void assertNumbersWhole(String text, BrokenParagraph broken, String which) {
        Set<Integer> starts = new HashSet<>();
        int at = 0;
        for (String line : lines(broken)) {
            at = text.indexOf(line, at);
            starts.add(at);
            at += line.length();
        }
        STRING.matcher(text)
                .results()
                .filter(string -> string.group().length() < CELLS)
                .forEach(string -> {
                    NUMBER.matcher(string.group()).results().forEach(number -> {
                        for (int i = number.start() + 1; i < number.end(); i++) {
                            assertThat(starts)
                                    .as("the number %s in %s", number.group(), which)
                                    .doesNotContain(string.start() + i);
                        }
                    });
                });
    }
}
