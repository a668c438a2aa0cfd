package org.hongtou.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hongtou.content.TestSchemas;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlWriterTest {
    private final YamlReader reader = new YamlReader(new TestSchemas().keys());
    private final Report report = new Report();

    @Test
    void writesAsTheSamplesAreWritten() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("文种", "通知");
        values.put("标题", "关于开展核查的通知");
        values.put("份号", "000008");
        values.put("正文", "第一段：甲。\n\n第二段。");
        values.put("附件", List.of(ordered("标题", "名单", "横排", true, "正文", "甲\n乙\n"), "任务表"));
        values.put("表格", ordered("行", List.of(List.of("县", "数"), List.of("青垣区", 46))));
        values.put("副标题", null);
        values.put("抄送", List.of());
        values.put("印发", ordered("日期", LocalDate.of(2026, 6, 17), "份数", 80));
        assertThat(written(values)).isEqualTo("""
                文种: 通知
                标题: 关于开展核查的通知
                份号: "000008"
                正文: |
                  第一段：甲。

                  第二段。
                附件:
                  - 标题: 名单
                    横排: 是
                    正文: |
                      甲
                      乙
                  - 任务表
                表格:
                  行:
                    - [县, 数]
                    - [青垣区, 46]
                抄送: []
                印发:
                  日期: 2026-06-17
                  份数: 80
                """);
        assertThat(report.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "关于 #3 号井的通知 ~ \"关于 #3 号井的通知\"",
                "时间: 九点 ~ \"时间: 九点\"",
                "甲：乙 ~ 甲：乙",
                "——四个月的观察 ~ ——四个月的观察",
                "他说\"是\" ~ 他说\"是\"",
                "\"是\" ~ '\"是\"'",
                "- 甲 ~ \"- 甲\"",
                "［甲］ ~ \"［甲］\"",
                "9:30 ~ 9:30",
            })
    void quotesOnlyWhatWouldBeTakenForSomethingElse(String text, String expected) {
        assertThat(written(Map.of("标题", text))).isEqualTo("标题: " + expected + "\n");
    }

    @Test
    void writesNumbersAsPeopleDo() {
        assertThat(written(Map.of("数", Arrays.asList(1.0, 41.8, 1e10, new BigDecimal("3.10"), -5L, null))))
                .isEqualTo("数:\n  - 1\n  - 41.8\n  - 10000000000\n  - 3.10\n  - -5\n");
    }

    @Test
    void saysWhatAFileCantHold() {
        Map<String, Object> values = ordered(
                "标题",
                "甲\u0007乙\u200B",
                "数",
                Double.NaN,
                "附件",
                List.of(new Object() {
                    @Override
                    public String toString() {
                        return "?";
                    }
                }),
                "甲\n乙",
                "丙");
        assertThat(written(values)).isEqualTo("标题: 甲乙\n附件: []\n");
        assertThat(report.diagnostics())
                .extracting(
                        Diagnostic::code, diagnostic -> diagnostic.arguments().getFirst())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("content.unwritable-character", "标题"),
                        org.assertj.core.groups.Tuple.tuple("content.unwritable-character", "标题"),
                        org.assertj.core.groups.Tuple.tuple("content.unwritable-value", "数"),
                        org.assertj.core.groups.Tuple.tuple("content.unwritable-value", "附件[1]"),
                        org.assertj.core.groups.Tuple.tuple("content.unwritable-key", "甲\n乙"));
    }

    @Test
    void aListThatHoldsItselfIsTooDeep() {
        List<Object> list = new ArrayList<>();
        list.add(list);
        assertThat(written(Map.of("附件", list))).startsWith("附件:");
        assertThat(report.diagnostics()).extracting(Diagnostic::code).containsExactly("content.too-deep");
    }

    @Test
    void whatIsWrittenReadsAsItWas() {
        for (long seed = 0; seed < 4000; seed++) {
            Map<String, Object> values = new RandomValues(new Random(seed)).map(4, seed % 3 != 0);
            Report own = new Report();
            Source source = YamlWriter.write("a.yaml", values, own);
            assertThat(own.diagnostics()).as("seed %d", seed).isEmpty();
            assertThat(read(source, own))
                    .as("seed %d:%n%s", seed, source.text())
                    .isEqualTo(expected(values));
            assertThat(own.diagnostics())
                    .as("seed %d:%n%s", seed, source.text())
                    .isEmpty();
        }
    }

    private Object read(Source source, Report own) {
        try {
            return plain(reader.read(source, own));
        } catch (Halt halt) {
            return own.diagnostics();
        }
    }

    private String written(Map<String, ?> values) {
        return YamlWriter.write("a.yaml", values, report).text();
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    /** What a file says; its lists of pairs are its mappings, so that their order counts. */
    private static Object plain(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> ended(scalar.text());
            case Node.Sequence sequence ->
                sequence.items().stream().map(YamlWriterTest::plain).toList();
            case Node.Mapping mapping ->
                mapping.entries().stream()
                        .map(entry -> Map.entry(entry.key().text(), plain(entry.value())))
                        .toList();
        };
    }

    private static Object expected(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> Map.entry(entry.getKey(), expected(entry.getValue())))
                        .toList();
            case List<?> list -> list.stream().map(YamlWriterTest::expected).toList();
            case Boolean flag -> flag ? "是" : "否";
            default -> ended(value.toString().replace("\r\n", "\n"));
        };
    }

    /** A text of several lines ends in a line end, whether it was there or not. */
    private static String ended(String text) {
        return text.indexOf('\n') >= 0 && !text.endsWith("\n") ? text + "\n" : text;
    }
}
