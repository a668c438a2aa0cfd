package org.hongtou.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
import org.hongtou.typeset.page.PlacedRun;
import org.junit.jupiter.api.Test;

/** Lines of ten characters of 10 mm, drawn together by 0.05 mm each where a test says so. */
class LineMakerTest {
    private static final Length MEASURE = Length.mm(100);
    private static final Type PLAIN =
            new Type(new Face("仿宋_GB2312", "Times New Roman"), Length.mm(10), 100, Length.ZERO, false, 0);
    private static final Type TRACKED = PLAIN.withTracking(Length.twips(-3));

    private final LineMaker lineMaker = new LineMaker(new CellMetrics());

    private static SetParagraph paragraph(Align align, List<Run> runs) {
        ParagraphFormat format = ParagraphFormat.plain(Length.mm(15)).withAlign(align);
        return new SetParagraph(Element.PARAGRAPH, format, runs, "", 0);
    }

    private static Run run(String text, Type type) {
        return new Run(text, type, Span.Role.PLAIN);
    }

    private BrokenParagraph broken(String text) {
        return lineMaker.lines(paragraph(Align.JUSTIFY, List.of(run(text, PLAIN))), MEASURE);
    }

    private List<String> lines(String text) {
        BrokenParagraph broken = broken(text);
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < broken.size(); line++) {
            lines.add(broken.text(line));
        }
        return lines;
    }

    @Test
    void takesWhatFitsAndPushesOutWhatMayNotStand() {
        assertThat(lines("一二三四五六七八九十甲乙")).containsExactly("一二三四五六七八九十", "甲乙");
        assertThat(lines("一二三四五六七八九十，甲")).containsExactly("一二三四五六七八九", "十，甲");
        assertThat(lines("一二三四五六七八九（十）")).containsExactly("一二三四五六七八九", "（十）");
        assertThat(lines("一二三四五六七八九——十")).containsExactly("一二三四五六七八", "九——十");
        assertThat(lines("一二三四五六七八2026年")).containsExactly("一二三四五六七八2026", "年");
        assertThat(lines("一二三四五六七八九2026年")).containsExactly("一二三四五六七八九", "2026年");
    }

    @Test
    void endsALineBeforeTheBlanksThere() {
        assertThat(lines("一二三四五六七八九十  甲")).containsExactly("一二三四五六七八九十", "甲");
        assertThat(lines("一二三四五六七八九十  ")).containsExactly("一二三四五六七八九十");
        assertThat(lines("  ")).containsExactly("");
        assertThat(lines("")).containsExactly("");
    }

    @Test
    void endsALineWhereItIsSet() {
        assertThat(lines("一二\n三四\n")).containsExactly("一二", "三四");
        assertThat(lines("一二 \n\n三四")).containsExactly("一二", "", "三四");
        assertThat(lines("一二三四五六七八九十\n甲")).containsExactly("一二三四五六七八九十", "甲");
    }

    @Test
    void cutsAWordThatNoLineHasRoomForAndSaysSo() {
        BrokenParagraph broken = broken("见https://www.linhai.example/zwgk/2026");
        assertThat(lines("见https://www.linhai.example/zwgk/2026"))
                .containsExactly("见", "https://www.linhai.e", "xample/zwgk/2026");
        assertThat(broken.overflows(0)).isFalse();
        assertThat(broken.overflows(1)).isTrue();
        assertThat(broken.overflows(2)).isFalse();
    }

    @Test
    void aCutWordLeavesNoMarkForTheNextLine() {
        assertThat(lines("abcdefghijklmnopqrst，甲")).containsExactly("abcdefghijklmnopqrs", "t，甲");
        assertThat(lines("，".repeat(12))).containsExactly("，".repeat(10), "，，");
    }

    @Test
    void neverCutsACharacterOfTwoUnits() {
        String rare = "𠮷";
        assertThat(lines(rare.repeat(12))).containsExactly(rare.repeat(10), rare.repeat(2));
        BrokenParagraph narrow = lineMaker.lines(paragraph(Align.JUSTIFY, List.of(run(rare, PLAIN))), Length.mm(1));
        assertThat(narrow.text(0)).isEqualTo(rare);
    }

    @Test
    void spreadsALineToItsEdge() {
        for (String text : List.of(
                "一二三四五六七2026年甲乙丙",
                "一二三四（五六七八abcd，甲乙",
                "一𠮷三四五𠮷七8888九甲乙",
                "一 word and 2,026 七八九甲乙",
                "𠮷𠮷𠮷，𠮷𠮷𠮷𠮷5𠮷，𠮷𠮷")) {
            BrokenParagraph broken = broken(text);
            assertThat(broken.size()).as(text).isGreaterThan(1);
            List<PlacedRun> runs = broken.place(0, Length.mm(28));
            assertThat(drawnEnd(runs)).as(text).isCloseTo(128, within(1e-4));
            assertThat(words(runs)).isEqualTo(broken.text(0));
            for (PlacedRun run : runs) {
                assertThat(Character.isHighSurrogate(
                                run.text().charAt(run.text().length() - 1)))
                        .as("half a character in %s", text)
                        .isFalse();
            }
        }
    }

    @Test
    void spreadsNoNumberAndNoWord() {
        BrokenParagraph broken = broken("一二三四五六七1,234.5万甲乙丙");
        List<PlacedRun> runs = broken.place(0, Length.ZERO);
        assertThat(broken.text(0)).isEqualTo("一二三四五六七");
        BrokenParagraph other = broken("一二1,234.5万三四abc五六七");
        for (PlacedRun run : other.place(0, Length.ZERO)) {
            if (run.text().length() > 1 && run.text().charAt(0) < 0x80) {
                assertThat(run.spacing()).as(run.text()).isEqualTo(Length.ZERO);
            }
        }
        assertThat(runs).isNotEmpty();
    }

    @Test
    void runsOfRandomTextStandOneBehindTheOther() {
        long seed = Long.getLong("seed", 20_261_121L);
        Random random = new Random(seed);
        String alphabet = "一二三四五六𠮷，。（）“”—…aB5.% 　e\u0301";
        for (int round = 0; round < 2_000; round++) {
            List<Run> runs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                StringBuilder text = new StringBuilder();
                for (int j = random.nextInt(20); j >= 0; j--) {
                    int at = random.nextInt(alphabet.codePointCount(0, alphabet.length()));
                    text.appendCodePoint(alphabet.codePointAt(alphabet.offsetByCodePoints(0, at)));
                }
                runs.add(run(text.toString(), random.nextBoolean() ? PLAIN : TRACKED));
            }
            assertStandsInOrder(paragraph(Align.JUSTIFY, runs), "seed " + seed + ", round " + round);
        }
    }

    private void assertStandsInOrder(SetParagraph paragraph, String which) {
        BrokenParagraph broken = lineMaker.lines(paragraph, MEASURE);
        StringBuilder all = new StringBuilder();
        for (int line = 0; line < broken.size(); line++) {
            List<PlacedRun> runs = broken.place(line, Length.ZERO);
            assertThat(words(runs)).as(which).isEqualTo(broken.text(line));
            for (int i = 1; i < runs.size(); i++) {
                double end =
                        drawnEnd(runs.subList(0, i)) + runs.get(i - 1).spacing().mm();
                // A run's last letter has its spacing or, where another look follows it, may have none.
                assertThat(runs.get(i).x().mm())
                        .as("%s: %s", which, broken.text(line))
                        .isBetween(end - 0.002, end + 0.06);
            }
            if (!runs.isEmpty()) {
                assertThat(drawnEnd(runs)).as(which).isLessThan(100 + 0.1);
            }
            all.append(broken.text(line));
        }
        assertThat(all.toString().replace(" ", ""))
                .as(which)
                .isEqualTo(paragraph.text().replace(" ", ""));
    }

    @Test
    void standsWhereItsAlignmentSays() {
        assertThat(at(Align.LEFT)).isEqualTo(0);
        assertThat(at(Align.CENTER)).isEqualTo(35);
        assertThat(at(Align.RIGHT)).isEqualTo(70);
        assertThat(at(Align.JUSTIFY)).isEqualTo(0);
        List<PlacedRun> spread = lineMaker
                .lines(paragraph(Align.SPREAD, List.of(run("一二三", PLAIN))), MEASURE)
                .place(0, Length.ZERO);
        assertThat(drawnEnd(spread)).isCloseTo(100, within(1e-4));
    }

    private double at(Align align) {
        return lineMaker
                .lines(paragraph(align, List.of(run("一二三", PLAIN))), MEASURE)
                .place(0, Length.ZERO)
                .getFirst()
                .x()
                .mm();
    }

    @Test
    void tabsGoToTheirStops() {
        SetParagraph line = paragraph(Align.LEFT, List.of(run("甲\t乙丙\t丁", PLAIN)));
        SetParagraph tabbed = line.withFormat(line.format()
                .withTabs(List.of(
                        new ParagraphFormat.Tab(Length.mm(50), Align.CENTER),
                        new ParagraphFormat.Tab(Length.mm(100), Align.RIGHT))));
        List<PlacedRun> runs = lineMaker.lines(tabbed, MEASURE).place(0, Length.mm(28));
        assertThat(runs).extracting(run -> run.x().mm()).containsExactly(28.0, 68.0, 118.0);
    }

    private static String words(List<PlacedRun> runs) {
        StringBuilder words = new StringBuilder();
        runs.forEach(run -> words.append(run.text()));
        return words.toString();
    }

    /** Where a PDF reader would end the last letter. */
    private static double drawnEnd(List<PlacedRun> runs) {
        PlacedRun last = runs.getLast();
        CellMetrics metrics = new CellMetrics();
        int letters = last.text().codePointCount(0, last.text().length());
        double natural = last.text()
                .codePoints()
                .mapToDouble(letter -> metrics.advance(last.font(), letter) / 100.0)
                .sum();
        return last.x().mm() + natural + (letters - 1) * last.spacing().mm();
    }
}
