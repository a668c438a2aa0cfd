package org.hongtou.typeset.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.hongtou.model.Attachment;
import org.hongtou.model.AttachmentNote;
import org.hongtou.model.Attendance;
import org.hongtou.model.Corner;
import org.hongtou.model.DocumentNumber;
import org.hongtou.model.Element;
import org.hongtou.model.Ends;
import org.hongtou.model.Imprint;
import org.hongtou.model.Labelled;
import org.hongtou.model.Layout;
import org.hongtou.model.Length;
import org.hongtou.model.Mark;
import org.hongtou.model.Paragraph;
import org.hongtou.model.Picture;
import org.hongtou.model.RedRule;
import org.hongtou.style.Stroke;
import org.hongtou.style.Style;
import org.hongtou.style.TestStyles;
import org.hongtou.typeset.Laid;
import org.hongtou.typeset.page.PlacedLine;
import org.hongtou.typeset.page.PlacedStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Distances from ink to ink, in mm. */
class GapsTest {
    private static final double CELL = 5.571;
    private static final double LINE = 10.39;
    private static final Offset<Double> NEAR = within(0.1);
    private static final Mark MARK = new Mark(Mark.Form.ISSUER, List.of("林海县人民政府"), "文件", false);
    private static final Mark PREPRINTED = new Mark(Mark.Form.ISSUER, List.of("林海县人民政府"), "文件", true);
    private static final DocumentNumber NUMBER = new DocumentNumber("林政〔2026〕5号", List.of());
    private static final Paragraph TITLE = Paragraph.of(Element.TITLE, "林海县人民政府关于修路的通知");
    private static final Paragraph ADDRESSEE = Paragraph.of(Element.ADDRESSEE, "各镇人民政府：");
    private static final Paragraph BODY = Laid.text('文', 2);

    private static double gap(PlacedLine above, PlacedLine below) {
        return Laid.inkTop(below) - Laid.inkBottom(above);
    }

    private static PlacedStroke red(Laid laid) {
        return laid.pages().pages().getFirst().strokes().stream()
                .filter(stroke -> stroke.stroke().rgb() == 0xff0000)
                .findFirst()
                .orElseThrow();
    }

    private static Corner corner(Corner.Side side, String text) {
        return new Corner(side, Corner.Role.CLASSIFICATION, text);
    }

    @Test
    void ofAnOfficialDocument() {
        Laid laid = Laid.out(
                Layout.OFFICIAL,
                corner(Corner.Side.LEFT, "000001"),
                corner(Corner.Side.LEFT, "机密★1年"),
                corner(Corner.Side.LEFT, "特急"),
                MARK,
                NUMBER,
                new RedRule(),
                TITLE,
                ADDRESSEE,
                BODY);
        assertThat(Laid.inkTop(laid.line(1, "000001"))).isCloseTo(37, NEAR);
        assertThat(Laid.inkTop(laid.line(1, "机密"))).isCloseTo(37 + 10.44, NEAR);
        assertThat(Laid.inkTop(laid.line(1, "特急"))).isCloseTo(37 + 2 * 10.44, NEAR);
        assertThat(Laid.left(laid.line(1, "特急"))).isCloseTo(28, NEAR);
        PlacedLine mark = laid.line(1, "文件");
        assertThat(Laid.inkTop(mark)).isCloseTo(37 + 35, NEAR);
        assertThat(gap(mark, laid.line(1, "〔2026〕"))).isCloseTo(2 * LINE, NEAR);
        PlacedStroke rule = red(laid);
        assertThat(rule.y().mm() - Laid.inkBottom(laid.line(1, "〔2026〕"))).isCloseTo(4, NEAR);
        assertThat(rule.x().mm()).isCloseTo(28, NEAR);
        assertThat(rule.width().mm()).isCloseTo(156, NEAR);
        double ruleEnd = rule.y().plus(rule.height()).mm();
        assertThat(Laid.inkTop(laid.line(1, "修路")) - ruleEnd).isCloseTo(2 * LINE, NEAR);
        assertThat(gap(laid.line(1, "修路"), laid.line(1, "各镇"))).isCloseTo(LINE, NEAR);
        assertThat(laid.line(1, "文。")
                        .baseline()
                        .minus(laid.line(1, "各镇").baseline())
                        .pt())
                .isCloseTo(2 * 29.6, within(0.01));
        assertThat(Laid.left(laid.line(1, "文文")) - 28).isCloseTo(2 * CELL, NEAR);
    }

