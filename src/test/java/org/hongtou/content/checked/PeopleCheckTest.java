package org.hongtou.content.checked;

import org.hongtou.content.OneKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of people: what names tell by themselves, and what is said by keys. */
class PeopleCheckTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "type: people, titles: [委员, 代表] ~ v: 邬喆、简堃 ~ {v: [邬喆‹人›, 简堃‹人›]} ~ ``",
                "type: people, titles: [委员, 代表] ~ v: [邬喆委员, 简堃] ~ {v: [邬喆‹人›, 简堃‹人›]} ~ ``",
                "type: people, titles: [委员, 代表] ~ v: |⏎  邬喆⏎  简堃 ~ {v: [邬喆‹人›, 简堃‹人›]} ~ ``",
                "type: people, titles: [委员, 代表] ~ v: 邬喆等5名委员 ~ {v: [邬喆等5名委员‹人5›]} ~ ``",
                "type: people, titles: [委员, 代表] ~ v: 邬喆代表 ~ {v: [邬喆‹人›]} ~ ``",
                "type: people, titles: [委员, 代表] ~ v: 邬喆先生 ~ {v: [邬喆‹人›]} ~ 1:4 person-title 邬喆/先生/委员",
                "type: people, titles: [委员, 代表] ~ v: 云泽商会 ~ {v: [云泽商会‹家›]} ~ ``",
                "type: people, titles: [委员, 代表] ~ v: 青禾 ~ {v: [青禾‹人›]} ~ 1:4 taken-for-person 青禾/委员",
                "type: people, titles: [委员, 代表] ~ v: 青禾合作 ~ {v: [青禾合作‹人›]} ~ 1:4 taken-for-person 青禾合作/委员",
                "type: people, titles: [委员, 代表] ~ v: 湖畔青禾合作 ~ {v: [湖畔青禾合作‹家›]} ~ 1:4 taken-for-body 湖畔青禾合作/委员",
                "type: people, titles: [委员, 代表] ~ v: 邬喆委员、青禾 ~ {v: [邬喆‹人›, 青禾‹人›]} ~ 1:9 taken-for-person 青禾/委员",
                "type: people, titles: [委员, 代表] ~ v: 邬喆（领衔） ~ {v: [邬喆‹人›（领衔）]} ~ ``",
                "type: people ~ v: 邬喆、简堃 ~ {v: [邬喆‹人›, 简堃‹人›]} ~ ``",
                "type: people ~ v: 青禾合作、简堃 ~ {v: [青禾合作、简堃‹人›]} ~ ``",
                "type: people ~ v: [[邬喆]] ~ × ~ 1:5 list-for-text v",
                "type: people ~ v:⏎  - 邬喆⏎  -⏎  - 简堃 ~ {v: [邬喆‹人›, 简堃‹人›]} ~ 3:4 empty-item v",
                "type: people, max: 1 ~ v: [邬喆, 简堃] ~ × ~ 1:9 too-many-items v/1/2",
            })
    void namesAreReadFromALineOrAList(String key, String file, String values, String told) {
        OneKind.check("{keys: {v: {" + key + "}}}", file, values, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "type: people, titles: [委员, 代表] ~ v: {姓名: 青禾} ~ {v: [青禾‹人›]} ~ ``",
                "type: people, titles: [委员, 代表] ~ v: [{单位: 青禾}, {人: 邬喆, 单位: 青禾, 人数: 5}] ~ {v: [青禾‹家›, 邬喆等5名委员‹人5›（青禾）]} ~ ``",
                "type: people, titles: [委员, 代表] ~ v: {单位: 青禾, 家数: 3, 说明: 牵头} ~ {v: [青禾等3家单位‹家3›（牵头）]} ~ ``",
                "type: people, titles: [委员, 代表] ~ v: {姓名: 邬喆, 单位: 青禾, 说明: 领衔} ~ {v: [邬喆‹人›（领衔）]} ~ ``",
                "type: people ~ v: {姓名: 邬喆, 人数: 2} ~ {v: [邬喆等2人‹人2›]} ~ ``",
                "type: people ~ v: {姓名: 邬喆, 人数: 1} ~ × ~ 1:17 whole-range 人数/1/2/10000",
                "type: people ~ v: {说明: 领衔} ~ × ~ 1:4 person-without-name v",
                "type: people ~ v: {单位: , 姓名: } ~ × ~ 1:11 empty-value 姓名; 1:5 empty-value 单位; 1:4 person-without-name v",
                "type: people ~ v: {姓各: 邬喆} ~ × ~ 1:5 unknown-key-near 姓各/姓名",
                "type: people ~ v: [{姓各: 邬喆}, 简堃] ~ × ~ 1:6 unknown-key-near 姓各/姓名",
                "type: people ~ v: [{说明: 领衔}, {姓名: 简堃}] ~ × ~ 1:5 person-without-name v",
            })
    void whatIsSaidByKeysIsCertain(String key, String file, String values, String told) {
        OneKind.check("{keys: {v: {" + key + "}}}", file, values, told);
    }
}
