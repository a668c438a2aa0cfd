package org.hongtou.typeset.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Severity;
import org.hongtou.model.Block;
import org.hongtou.model.Corner;
import org.hongtou.model.DocumentNumber;
import org.hongtou.model.Element;
import org.hongtou.model.Layout;
import org.hongtou.model.Mark;
import org.hongtou.model.Paragraph;
import org.hongtou.model.RedRule;
import org.hongtou.typeset.Laid;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.PlacedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Heads of GB/T 9704-2012 7.2. */
class HeadsTest {
    private static final double TOP = 37;
    private static final double LEFT = 28;
    private static final double RIGHT = 184;
    private static final double LINE = 10.39;
    private static final Block TEXT = Laid.text('文', 3);

    private static Mark joint(boolean preprinted, String... names) {
        return new Mark(Mark.Form.ISSUER, List.of(names), "文件", preprinted);
    }

    @Test
    void theNamesOfAJointMarkShareOneWidthWithTheirSuffixHalfWayDown() {
        Laid laid = Laid.out(
                Layout.OFFICIAL,
                joint(false, "林海县教育局", "林海县卫生健康委员会", "林海县市场监督管理局"),
                new DocumentNumber("林教〔2026〕4号", List.of()),
                new RedRule(),
                TEXT);
        List<PlacedLine> mark = laid.lines(1, Element.MARK);
        assertThat(mark).hasSize(4);
        PlacedLine suffix = laid.line(1, "文件");
        List<PlacedLine> names = mark.stream().filter(line -> line != suffix).toList();
        for (PlacedLine name : names) {
            assertThat(Laid.left(name)).isCloseTo(Laid.left(names.getFirst()), within(0.2));
            assertThat(Laid.right(name)).isCloseTo(Laid.right(names.getFirst()), within(0.2));
            assertThat(Laid.right(name)).isLessThan(Laid.left(suffix));
        }
        double middle = (Laid.inkTop(names.getFirst()) + Laid.inkBottom(names.getLast())) / 2;
        assertThat((Laid.inkTop(suffix) + Laid.inkBottom(suffix)) / 2).isCloseTo(middle, within(0.1));
        assertThat(Laid.inkTop(names.getFirst()) - TOP)
                .as("35 mm below the type area's top")
                .isCloseTo(35, within(0.05));
        assertThat(Laid.left(names.getFirst()) - LEFT).isCloseTo(RIGHT - Laid.right(suffix), within(0.5));
        PlacedLine number = laid.line(1, "林教");
        assertThat(Laid.inkTop(number) - Laid.inkBottom(names.getLast())).isCloseTo(2 * LINE, within(0.05));
    }

    @Test
    void aJointMarkKeepsItsPlaceUnderCornersAndOnPrintedPaper() {
        Block corner = new Corner(Corner.Side.LEFT, Corner.Role.COPY_NUMBER, "000012");
        DocumentNumber number = new DocumentNumber("林教〔2026〕4号", List.of());
        Laid cornered = Laid.out(Layout.OFFICIAL, corner, joint(false, "林海县教育局", "林海县财政局"), number, TEXT);
        Laid printed = Laid.out(Layout.OFFICIAL, corner, joint(true, "林海县教育局", "林海县财政局"), number, TEXT);
        assertThat(Laid.inkTop(cornered.line(1, "教育局")) - TOP).isCloseTo(35, within(0.05));
        assertThat(printed.words(1)).noneMatch(line -> line.contains("教育局"));
        assertThat(Laid.inkTop(printed.line(1, "林教"))).isCloseTo(Laid.inkTop(cornered.line(1, "林教")), within(0.2));
    }

    @Test
    void theRedRuleStandsUnderAJointMarkWithoutANumber() {
        Laid laid = Laid.out(Layout.OFFICIAL, joint(false, "林海县公安局", "林海县交通运输局"), new RedRule(), TEXT);
        Page page = laid.pages().pages().getFirst();
        PlacedLine last = laid.lines(1, Element.MARK).getLast();
        assertThat(page.strokes()).hasSize(1);
        assertThat(page.strokes().getFirst().y().mm() - Laid.inkBottom(last)).isCloseTo(4, within(0.2));
        assertThat(page.strokes().getFirst().width().mm()).isCloseTo(156, within(0.1));
    }