    @Test
    void ofAPreprintedHeadAreThoseOfAPrintedOne() {
        Laid printed = Laid.out(Layout.OFFICIAL, MARK, NUMBER, new RedRule(), TITLE, BODY);
        Laid blank = Laid.out(Layout.OFFICIAL, PREPRINTED, NUMBER, new RedRule(), TITLE, BODY);
        assertThat(blank.words(1)).doesNotContain("林海县人民政府文件");
        assertThat(blank.pages().pages().getFirst().strokes()).isEmpty();
        for (String words : List.of("〔2026〕", "修路", "文。")) {
            assertThat(Laid.inkTop(blank.line(1, words)))
                    .as(words)
                    .isCloseTo(Laid.inkTop(printed.line(1, words)), NEAR);
        }
        Laid cornered = Laid.out(
                Layout.OFFICIAL, corner(Corner.Side.LEFT, "特急"), PREPRINTED, NUMBER, new RedRule(), TITLE, BODY);
        assertThat(Laid.inkTop(cornered.line(1, "修路"))).isCloseTo(Laid.inkTop(printed.line(1, "修路")), NEAR);
    }

    @Test
    void belowAPreprintedHeadCountForWhatHasNoDistanceOfItsOwn() {
        Laid laid = Laid.out(Layout.OFFICIAL, corner(Corner.Side.LEFT, "特急"), PREPRINTED, BODY);
        assertThat(Laid.inkTop(laid.line(1, "文文"))).isGreaterThan(37 + 35 + 15);
    }

    @Test
    void ofSignatories() {
        Laid laid = Laid.out(
                Layout.OFFICIAL,
                MARK,
                new DocumentNumber("林政〔2026〕5号", List.of("张三", "李四光", "王五")),
                new RedRule(),
                TITLE,
                BODY);
        PlacedLine first = laid.line(1, "签发人");
        PlacedLine last = laid.line(1, "王五");
        assertThat(gap(laid.line(1, "文件"), first)).isCloseTo(2 * LINE, NEAR);
        assertThat(last.text()).startsWith("林政");
        assertThat(Laid.left(last) - 28).isCloseTo(CELL, NEAR);
        assertThat(184 - Laid.right(first)).isCloseTo(CELL, NEAR);
        double names = first.runs().getLast().x().mm();
        assertThat(last.runs().getLast().x().mm()).isCloseTo(names, NEAR);
        assertThat(red(laid).y().mm() - Laid.inkBottom(last)).isCloseTo(4, NEAR);
    }

    @Test
    void ofALetter() {
        Laid laid = Laid.out(
                Layout.LETTER,
                corner(Corner.Side.LEFT, "特急"),
                new Mark(Mark.Form.ISSUER, List.of("林海县教育局"), "", false),
                NUMBER,
                TITLE,
                ADDRESSEE,
                Laid.text('文', 40));
        assertThat(Laid.inkTop(laid.line(1, "教育局"))).isCloseTo(30, NEAR);
        PlacedStroke upper = red(laid);
        assertThat(upper.stroke().form()).isEqualTo(Stroke.Form.THICK_THIN);
        assertThat(upper.y().mm() - Laid.inkBottom(laid.line(1, "教育局"))).isCloseTo(4, NEAR);
        assertThat(upper.x().mm()).isCloseTo(20, NEAR);
        assertThat(upper.width().mm()).isCloseTo(170, NEAR);
        PlacedLine corner = laid.line(1, "特急");
        assertThat(Laid.inkTop(corner) - upper.y().plus(upper.height()).mm()).isCloseTo(4.84, NEAR);
        assertThat(corner.text()).endsWith("5号");
        assertThat(Laid.left(corner)).isCloseTo(28, NEAR);
        assertThat(Laid.right(corner)).isCloseTo(184, NEAR);
        assertThat(gap(corner, laid.line(1, "修路"))).isCloseTo(2 * LINE, NEAR);
        PlacedStroke lower = laid.pages().pages().getFirst().strokes().stream()
                .filter(stroke -> stroke.stroke().form() == Stroke.Form.THIN_THICK)
                .findFirst()
                .orElseThrow();
        assertThat(lower.y().plus(lower.height()).mm()).isCloseTo(297 - 20, NEAR);
        assertThat(lower.y().mm() - Laid.inkBottom(laid.lines(1).getLast())).isBetween(4.74, 4.84 + 10.44);
        assertThat(Laid.inkTop(laid.lines(2).getFirst())).isCloseTo(37, NEAR);
    }

    @Test
    void ofALetterThatHasNoNumber() {
        Mark mark = new Mark(Mark.Form.ISSUER, List.of("林海县教育局"), "", false);
        Laid laid = Laid.out(Layout.LETTER, mark, TITLE, BODY);
        PlacedStroke upper = red(laid);
        assertThat(Laid.inkTop(laid.line(1, "修路"))
                        - upper.y().plus(upper.height()).mm())
                .isCloseTo(2 * LINE, NEAR);
        Laid cornered = Laid.out(Layout.LETTER, corner(Corner.Side.RIGHT, "（A类）"), mark, TITLE, BODY);
        assertThat(Laid.right(cornered.line(1, "A类"))).isCloseTo(184, NEAR);
    }

