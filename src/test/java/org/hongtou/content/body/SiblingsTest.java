package org.hongtou.content.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hongtou.content.source.TextLine;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.diagnostics.Severity;
import org.hongtou.model.Block;
import org.hongtou.model.Paragraph;
import org.hongtou.model.Span;
import org.junit.jupiter.api.Test;

/** The lines of one level under one parent look alike. Shown as heading #, opening with a heading [..], or text. */
class SiblingsTest {
    private final Report report = new Report();

    @Test
    void sentencesAndLinesThatOpenWithAHeadingAreAllText() {
        assertThat(parse("一、原则同意规划。", "二、规划要以人为本。到2035年更新小区126个。", "三、区政府要抓好落实。有关部门加强指导。"))
                .containsExactly("一、原则同意规划。", "二、规划要以人为本。到2035年更新小区126个。", "三、区政府要抓好落实。有关部门加强指导。");
        assertThat(report.diagnostics()).isEmpty();
    }

    @Test
    void linesThatAllOpenWithAHeadingKeepIt() {
        assertThat(parse("一、摸清底数。逐户登记。", "二、分类处置", "能修的修。", "三、建好台账。每月更新。"))
                .containsExactly("[一、摸清底数。]逐户登记。", "#二、分类处置", "能修的修。", "[三、建好台账。]每月更新。");
    }

    @Test
    void aWordBeforeAColonIsTheHeadingAndNotItsSentence() {
        assertThat(parse("一、元旦：1月1日至3日放假，共3天。1月4日上班。", "二、春节：2月15日至23日放假，共9天。", "三、清明节：4月4日放假。"))
                .containsExactly("[一、元旦：]1月1日至3日放假，共3天。1月4日上班。", "[二、春节：]2月15日至23日放假，共9天。", "[三、清明节：]4月4日放假。");
    }

    @Test
    void eachParentHasItsOwnSeries() {
        assertThat(parse("一、做法", "（一）进村。逐户登记。", "（二）入户。当面核对。", "二、会议议定", "（一）追加预算。", "（二）限期完工。"))
                .containsExactly("#一、做法", "[（一）进村。]逐户登记。", "[（二）入户。]当面核对。", "#二、会议议定", "（一）追加预算。", "（二）限期完工。");
    }

    @Test
    void aListThatBeginsAgainIsAnotherSeries() {
        assertThat(parse("一、条件", "下列情形之一：", "（一）新建；", "（二）扩建。", "还要有：", "（一）资金到位。拨款文件在手。", "（二）人员到位。名单上墙。"))
                .containsExactly(
                        "#一、条件", "下列情形之一：", "（一）新建；", "（二）扩建。", "还要有：", "[（一）资金到位。]拨款文件在手。", "[（二）人员到位。]名单上墙。");
    }

    @Test
    void numbersRunOnThroughChapters() {
        assertThat(parse("第一章　总则", "一、为规范工作，制定本规则。", "第二章　职责", "二、县长负责制。县长主持全面工作。"))
                .containsExactly("第一章　总则", "一、为规范工作，制定本规则。", "第二章　职责", "二、县长负责制。县长主持全面工作。");
    }

    @Test
    void aSentenceThatMakesTextOfHeadingsIsToldAtItsEnd() {
        assertThat(parse("一、检查范围", "全市食堂。", "二、检查办法", "学校先自查。", "三、本通知自印发之日起施行。"))
                .containsExactly("一、检查范围", "全市食堂。", "二、检查办法", "学校先自查。", "三、本通知自印发之日起施行。");
        assertThat(told()).containsExactly("WARNING content.series-sentence 15:18");
    }

    @Test
    void withItsMarkerTheOthersStayHeadings() {
        assertThat(parse("一、检查范围", "全市食堂。", "二、检查办法", "学校先自查。", "三、本通知自印发之日起施行。{正文}"))
                .containsExactly("#一、检查范围", "全市食堂。", "#二、检查办法", "学校先自查。", "三、本通知自印发之日起施行。");
        assertThat(report.diagnostics()).isEmpty();
    }

