package org.hongtou.content.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.content.source.TextLine;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Block;
import org.hongtou.model.Paragraph;
import org.hongtou.model.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineMarkersTest {
    private final Report report = new Report();

    @ParameterizedTest
    @CsvSource(
            delimiter = '｜',
            quoteCharacter = '`',
            value = {
                "工作要求{标题}｜HEADING_1 USUAL false 工作要求",
                "工作要求{标题2}｜HEADING_2 USUAL false 工作要求",
                "（一）抓好落实。{标题}｜HEADING_2 USUAL false （一）抓好落实。",
                "一、总体要求{正文}｜PARAGRAPH USUAL false 一、总体要求",
                "第一章　总则{正文}｜PARAGRAPH USUAL false 第一章　总则",
                "同志们：{顶格}｜PARAGRAPH FLUSH false 同志们：",
                "（此页是样张） {居中}｜PARAGRAPH CENTER false （此页是样张）",
                "2026年6月17日｛居右｝｜PARAGRAPH RIGHT false 2026年6月17日",
                "第二部分{另页}｜PARAGRAPH USUAL true 第二部分",
                "第二部分{居中}{另页}｜PARAGRAPH CENTER true 第二部分",
                "第二部分{居中、另页}｜PARAGRAPH CENTER true 第二部分",
                "Part two{center new-page}｜PARAGRAPH CENTER true Part two",
                "第二部分{标题}{居中}｜HEADING_1 CENTER false 第二部分",
                "写作\\{标题}｜PARAGRAPH USUAL false 写作{标题}",
                "集合{1，2}｜PARAGRAPH USUAL false 集合{1，2}",
                "{单位名称}｜PARAGRAPH USUAL false {单位名称}",
            })
    void aLineIsWhatItsMarkersSay(String line, String expected) {
        assertThat(parse(line)).extracting(LineMarkersTest::show).containsExactly(expected);
        assertThat(report.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '｜',
            value = {
                "2026年6月17日{局右}｜content.marker-unknown-near 15 {局右} {居右}",
                "2026年6月17日{右对齐}｜content.marker-unknown-near 15 {右对齐} {居右}",
                "第二部分{分页}｜content.marker-unknown-near 9 {分页} {另页}",
                "{居右}2026年6月17日｜content.marker-not-at-end 5 {居右}",
                "2026年{居右}。｜content.marker-not-at-end 10 {居右}",
                "第二部分{居中}{居右}｜content.markers-contrary 5",
                "第二部分{标题}{正文}｜content.markers-contrary 5",
                "{居右}｜content.marker-alone 5 {居右}",
                "{另页}｜content.marker-alone 5 {另页}",
            })
    void whatIsNoMarkerIsTold(String line, String expected) {
        parse(line);
        assertThat(report.diagnostics())
                .extracting(told -> String.join(
                                " ", told.code() + " " + told.place().column(), String.join(" ", told.arguments()))
                        .strip())
                .containsExactly(expected);
    }

    @Test
    void aLineOfNothingButItStartsAPageWithWhatFollows() {
        assertThat(parse("甲。", "{另页}", "", "乙。"))
                .extracting(LineMarkersTest::show)
                .containsExactly("PARAGRAPH USUAL false 甲。", "PARAGRAPH USUAL true 乙。");
    }

    @Test
    void aMarkedLineIsNoCaption() {
        assertThat(parse("表1　各县情况{正文}", "| 甲 | 乙 |").getFirst()).isInstanceOf(Paragraph.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '｜',
            value = {
                "表1　各县（市、区）情况",
                "表1各县（市、区）和开发区情况",
                "表 2 完成投资、用地和用能情况",
                "表一　任务分工",
                "表1-2　分月情况",
                "附表1　资金分配",
                "续表3　资金分配",
                "表1　和谐社区名单",
                "表1中小企业名单",
                "表1",
            })
    void theLineOverATableIsItsCaption(String line) {
        List<Block> blocks = parse(line, "| 甲 | 乙 |");
        assertThat(blocks).singleElement().isInstanceOf(Table.class);
        assertThat(((Table) blocks.getFirst()).caption()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '｜',
            value = {
                "表1列出了各县（市、区）的情况",
                "表1列出了各县的情况。",
                "表1　列出了各县的情况",
                "表1所列单位情况如下：",
                "表1显示，各县进度不一：",
                "表1、表2是各县情况",
                "表1和表2反映了各县情况",
                "表1的数据来自统计局，",
                "表1中，各县情况如下：",
                "表2为各县情况",
                "表示同意的有下列单位",
                "表1　资金分配。由县财政局核定",
            })
    void aSentenceAboutTheTableIsText(String line) {
        List<Block> blocks = parse(line, "| 甲 | 乙 |");
        assertThat(blocks).hasSize(2);
        assertThat(((Paragraph) blocks.getFirst()).text()).isEqualTo(line);
        assertThat(((Table) blocks.getLast()).caption()).isEmpty();
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
        return paragraph.element() + " " + paragraph.standing().side() + " "
                + paragraph.standing().newPage() + " " + paragraph.text();
    }
}
