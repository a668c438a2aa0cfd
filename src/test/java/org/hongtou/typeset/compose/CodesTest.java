package org.hongtou.typeset.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.model.Block;
import org.hongtou.model.CodePicture;
import org.hongtou.model.Corner;
import org.hongtou.model.DocumentNumber;
import org.hongtou.model.Element;
import org.hongtou.model.Imprint;
import org.hongtou.model.Labelled;
import org.hongtou.model.Layout;
import org.hongtou.model.Length;
import org.hongtou.model.Mark;
import org.hongtou.model.Paragraph;
import org.hongtou.typeset.Laid;
import org.hongtou.typeset.page.PlacedLine;
import org.hongtou.typeset.page.PlacedPicture;
import org.hongtou.typeset.page.PlacedStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes beside the foot and in the corner. The test's pictures are twice as wide as they are high. */
class CodesTest {
    private static final double TOP = 37;
    private static final double EDGE = 184;
    private static final Block TEXT = Laid.text('文', 3);

    private static CodePicture code(CodePicture.Place place, double width) {
        return new CodePicture(place, "code.png", Length.mm(width), "二维码");
    }

    private static Imprint imprint(int offices) {
        List<Labelled> to = List.of(new Labelled("抄送", List.of("县市场监督管理局，".repeat(offices) + "县档案馆。")));
        return new Imprint(Imprint.Form.IMPRINT, to, List.of(), "林海县人民政府办公室", "2026年6月17日", "");
    }

    private static Laid footed(double width, int offices) {
        return Laid.out(Layout.OFFICIAL, code(CodePicture.Place.FOOT, width), TEXT, imprint(offices));
    }

    private static PlacedPicture picture(Laid laid) {
        List<PlacedPicture> all = laid.pages().pages().stream()
                .flatMap(page -> page.pictures().stream())
                .toList();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 44, 60})
    void aCodeStandsAtTheRightOfTheImprintAndTheWordsEndBeforeIt(int width) {
        for (int offices : new int[] {0, 3, 20}) {
            Laid laid = footed(width, offices);
            PlacedPicture code = picture(laid);
            List<PlacedStroke> rules = laid.pages().pages().getLast().strokes();
            assertThat(code.width().mm()).isCloseTo(width, within(0.01));
            assertThat(code.height().mm()).isCloseTo(width / 2.0, within(0.01));
            assertThat(code.x().plus(code.width()).mm()).isCloseTo(EDGE, within(0.1));
            assertThat(rules).hasSize(3);
            assertThat(code.y().mm() - rules.getFirst().y().mm()).isGreaterThan(1.5);
            assertThat(rules.getLast().y().mm() - code.y().plus(code.height()).mm())
                    .isGreaterThan(1.5);
            assertThat(rules.getFirst().width().mm()).as("from edge to edge").isCloseTo(156, within(0.1));
            assertThat(rules.get(1).x().plus(rules.get(1).width()).mm())
                    .as("the rule between ends before it")
                    .isBetween(code.x().mm() - 5, code.x().mm() - 3);
            for (PlacedLine line : laid.lines(laid.pages().pages().size())) {
                if (line.baseline().compareTo(rules.getFirst().y()) > 0) {
                    assertThat(Laid.right(line))
                            .as(line.text())
                            .isLessThan(code.x().mm() - 3);
                }
            }
        }
    }

    @Test
    void anImprintThatIsHighEnoughKeepsItsLines() {
        Laid laid = footed(20, 20);
        List<PlacedLine> lines = laid.lines(2, Element.COPY_TO);
        assertThat(lines.get(1).baseline().mm() - lines.get(0).baseline().mm())
                .isCloseTo(
                        Laid.out(Layout.OFFICIAL, TEXT, imprint(20)).lines(2, Element.COPY_TO).stream()
                                .limit(2)
                                .mapToDouble(line -> line.baseline().mm())
                                .reduce((first, second) -> second - first)
                                .orElseThrow(),
                        within(0.01));
    }

    @Test
    void aCodeInTheCornerPushesCornerLinesAsideAndAllElseDown() {
        for (int width : new int[] {20, 40, 60}) {
            Laid laid = Laid.out(
                    Layout.OFFICIAL,
                    code(CodePicture.Place.HEAD, width),
                    new Corner(Corner.Side.RIGHT, Corner.Role.DRAFT, "征求意见稿"),
                    new Corner(Corner.Side.RIGHT, Corner.Role.SERIAL, "编号：12"),
                    new Mark(Mark.Form.ISSUER, List.of("林海县教育局"), "文件", false),
                    new DocumentNumber("林教〔2026〕4号", List.of()),
                    TEXT);
            PlacedPicture code = picture(laid);
            assertThat(code.y().mm()).isCloseTo(TOP, within(0.1));
            assertThat(code.x().plus(code.width()).mm()).isCloseTo(EDGE, within(0.1));
            assertThat(Laid.right(laid.line(1, "征求意见稿"))).isLessThan(code.x().mm());
            assertThat(Laid.right(laid.line(1, "编号"))).isLessThan(code.x().mm());
            assertThat(Laid.inkTop(laid.line(1, "林海县教育局文件")) - TOP)
                    .as("where it stands without a code")
                    .isCloseTo(Math.max(35, width / 2.0 + 5), within(0.2));
        }
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void nothingLiesUnderACodeInTheCornerInAnyLayout(Layout layout) {
        for (boolean cornered : new boolean[] {true, false}) {
            Block first = cornered
                    ? new Corner(Corner.Side.RIGHT, Corner.Role.DISCLOSURE, "主动公开")
                    : Paragraph.of(Element.TITLE, "关于一件事的函");
            Laid laid = Laid.out(
                    layout,
                    code(CodePicture.Place.HEAD, 60),
                    first,
                    new Mark(Mark.Form.ISSUER, List.of("林海县教育局"), "", false),
                    new DocumentNumber("林教函〔2026〕4号", List.of()),
                    Paragraph.of(Element.TITLE, "关于一件事的函".repeat(3)),
                    TEXT);
            PlacedPicture code = picture(laid);
            for (PlacedLine line : laid.lines(1)) {
                boolean apart = Laid.inkBottom(line) <= code.y().mm()
                        || Laid.inkTop(line) >= code.y().plus(code.height()).mm()
                        || Laid.right(line) <= code.x().mm();
                assertThat(apart).as(line.text()).isTrue();
            }
        }
    }

    @Test
    void aCodeWithoutAnImprintIsAnErrorThatTellsOfTheCorner() {
        assertThat(Laid.refused(Layout.OFFICIAL, code(CodePicture.Place.FOOT, 20), TEXT))
                .extracting(Diagnostic::code)
                .contains("typeset.code-without-foot");
    }
}