    @Test
    void ofALetterOnPreprintedPaperAreThoseOfAPrintedOne() {
        Mark mark = new Mark(Mark.Form.ISSUER, List.of("林海县教育局"), "", false);
        Mark blank = new Mark(Mark.Form.ISSUER, List.of("林海县教育局"), "", true);
        Laid printed = Laid.out(Layout.LETTER, mark, NUMBER, TITLE, BODY);
        Laid onPaper = Laid.out(Layout.LETTER, blank, NUMBER, TITLE, BODY);
        for (String words : List.of("〔2026〕", "修路", "文。")) {
            assertThat(Laid.inkTop(onPaper.line(1, words)))
                    .as(words)
                    .isCloseTo(Laid.inkTop(printed.line(1, words)), NEAR);
        }
    }

    @Test
    void ofAPlainDocumentKeepItsCorners() {
        Laid laid = Laid.out(Layout.PLAIN, corner(Corner.Side.RIGHT, "送审稿"), TITLE, BODY);
        assertThat(Laid.inkTop(laid.line(1, "送审稿"))).isCloseTo(37, NEAR);
        assertThat(Laid.right(laid.line(1, "送审稿"))).isCloseTo(184, NEAR);
        assertThat(gap(laid.line(1, "送审稿"), laid.line(1, "修路"))).isCloseTo(2 * LINE, NEAR);
    }

    @Test
    void ofABulletinsHead() {
        Laid laid = Laid.out(
                Layout.OFFICIAL,
                corner(Corner.Side.LEFT, "内部资料"),
                corner(Corner.Side.RIGHT, "编号：12"),
                new Mark(Mark.Form.BULLETIN, List.of("林海工作简报"), "", false),
                Paragraph.of(Element.ISSUE, "第3期"),
                new Ends("林海县人民政府办公室", "2026年6月17日"),
                new RedRule(),
                BODY);
        PlacedLine corners = laid.line(1, "内部资料");
        assertThat(corners.text()).isEqualTo("内部资料编号：12");
        assertThat(Laid.right(corners)).isCloseTo(184, NEAR);
        PlacedLine ends = laid.line(1, "办公室");
        assertThat(Laid.left(ends) - 28).isCloseTo(CELL, NEAR);
        assertThat(184 - Laid.right(ends)).isCloseTo(CELL, NEAR);
        assertThat(red(laid).y().mm() - Laid.inkBottom(ends)).isCloseTo(4, NEAR);
    }

    @Test
    void ofAttachmentNotes() {
        Laid one = Laid.out(Layout.OFFICIAL, BODY, new AttachmentNote(List.of("修路计划表")));
        assertThat(one.words(1)).contains("附件：修路计划表");
        assertThat(gap(one.line(1, "文。"), one.line(1, "附件"))).isCloseTo(LINE, NEAR);
        assertThat(Laid.left(one.line(1, "附件")) - 28).isCloseTo(2 * CELL, NEAR);
        Laid several = Laid.out(Layout.OFFICIAL, BODY, new AttachmentNote(List.of("林海县农村公路".repeat(5), "修路计划表")));
        List<PlacedLine> lines = several.lines(1, Element.ATTACHMENT_NOTE);
        assertThat(lines).hasSize(3);
        assertThat(Laid.left(lines.get(1))).isCloseTo(28 + 6 * CELL, within(0.3));
        assertThat(Laid.left(lines.get(2))).isCloseTo(28 + 5 * CELL, within(0.3));
    }

    @Test
    void ofAnAttachment() {
        Laid laid = Laid.out(
                Layout.OFFICIAL,
                BODY,
                new Attachment(
                        "附件1",
                        Attachment.Binding.BOUND,
                        false,
                        List.of(Paragraph.of(Element.ATTACHMENT_TITLE, "修路计划表"), BODY)));
        assertThat(Laid.inkTop(laid.line(2, "附件1"))).isCloseTo(37, NEAR);
        assertThat(Laid.inkTop(laid.line(2, "修路计划表"))).isCloseTo(37 + 2 * 10.44, within(1.0));
        Laid bare = Laid.out(
                Layout.OFFICIAL, BODY, new Attachment("", Attachment.Binding.BOUND, false, List.of(TITLE, BODY)));
        assertThat(Laid.inkTop(bare.line(2, "修路"))).isCloseTo(37, NEAR);
    }

