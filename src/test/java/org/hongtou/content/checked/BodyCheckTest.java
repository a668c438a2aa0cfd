package org.hongtou.content.checked;

import org.hongtou.content.OneKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Body text: paragraphs, and tables, pictures and names among them. */
class BodyCheckTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "v: 甲。 ~ {v: 甲。} ~ ``",
                "v: |⏎  甲。⏎⏎  乙。 ~ {v: 甲。⏎乙。} ~ ``",
                "v:⏎  甲。⏎  乙。 ~ {v: 甲。⏎乙。} ~ 2:3 lines-without-bar v",
                "v: [甲。, 乙。] ~ {v: 甲。⏎乙。} ~ ``",
                "v: [甲。, [乙。]] ~ × ~ 1:9 list-for-text v",
                "v: {甲: 乙} ~ × ~ 1:5 colon-in-item v/甲",
                "v: {请注意: 乙} ~ × ~ 1:5 colon-in-item v/请注意",
                "v: [] ~ {v: } ~ ``",
                "v: [{表格: \"|甲|乙|⏎|1|2|\"}] ~ {v: ‹Table›} ~ ``",
                "v:⏎  - 表格: |⏎      | 甲 | 乙 |⏎      |---|---|⏎      | 1 | 2 |⏎  - 甲。 ~ {v: ‹Table›⏎甲。} ~ ``",
                "v: [{表格: {表题: 甲}}] ~ × ~ 1:10 table-without-rows",
                "v:⏎  - 表格:⏎      行:⏎        甲 | 乙⏎        丙 | 丁 ~ {v: ‹Table›} ~ 4:9 lines-without-bar 行",
                "v: [{表格: {表题: 甲, 行: [[1], [2]]}}] ~ {v: ‹Table›} ~ ``",
                "v: [{表格: {表提: 甲}}] ~ × ~ 1:11 unknown-key-near 表提/表题",
                "v: [{表格: {文件: 甲.csv}}] ~ {v: ‹Table›} ~ ``",
                "v: [{图片: 图.png}] ~ {v: ‹Picture›} ~ ``",
                "v: [{图片: {文件: 图.png, 宽: 8cm, 图题: 甲}}] ~ {v: ‹Picture›} ~ ``",
                "v: [{图片: {文件: 图.png, 宽: 甲}}] ~ × ~ 1:25 width-unreadable 甲",
                "v: [{图片: {宽: 8cm}}] ~ × ~ 1:10 missing-key “文件”",
                "v: [{图片: 图.doc}] ~ × ~ 1:10 picture-format 图.doc",
                "v: [{名单: [邬喆, 简堃]}] ~ {v: ‹NameList›} ~ ``",
                "v: [{名单: []}] ~ {v: } ~ ``",
                "v: [{表各: 甲}] ~ × ~ 1:6 unknown-key-near 表各/表格",
                "v: [{}] ~ {v: } ~ ``",
                "v: {表格: {行: [[1]]}} ~ {v: ‹Table›} ~ ``",
                "v: {图片: 图.png, 名单: [邬喆]} ~ {v: ‹Picture›⏎‹NameList›} ~ ``",
            })
    void paragraphsTablesPicturesAndNames(String file, String values, String told) {
        OneKind.check("{keys: {v: {title: 正文, type: text}}}", file, values, told);
    }
}
