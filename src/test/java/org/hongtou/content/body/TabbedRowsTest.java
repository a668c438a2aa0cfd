package org.hongtou.content.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hongtou.content.source.TextLine;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Block;
import org.hongtou.model.Paragraph;
import org.hongtou.model.Span;
import org.hongtou.model.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows as they come out of a spreadsheet by copy and paste: cells with tabs between them. */
class TabbedRowsTest {
    private final Report report = new Report();

    @Test
    void linesWithAsManyTabsEachAreATableWithAHead() {
        assertThat(shown("县区\t任务数\t完成数", "青垣区\t46\t40", "石渚区\t38\t38"))
                .containsExactly("表 县区/任务数/完成数 = 青垣区/46/40 石渚区/38/38");
        assertThat(codes()).isEmpty();
    }

    @Test
    void emptyCellsAreKeptAlsoAtBothEnds() {
        assertThat(shown("\t任务数\t备注", "青垣区\t\t", "\t38\t")).containsExactly("表 /任务数/备注 = 青垣区// /38/");
        assertThat(codes()).isEmpty();
    }

    @Test
    void emptyRowsToFillInAreKept() {
        assertThat(shown("\t", "姓名\t电话", "章珂\t1", "\t", "\t", "\t\t")).containsExactly("表 姓名/电话 = 章珂/1 / /");
    }

    @Test
    void aCellOfSeveralLinesStandsInQuotesAsExcelCopiesIt() {
        assertThat(shown("\"序", "号\"\t事项", "1\t\"查\"\"三违\"\"", "", "改隐患\"", "2\t巡河"))
                .containsExactly("表 序⏎号/事项 = 1/查\"三违\"⏎⏎改隐患 2/巡河");
    }

    @Test
    void quotesWithinOneLineAreText() {
        assertThat(shown("名称\t说明", "\"一号\"工程\t\"重点\"")).containsExactly("表 名称/说明 = \"一号\"工程/\"重点\"");
    }

    @Test
    void aTableTakesItsCaptionUnitAndNotes() {
        assertThat(shown("表1\t各县收入", "\t单位：万元", "县\t收入", "甲县\t3", "注：\t甲县为快报数。"))
                .containsExactly("表[表1 各县收入|单位：万元] 县/收入 = 甲县/3", "TABLE_NOTE 注： 甲县为快报数。");
    }

    @Test
    void linesAroundTheRowsStayParagraphs() {
        assertThat(shown("\t一、进展情况", "\t各县进度如下：", "县\t数", "甲县\t3", "\t请抓紧办理。", "", "\t另行通知。"))
                .containsExactly(
                        "HEADING_1 一、进展情况", "PARAGRAPH 各县进度如下：", "表 县/数 = 甲县/3", "PARAGRAPH 请抓紧办理。", "PARAGRAPH 另行通知。");
        assertThat(codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\t第一段用制表符缩进\n\t第二段也是",
                "\t\t第一段用制表符缩进。\n\t第二段也是。",
                "段末有制表符。\t\n段末也有。\t\t",
                "1.\t加强领导，落实责任\n2.\t加强检查，消除隐患",
                "（一）\t加强领导\n（二）\t加强检查",
                "•\t加强领导\n•\t加强检查",
                "“一般\n两般”",
                "\"一般\n两般\""
            })
    void tabsThatIndentOrFollowANumberMakeNoTable(String text) {
        assertThat(shown(text.split("\n", -1))).hasSize(2).noneMatch(block -> block.startsWith("表"));
        assertThat(codes()).isEmpty();
    }

    @Test
    void aRowWithAnotherNumberOfTabsIsToldAtItsPlace() {
        parse("县\t任务\t完成", "甲县\t3\t2", "乙县\t4", "丙县\t5\t5");
        assertThat(report.diagnostics())
                .containsExactly(Diagnostic.error("content.tab-cells", new Place("a.yaml", 12, 7), 2, 3));
    }

    @Test
    void rowsThatLostTheirLastTabsAreTold() {
        parse("县\t任务\t完成", "甲县\t3\t2", "乙县\t");
        assertThat(codes()).containsExactly("content.tab-cells");
    }

    @Test
    void aSingleLineWithTabsBetweenWordsIsTold() {
        assertThat(shown("以下为名单。", "填表人：\t\t审核人：", "以上。")).hasSize(3);
        assertThat(report.diagnostics())
                .containsExactly(Diagnostic.warning("content.tab-line", new Place("a.yaml", 11, 11)));
    }

    @Test
    void linesThatShareNoNumberOfTabsAreToldEach() {
        assertThat(shown("填表人：\t审核人：\t日期：", "电话：\t传真：")).hasSize(2);
        assertThat(codes()).containsExactly("content.tab-line", "content.tab-line");
    }

    @Test
    void aTitleInTheFirstRowIsToldAtItsPlace() {
        parse("2026年名单\t\t", "姓名\t电话\t单位", "章珂\t1\t局");
        assertThat(report.diagnostics())
                .containsExactly(Diagnostic.warning("content.tab-title", new Place("a.yaml", 10, 7), "2026年名单"));
    }

    @Test
    void tabsWithinAPipeTableAreBlanks() {
        assertThat(shown("|甲\t|乙|", "|丙\t|丁|")).containsExactly("表 甲/乙 丙/丁");
        assertThat(codes()).isEmpty();
    }

    @Test
    void thousandsOfRowsAreReadInOneGo() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            lines.add("\"第" + i + "行\t" + i + "\t\t" + "甲".repeat(20));
        }
        Table table = (Table) parse(lines.toArray(String[]::new)).getFirst();
        assertThat(table.rows()).hasSize(5000);
        assertThat(codes()).isEmpty();
    }

    private List<String> codes() {
        return report.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private List<Block> parse(String... lines) {
        List<TextLine> all = new ArrayList<>();
        for (String line : lines) {
            all.add(new TextLine(line, new Place("a.yaml", 10 + all.size(), 7)));
        }
        return BodyText.parse(all, report);
    }

    private List<String> shown(String... lines) {
        return parse(lines).stream()
                .map(block -> block instanceof Table table ? shown(table) : shown((Paragraph) block))
                .toList();
    }

    private static String shown(Paragraph paragraph) {
        return paragraph.element() + " " + words(paragraph.spans());
    }

    /** The rows with blanks between them, cells parted by strokes, lines by ⏎; = stands after the head. */
    private static String shown(Table table) {
        StringBuilder text = new StringBuilder("表");
        if (!(table.caption() + table.unit()).isEmpty()) {
            text.append('[')
                    .append(table.caption())
                    .append('|')
                    .append(table.unit())
                    .append(']');
        }
        for (int i = 0; i < table.rows().size(); i++) {
            text.append(i > 0 && i == table.headRows() ? " = " : " ")
                    .append(table.rows().get(i).cells().stream()
                            .map(cell -> cell.lines().stream()
                                    .map(TabbedRowsTest::words)
                                    .collect(Collectors.joining("⏎")))
                            .collect(Collectors.joining("/")));
        }
        return text.toString();
    }

    private static String words(Table.Line line) {
        return words(((Table.Words) line).spans());
    }

    private static String words(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
