package org.hongtou.typeset.pagination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.model.Block;
import org.hongtou.model.Document;
import org.hongtou.model.Element;
import org.hongtou.model.Imprint;
import org.hongtou.model.Labelled;
import org.hongtou.model.Layout;
import org.hongtou.model.Length;
import org.hongtou.model.Paragraph;
import org.hongtou.model.Picture;
import org.hongtou.model.Span;
import org.hongtou.model.Table;
import org.hongtou.style.Borders;
import org.hongtou.style.Face;
import org.hongtou.style.Paging;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.style.Stroke;
import org.hongtou.style.Style;
import org.hongtou.style.TestStyles;
import org.hongtou.style.Type;
import org.hongtou.typeset.Laid;
import org.hongtou.typeset.galley.Frame;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetPicture;
import org.hongtou.typeset.galley.SetTable;
import org.hongtou.typeset.galley.Strip;
import org.hongtou.typeset.galley.TableRules;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.PlacedLine;
import org.hongtou.typeset.page.PlacedStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages of ten lines of ten characters of 10 mm. */
class PageMakerTest {
    private static final Style STYLE = TestStyles.shipped(Layout.OFFICIAL);
    private static final Frame FRAME = new Frame(
            Length.mm(120),
            Length.mm(120),
            Length.mm(10),
            Length.mm(10),
            Length.mm(10),
            Length.mm(10),
            Length.mm(10),
            new Frame.Turned(Length.mm(10), Length.mm(10), Length.mm(10), Length.mm(10)),
            false,
            null,
            null);
    private static final ParagraphFormat PLAIN = ParagraphFormat.plain(Length.mm(10));

    private static Strip lines(char letter, int lines, UnaryOperator<ParagraphFormat> change) {
        Type type = new Type(new Face("仿宋_GB2312", "Times New Roman"), Length.mm(10), 100, Length.ZERO, false, 0);
        Run run = new Run(String.valueOf(letter).repeat(lines * 10), type, Span.Role.PLAIN);
        return new SetParagraph(Element.PARAGRAPH, change.apply(PLAIN), List.of(run), "", 0);
    }

    private static Strip lines(char letter, int lines) {
        return lines(letter, lines, format -> format);
    }

    private static Strip heading(char letter) {
        return lines(letter, 1, format -> format.with(Paging.KEEP_NEXT, true));
    }

    private static Laid paged(Strip... flow) {
        Document.Properties properties = new Document.Properties("", "", "", "");
        return Laid.paged(new Galley(properties, FRAME, List.of(flow), null), STYLE.page());
    }

    /** The first letters of the lines of each page. */
    private static List<String> letters(Laid laid) {
        List<String> letters = new ArrayList<>();
        for (Page page : laid.pages().pages()) {
            StringBuilder text = new StringBuilder();
            for (PlacedLine line : page.lines()) {
                text.append(line.text().charAt(0));
            }
            letters.add(text.toString());
        }
        return letters;
    }

    @Test
    void fillsPages() {
        assertThat(letters(paged())).containsExactly("");
        assertThat(letters(paged(lines('甲', 10), lines('乙', 2)))).containsExactly("甲".repeat(10), "乙乙");
        assertThat(letters(paged(lines('甲', 25)))).containsExactly("甲".repeat(10), "甲".repeat(10), "甲".repeat(5));
    }

    @Test
    void leavesNoSingleLineAtAPagesFootOrHead() {
        assertThat(letters(paged(lines('甲', 9), lines('乙', 4)))).containsExactly("甲".repeat(9), "乙乙乙乙");
        assertThat(letters(paged(lines('甲', 7), lines('乙', 4)))).containsExactly("甲".repeat(7) + "乙乙", "乙乙");
        assertThat(letters(paged(lines('甲', 8), lines('乙', 3)))).containsExactly("甲".repeat(8), "乙乙乙");
    }

    @Test
    void aHeadingStaysWithTwoLinesOfItsText() {
        assertThat(letters(paged(lines('甲', 8), heading('题'), lines('乙', 3)))).containsExactly("甲".repeat(8), "题乙乙乙");
        assertThat(letters(paged(lines('甲', 7), heading('题'), lines('乙', 4))))
                .containsExactly("甲".repeat(7) + "题乙乙", "乙乙");
        assertThat(letters(paged(lines('甲', 6), heading('题'), heading('目'), heading('次'), lines('乙', 4))))
                .containsExactly("甲".repeat(6), "题目次乙乙乙乙");
    }

