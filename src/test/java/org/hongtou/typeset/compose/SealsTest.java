package org.hongtou.typeset.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Block;
import org.hongtou.model.Layout;
import org.hongtou.model.Signature;
import org.hongtou.typeset.Laid;
import org.hongtou.typeset.page.PlacedLine;
import org.hongtou.typeset.page.PlacedPicture;
import org.hongtou.typeset.page.PlacedRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seals and stamps of GB/T 9704-2012 7.3.5. The test's pictures are twice as wide as they are high. */
class SealsTest {
    private static final double LEFT = 28;
    private static final double EDGE = 184;
    private static final double CELL = 5.571;
    private static final double LINE = 10.39;
    private static final double SEAL = 42;
    private static final String DATE = "2026年6月17日";

    private static Laid sealed(int offices) {
        List<Signature.Signer> signers = new ArrayList<>();
        for (int i = 0; i < offices; i++) {
            signers.add(new Signature.Signer("林海县第" + "一二三四五六七八".charAt(i) + "局", "seal" + i + ".png"));
        }
        Block text = Laid.text('文', 4);
        return Laid.out(Layout.OFFICIAL, text, new Signature(signers, true, null, DATE));
    }

    @Test
    void namesOfJointIssuersStandAtLeast1字FromEachOther() {
        List<Signature.Signer> signers = new ArrayList<>();
        for (String name : List.of("林海县教育局", "林海县卫生健康委员会", "林海县市场监督管理局")) {
            signers.add(new Signature.Signer(name, ""));
        }
        Laid laid = Laid.out(Layout.OFFICIAL, Laid.text('文', 4), new Signature(signers, true, null, DATE));
        List<PlacedRun> names = laid.line(1, "教育局").runs();
        for (int i = 1; i < names.size(); i++) {
            PlacedRun before = names.get(i - 1);
            double gap = names.get(i).x().minus(before.x().plus(before.width())).mm();
            assertThat(gap).isGreaterThanOrEqualTo(CELL - 0.3);
        }
    }

    private static double centreX(PlacedPicture seal) {
        return seal.x().plus(seal.width().times(0.5)).mm();
    }

    private static double centreY(PlacedPicture seal) {
        return seal.y().plus(seal.height().times(0.5)).mm();
    }

    /** Where a seal of a round picture would end. */
    private static double top(PlacedPicture seal) {
        return centreY(seal) - SEAL / 2;
    }

