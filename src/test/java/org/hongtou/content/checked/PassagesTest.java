package org.hongtou.content.checked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.hongtou.content.OneKind;
import org.hongtou.content.slip.KnownKeys;
import org.hongtou.content.yaml.YamlReader;
import org.hongtou.diagnostics.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines of text that the proof-reader reads in a file, each with its place, its key and what kind of text it is. */
class PassagesTest {
    private static final OneKind KIND =
            OneKind.of("{keys: {title: {title: 标题, type: lines}, opinion: {title: 意见, type: lines}, "
                    + "to: {title: 主送, type: joined}, body: {title: 正文, type: text}, date: {title: 日期, "
                    + "type: date}, no: {title: 份号, type: whole}, seal: {title: 印章, type: [flag, picture]}, "
                    + "layout: {title: 版式, type: choice, choices: {a: 甲}}, name: {title: 单位, type: line}, "
                    + "author: {title: 作者, type: people}, foot: {title: 报尾, type: labelled}, "
                    + "printed: {title: 印发, type: mapping, short: by, keys: {by: {title: 机关, flat: [印发机关], "
                    + "type: line}, on: {title: 时间, flat: [印发日期], type: date}}}, items: {title: 稿件, "
                    + "type: list, items: {type: mapping, short: title, keys: {title: {title: 题, type: lines}, "
                    + "text: {title: 文, type: text}, by: {title: 供稿, type: [line, list]}}}}}}");

    /** Tabs are written →. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                // Titles, and lines that are none.
                "标题: |⏎  甲⏎⏎  　乙　 ~ 2:3 title TITLE 甲; 4:4 title TITLE 乙",
                "意见: |⏎  同意。⏎  请办。 ~ 2:3 opinion LINE 同意。; 3:3 opinion LINE 请办。",
                "主送: [甲, 乙] ~ 1:6 to ITEM 甲; 1:9 to ITEM 乙",
                "主送: '' ~ ``",
                // Body text: each line by its own look, without what is said of it at its end.
                "正文: |⏎  一、甲⏎⏎  　　乙。{居右}⏎  | 丙 | 丁 |⏎  ![戊](图.png){width=80mm}⏎  {另页} ~ 2:3 body PARAGRAPH 一、甲; 4:5 body PARAGRAPH 乙。; 5:3 body TABLE_ROW | 丙 | 丁 |; 6:3 body PICTURE ![戊](图.png){width=80mm}",
                "正文: |⏎  姓名→电话⏎  章珂→1⏎  易翀→2 ~ 2:3 body TABLE_ROW 姓名→电话; 3:3 body TABLE_ROW 章珂→1; 4:3 body TABLE_ROW 易翀→2",
                "正文: [甲。, 乙。] ~ 1:6 body PARAGRAPH 甲。; 1:10 body PARAGRAPH 乙。",
                "正文:⏎  - 甲。⏎  - 表格: {表题: 乙, 注: 丙, 行: [[丁, {文字: [戊, \"![](图.png)\", \"己{加粗}\"]}], [1, ]]}⏎  - 图片: {文件: 图.png, 图题: 庚}⏎  - 名单: [辛, 壬]⏎  - 癸。 ~ 2:5 body PARAGRAPH 甲。; 3:14 body.table.caption LINE 乙; 3:20 body.table.notes TABLE_ROW 丙; 3:28 body.table.rows TABLE_ROW 丁; 3:37 body.table.rows.text TABLE_ROW 戊; 3:41 body.table.rows.text PICTURE ![](图.png); 3:55 body.table.rows.text TABLE_ROW 己{加粗}; 3:67 body.table.rows TABLE_ROW 1; 4:14 body.picture.file WORD 图.png; 4:25 body.picture.caption LINE 庚; 5:10 body.names.people TABLE_ROW 辛; 5:13 body.names.people TABLE_ROW 壬; 6:5 body PARAGRAPH 癸。",
                "正文:⏎  - 表格: |⏎      甲→乙⏎      {居中}⏎  - 图片: 图.png⏎  - 表格: {文件: 名单.csv, 表头: 1, 横排: 是} ~ 3:7 body.table.rows TABLE_ROW 甲→乙; 5:9 body.picture.file WORD 图.png; 6:14 body.table.file WORD 名单.csv; 6:26 body.table.head WORD 1; 6:33 body.table.landscape WORD 是",
                // What is no prose.
                "日期: 2026-06-17 ~ 1:5 date WORD 2026-06-17",
                "份号: 7 ~ 1:5 no WORD 7",
                "印章: 是 ~ 1:5 seal WORD 是",
                "印章: [是] ~ 1:6 seal WORD 是",
                "版式: 甲 ~ 1:5 layout WORD 甲",
                "单位: 甲 ~ 1:5 name LINE 甲",
                // Names.
                "作者: 邬喆、简堃 ~ 1:5 author LINE 邬喆、简堃",
                "作者: [{姓名: 邬喆, 人数: 3}, 简堃] ~ 1:11 author.name LINE 邬喆; 1:19 author.count WORD 3; 1:23 author LINE 简堃",
                // What stands after a label.
                "报尾: {报: 甲, 送: [乙, 丙]} ~ 1:9 foot.lines ITEM 甲; 1:16 foot.lines ITEM 乙; 1:19 foot.lines ITEM 丙",
                "报尾: [{报: 甲}] ~ 1:10 foot.lines ITEM 甲",
                "报尾: 甲 ~ 1:5 foot WORD 甲",
                // Keys within others, beside them too.
                "印发: 甲 ~ 1:5 printed.by LINE 甲",
                "印发: {机关: 甲, 时间: 2026-06-17} ~ 1:10 printed.by LINE 甲; 1:17 printed.on WORD 2026-06-17",
                "印发机关: 甲⏎印发日期: 2026-06-17 ~ 1:7 printed.by LINE 甲; 2:7 printed.on WORD 2026-06-17",
                "稿件: 甲 ~ 1:5 items.title TITLE 甲",
                "稿件: [甲, {题: 乙, 文: 丙。, 供稿: [丁, 戊]}] ~ 1:6 items.title TITLE 甲; 1:13 items.title TITLE 乙; 1:19 items.text PARAGRAPH 丙。; 1:28 items.by LINE 丁; 1:31 items.by LINE 戊",
                "稿件: {题: 甲, 供稿: 乙} ~ 1:9 items.title TITLE 甲; 1:16 items.by LINE 乙",
                // What no key holds.
                "附件: 甲 ~ ``",
                "标题: {甲: 乙} ~ ``",
                "单位: {甲: 乙}⏎份号: {丙: 丁} ~ ``",
            })
    void linesStandUnderTheirKeysInTheOrderOfTheFile(String file, String passages) {
        assertThat(Passages.of(KIND.tree(file.replace('→', '\t')), KIND.schema()).stream()
                        .map(passage -> passage.line().place().line() + ":"
                                + passage.line().place().column() + " " + passage.key() + " " + passage.form() + " "
                                + passage.text())
                        .collect(Collectors.joining("; "))
                        .replace('\t', '→'))
                .isEqualTo(passages);
    }

    @Test
    void aFileWithoutKeysHasNone() {
        assertThat(Passages.of(
                        new YamlReader(KnownKeys.none()).read(OneKind.source("- 甲"), new Report()), KIND.schema()))
                .isEmpty();
    }
}
