package org.hongtou.typeset.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hongtou.model.Layout;
import org.hongtou.model.Length;
import org.hongtou.model.Span;
import org.hongtou.model.Table;
import org.hongtou.typeset.Laid;
import org.hongtou.typeset.page.PlacedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the words of tables stand and turn that offices have. */
class TableWordsTest {
    private static Table.Row row(String... texts) {
        return new Table.Row(Arrays.stream(texts)
                .map(text -> new Table.Cell(
                        text.isEmpty() ? List.of() : List.of(new Table.Words(List.of(Span.plain(text)))), 1, 1))
                .toList());
    }

    private static Laid laid(List<Double> widths, Table.Row... rows) {
        List<Table.Column> columns = widths.stream()
                .map(width -> new Table.Column(Table.Align.BY_CONTENT, Length.mm(width)))
                .toList();
        return Laid.out(Layout.OFFICIAL, new Table("", "", columns, 1, List.of(rows), Table.Rules.USUAL, false, 9));
    }

    private static double middle(PlacedLine line) {
        return (Laid.left(line) + Laid.right(line)) / 2;
    }

    /** What words of a column of 60 mm have in common: their left edge, their middle or their right edge. */
    private static String standing(String... words) {
        Table.Row[] rows = Stream.concat(
                        Stream.of(row("甲", "乙")),
                        IntStream.range(0, words.length).mapToObj(i -> row("第" + i + "行", words[i])))
                .toArray(Table.Row[]::new);
        Laid laid = laid(List.of(60.0, 60.0), rows);
        double head = middle(laid.line(1, "乙"));
        List<PlacedLine> lines = Arrays.stream(words)
                .filter(word -> !word.isEmpty())
                .map(word -> laid.lines(1).stream()
                        .filter(line -> line.text().equals(word)
                                && line.runs().getFirst().x().mm() > 85)
                        .findFirst()
                        .orElseThrow())
                .toList();
        if (lines.stream().allMatch(line -> Math.abs(middle(line) - head) < 0.2)) {
            return "middle";
        }
        return lines.stream().allMatch(line -> Math.abs(Laid.right(line) - Laid.right(lines.getFirst())) < 0.2)
                ? "right"
                : "left";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "1/2/3#middle",
                "1/2/合计#middle",
                "1/3/2#right",
                "12/8/105#right",
                "13800000001/13800000002#middle",
                "0839-8800126/0839-8801234#middle",
                "8800126/8800127#middle",
                "0101/0102/0203#middle",
                "45461718/1047/129558#right",
                "78.5/85.20/缺考#right",
                "78.5/缺考/缺考#middle",
                "2026-01-05/2026-12-31#right",
                "6:00—22:00/21:30—次日0:30#middle",
                "2026年5月31日前/立行立改#middle",
                "能共享的报表一律不再填报/无#left"
            })
    void aColumnStandsByWhatItHolds(String words, String standing) {
        assertThat(standing(words.split("/"))).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "24小时雨量（毫米）#25#24小时雨量|（毫米）",
                "10月20日（星期二）#25#10月20日|（星期二）",
                "污水处理费#20#污水|处理费",
                "主楼3号会议室#22#主楼3号|会议室",
                "白鹭县城区供水管网改造项目#30#白鹭县城区|供水管网改造|项目",
                "云泽市第一建筑工程有限责任公司#48#云泽市第一建筑工程|有限责任公司"
            })
    void wordsTurnBetweenWordsAndBeforeTheirBracket(String words, double width, String lines) {
        Laid laid = laid(List.of(width, 60.0), row("甲", "乙"), row(words, "丙"), row("丁", "戊"));
        assertThat(laid.lines(1).stream().map(PlacedLine::text)).containsSubsequence(lines.split("\\|"));
    }

    @Test
    void aHeadTurnsBehindItsColonAndBetweenWords() {
        Laid laid = laid(List.of(24.0, 60.0), row("其中：机要通信用车", "乙"), row("1", "丙"));
        assertThat(laid.lines(1).stream().map(PlacedLine::text)).containsSubsequence("其中：", "机要", "通信用车");
    }

    @Test
    void noCellEndsWithASingleCharacter() {
        for (int width = 30; width < 60; width++) {
            Laid laid = laid(
                    List.of((double) width, 30.0),
                    row("甲", "乙"),
                    row("成立领导小组，定期研究工作，纳入年度预算安排", "丙丙"),
                    row("部分数据更新不及时", "丁丁"));
            assertThat(laid.lines(1).stream().map(PlacedLine::text).filter(text -> text.length() == 1))
                    .as("%d mm", width)
                    .containsExactlyInAnyOrder("甲", "乙");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026年6月底前", "36公里", "2026年3月底", "约120万元"})
    void aMeasureNeverParts(String measure) {
        String long1 = "推进各项工作，定期调度进展情况，汇总存在的问题，提出下一步的打算，年底以前报送总结。".repeat(2);
        Laid laid = laid(List.of(0.0, 0.0, 0.0), row("任务", "时限", "要求"), row(long1, measure, long1));
        assertThat(laid.lines(1).stream().map(PlacedLine::text)).contains(measure);
    }

    @Test
    void figuresOfManyColumnsHaveLessWhiteBeforeTheyPart() {
        String[] head = IntStream.rangeClosed(0, 12)
                .mapToObj(month -> month == 0 ? "月份" : month + "月")
                .toArray(String[]::new);
        String[] figures = IntStream.rangeClosed(0, 12)
                .mapToObj(month -> month == 0 ? "降水量（毫米）" : 100 + month + ".5")
                .toArray(String[]::new);
        Laid laid = laid(IntStream.range(0, 13).mapToObj(unused -> 0.0).toList(), row(head), row(figures));
        assertThat(laid.lines(1).stream().map(PlacedLine::text)).contains("101.5", "112.5", "12月");
        assertThat(laid.diagnostics()).noneMatch(one -> one.code().equals("typeset.too-wide"));
    }

    @Test
    void columnsWithNothingButAHeadTakeTheRoomOfAForm() {
        Laid laid = laid(
                List.of(0.0, 0.0, 0.0, 0.0), row("序号", "单位", "姓名", "签字"), row("1", "", "", ""), row("2", "", "", ""));
        double serial = Laid.left(laid.line(1, "序号"));
        assertThat(serial).as("the serial number's column is narrow").isLessThan(36);
        assertThat(middle(laid.line(1, "姓名")) - middle(laid.line(1, "单位"))).isGreaterThan(40);
        assertThat(middle(laid.line(1, "1"))).isCloseTo(middle(laid.line(1, "序号")), within(0.2));
    }
}