    @Test
    void aSealLiesOverNameAndDateWhichAreALittleBelowItsMiddle() {
        Laid laid = sealed(1);
        PlacedPicture seal = laid.pages().pages().getFirst().pictures().getFirst();
        PlacedLine name = laid.line(1, "第一局");
        PlacedLine date = laid.line(1, DATE);
        assertThat(seal.width().mm()).isCloseTo(SEAL, within(0.01));
        assertThat(centreX(seal)).isCloseTo((Laid.left(date) + Laid.right(date)) / 2, within(0.1));
        assertThat(EDGE - Laid.right(date)).isCloseTo(4 * CELL, within(0.1));
        double words = (Laid.inkTop(name) + Laid.inkBottom(date)) / 2;
        assertThat(words - centreY(seal)).isBetween(0.5, 5.0);
        double text = Laid.inkBottom(laid.lines(1).get(3));
        assertThat(top(seal) - text).as("within a line of the text").isBetween(0.0, LINE);
        assertThat(seal.description()).isEqualTo("印章：林海县第一局");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void sealsOfJointIssuersTouchNeitherEachOtherNorTheEdges(int offices) {
        Laid laid = sealed(offices);
        int page = laid.pages().pages().size();
        List<PlacedPicture> seals = laid.pages().pages().getLast().pictures();
        assertThat(seals).hasSize(offices);
        for (int i = 0; i < offices; i++) {
            PlacedPicture seal = seals.get(i);
            PlacedLine row = laid.line(page, "第" + "一二三四五六七八".charAt(i) + "局");
            PlacedRun name = row.runs().stream()
                    .filter(run -> Math.abs(run.x().plus(run.width().times(0.5)).mm() - centreX(seal)) < 1)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no name under " + seal.description()));
            assertThat(seal.description()).endsWith(name.text());
            assertThat(centreX(seal) - SEAL / 2).isGreaterThanOrEqualTo(LEFT);
            assertThat(centreX(seal) + SEAL / 2).isLessThanOrEqualTo(EDGE);
            assertThat(row.baseline().mm()).isBetween(top(seal), top(seal) + SEAL);
            for (int other = 0; other < i; other++) {
                double across = centreX(seal) - centreX(seals.get(other));
                double down = centreY(seal) - centreY(seals.get(other));
                assertThat(Math.hypot(across, down))
                        .as("between %d and %d", other, i)
                        .isGreaterThan(SEAL);
            }
        }
        PlacedLine date = laid.line(page, DATE);
        PlacedPicture last = seals.getLast();
        assertThat(centreX(last)).isCloseTo((Laid.left(date) + Laid.right(date)) / 2, within(0.1));
        assertThat(Laid.inkBottom(date)).isLessThan(top(last) + SEAL);
        assertThat(Laid.right(date)).isLessThanOrEqualTo(EDGE);
        PlacedLine text = laid.line(page, "文");
        assertThat(top(seals.getFirst())
                        - Laid.inkBottom(laid.lines(page).get(laid.lines(page).indexOf(text))))
                .isGreaterThan(0);
    }

    @Test
    void theFootStandsClearOfASeal() {
        for (int lines = 2; lines < 20; lines++) {
            Laid laid = Laid.out(
                    Layout.OFFICIAL,
                    Laid.text('文', lines),
                    new Signature(List.of(new Signature.Signer("林海县教育局", "seal.png")), true, null, DATE),
                    new org.hongtou.model.Imprint(
                            org.hongtou.model.Imprint.Form.IMPRINT,
                            List.of(),
                            List.of(),
                            "林海县教育局办公室",
                            "2026年6月18日",
                            ""));
            for (var page : laid.pages().pages()) {
                if (!page.pictures().isEmpty() && !page.strokes().isEmpty()) {
                    double seal = page.pictures().getFirst().y().mm()
                            + page.pictures().getFirst().height().mm();
                    assertThat(page.strokes().getFirst().y().mm())
                            .as("%d lines", lines)
                            .isGreaterThanOrEqualTo(seal);
                }
            }
        }
    }

    @Test
    void aStampEndsFourCellsInWithTheOfficeTwoCellsBeforeItsMiddle() {
        Laid laid = Laid.out(
                Layout.OFFICIAL,
                Laid.text('文', 4),
                new Signature(List.of(), true, new Signature.Stamp("县长", "张三", "stamp.png"), DATE));
        PlacedPicture stamp = laid.pages().pages().getFirst().pictures().getFirst();
        PlacedLine office = laid.line(1, "县长");
        PlacedLine date = laid.line(1, DATE);
        assertThat(EDGE - stamp.x().plus(stamp.width()).mm()).isCloseTo(4 * CELL, within(0.1));
        assertThat(stamp.x().mm() - Laid.right(office)).isCloseTo(2 * CELL, within(0.1));
        assertThat((Laid.inkTop(office) + Laid.inkBottom(office)) / 2).isCloseTo(centreY(stamp), within(0.1));
        assertThat(stamp.y().mm() - Laid.inkBottom(laid.lines(1).get(3))).isCloseTo(2 * LINE, within(0.1));
        assertThat(Laid.inkTop(date) - stamp.y().plus(stamp.height()).mm()).isCloseTo(LINE, within(0.1));
        assertThat(EDGE - Laid.right(date)).isCloseTo(4 * CELL, within(0.1));
        assertThat(office.text()).as("the picture stands for the name").isEqualTo("县长");
    }
}