    @Test
    void ofAttendance() {
        Laid laid = Laid.out(
                Layout.OFFICIAL,
                BODY,
                new Attendance(
                        List.of(new Labelled("出席", List.of("张三　李四　".repeat(8))), new Labelled("请假", List.of("王五")))));
        List<PlacedLine> lines = laid.lines(1, Element.ATTENDANCE);
        assertThat(gap(laid.line(1, "文。"), lines.getFirst())).isCloseTo(LINE, NEAR);
        assertThat(Laid.left(lines.getFirst()) - 28).isCloseTo(2 * CELL, NEAR);
        assertThat(Laid.left(lines.get(1))).isCloseTo(28 + 5 * CELL, within(0.3));
    }

    /** Words stand as far from the rule above as from the one below. */
    private static void assertMidway(PlacedStroke above, PlacedLine first, PlacedLine last, PlacedStroke below) {
        double over = Laid.inkTop(first) - above.y().plus(above.height()).mm();
        assertThat(below.y().mm() - Laid.inkBottom(last)).isCloseTo(over, within(0.05));
    }

    @Test
    void ofAnImprint() {
        Laid laid = Laid.out(
                Layout.OFFICIAL,
                BODY,
                new Imprint(
                        Imprint.Form.IMPRINT,
                        List.of(new Labelled("抄送", List.of("林海县人大常委会办公室，".repeat(5)))),
                        List.of(),
                        "林海县人民政府办公室",
                        "2026年6月18日",
                        ""));
        List<PlacedLine> copies = laid.lines(2, Element.COPY_TO);
        assertThat(Laid.left(copies.getFirst()) - 28).isCloseTo(CELL, NEAR);
        assertThat(Laid.left(copies.get(1))).isCloseTo(28 + CELL + 3 * 14 * 25.4 / 72, NEAR);
        PlacedLine printed = laid.line(2, "印发");
        assertThat(Laid.left(printed) - 28).isCloseTo(CELL, NEAR);
        assertThat(184 - Laid.right(printed)).isCloseTo(CELL, NEAR);
        List<PlacedStroke> rules = laid.pages().pages().get(1).strokes();
        assertThat(rules).extracting(rule -> rule.height().mm()).containsExactly(0.35, 0.25, 0.35);
        assertMidway(rules.get(0), copies.getFirst(), copies.getLast(), rules.get(1));
        assertMidway(rules.get(1), printed, printed, rules.get(2));
        assertThat(rules.getLast().y().plus(rules.getLast().height()).mm()).isCloseTo(262, NEAR);
    }

    @Test
    void ofPageNumbers() {
        Laid laid = Laid.out(Layout.OFFICIAL, Laid.text('文', 40));
        for (int page = 1; page <= 2; page++) {
            PlacedLine number = laid.pages().pages().get(page - 1).lines().stream()
                    .filter(line -> line.element() == Element.PAGE_NUMBER)
                    .findFirst()
                    .orElseThrow();
            assertThat(number.text()).isEqualTo("— " + page + " —");
            double white = page == 1 ? 184 - Laid.right(number) : Laid.left(number) - 28;
            assertThat(white).as("page %d", page).isCloseTo(CELL, NEAR);
            // The dash of these fonts lies 0.43 em above the baseline.
            assertThat(number.baseline().mm() - 0.43 * 14 * 25.4 / 72).isCloseTo(262 + 7, NEAR);
        }
    }

    @ParameterizedTest
    @CsvSource({"'- ',' -',0.68", "'第 ',' 页',0.86", "'',' 页',0.86", "'','',0.68"})
    void ofPageNumbersThatAnOfficeWritesInItsWay(String before, String after, double inkTop) {
        Style own = TestStyles.shipped(
                Layout.OFFICIAL, "page-number: {before: '" + before + "', after: '" + after + "'}\n");
        Laid laid = Laid.out(own, Layout.OFFICIAL, List.of(Laid.text('文', 2)));
        PlacedLine number = laid.pages().pages().getFirst().lines().stream()
                .filter(line -> line.element() == Element.PAGE_NUMBER)
                .findFirst()
                .orElseThrow();
        assertThat(number.text()).isEqualTo(before + "1" + after);
        assertThat(number.baseline().mm() - inkTop * 14 * 25.4 / 72).isCloseTo(262 + 7, NEAR);
    }

    @Test
    void belowATitleHoldForAPictureToo() {
        Laid laid = Laid.out(Layout.PLAIN, TITLE, new Picture("a.png", "", Length.mm(100), 0));
        double top = laid.pages().pages().getFirst().pictures().getFirst().y().mm();
        assertThat(top - Laid.inkBottom(laid.line(1, "修路"))).isBetween(LINE - 0.1, LINE + 10.44);
    }
}
