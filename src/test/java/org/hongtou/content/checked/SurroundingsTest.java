package org.hongtou.content.checked;

import org.hongtou.content.OneKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type around a value though the document sets it by itself. */
class SurroundingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "title: 电话, names: [tel], labels: [联系], type: line ~ v: 电话：8800166 ~ {v: 8800166} ~ 1:4 label-in-value v/电话：",
                "title: 电话, names: [tel], labels: [联系], type: line ~ v: \"v : 8800166\" ~ {v: 8800166} ~ 1:5 label-in-value v/v :",
                "title: 电话, names: [tel], labels: [联系], type: line ~ 电话: \"tel:8800166\" ~ {v: 8800166} ~ 1:6 label-in-value 电话/tel:",
                "title: 电话, names: [tel], labels: [联系], type: line ~ v: 联系 ： 8800166 ~ {v: 8800166} ~ 1:4 label-in-value v/联系 ：",
                "title: 电话, names: [tel], labels: [电话号码], type: line ~ v: 电话号码：8800166 ~ {v: 8800166} ~ 1:4 label-in-value v/电话号码：",
                "title: 电话, names: [tel], labels: [电话], type: line ~ v: 手机：8800166 ~ {v: 手机：8800166} ~ ``",
                "title: 电话, type: line ~ v: 电话8800166 ~ {v: 电话8800166} ~ ``",
                "title: 电话, labels: ['电话：传真'], type: line ~ v: 电话：传真：1 ~ {v: 1} ~ 1:4 label-in-value v/电话：传真：",
                "title: 电话, type: line ~ v: 电话 8800166：1 ~ {v: 电话 8800166：1} ~ ``",
                "title: 电话, type: line ~ v: 电话： ~ {v: 电话：} ~ ``",
                "title: 电话, type: line ~ v: 电话： ~ {v: 电话：} ~ ``",
                "title: 电话, type: line ~ v: \"　电话： 8800166\" ~ {v: 8800166} ~ 1:6 label-in-value v/电话：",
                "title: 电话, type: line ~ v: |⏎  电话：8800166 ~ {v: 8800166} ~ 2:3 label-in-value v/电话：",
                "title: 电话, type: list, items: line ~ v: [电话：1, 电话：2] ~ {v: [1, 电话：2]} ~ 1:5 label-in-value v/电话：",
                "title: 电话, type: list, items: line ~ v: ['1', 电话：2] ~ {v: [1, 电话：2]} ~ ``",
                "title: 电话, type: list, items: line ~ v: [] ~ {v: []} ~ ``",
                "title: 电话, type: list, items: line ~ v: [[电话：1]] ~ × ~ 1:5 list-for-text v",
                "title: 电话, type: lines ~ v: |⏎  电话：1⏎  电话：2 ~ {v: 1⏎电话：2} ~ 2:3 label-in-value v/电话：",
                "title: 电话, names: [tel], labels: [联系], type: lines ~ v: tel：1 ~ {v: tel：1} ~ ``",
                "title: 电话, names: [tel], labels: [联系], type: lines ~ tel: tel：1 ~ {v: 1} ~ 1:6 label-in-value tel/tel：",
                "title: 电话, names: [tel], labels: [联系], type: lines ~ v: 联系：1 ~ {v: 1} ~ 1:4 label-in-value v/联系：",
                "title: 电话, type: [date, line] ~ v: 电话：1 ~ {v: 1} ~ 1:4 label-in-value v/电话：",
                // What a label may not stand before.
                "title: 正文, type: text ~ v: 正文：请照办。 ~ {v: 正文：请照办。} ~ ``",
                "title: 报尾, type: labelled ~ v: {报: 报：甲} ~ {v: [{label: 报, lines: [报：甲]}]} ~ ``",
                "title: 印发, type: mapping, keys: {a: {title: 机关, type: line}} ~ v: {a: 机关：甲} ~ {v: {a: 甲}} ~ 1:8 label-in-value a/机关：",
                "type: line, title: 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九 ~ v: 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九：甲 ~ {v: 甲} ~ 1:4 label-in-value v/一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九：",
                "type: line, title: 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十 ~ v: 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十：甲 ~ {v: 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十：甲} ~ ``",
            })
    void aLabelTypedBeforeAValueIsTakenOff(String key, String file, String values, String told) {
        OneKind.check("{keys: {v: {" + key + "}}}", file, values, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "around: [《》], type: line ~ v: 《云泽年鉴》 ~ {v: 云泽年鉴} ~ 1:4 around-value v/《》/《云泽年鉴》/云泽年鉴",
                "around: [《》], type: line ~ v: 《 云泽年鉴》 ~ {v: 云泽年鉴} ~ 1:4 around-value v/《》/《 云泽年鉴》/云泽年鉴",
                "around: [《》], type: line ~ v: 《云泽》和《年鉴》 ~ {v: 《云泽》和《年鉴》} ~ ``",
                "around: [《》], type: line ~ v: 《云泽《年》鉴》 ~ {v: 云泽《年》鉴} ~ 1:4 around-value v/《》/《云泽《年》鉴》/云泽《年》鉴",
                "around: [《》], type: line ~ v: 《云泽》》 ~ {v: 《云泽》》} ~ ``",
                "around: [《》], type: line ~ v: 《《云泽》 ~ {v: 《《云泽》} ~ ``",
                "around: [《》], type: line ~ v: 《云泽年鉴 ~ {v: 《云泽年鉴} ~ ``",
                "around: [《》], type: line ~ v: 云泽年鉴》 ~ {v: 云泽年鉴》} ~ ``",
                "around: [《》], type: line ~ v: 《》 ~ {v: 《》} ~ ``",
                "around: [《》], type: line ~ v: |⏎  《云泽⏎  年鉴》 ~ × ~ 3:3 several-lines v/2",
                "around: [《》, 〈〉], type: line ~ v: 〈云泽年鉴〉 ~ {v: 云泽年鉴} ~ 1:4 around-value v/〈〉/〈云泽年鉴〉/云泽年鉴",
                "around: [《》], type: list, items: line ~ v: [《云泽》] ~ {v: [《云泽》]} ~ ``",
            })
    void marksThatTheDocumentSetsItselfAreTakenOffInPairs(String key, String file, String values, String told) {
        OneKind.check("{keys: {v: {" + key + "}}}", file, values, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "around: [第号], type: line ~ v: 第17号 ~ {v: 17} ~ 1:4 around-value v/第…号/第17号/17",
                "around: [第号], type: line ~ v: 第17 ~ {v: 17} ~ 1:4 around-value v/第…号/第17/17",
                "around: [第号], type: line ~ v: 17号 ~ {v: 17} ~ 1:4 around-value v/第…号/17号/17",
                "around: [第号], type: line ~ v: '17' ~ {v: 17} ~ ``",
                "around: [第号], type: line ~ v: 第 17 号 ~ {v: 17} ~ 1:4 around-value v/第…号/第 17 号/17",
                "around: [第号], type: line ~ v: 第十七号 ~ {v: 十七} ~ 1:4 around-value v/第…号/第十七号/十七",
                "around: [第号], type: line ~ v: 第１７号 ~ {v: １７} ~ 1:4 around-value v/第…号/第１７号/１７",
                "around: [第号], type: line ~ v: 第甲号 ~ {v: 第甲号} ~ ``",
                "around: [第号], type: line ~ v: 第A-17号 ~ {v: A-17} ~ 1:4 around-value v/第…号/第A-17号/A-17",
                "around: [第号], type: line ~ v: 第号 ~ {v: 第号} ~ ``",
                "around: [第号], type: line ~ v: 第17号文 ~ {v: 第17号文} ~ ``",
                "around: [第号], title: 编号, type: line ~ v: 编号：第17号 ~ {v: 17} ~ 1:4 label-in-value v/编号：; 1:7 around-value v/第…号/第17号/17",
                "around: ['（）', 第号], type: line ~ v: （17） ~ {v: 17} ~ 1:4 around-value v/（）/（17）/17",
                "around: [第号, '（）'], type: line ~ v: （17） ~ {v: 17} ~ 1:4 around-value v/（）/（17）/17",
            })
    void wordsThatTheDocumentSetsItselfAreTakenOffAroundNumbers(String key, String file, String values, String told) {
        OneKind.check("{keys: {v: {" + key + "}}}", file, values, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "closing: ：, type: line ~ v: 各县： ~ {v: 各县} ~ 1:6 closing-mark v/：",
                "closing: ：, type: line ~ v: '各县:' ~ {v: 各县} ~ 1:7 closing-mark v/:",
                "closing: ：, type: line ~ v: 各县：： ~ {v: 各县} ~ 1:7 closing-mark v/：：",
                "closing: ：, type: line ~ v: 各县 ~ {v: 各县} ~ ``",
                "closing: ：, type: line ~ v: ： ~ {v: } ~ 1:4 closing-mark v/：",
                "closing: 。；, type: line ~ v: 各县。； ~ {v: 各县} ~ 1:7 closing-mark v/。；",
                "closing: ：, type: lines ~ v: |⏎  甲：⏎  乙： ~ {v: 甲：⏎乙} ~ 3:4 closing-mark v/：",
                "closing: ：, type: lines ~ v: [甲：, 乙：] ~ {v: 甲：⏎乙} ~ 1:4 closing-mark v/：",
                "closing: ：, type: joined ~ v: [甲：, 乙：] ~ {v: [甲：，乙]} ~ 1:10 closing-mark v/：",
                "closing: ：, type: joined ~ v: 甲： ~ {v: [甲]} ~ 1:5 closing-mark v/：",
                "closing: ：, type: joined ~ v: [] ~ {v: []} ~ ``",
                "closing: ：, type: list, items: line ~ v: [甲：, \"乙： \"] ~ {v: [甲：, 乙]} ~ 1:11 closing-mark v/：",
                "closing: ：, type: date ~ v: 2026-06-17 ~ {v: 2026年6月17日} ~ ``",
                "closing: ：, type: whole ~ v: 7 ~ {v: 7} ~ ``",
                "closing: ：, type: flag ~ v: 是 ~ {v: 是} ~ ``",
                "closing: ：, type: text ~ v: 甲： ~ {v: 甲：} ~ ``",
                "closing: ：, type: people ~ v: 邬喆： ~ {v: [邬喆：‹人›]} ~ ``",
                "closing: ：, type: mapping, keys: {a: {type: line}} ~ v: {a: 甲：} ~ {v: {a: 甲：}} ~ ``",
            })
    void aMarkThatTheDocumentSetsAtTheEndIsTakenOff(String key, String file, String values, String told) {
        OneKind.check("{keys: {v: {" + key + "}}}", file, values, told);
    }
}