    @Test
    void whatHoldsTogetherLongerThanAPageFillsItAllTheSame() {
        Strip[] chain = new Strip[25];
        Arrays.fill(chain, heading('题'));
        assertThat(letters(paged(chain))).containsExactly("题".repeat(10), "题".repeat(10), "题".repeat(5));
        assertThat(letters(paged(lines('甲', 25, format -> format.with(Paging.KEEP_LINES, true)))))
                .containsExactly("甲".repeat(10), "甲".repeat(10), "甲".repeat(5));
    }

    @Test
    void keptLinesGoToTheNextPageTogether() {
        assertThat(letters(paged(lines('甲', 6), lines('乙', 5, format -> format.with(Paging.KEEP_LINES, true)))))
                .containsExactly("甲".repeat(6), "乙".repeat(5));
    }

    @Test
    void theTextsEndGoesAlongWithASignature() {
        Strip last = lines('甲', 10, format -> format.with(Paging.KEEP_NEXT, true));
        assertThat(letters(paged(last, lines('署', 1)))).containsExactly("甲".repeat(8), "甲甲署");
        assertThat(letters(paged(
                        lines('乙', 5), lines('甲', 5, format -> format.with(Paging.KEEP_NEXT, true)), lines('署', 1))))
                .containsExactly("乙".repeat(5) + "甲甲甲", "甲甲署");
    }

    @Test
    void startsAPageWhereAParagraphDoes() {
        Strip starting =
                lines('乙', 1, format -> format.with(Paging.NEW_PAGE, true).withBefore(Length.mm(5)));
        Laid laid = paged(lines('甲', 2), starting);
        assertThat(letters(laid)).containsExactly("甲甲", "乙");
        assertThat(laid.lines(2).getFirst().baseline().mm()).isCloseTo(10 + 5 + 8, within(1e-6));
        assertThat(letters(paged(starting, lines('甲', 1)))).containsExactly("乙甲");
    }

    @Test
    void leavesOutWhiteAtTheHeadOfAPageThatTheTextFlowedOnto() {
        Laid laid = paged(lines('甲', 10), lines('乙', 1, format -> format.withBefore(Length.mm(20))));
        assertThat(laid.lines(2).getFirst().baseline().mm()).isCloseTo(10 + 8, within(1e-6));
        Laid between = paged(lines('甲', 8), lines('乙', 1, format -> format.withBefore(Length.mm(11))));
        assertThat(letters(between)).containsExactly("甲".repeat(8), "乙");
    }

    @Test
    void countsTheRulesOfAParagraph() {
        Stroke stroke = new Stroke(Stroke.Form.SINGLE, Length.mm(1), 0);
        Borders.Border border = new Borders.Border(stroke, Length.mm(2));
        Laid below = paged(lines('甲', 9), lines('乙', 1, format -> format.withBorders(Borders.NONE.withBelow(border))));
        assertThat(letters(below)).containsExactly("甲".repeat(9), "乙");
        assertThat(below.pages().pages().get(1).strokes())
                .extracting(one -> one.y().mm())
                .containsExactly(22.0);
        Laid above = paged(lines('乙', 1, format -> format.withBorders(Borders.NONE.withAbove(border))), lines('甲', 9));
        assertThat(above.lines(1).getFirst().baseline().mm()).isCloseTo(10 + 3 + 8, within(1e-6));
        assertThat(letters(above)).containsExactly("乙" + "甲".repeat(7), "甲甲");
    }

    @Test
    void aPictureStaysWithItsCaptionAndFitsOrNot() {
        SetPicture picture =
                new SetPicture("a.png", Length.mm(50), Length.mm(20), Length.ZERO, Length.mm(20), true, "");
        Laid laid = paged(lines('甲', 8), picture, lines('题', 1));
        assertThat(letters(laid)).containsExactly("甲".repeat(8), "题");
        assertThat(laid.pages().pages().get(1).pictures())
                .extracting(one -> one.y().mm())
                .containsExactly(10.0);
        SetPicture tall =
                new SetPicture("a.png", Length.mm(50), Length.mm(300), Length.ZERO, Length.mm(300), false, "");
        assertThat(letters(paged(lines('甲', 1), tall, lines('乙', 1)))).containsExactly("甲", "", "乙");
    }

