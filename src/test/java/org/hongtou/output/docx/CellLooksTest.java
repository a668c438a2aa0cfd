package org.hongtou.output.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.output.Composed;
import org.hongtou.pipeline.TestProject;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.PlacedLine;
import org.hongtou.typeset.page.PlacedPicture;
import org.hongtou.typeset.page.PlacedStroke;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What a table and its cells say of their rules and words shows alike on the page and in a word processor. */
class CellLooksTest {
    private static final double CHARACTER = 4.233;
    private static final double LEFT = 28;
    private static final double RIGHT = 184;
    private static final String BODY = "word/document.xml";

    private final TestProject project = new TestProject();

    private TestProject.Result result(String table) {
        return project.compose(
                Path.of("src/test/resources/corpus/picture/a.yaml"),
                "文种: 信息\n标题: 表\n正文:\n  - 见下。\n  - 表格:\n" + table.indent(6));
    }

    private static PlacedLine line(Composed composed, String words) {
        return composed.pages().pages().stream()
                .map(Page::lines)
                .flatMap(List::stream)
                .filter(line -> line.text().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words));
    }

    private static double left(PlacedLine line) {
        return line.runs().getFirst().x().mm();
    }

    private static double right(PlacedLine line) {
        return line.runs().getLast().x().plus(line.runs().getLast().width()).mm();
    }

    private static List<PlacedStroke> strokes(Composed composed, boolean across) {
        return composed.pages().pages().getFirst().strokes().stream()
                .filter(stroke -> across == stroke.width().compareTo(stroke.height()) > 0)
                .toList();
    }

    private Element cell(Composed composed, String words) {
        return DocxFile.read(project.write(composed, "docx")).elements(BODY, "tc").stream()
                .filter(cell -> cell.getTextContent().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static String border(Element cell, String side) {
        return DocxFile.inside(cell, "tcBorders").stream()
                .flatMap(borders -> DocxFile.inside(borders, side).stream())
                .map(border -> DocxFile.attribute(border, "val") + " " + DocxFile.attribute(border, "sz"))
                .findFirst()
                .orElse("");
    }

    private Element tableBorder(Composed composed, String side) {
        return DocxFile.inside(
                        DocxFile.read(project.write(composed, "docx"))
                                .elements(BODY, "tblBorders")
                                .getFirst(),
                        side)
                .getFirst();
    }

    @Test
    void blanksBeforeARowsNameIndentIt() {
        Composed composed = result("""
                行: |
                  项目 | 数
                  基本支出 | 12
                  　工资 | 8
                  　　津贴 | 4
                """).composed();
        double start = left(line(composed, "基本支出"));
        assertThat(left(line(composed, "工资"))).isCloseTo(start + CHARACTER, within(0.05));
        assertThat(left(line(composed, "津贴"))).isCloseTo(start + 2 * CHARACTER, within(0.05));
        assertThat(DocxFile.inside(cell(composed, "津贴"), "ind"))
                .extracting(indent -> DocxFile.attribute(indent, "left"))
                .contains("480");
    }

    @Test
    void aCellsSentenceIsIndentedInItsFirstLineAlone() {
        Composed composed = result("""
                列: [{宽: 30mm}]
                行:
                  - [项目, 说明]
                  - [津贴, 　　按月发放的含节日津贴，由各单位自行测算，于每年年底以前汇总以后报送市财政局审核。未按时报送的，次年不予安排。]
                """).composed();
        double first = left(line(composed, "按月发放"));
        PlacedLine second = composed.pages().pages().getFirst().lines().stream()
                .filter(line -> line.element() == org.hongtou.model.Element.TABLE_CELL)
                .filter(line -> left(line) > LEFT + 30)
                .toList()
                .get(1);
        assertThat(first).isCloseTo(left(second) + 2 * CHARACTER, within(0.05));
    }

    @Test
    void aCellTellsWhereItsWordsStand() {
        Composed composed = result("""
                列: [{宽: 40mm}, {宽: 40mm}, {宽: 40mm}]
                表头行数: 0
                行:
                  - [{文字: 甲, 对齐: 居右}, {文字: 乙, 竖向: 靠上, 缩进: 2}, [一, 二, 三]]
                  - [{文字: 丙, 竖向: 靠下, 对齐: 居左}, {文字: [丁, '戊{居右}', '', '己{居中}']}, 庚]
                """).composed();
        double middle = line(composed, "二").baseline().mm();
        assertThat(line(composed, "甲").baseline().mm()).isCloseTo(middle, within(0.01));
        assertThat(right(line(composed, "甲"))).isGreaterThan(84);
        assertThat(line(composed, "乙").baseline()).isEqualTo(line(composed, "一").baseline());
        assertThat(line(composed, "丙").baseline()).isEqualTo(line(composed, "己").baseline());
        assertThat(line(composed, "己").baseline().mm()
                        - line(composed, "戊").baseline().mm())
                .as("a line left blank between them")
                .isCloseTo(2 * 20 / 72.0 * 25.4, within(0.05));
        assertThat(right(line(composed, "戊")) - left(line(composed, "丁"))).isGreaterThan(36);
        assertThat(DocxFile.inside(cell(composed, "乙"), "vAlign"))
                .extracting(one -> DocxFile.attribute(one, "val"))
                .containsExactly("top");
        assertThat(DocxFile.inside(cell(composed, "丙"), "vAlign"))
                .extracting(one -> DocxFile.attribute(one, "val"))
                .containsExactly("bottom");
    }

    @Test
    void aTableMayBeOpenAtItsSidesAndFramedByThickerRules() {
        Composed composed = result("边线: 左右不封\n外框: {粗细: 1.5磅, 颜色: 红}\n行: |\n  名称 | 数\n  水泵 | 12\n")
                .composed();
        assertThat(strokes(composed, false))
                .hasSize(1)
                .allMatch(one -> one.x().mm() > LEFT + 5 && one.x().mm() < RIGHT - 5);
        List<PlacedStroke> across = strokes(composed, true);
        assertThat(across).hasSize(3);
        assertThat(across)
                .extracting(one -> Math.round(one.height().pt() * 10) + " "
                        + Integer.toHexString(one.stroke().rgb()))
                .containsExactly("15 ff0000", "5 0", "15 ff0000");
        assertThat(DocxFile.attribute(tableBorder(composed, "left"), "val")).isEqualTo("nil");
        assertThat(DocxFile.attribute(tableBorder(composed, "top"), "sz")).isEqualTo("12");
        assertThat(DocxFile.attribute(tableBorder(composed, "top"), "color")).isEqualTo("FF0000");
    }

    @Test
    void threeRulesAreAboveAndBelowTheHeadAndAtTheEnd() {
        Composed composed =
                result("边线: 三线\n行: |\n  名称 | 数\n  水泵 | 12\n  电缆 | 30\n").composed();
        assertThat(strokes(composed, false)).isEmpty();
        List<PlacedStroke> across = strokes(composed, true);
        assertThat(across).hasSize(3);
        assertThat(across.get(1).y().mm())
                .isBetween(
                        line(composed, "名称").baseline().mm(),
                        line(composed, "水泵").baseline().mm());
        assertThat(border(cell(composed, "水泵"), "top")).startsWith("single");
        assertThat(border(cell(composed, "电缆"), "top")).isEmpty();
    }

    @Test
    void aTableWithoutRulesIsStillATable() {
        Composed composed = result("边线: 没有\n表头行数: 0\n行: |\n  张三 | 李四\n").composed();
        assertThat(composed.pages().pages().getFirst().strokes()).isEmpty();
        assertThat(DocxFile.read(project.write(composed, "docx")).elements(BODY, "tbl"))
                .hasSize(1);
    }

    @Test
    void aSideThatACellOpensHasNoRuleThereAlone() {
        Composed composed = result("""
                表头行数: 0
                列: [{宽: 40mm}, {宽: 40mm}]
                行:
                  - [{文字: 签名, 去线: [下]}, 甲]
                  - [2026年6月, 乙]
                """).composed();
        double between = (line(composed, "甲").baseline().mm()
                        + line(composed, "乙").baseline().mm())
                / 2;
        List<PlacedStroke> middle = strokes(composed, true).stream()
                .filter(one -> Math.abs(one.y().mm() - between) < 3)
                .toList();
        assertThat(middle).hasSize(1);
        assertThat(middle.getFirst().width().mm()).isCloseTo(40, within(0.5));
        assertThat(border(cell(composed, "签名"), "bottom")).startsWith("nil");
        assertThat(border(cell(composed, "2026"), "top")).startsWith("nil");
        assertThat(border(cell(composed, "甲"), "bottom")).isEmpty();
    }

    @Test
    void aPictureInACellIsAsWideAsItIsToldAndAtMostAsTheCell() {
        TestProject.Result result = result("""
                表头行数: 0
                列: [{宽: 30mm}, {宽: 60mm}]
                行:
                  - [堤防, '![](hill.jpg){width=20mm}']
                  - [水闸, ['![水闸全貌](hill.jpg){width=200mm}', 全长三公里。]]
                """);
        assertThat(result.diagnostics()).extracting(Diagnostic::code).doesNotContain("content.table-cells");
        Composed composed = result.composed();
        List<PlacedPicture> pictures = composed.pages().pages().stream()
                .map(Page::pictures)
                .flatMap(List::stream)
                .toList();
        assertThat(pictures.getFirst().width().mm()).isCloseTo(20, within(0.01));
        assertThat(pictures.get(1).width().mm()).isBetween(50.0, 60.0);
        double ends = pictures.get(1).y().plus(pictures.get(1).height()).mm();
        assertThat(line(composed, "水闸全貌").baseline().mm()).isGreaterThan(ends);
        Element cell = cell(composed, "全长");
        assertThat(Stream.of("inline", "anchor")
                        .map(name -> DocxFile.inside(cell, name).size()))
                .containsExactly(1, 0);
    }

    @Test
    void aUnitsNameAloneIsToldAsAUnit() {
        assertThat(line(result("单位: 万元\n行: |\n  名称 | 数\n").composed(), "万元").text())
                .isEqualTo("单位：万元");
        assertThat(line(result("单位: 计量单位：人\n行: |\n  名称 | 数\n").composed(), "计量").text())
                .isEqualTo("计量单位：人");
    }

    @Test
    void whatHasNoEffectOrCantBeReadIsTold() {
        TestProject.Result result = project.compose(
                Path.of("content/a.yaml"), "文种: 信息\n标题: 表\n正文:\n  - 见下。\n  - 表格:\n      行:\n        - [甲, '乙{另页}']\n");
        assertThat(result.diagnostics())
                .extracting(one -> one.code() + " " + one.place().line())
                .contains("content.cell-marker 7");
    }
}
