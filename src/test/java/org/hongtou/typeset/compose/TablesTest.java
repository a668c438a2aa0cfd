package org.hongtou.typeset.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.model.Element;
import org.hongtou.model.Layout;
import org.hongtou.model.Length;
import org.hongtou.model.Paragraph;
import org.hongtou.model.Span;
import org.hongtou.model.Table;
import org.hongtou.typeset.Laid;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.PlacedLine;
import org.hongtou.typeset.page.PlacedStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
    private static Table.Cell cell(String text, int columns, int rows) {
        return new Table.Cell(text.isEmpty() ? List.of() : List.of(words(text)), columns, rows);
    }

    private static Table.Line words(String text) {
        return new Table.Words(List.of(Span.plain(text)));
    }

    private static Table.Row row(String... texts) {
        return new Table.Row(Arrays.stream(texts).map(text -> cell(text, 1, 1)).toList());
    }

    private static Table table(int head, List<Table.Row> rows, double... widths) {
        List<Table.Column> columns = Arrays.stream(widths)
                .mapToObj(width -> new Table.Column(Table.Align.BY_CONTENT, Length.mm(width)))
                .toList();
        return new Table("", "", columns, head, rows, Table.Rules.USUAL, false, 9);
    }

    private static List<Table.Row> rows(int count) {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(row("项目", "金额"));
        for (int i = 1; i <= count; i++) {
            rows.add(row("第" + i + "项", String.valueOf(i * 1000)));
        }
        return rows;
    }

    private static double rightmost(Page page) {
        return page.strokes().stream()
                .mapToDouble(stroke -> stroke.x().plus(stroke.width()).mm())
                .max()
                .orElse(0);
    }

    @Test
    void theLinesOfACellAreParagraphsOfItsOwn() {
        Table.Cell lines = new Table.Cell(List.of(words("1.核对账目"), words("2.现场查看")), 1, 1);
        Laid laid = Laid.out(Layout.OFFICIAL, table(0, List.of(new Table.Row(List.of(lines, cell("一科", 1, 1)))), 0, 0));
        PlacedLine first = laid.line(1, "1.核对账目");
        PlacedLine second = laid.line(1, "2.现场查看");
        assertThat(second.baseline().minus(first.baseline()).pt()).isCloseTo(20, within(0.1));
        double middle = (Laid.inkTop(first) + Laid.inkBottom(second)) / 2;
        PlacedLine beside = laid.line(1, "一科");
        assertThat((Laid.inkTop(beside) + Laid.inkBottom(beside)) / 2).isCloseTo(middle, within(0.05));
    }

    @Test
    void wordsStandMidwayBetweenTheirRulesAnd2mmBelowTheTextAbove() {
        Table.Row four = new Table.Row(List.of(
                new Table.Cell(List.of(words("甲"), words("乙"), words("丙"), words("丁")), 1, 1), cell("戊", 1, 1)));
        Laid laid = Laid.out(
                Layout.OFFICIAL, Laid.text('文', 2), table(1, List.of(row("项目", "金额"), row("己", "庚"), four), 0, 0));
        Page page = laid.pages().pages().getFirst();
        List<Double> rules = page.strokes().stream()
                .filter(stroke -> stroke.width().compareTo(Length.mm(10)) > 0)
                .map(stroke -> stroke.y().plus(stroke.height().times(0.5)).mm())
                .distinct()
                .sorted()
                .toList();
        assertThat(rules).hasSize(4);
        assertMidway(laid, "项目", "项目", rules.get(0), rules.get(1));
        assertMidway(laid, "己", "己", rules.get(1), rules.get(2));
        assertMidway(laid, "甲", "丁", rules.get(2), rules.get(3));
        assertMidway(laid, "戊", "戊", rules.get(2), rules.get(3));
        double text = Laid.inkBottom(laid.lines(1).get(1));
        assertThat(rules.getFirst() - text).isBetween(1.9, 2.3);
    }

    private static void assertMidway(Laid laid, String first, String last, double above, double below) {
        double over = Laid.inkTop(laid.line(1, first)) - above;
        double under = below - Laid.inkBottom(laid.line(1, last));
        assertThat(over).as(first).isCloseTo(under, within(0.3));
    }

    private static List<String> cells(Laid laid) {
        return laid.pages().pages().getFirst().lines().stream()
                .filter(line -> line.element() == Element.TABLE_CELL || line.element() == Element.TABLE_HEAD)
                .map(PlacedLine::text)
                .toList();
    }

    @Test
    void aHeadTurnsBeforeItsUnitAndBetweenWords() {
        Laid laid = Laid.out(
                Layout.OFFICIAL,
                table(
                        1,
                        List.of(
                                row("县（市、区）", "投资完成额（亿元）", "同比增长（%）", "施工项目个数（个）", "主要做法和存在的问题"),
                                row("青垣区", "120.5", "3.7", "12", "多部门一起上门，手续一次办完，项目开工比去年早了一个月。")),
                        0,
                        0,
                        0,
                        0,
                        0));
        assertThat(cells(laid)).contains("（亿元）", "（%）", "（个）").noneMatch(line -> line.length() == 1);
    }

    @Test
    void aNameOfUpToFourCharactersNeverParts() {
        List<Table.Row> rows =
                List.of(row("姓名", "负责的事项"), row("亓官瑾瑜", "汛期值班和信息报送，遇有险情立即报告，并通知下游各乡镇做好人员转移的准备工作。".repeat(2)));
        assertThat(cells(Laid.out(Layout.OFFICIAL, table(1, rows, 0, 0)))).contains("亓官瑾瑜");
    }

    @Test
    void aNarrowCellIsNotSpread() {
        List<Table.Row> rows = List.of(row("名称", "办法"), row("某", "一家一家上门核对，当场改正，不留尾巴。"));
        Laid laid = Laid.out(Layout.OFFICIAL, table(1, rows, 100, 40));
        PlacedLine first = laid.line(1, "一家一家");
        assertThat(first.runs()).allMatch(run -> run.spacing().emu() == 0);
    }

    @Test
    void columnsWithoutAWordTakeTheRoomThatIsLeft() {
        Laid laid = Laid.out(
                Layout.OFFICIAL, table(0, List.of(row("项目名称", "", "申报单位", ""), row("地址", "", "电话", "")), 0, 0, 0, 0));
        double label = Laid.left(laid.line(1, "申报单位")) - Laid.right(laid.line(1, "项目名称"));
        assertThat(label).as("room to write in").isGreaterThan(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7:20—7:50|16:20—17:00", "12.5%|-3.7%", "2026年9月1日|2026年10月12日", "3—5|12～15"})
    void timesRangesPercentagesAndDatesStandAsNumbersDo(String pair) {
        String[] figures = pair.split("\\|");
        Laid laid = Laid.out(
                Layout.OFFICIAL, table(1, List.of(row("项", "数"), row("甲", figures[0]), row("乙", figures[1])), 60, 60));
        assertThat(Laid.right(laid.line(1, figures[0]))).isCloseTo(Laid.right(laid.line(1, figures[1])), within(0.05));
    }

    @Test
    void aTableWithTooLittleRoomIsSetSmallerAndToldSo() {
        String[] heads = new String[11];
        String[] figures = new String[11];
        Arrays.fill(heads, "投资");
        Arrays.fill(figures, "1,234");
        Laid laid = Laid.out(Layout.OFFICIAL, table(1, List.of(row(heads), row(figures)), new double[11]));
        assertThat(laid.diagnostics())
                .containsExactly(Diagnostic.advice("typeset.table-smaller", new Place("test.yaml", 9, 0), "10.5"));
        assertThat(laid.line(1, "1,234").runs().getFirst().type().size().pt()).isEqualTo(10.5);
    }

    @Test
    void fillTheTypeArea() {
        Laid laid = Laid.out(Layout.OFFICIAL, table(1, rows(3), 0, 0));
        Page page = laid.pages().pages().getFirst();
        assertThat(rightmost(page)).isCloseTo(184, within(0.2));
        assertThat(page.strokes().stream()
                        .mapToDouble(stroke -> stroke.x().mm())
                        .min()
                        .orElse(0))
                .isCloseTo(28, within(0.2));
    }

    @Test
    void numbersStandAtTheRightAndShortWordsInTheMiddle() {
        Laid laid = Laid.out(Layout.OFFICIAL, table(1, rows(12), 60, 60));
        assertThat(Laid.right(laid.line(1, "1000"))).isCloseTo(Laid.right(laid.line(1, "9000")), within(0.01));
        assertThat(Laid.right(laid.line(1, "12000"))).isCloseTo(Laid.right(laid.line(1, "9000")), within(0.01));
        PlacedLine first = laid.line(1, "第1项");
        PlacedLine twelfth = laid.line(1, "第12项");
        assertThat(Laid.left(first) + Laid.right(first))
                .isCloseTo(Laid.left(twelfth) + Laid.right(twelfth), within(0.02));
    }

    @Test
    void repeatTheirHeadOnEveryPageAndLeaveItNowhereAlone() {
        for (int before = 0; before < 22; before++) {
            Laid laid = before == 0
                    ? Laid.out(Layout.OFFICIAL, table(1, rows(70), 0, 0))
                    : Laid.out(Layout.OFFICIAL, Laid.text('文', before), table(1, rows(70), 0, 0), Laid.text('后', 1));
            List<String> words = laid.words();
            for (int i = 1; i <= 70; i++) {
                assertThat(words).as("%d lines before", before).containsOnlyOnce("第" + i + "项");
            }
            for (Page page : laid.pages().pages()) {
                List<String> here = laid.words(page.number());
                int head = here.indexOf("项目");
                assertThat(here.stream().anyMatch(line -> line.endsWith("项"))).isEqualTo(head >= 0);
                assertThat(here.stream().filter("项目"::equals).count()).isLessThan(2);
                assertThat(laid.lines(page.number())).allMatch(line -> Laid.inkBottom(line) < 262.2);
            }
        }
    }

    @Test
    void cellsThatCoverOthersStandInTheMiddleOfThem() {
        List<Table.Row> rows = List.of(
                new Table.Row(List.of(cell("合并两列", 2, 1), cell("丙", 1, 1))),
                new Table.Row(List.of(cell("三行", 1, 3), cell("甲一", 1, 1), cell("丙一", 1, 1))),
                row("甲二", "丙二"),
                row("甲三", "丙三"));
        Laid laid = Laid.out(Layout.OFFICIAL, table(0, rows, 40, 40, 40));
        assertThat(Laid.left(laid.line(1, "甲三"))).isCloseTo(Laid.left(laid.line(1, "甲一")), within(0.01));
        assertThat(Laid.left(laid.line(1, "丙三"))).isCloseTo(Laid.left(laid.line(1, "丙一")), within(0.01));
        assertThat(laid.line(1, "三行").baseline().mm())
                .isCloseTo(laid.line(1, "甲二").baseline().mm(), within(0.01));
        double middle = (Laid.left(laid.line(1, "合并")) + Laid.right(laid.line(1, "合并"))) / 2;
        assertThat(middle).isCloseTo(46 + 40, within(0.1));
    }

    @Test
    void aCellOfMoreRowsThanAPageGoesOnOnTheNext() {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(row("类别", "项目"));
        rows.add(new Table.Row(List.of(cell("道路", 1, 60), cell("第1项", 1, 1))));
        for (int i = 2; i <= 60; i++) {
            rows.add(row("第" + i + "项"));
        }
        Laid laid = Laid.out(Layout.OFFICIAL, table(1, rows, 40, 100));
        assertThat(laid.words()).containsOnlyOnce("道路");
        assertThat(laid.line(1, "道路").baseline()).isEqualTo(laid.line(1, "第1项").baseline());
        for (Page page : laid.pages().pages()) {
            assertThat(laid.lines(page.number())).allMatch(line -> Laid.inkBottom(line) < 262.2);
            double firstColumn = page.strokes().stream()
                    .mapToDouble(stroke -> stroke.x().mm())
                    .min()
                    .orElseThrow();
            double lowest = page.strokes().stream()
                    .mapToDouble(TablesTest::bottom)
                    .max()
                    .orElseThrow();
            assertThat(page.strokes())
                    .as("page %d", page.number())
                    .anyMatch(stroke -> stroke.x().mm() < firstColumn + 0.01
                            && stroke.height().mm() > 1
                            && bottom(stroke) > lowest - 0.01);
        }
    }

    private static double bottom(PlacedStroke stroke) {
        return stroke.y().plus(stroke.height()).mm();
    }

    @Test
    void givenWidthsCountWhereTheyLeaveRoomForTheOtherColumns() {
        Laid wide = Laid.out(Layout.OFFICIAL, table(1, List.of(row("甲", "乙", "丙")), 100, 80, 0));
        assertThat(rightmost(wide.pages().pages().getFirst())).isCloseTo(184, within(0.2));
        assertThat(wide.words(1)).containsExactly("甲", "乙", "丙");
        Laid kept = Laid.out(Layout.OFFICIAL, table(0, List.of(row("甲", "乙")), 30, 30));
        PlacedLine first = kept.line(1, "甲");
        PlacedLine second = kept.line(1, "乙");
        assertThat(Laid.left(second) - Laid.left(first)).isCloseTo(30, within(0.05));
    }

    @Test
    void aGivenWidthIsEnoughForAShortWordWithLessWhiteBesideIt() {
        List<Table.Row> rows = List.of(row("序号", "任务"), row("1", "检查大坝"));
        Laid laid = Laid.out(Layout.OFFICIAL, table(1, rows, 10.5, 60));
        assertThat(laid.words(1)).contains("序号");
        Laid roomy = Laid.out(Layout.OFFICIAL, table(1, rows, 20, 60));
        double wide = Laid.left(roomy.line(1, "检查大坝"));
        assertThat(wide).isGreaterThan(Laid.left(laid.line(1, "检查大坝")));
    }

    @Test
    void noNumberIsSplitWhereOtherColumnsCanTurn() {
        String[] head = {"场所名称", "位置", "类型", "有效面积（平方米）", "容纳人数（人）", "安全条件", "责任人", "联系电话"};
        List<Table.Row> rows =
                List.of(row(head), row("（示例）第一小学体育馆", "红松区桦树路16号", "室内", "1260", "420", "合格", "张三", "8800171"));
        Laid laid = Laid.out(Layout.OFFICIAL, table(1, rows, 0, 0, 0, 0, 0, 0, 0, 0));
        assertThat(laid.words(1)).contains("8800171", "1260", "（平方米）");
        assertThat(laid.diagnostics()).noneMatch(one -> one.code().equals("typeset.too-wide"));
        assertThat(rightmost(laid.pages().pages().getFirst())).isCloseTo(184, within(0.2));
    }

    @Test
    void sayWhichNumberHasNoRoom() {
        List<Table.Row> rows = List.of(row("金额", "说明"), row("1,234,567,890.12", "甲"));
        Laid laid = Laid.out(Layout.OFFICIAL, table(1, rows, 12, 100));
        assertThat(laid.diagnostics())
                .extracting(one -> one.code(), one -> one.place().line())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("typeset.too-wide", 9));
    }

    @Test
    void withoutWordsAreStillTables() {
        Laid laid = Laid.out(Layout.OFFICIAL, table(0, List.of(row("", ""), row("", "")), 0, 0));
        assertThat(laid.pages().pages().getFirst().strokes()).isNotEmpty();
        assertThat(laid.lines(1, Element.TABLE_CELL))
                .allMatch(line -> line.text().isEmpty());
    }

    /** The page that words stand on, from 1. */
    private static int page(Laid laid, String words) {
        List<Page> pages = laid.pages().pages();
        for (int page = 1; page <= pages.size(); page++) {
            if (laid.lines(page).stream().anyMatch(line -> line.text().equals(words))) {
                return page;
            }
        }
        throw new AssertionError("no line " + words);
    }

    @Test
    void aNoteStaysOnThePageOfItsTable() {
        Paragraph note = Paragraph.of(Element.TABLE_NOTE, "注：不含上级补助。");
        Table turned = new Table("", "", table(1, rows(1), 0, 0).columns(), 1, rows(3), Table.Rules.USUAL, true, 9);
        Laid laid = Laid.out(Layout.OFFICIAL, Laid.text('甲', 2), turned, note, Laid.text('乙', 2));
        assertThat(page(laid, "注：不含上级补助。")).isEqualTo(2);
        for (int above = 1; above < 22; above++) {
            Laid below = Laid.out(Layout.OFFICIAL, Laid.text('甲', above), table(1, rows(3), 0, 0), note);
            assertThat(page(below, "注：不含上级补助。")).isEqualTo(page(below, "第3项"));
        }
    }
}