    @Test
    void everyLineStandsOnceInOrderInsideItsPage() {
        long seed = Long.getLong("seed", 20_261_121L);
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            List<Strip> flow = new ArrayList<>();
            StringBuilder expected = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                int lines = 1 + random.nextInt(random.nextInt(10) == 0 ? 30 : 5);
                boolean kept = random.nextInt(3) == 0;
                boolean whole = random.nextInt(4) == 0;
                boolean starts = random.nextInt(15) == 0;
                char letter = (char) ('\u4E00' + i);
                expected.append(String.valueOf(letter).repeat(lines));
                flow.add(lines(
                        letter,
                        lines,
                        format -> format.with(Paging.KEEP_LINES, whole)
                                .with(Paging.KEEP_NEXT, kept)
                                .with(Paging.NEW_PAGE, starts)
                                .withBefore(Length.mm(random.nextInt(3) * 5))));
            }
            Laid laid = paged(flow.toArray(Strip[]::new));
            assertThat(String.join("", letters(laid))).as("seed %d", seed).isEqualTo(expected.toString());
            for (Page page : laid.pages().pages()) {
                assertThat(page.lines())
                        .as("seed %d: page %d", seed, page.number())
                        .isNotEmpty();
                assertThat(page.lines())
                        .as("seed %d: page %d", seed, page.number())
                        .allMatch(line -> line.baseline().mm() <= 108 + 1e-6);
            }
        }
    }

    @Test
    @Timeout(10)
    void aThousandPagesTakeATimeThatGrowsWithThem() {
        Strip[] flow = new Strip[1000];
        Arrays.fill(flow, lines('甲', 10));
        assertThat(paged(flow).pages().pages()).hasSize(1000);
        assertThat(paged(lines('甲', 10_000)).pages().pages()).hasSize(1000);
    }

    @Test
    void theFootStandsAtTheFootOfTheLastPageThatHasRoomForIt() {
        Imprint imprint = new Imprint(
                Imprint.Form.IMPRINT,
                List.of(new Labelled("抄送", List.of("青石镇人民政府。"))),
                List.of(),
                "林海县人民政府办公室",
                "2026年6月17日",
                "");
        // Text on one page: the imprint on its back. On two: under the text, or on the back of a third.
        Map<Integer, Integer> pages = Map.of(2, 2, 22, 2, 24, 2, 40, 2, 43, 2, 46, 4, 47, 4);
        pages.forEach((lines, expected) -> {
            Laid laid = Laid.out(Layout.OFFICIAL, Laid.text('甲', lines), imprint);
            assertThat(laid.pages().pages()).as("%d lines", lines).hasSize(expected);
            Page last = laid.pages().pages().getLast();
            PlacedStroke rule = last.strokes().getLast();
            assertThat(rule.y().plus(rule.height()).mm()).as("%d lines", lines).isCloseTo(262, within(0.1));
            assertThat(last.footOnly()).as("%d lines", lines).isEqualTo(lines < 23 || lines > 45);
        });
    }

    @Test
    void aBlankPageBeforeTheImprintAndThenItsOwnBearNoNumber() {
        Imprint imprint = new Imprint(
                Imprint.Form.IMPRINT, List.of(new Labelled("抄送", List.of("青石镇人民政府。"))), List.of(), "", "", "");
        List<Page> behind = Laid.out(
                        TestStyles.shipped(Layout.OFFICIAL, "page: {tighten: 0pt}\n"),
                        Layout.OFFICIAL,
                        List.of(Laid.text('甲', 44), imprint))
                .pages()
                .pages();
        assertThat(behind).hasSize(4);
        assertThat(behind.get(2).lines()).isEmpty();
        assertThat(behind.get(3).lines()).extracting(PlacedLine::element).doesNotContain(Element.PAGE_NUMBER);
        List<Page> onTheBack =
                Laid.out(Layout.OFFICIAL, Laid.text('甲', 10), imprint).pages().pages();
        assertThat(onTheBack.get(1).lines()).extracting(PlacedLine::element).contains(Element.PAGE_NUMBER);
    }

    @Test
    void twentyTwoLinesFillTheTypeArea() {
        Laid laid = Laid.out(Layout.OFFICIAL, Laid.text('甲', 30));
        assertThat(laid.lines(1)).hasSize(22);
        assertThat(Laid.inkTop(laid.lines(1).getFirst())).isCloseTo(37, within(0.1));
        assertThat(Laid.inkBottom(laid.lines(1).getLast())).isCloseTo(262, within(0.2));
        assertThat(Laid.left(laid.lines(1).get(1))).isCloseTo(28, within(0.05));
        assertThat(Laid.right(laid.lines(1).get(1))).isCloseTo(184, within(0.05));
        assertThat(laid.words(1).get(1)).hasSize(28);
    }

    @Test
    void namesTheLineOfAWordThatNoLineHasRoomFor() {
        Block block = new Paragraph(Element.PARAGRAPH, List.of(Span.plain("网址：" + "a".repeat(200) + "。")), 17, "");
        assertThat(Laid.out(Layout.OFFICIAL, block).diagnostics())
                .extracting(Diagnostic::code, one -> one.place().line())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("typeset.cut-at-the-edge", 17));
    }

    @Test
    void aPictureTakesWholeLinesAndIsNarrowedToTheTypeArea() {
        Laid laid = Laid.out(
                Layout.OFFICIAL, Laid.text('甲', 2), new Picture("a.png", "", Length.mm(300), 3), Laid.text('乙', 2));
        assertThat(laid.pages().pages().getFirst().pictures())
                .extracting(one -> one.width().mm(), one -> one.height().mm())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(156.0, 78.0));
        double distance = laid.line(1, "乙")
                .baseline()
                .minus(laid.lines(1).get(1).baseline())
                .mm();
        assertThat(distance / STYLE.page().pitch().mm()).isCloseTo(Math.rint(distance / 10.44), within(1e-3));
    }

    @Test
    void anImprintHigherThanAPagePartsAndLosesNothing() {
        String names = "青石镇人民政府，".repeat(200);
        Imprint imprint = new Imprint(
                Imprint.Form.IMPRINT,
                List.of(new Labelled("抄送", List.of(names))),
                List.of(),
                "林海县人民政府办公室",
                "2026年6月17日",
                "");
        Laid laid = Laid.out(Layout.OFFICIAL, Laid.text('甲', 2), imprint);
        assertThat(laid.diagnostics()).extracting(Diagnostic::code).containsExactly("typeset.imprint-parted");
        assertThat(String.join("", laid.words())).contains("抄送：" + names);
        Page last = laid.pages().pages().getLast();
        assertThat(laid.words(last.number())).anyMatch(line -> line.contains("林海县人民政府办公室"));
        PlacedStroke rule = last.strokes().getLast();
        assertThat(rule.y().plus(rule.height()).mm()).isCloseTo(262, within(0.1));
        for (Page page : laid.pages().pages()) {
            // A line without words bears a rule.
            assertThat(laid.lines(page.number()).stream()
                            .filter(line -> !line.runs().isEmpty()))
                    .allMatch(line -> Laid.inkTop(line) > 36.9 && Laid.inkBottom(line) < 262.2);
        }
    }

    @Test
    void aLineHigherThanAPageIsAnErrorAtItsPlace() {
        SetParagraph words = (SetParagraph) lines('甲', 1, format -> format.withPitch(Length.mm(110)));
        SetParagraph placed = new SetParagraph(words.element(), words.format(), words.runs(), "", 17);
        SetTable.Cell cell = new SetTable.Cell(0, 1, 1, List.of(placed));
        Stroke rule = new Stroke(Stroke.Form.SINGLE, Length.mm(0.2), 0);
        SetTable table = new SetTable(
                Length.ZERO,
                List.of(Length.mm(100)),
                0,
                List.of(new SetTable.Row(List.of(cell))),
                new TableRules(Table.Rules.Drawn.ALL, rule, rule),
                SetTable.White.NONE);
        assertThat(paged(lines('乙', 1), table).diagnostics())
                .containsExactly(Diagnostic.error("typeset.too-high", new Place("test.yaml", 17, 0), 2));
        assertThat(Laid.out(Layout.OFFICIAL, Laid.text('甲', 60)).diagnostics()).isEmpty();
    }
}