    @Test
    void signatoriesOfALetterStandUnderItsNumber() {
        Laid laid = Laid.out(
                Layout.LETTER,
                new Mark(Mark.Form.ISSUER, List.of("林海县教育局"), "", false),
                new DocumentNumber("林教函〔2026〕4号", List.of("张三", "李四", "王五")),
                Paragraph.of(Element.TITLE, "关于一件事的函"),
                TEXT);
        PlacedLine number = laid.line(1, "林教函");
        PlacedLine first = laid.line(1, "签发人：张三　李四");
        PlacedLine second = laid.line(1, "王五");
        assertThat(Laid.right(number)).isCloseTo(RIGHT, within(0.1));
        assertThat(Laid.right(first)).isCloseTo(RIGHT, within(0.1));
        assertThat(Laid.inkTop(first)).isGreaterThan(Laid.inkBottom(number));
        assertThat(Laid.inkTop(second)).isGreaterThan(Laid.inkBottom(first));
    }

    /** The smallest letters of a mark on page 1, in pt. */
    private static double smallest(Laid laid) {
        return laid.lines(1, Element.MARK).stream()
                .flatMap(line -> line.runs().stream())
                .mapToDouble(run -> run.type().size().pt())
                .min()
                .orElseThrow();
    }

    private static Mark ofOffices(int number, int characters) {
        return joint(
                false,
                IntStream.range(0, number)
                        .mapToObj(office -> "林海县" + "水".repeat(characters - 4) + "局")
                        .toArray(String[]::new));
    }

    private static Block[] withCorners(Mark mark) {
        return new Block[] {
            new Corner(Corner.Side.LEFT, Corner.Role.COPY_NUMBER, "000012"),
            new Corner(Corner.Side.LEFT, Corner.Role.CLASSIFICATION, "机密★1年"),
            new Corner(Corner.Side.LEFT, Corner.Role.URGENCY, "特急"),
            mark,
            new DocumentNumber("林教〔2026〕4号", List.of()),
            Paragraph.of(Element.TITLE, "关于一件事的通知"),
            TEXT
        };
    }

    @ParameterizedTest
    @CsvSource({"2, 8", "3, 12", "5, 10", "5, 18", "7, 9"})
    void aJointMarkIsNeverSmallerThanTheTitle(int offices, int characters) {
        Laid laid = Laid.out(Layout.OFFICIAL, withCorners(ofOffices(offices, characters)));
        assertThat(smallest(laid)).isGreaterThanOrEqualTo(22);
    }

    @Test
    void aJointMarkIsPressedTo60PercentBeforeItIsAsSmallAsTheTitle() {
        Laid laid = Laid.out(Layout.OFFICIAL, ofOffices(2, 17), new RedRule(), TEXT);
        assertThat(smallest(laid)).isGreaterThan(22);
        assertThat(laid.lines(1, Element.MARK)
                        .getFirst()
                        .runs()
                        .getFirst()
                        .type()
                        .scale())
                .isBetween(60, 99);
        assertThat(laid.diagnostics()).isEmpty();
    }

    @Test
    void aJointMarkAsSmallAsTheTitleIsToldWithAWayOut() {
        assertThat(Laid.out(Layout.OFFICIAL, withCorners(ofOffices(9, 9))).diagnostics())
                .extracting(Diagnostic::code, Diagnostic::severity)
                .contains(tuple("typeset.joint-mark-small", Severity.WARNING));
    }

    @Test
    void aJointMarkThatLeavesNoRoomForTextIsAnError() {
        assertThat(Laid.refused(Layout.OFFICIAL, withCorners(ofOffices(22, 9))))
                .extracting(Diagnostic::code, Diagnostic::severity)
                .contains(tuple("typeset.joint-mark-no-text", Severity.ERROR));
    }
}