    @Test
    void aHeadingThatEndsWithAMarkIsToldThere() {
        assertThat(parse("一、工作目标。", "到2027年全覆盖。", "二、主要任务：", "（一）摸底。逐户登记。", "三、保障措施"))
                .containsExactly("一、工作目标。", "到2027年全覆盖。", "二、主要任务：", "[（一）摸底。]逐户登记。", "三、保障措施");
        assertThat(told())
                .containsExactly(
                        "WARNING content.series-closing-mark 11:11", "WARNING content.series-closing-mark 13:11");
    }

    @Test
    void aLoneHeadingAmongTextIsTold() {
        parse("一、原则同意立项", "二、建设规模为三千平方米。", "三、总投资二千万元。");
        assertThat(told()).containsExactly("WARNING content.series-lone-heading 11:5");
    }

    @Test
    void oneSentenceAmongManyHeadingsIsAdvice() {
        parse("一、摸清底数。逐户登记。", "二、分类处置。能修的修。", "三、建好台账。每月更新。", "四、本通知自印发之日起施行。");
        assertThat(told()).containsExactly("ADVICE content.series-sentence 14:18");
    }

    @Test
    void aFirstSentenceThatIsTooLongIsTold() {
        String sentence = "三、" + "加强领导压实责任".repeat(7) + "。各县抓好落实。";
        parse("一、检查范围", "全市食堂。", "二、检查办法", "学校先自查。", sentence);
        assertThat(told()).containsExactly("WARNING content.series-prose 15:" + (4 + sentence.length()));
    }

    @Test
    void itemsAndAnnouncementsAreText() {
        assertThat(parse("一、有下列情形之一的，应当辞去职务：", "（一）调离的；", "（二）生病的。", "二、按以下程序："))
                .containsExactly("一、有下列情形之一的，应当辞去职务：", "（一）调离的；", "（二）生病的。", "二、按以下程序：");
        assertThat(report.diagnostics()).isEmpty();
    }

    @Test
    void besideLabelsShortWordsBeforeAColonAreHeadings() {
        assertThat(parse("一、时间：6月17日上午", "二、地点：三楼会议室", "三、要求：带好材料"))
                .containsExactly("[一、时间：]6月17日上午", "[二、地点：]三楼会议室", "[三、要求：]带好材料");
        assertThat(parse("一、第一阶段：宣传发动", "二、第二阶段：自查自纠")).containsExactly("#一、第一阶段：宣传发动", "#二、第二阶段：自查自纠");
    }

    @Test
    void lowLevelsAreOneSeriesTooButNobodyIsTold() {
        assertThat(parse("1.申请表", "2.身份证复印件。", "3.照片。两张。")).containsExactly("1.申请表", "2.身份证复印件。", "3.照片。两张。");
        assertThat(report.diagnostics()).isEmpty();
    }

    @Test
    void aMarkedHeadingStaysOneAmongSentences() {
        assertThat(parse("一、原则同意。", "二、其他事项{标题}", "按程序办理。")).containsExactly("一、原则同意。", "#二、其他事项", "按程序办理。");
        assertThat(parse("（一）加强领导。压实责任。{标题}", "（二）抓好落实。")).containsExactly("[（一）加强领导。]压实责任。", "（二）抓好落实。");
    }

    private List<String> told() {
        return report.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.ERROR)
                .map(SiblingsTest::show)
                .toList();
    }

    private static String show(Diagnostic diagnostic) {
        Place place = diagnostic.place();
        return diagnostic.severity() + " " + diagnostic.code() + " " + place.line() + ":" + place.column();
    }

    private List<String> parse(String... lines) {
        List<TextLine> text = new ArrayList<>();
        for (String line : lines) {
            text.add(new TextLine(line, new Place("a.yaml", 11 + text.size(), 5)));
        }
        return BodyText.parse(text, report).stream().map(SiblingsTest::show).toList();
    }

    private static String show(Block block) {
        Paragraph paragraph = (Paragraph) block;
        String words = paragraph.spans().stream()
                .map(span -> span.role() == Span.Role.PLAIN ? span.text() : "[" + span.text() + "]")
                .collect(Collectors.joining());
        return paragraph.element().key().startsWith("heading") ? "#" + words : words;
    }
}
