package org.hongtou.typeset.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hongtou.model.Block;
import org.hongtou.model.Element;
import org.hongtou.model.Layout;
import org.hongtou.model.Signature;
import org.hongtou.style.Style;
import org.hongtou.style.TestStyles;
import org.hongtou.typeset.Laid;
import org.hongtou.typeset.page.PlacedLine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SignaturesTest {
    private static final double CELL = 5.571;
    private static final double LINE = 10.39;
    private static final double EDGE = 184;
    private static final String DATE = "2026年6月17日";

    private static Laid signed(boolean sealed, String date, String... names) {
        return laid(sealed, null, date, names);
    }

    private static Laid laid(boolean sealed, Signature.@Nullable Stamp stamp, String date, String... names) {
        List<Signature.Signer> signers =
                Arrays.stream(names).map(name -> new Signature.Signer(name, "")).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Laid.text('文', 2));
        blocks.add(new Signature(signers, sealed, stamp, date));
        return Laid.out(Layout.OFFICIAL, blocks.toArray(Block[]::new));
    }

    private static double centre(PlacedLine line) {
        return (Laid.left(line) + Laid.right(line)) / 2;
    }

    private static double gap(PlacedLine above, PlacedLine below) {
        return Laid.inkTop(below) - Laid.inkBottom(above);
    }

    @Test
    void sealedStandsOverItsDateFourCellsIn() {
        Laid laid = signed(true, DATE, "林海县教育局");
        PlacedLine name = laid.line(1, "教育局");
        PlacedLine date = laid.line(1, DATE);
        assertThat(EDGE - Laid.right(date)).isCloseTo(4 * CELL, within(0.05));
        assertThat(centre(name)).isCloseTo(centre(date), within(0.05));
        assertThat(gap(laid.lines(1).get(1), name)).isCloseTo(2 * LINE, within(0.05));
    }

    @Test
    void sealedOfMoreThanFourteenCharactersTakesTwoLinesOverItsDate() {
        assertThat(signed(true, DATE, "林海县市场监督和质量安全管理局").lines(1, Element.SIGNATURE))
                .hasSize(2);
        assertThat(signed(true, DATE, "林海县市场监督质量安全管理局").lines(1, Element.SIGNATURE))
                .hasSize(1);
        Laid laid = signed(true, DATE, "林海县农村人居环境整治和美丽乡村建设工作领导小组办公室");
        List<PlacedLine> name = laid.lines(1, Element.SIGNATURE);
        assertThat(name).hasSize(2);
        for (PlacedLine line : name) {
            assertThat(centre(line)).isCloseTo(centre(laid.line(1, DATE)), within(0.05));
            assertThat(Laid.right(line)).isLessThan(EDGE);
            assertThat(line.text().length()).isGreaterThan(9);
        }
    }

    @Test
    void theRoomOfAMissingDateIsAsWideAsTheOfficeWritesDates() {
        List<Block> blocks =
                List.of(Laid.text('文', 2), new Signature(List.of(new Signature.Signer("林海县教育局", "")), true, null, ""));
        Style own = TestStyles.shipped(Layout.OFFICIAL, "phrases: {unknown-date: 二〇二六年十月十日}\n");
        PlacedLine name = Laid.out(own, Layout.OFFICIAL, blocks).line(1, "教育局");
        // Nine Han characters, 4字 from the edge.
        assertThat(EDGE - centre(name)).isCloseTo(4 * CELL + 9 * 15.75 * 25.4 / 72 / 2, within(0.1));
    }

    @Test
    void sealedWithoutADateLeavesTheRoomOfOne() {
        Laid laid = signed(true, "", "林海县自然资源和规划局");
        List<PlacedLine> name = laid.lines(1, Element.SIGNATURE);
        assertThat(name).hasSize(1);
        assertThat(EDGE - centre(name.getFirst())).isBetween(7 * CELL, 8 * CELL);
    }

    @Test
    void sealedWithoutANameIsItsDate() {
        Laid laid = signed(true, DATE);
        assertThat(gap(laid.lines(1).get(1), laid.line(1, DATE))).isCloseTo(2 * LINE, within(0.05));
    }

    @Test
    void unsealedEndsTwoCellsInAndItsDateBeginsTwoCellsFurther() {
        Laid laid = signed(false, DATE, "林海县人民政府办公室");
        PlacedLine name = laid.line(1, "办公室");
        PlacedLine date = laid.line(1, DATE);
        assertThat(EDGE - Laid.right(name)).isCloseTo(2 * CELL, within(0.05));
        assertThat(Laid.left(date) - Laid.left(name)).isCloseTo(2 * CELL, within(0.05));
        assertThat(gap(laid.lines(1).get(1), name)).isCloseTo(LINE, within(0.05));
        assertThat(date.baseline().minus(name.baseline()).pt()).isCloseTo(29.6, within(0.01));
    }

    @Test
    void unsealedWithAShortNameGivesWayToItsDate() {
        Laid laid = signed(false, DATE, "教育局");
        PlacedLine date = laid.line(1, DATE);
        assertThat(EDGE - Laid.right(date)).isCloseTo(2 * CELL, within(0.05));
        assertThat(Laid.left(date) - Laid.left(laid.line(1, "教育局"))).isCloseTo(2 * CELL, within(0.05));
    }

    @Test
    void unsealedNamesOfSeveralStandUnderEachOther() {
        Laid laid = signed(false, DATE, "林海县教育局", "林海县人力资源和社会保障局");
        assertThat(Laid.left(laid.line(1, "教育局"))).isCloseTo(Laid.left(laid.line(1, "保障局")), within(0.01));
        assertThat(EDGE - Laid.right(laid.line(1, "保障局"))).isCloseTo(2 * CELL, within(0.05));
    }

    @Test
    void unsealedThatNoLineHasRoomForEndsTwoCellsInWithItsLongestLine() {
        Laid laid = signed(false, DATE, "林海县农村人居环境整治和美丽乡村建设及精神文明创建工作领导小组综合协调办公室");
        List<PlacedLine> name = laid.lines(1, Element.SIGNATURE);
        assertThat(name).hasSize(2);
        double right = name.stream().mapToDouble(Laid::right).max().orElseThrow();
        assertThat(EDGE - right).isCloseTo(2 * CELL, within(0.05));
        assertThat(Laid.left(name.getLast())).isCloseTo(Laid.left(name.getFirst()), within(0.01));
        assertThat(Laid.left(laid.line(1, DATE)) - Laid.left(name.getFirst())).isCloseTo(2 * CELL, within(0.05));
    }

    @Test
    void aShortNameBesideOneThatTurnsStartsWhereThatDoes() {
        Laid laid = signed(false, DATE, "林海县公安局", "林海县农村人居环境整治和美丽乡村建设工作领导小组办公室");
        assertThat(Laid.left(laid.line(1, "公安局"))).isCloseTo(Laid.left(laid.line(1, "农村")), within(0.01));
        assertThat(Laid.left(laid.line(1, "公安局"))).isGreaterThan(28 + 8 * CELL);
    }

    @Test
    void aStampStandsFourCellsInWithTheOfficeBeforeIt() {
        Laid laid = laid(true, new Signature.Stamp("县长", "张三", ""), DATE);
        PlacedLine stamp = laid.line(1, "张三");
        assertThat(stamp.text()).isEqualTo("县长　　张三");
        assertThat(EDGE - Laid.right(stamp)).isCloseTo(4 * CELL, within(0.05));
        assertThat(EDGE - Laid.right(laid.line(1, DATE))).isCloseTo(4 * CELL, within(0.05));
        assertThat(gap(laid.lines(1).get(1), stamp)).isCloseTo(2 * LINE, within(0.05));
        assertThat(gap(stamp, laid.line(1, DATE))).isCloseTo(LINE, within(0.05));
    }

    @Test
    void neverStandsAloneOnAPage() {
        for (int lines = 15; lines <= 24; lines++) {
            Laid laid = Laid.out(
                    Layout.OFFICIAL,
                    Laid.text('文', lines),
                    new Signature(List.of(new Signature.Signer("林海县教育局", "")), true, null, DATE));
            int last = laid.pages().pages().size();
            assertThat(laid.words(last)).as("%d lines", lines).anyMatch(line -> line.contains("文"));
            assertThat(laid.words(last)).as("%d lines", lines).contains("林海县教育局", DATE);
        }
    }

    @Test
    void linesGiveWayALittleSoThatASignatureNeedNotBeginAPage() {
        int tightened = 0;
        for (int lines = 30; lines <= 60; lines++) {
            Laid laid = signed(true, lines);
            boolean said =
                    laid.diagnostics().stream().anyMatch(found -> found.code().equals("typeset.tightened"));
            if (said) {
                tightened++;
                int last = laid.pages().pages().size();
                List<PlacedLine> page = laid.lines(last);
                assertThat(page.size()).as("%d lines on the page", lines).isGreaterThan(19);
                double pitch =
                        page.get(2).baseline().minus(page.get(1).baseline()).pt();
                assertThat(pitch).as("the lines' distance").isBetween(28.2, 29.5);
                assertThat(Laid.inkBottom(laid.line(last, DATE))).isLessThan(262.1);
            }
        }
        assertThat(tightened).as("documents of 30 to 60 lines").isBetween(1, 3);
    }

    private static Laid signed(boolean sealed, int lines) {
        return Laid.out(
                Layout.OFFICIAL,
                Laid.text('文', lines),
                new Signature(List.of(new Signature.Signer("林海县教育局", "")), sealed, null, DATE));
    }
}
