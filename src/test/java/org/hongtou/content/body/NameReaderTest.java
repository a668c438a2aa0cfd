package org.hongtou.content.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.content.source.TextLine;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "邬喆　　简　堃　　欧阳闻喆#邬喆|简堃|欧阳闻喆",
                "邬喆、简　堃、欧阳闻喆。#邬喆|简堃|欧阳闻喆",
                "邬喆 简堃\t骆堃#邬喆|简堃|骆堃",
                "张　三（青垣区、正高）　李四（女，苗族）#张三（青垣区、正高）|李四（女，苗族）",
                "阿不都热合曼·买买提　　王　䶮#阿不都热合曼·买买提|王䶮",
                "John Smith、王小明#John Smith|王小明",
                "邬喆；简堃；#邬喆|简堃",
                "　　邬喆#邬喆"
            })
    void marksAndBlanksPartNamesButNotASpreadOne(String line, String names) {
        assertThat(NameReader.names(line, true)).containsExactly(names.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {"张　三#张三", "市委 办公室#市委 办公室", "张三、李四#张三|李四", "岚州市水务局　办公室、邬　喆#岚州市水务局　办公室|邬喆"})
    void inAListBlanksPartNothing(String item, String names) {
        assertThat(NameReader.names(item, false)).containsExactly(names.split("\\|"));
    }

    private static List<Diagnostic> told(String text) {
        Report report = new Report();
        List<TextLine> lines = new ArrayList<>();
        for (String line : text.split("/")) {
            lines.add(new TextLine(line, new Place("a.yaml", lines.size() + 1, 1)));
        }
        BodyText.parse(lines, report);
        return report.diagnostics();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "名单如下。/邬喆　　简　堃　　骆　堃/欧阳闻喆　　王　䶮　　李四/请照办。",
                "一、市直/张三 李四 王五 赵六/邬喆 简堃 骆堃 许珺/周七 吴八 郑九 冯十",
                "一等奖/张三（青垣区）　李四（女）　王五/邬喆　简堃　骆堃"
            })
    void linesOfNamesPartedByBlanksAreToldOnce(String text) {
        assertThat(told(text)).singleElement().satisfies(advice -> {
            assertThat(advice.code()).isEqualTo("content.names-by-blanks");
            assertThat(advice.place().line()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "邬喆　　简　堃　　骆　堃/请照办。",
                "单位负责人：　　填表人：　　联系电话：/单位负责人：　　填表人：　　联系电话：",
                "邬喆　简堃/骆堃　许珺",
                "请甲、乙、丙照办。/请丁、戊、己照办。",
                "邬喆　简堃　骆堃/名单到此为止。/邬喆　简堃　骆堃",
                "法定代表人　　年　月　日/经办人　　年　月　日"
            })
    void otherLinesAreNoNames(String text) {
        assertThat(told(text)).isEmpty();
    }
}
