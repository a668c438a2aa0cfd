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
import org.hongtou.model.Length;
import org.hongtou.model.Paragraph;
import org.hongtou.model.Picture;
import org.hongtou.model.PictureRow;
import org.hongtou.model.Span;
import org.hongtou.model.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyTextTest {
    private final Report report = new Report();

    /** Shown as {@code ELEMENT [ROLE words]…}; plain words stand bare. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '｜',
            value = {
                "近日，我县普降大雨。｜PARAGRAPH 近日，我县普降大雨。",
                "　　近日，我县普降大雨。 ｜PARAGRAPH 近日，我县普降大雨。",
                "一、总体要求｜HEADING_1 一、总体要求",
                "十二、其他事项｜HEADING_1 十二、其他事项",
                "（一）强化责任落实｜HEADING_2 （一）强化责任落实",
                "(一)强化责任落实｜HEADING_2 (一)强化责任落实",
                "1.摸清底数｜HEADING_3 1.摸清底数",
                "1．摸清底数｜HEADING_3 1．摸清底数",
                "（1）入户核对｜HEADING_4 （1）入户核对",
                "(1)入户核对｜HEADING_4 (1)入户核对",
                "一、强化责任。各单位要落实。｜PARAGRAPH [RUN_IN_1 一、强化责任。]各单位要落实。",
                "（二）强化责任。各单位**要**落实。｜PARAGRAPH [RUN_IN_2 （二）强化责任。]各单位[STRONG 要]落实。",
                "3.摸清底数。逐户登记。｜PARAGRAPH [RUN_IN_3 3.摸清底数。]逐户登记。",
                "（4）入户。逐户登记。｜PARAGRAPH [RUN_IN_4 （4）入户。]逐户登记。",
                "一、同意设立林海县水文站。｜PARAGRAPH 一、同意设立林海县水文站。",
                "一、同意设立水文站。编制5名。｜PARAGRAPH 一、同意设立水文站。编制5名。",
                "一、请销假制度。职工请假要书面申请。｜PARAGRAPH [RUN_IN_1 一、请销假制度。]职工请假要书面申请。",
                "一、会议听取了汇报，议定如下：｜PARAGRAPH 一、会议听取了汇报，议定如下：",
                "（一）修好水渠三条。（市水利局牵头）｜PARAGRAPH （一）修好水渠三条。（市水利局牵头）",
                "一、钱从哪里来？｜HEADING_1 一、钱从哪里来？",
                "一、会议时间：6月17日上午｜PARAGRAPH [RUN_IN_1 一、会议时间：]6月17日上午",
                "\\一、这一行不是标题｜PARAGRAPH 一、这一行不是标题",
                "一\\、这一行不是标题｜PARAGRAPH 一、这一行不是标题",
                "\\（一）这一行不是标题｜PARAGRAPH （一）这一行不是标题",
                "\\1.这一行不是标题｜PARAGRAPH 1.这一行不是标题",
                "\\第一章　不是章｜PARAGRAPH 第一章　不是章",
                "1.每日九时前报送。｜PARAGRAPH 1.每日九时前报送。",
                "1.5亿元资金已到位｜PARAGRAPH 1.5亿元资金已到位",
                "2026.6月起施行｜PARAGRAPH 2026.6月起施行",
                "1.申请表；｜PARAGRAPH 1.申请表；",
                "（一）年满十八周岁；｜PARAGRAPH （一）年满十八周岁；",
                "1.这一条说的是各乡镇要在汛期到来之前完成全部水库和堤防的检查工作并把结果逐级上报到县防汛办公室备案｜PARAGRAPH 1.这一条说的是各乡镇要在汛期到来之前完成全部水库和堤防的检查工作并把结果逐级上报到县防汛办公室备案",
                "一、会议指出，今年以来各乡镇各部门认真落实县委县政府的部署要求，防汛抗旱的各项工作取得了明显的成效和进展。要继续努力。｜PARAGRAPH 一、会议指出，今年以来各乡镇各部门认真落实县委县政府的部署要求，防汛抗旱的各项工作取得了明显的成效和进展。要继续努力。",
                "一、印发《通知。》的要求。各单位落实。｜PARAGRAPH [RUN_IN_1 一、印发《通知。》的要求。]各单位落实。",
                "一方面，要抓好落实。｜PARAGRAPH 一方面，要抓好落实。",
                "一是抓落实。二是抓检查。｜PARAGRAPH 一是抓落实。二是抓检查。",
                "**一、总体要求**｜HEADING_1 一、总体要求",
                "**一、强化责任。**各单位要落实。｜PARAGRAPH [RUN_IN_1 一、强化责任。]各单位要落实。",
                "第一章　总则｜CHAPTER 第一章　总则",
                "第三章监督检查｜CHAPTER 第三章监督检查",
                "第一章规定，各单位要落实。｜PARAGRAPH 第一章规定，各单位要落实。",
                "第一条　为规范管理，制定本办法。｜PARAGRAPH [RUN_IN_1 第一条]　为规范管理，制定本办法。",
                "第二十三条 本办法自印发之日起施行。｜PARAGRAPH [RUN_IN_1 第二十三条]　本办法自印发之日起施行。",
                "第一条意见已经采纳。｜PARAGRAPH 第一条意见已经采纳。",
                "**一是**抓落实。｜PARAGRAPH [STRONG 一是]抓落实。",
                "\\*\\*不加粗\\*\\*｜PARAGRAPH **不加粗**",
                "面积3*4*5米｜PARAGRAPH 面积3*4*5米",
            })
    void tellsWhatALineIs(String line, String expected) {
        assertThat(parse(line)).extracting(BodyTextTest::show).containsExactly(expected);
        assertThat(report.diagnostics()).isEmpty();
    }

    @Test
    void blankLinesDontCountAndLinesAreKept() {
        List<Block> blocks = parse("一、甲", "", "　", "乙。");
        assertThat(blocks).extracting(block -> ((Paragraph) block).line()).containsExactly(11, 14);
    }

    @Test
    void anUnpairedMarkIsTextAndAWarning() {
        assertThat(parse("甲**乙**丙**丁")).extracting(BodyTextTest::show).containsExactly("PARAGRAPH 甲[STRONG 乙]丙**丁");
        assertThat(report.diagnostics())
                .containsExactly(Diagnostic.warning("content.unpaired-bold", new Place("a.yaml", 11, 12)));
    }

    @Test
    void readsATableWithCaptionAndAlignment() {
        List<Block> blocks =
                parse("表1 汛情统计", "| 单位 | 雨量 | 备注 | 共 |", "|:--|--:|:-:|---|", "| **甲** | 12 | | a\\|b |", "", "其他。");
        Table table = (Table) blocks.getFirst();
        assertThat(table.caption()).isEqualTo("表1 汛情统计");
        assertThat(table.headRows()).isEqualTo(1);
        assertThat(table.line()).isEqualTo(12);
        assertThat(table.columns())
                .extracting(Table.Column::align)
                .containsExactly(Table.Align.LEFT, Table.Align.RIGHT, Table.Align.CENTER, Table.Align.BY_CONTENT);
        assertThat(table.rows().get(1).cells())
                .extracting(cell -> cell.lines().stream()
                        .flatMap(line -> ((Table.Words) line).spans().stream())
                        .map(Span::text)
                        .collect(Collectors.joining()))
                .containsExactly("甲", "12", "", "a|b");
        assertThat(blocks).hasSize(2);
        assertThat(report.diagnostics()).isEmpty();
    }

    @Test
    void aTableWithoutRuleHasNoHead() {
        Table table = (Table) parse("| 甲 | 乙 |", "| 丙 | 丁 |").getFirst();
        assertThat(table.headRows()).isZero();
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void aBlankLinePartsTwoTables() {
        assertThat(parse("| 甲 |", "", "| 乙 | 丙 |")).hasSize(2).allMatch(Table.class::isInstance);
    }

    @Test
    void aCaptionWithoutTableIsText() {
        assertThat(parse("表1 汛情统计", "其他。"))
                .extracting(BodyTextTest::show)
                .containsExactly("PARAGRAPH 表1 汛情统计", "PARAGRAPH 其他。");
    }

    @Test
    void anUnevenRowIsAnError() {
        parse("| 甲 | 乙 |", "| 丙 |");
        assertThat(report.diagnostics())
                .containsExactly(Diagnostic.error("content.table-cells", new Place("a.yaml", 12, 7), 1, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "![现场](a.png), 现场, a.png, 0",
        "![现场](图/a.JPG){width=120mm}, 现场, 图/a.JPG, 120",
        "！［现场］（a.png）, 现场, a.png, 0",
        "![](a.png){宽=8cm}, '', a.png, 80",
    })
    void readsAPicture(String line, String caption, String file, int millimetres) {
        assertThat(parse(line)).containsExactly(new Picture(file, caption, Length.mm(millimetres), 11));
    }

    @Test
    void picturesOnOneLineStandSideBySide() {
        Picture first = new Picture("a.png", "图1　前", Length.ZERO, 11);
        Picture second = new Picture("b.jpg", "图2　后", Length.ZERO, 11);
        for (String between : List.of("", " ", "　", "  ")) {
            assertThat(parse("![图1　前](a.png)" + between + "！［图2　后］（b.jpg）"))
                    .containsExactly(new PictureRow(List.of(first, second), ""));
        }
        assertThat(report.diagnostics()).isEmpty();
    }

    @Test
    void theOnlyCaptionOfPicturesSideBySideIsThatOfAll() {
        for (String line : List.of("![图1　前后](a.png) ![](b.jpg)", "![](a.png) ![图1　前后](b.jpg)")) {
            PictureRow row = (PictureRow) parse(line).getFirst();
            assertThat(row.caption()).isEqualTo("图1　前后");
            assertThat(row.pictures()).extracting(Picture::caption).containsExactly("", "");
            assertThat(row.pictures()).extracting(Picture::file).containsExactly("a.png", "b.jpg");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "![](a.png) ![](b.png) ![](c.png) ![](d.png), content.picture-row-long",
        "![](a.png){width=60mm} ![](b.png), content.picture-row-width",
        "![](a.png) ![](b.tif), content.picture-format",
        "![](a.png) 和 ![](b.png), content.picture-line",
        "![](a.png) ![](b.png, content.picture-line"
    })
    void saysWhatIsWrongWithPicturesSideBySide(String line, String code) {
        parse(line);
        assertThat(report.diagnostics()).extracting(Diagnostic::code).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "![现场](a.tif), content.picture-format, 17",
        "![现场](/a.png), content.picture-not-relative, 12",
        "![现场](http://b.example/a.png), content.picture-not-relative, 12",
        "![现场](a.png){高=3}, content.picture-line, 6",
        "![现场](a.png){width=wide}, content.width-unreadable, 6",
    })
    void saysWhatIsWrongWithAPicture(String line, String code, int unused) {
        parse(line);
        assertThat(report.diagnostics()).extracting(Diagnostic::code).containsExactly(code);
    }

    private List<Block> parse(String... lines) {
        List<TextLine> text = new ArrayList<>();
        for (String line : lines) {
            text.add(new TextLine(line, new Place("a.yaml", 11 + text.size(), 5)));
        }
        return BodyText.parse(text, report);
    }

    private static String show(Block block) {
        Paragraph paragraph = (Paragraph) block;
        return paragraph.element() + " "
                + paragraph.spans().stream()
                        .map(span -> span.role() == Span.Role.PLAIN
                                ? span.text()
                                : "[" + span.role() + " " + span.text() + "]")
                        .collect(Collectors.joining());
    }

    /** The table of some lines, with what stands over it, and the elements that follow it. */
    private String around(String... lines) {
        List<TextLine> text = new ArrayList<>();
        for (String line : lines) {
            text.add(new TextLine(line, new Place("a.yaml", text.size() + 1, 1)));
        }
        return BodyText.parse(text, report).stream()
                .map(block -> switch (block) {
                    case Table table -> "表[" + table.caption() + "|" + table.unit() + "]";
                    case Paragraph paragraph -> paragraph.element().toString();
                    default -> "?";
                })
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "表1　收入/单位：万元/R/R#表[表1　收入|单位：万元]",
                "（单位：人）/表1　人数/R/R#表[表1　人数|（单位：人）]",
                "单位：公顷/R/R#表[|单位：公顷]",
                "表1　收入/计量单位：千克/R/R/注：不含上级补助。/资料来源：市财政局。#表[表1　收入|计量单位：千克] TABLE_NOTE TABLE_NOTE",
                "R/R/填表说明：一式两份。/请于月底前报送。#表[|] TABLE_NOTE PARAGRAPH",
                "R/R/请于月底前报送。/注：不含上级补助。#表[|] PARAGRAPH PARAGRAPH",
                "表1　收入/单位：万元/请于月底前报送。#PARAGRAPH PARAGRAPH PARAGRAPH",
                "单位：万元/单位：元/R/R#PARAGRAPH 表[|单位：元]",
                "单位：市水务局，电话8800127。/R/R#PARAGRAPH 表[|]",
                "单位：云泽市水务局/R/R#PARAGRAPH 表[|]",
                "单位：云泽市水务局（盖章）/表1　登记表/R/R#PARAGRAPH 表[表1　登记表|]",
                "单位：处/R/R#表[|单位：处]",
                "（单位：万元、%）/R/R#表[|（单位：万元、%）]"
            })
    void aTableTakesItsUnitAndItsNotes(String lines, String blocks) {
        String[] written = lines.split("/");
        for (int i = 0; i < written.length; i++) {
            written[i] = written[i].equals("R") ? "| 青垣区 | 12 |" : written[i];
        }
        assertThat(around(written)).isEqualTo(blocks);
        assertThat(report.diagnostics()).isEmpty();
    }
}
