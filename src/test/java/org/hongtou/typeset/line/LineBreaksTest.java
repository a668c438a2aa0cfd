package org.hongtou.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {
    private static final String PLAIN_MARKS = "()[],.:;%‰℃％、，。．；：？！）》〉」』】〕〗］｝・～－（《〈「『【〔〖［｛“”‘’—…";
    private static final int LONGEST = 30;

    private final LineBreaks breaks = new LineBreaks();

    /** A bar wherever a line may end. */
    private String barred(String text) {
        boolean[] places = breaks.of(text);
        StringBuilder barred = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            barred.append(places[i] ? "|" : "").append(text.charAt(i));
        }
        return barred.toString();
    }

    @Test
    void plainTextBreaksAsUnicodesRulesUnderTheHanOnesHaveIt() {
        long seed = Long.getLong("seed", 20_261_121L);
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            String text = plain(random);
            boolean[] plain = new boolean[text.length()];
            assertThat(LineBreaks.ofPlain(text, plain)).as(text).isTrue();
            assertThat(plain).as("seed %d: %s", seed, text).isEqualTo(breaks.ofAny(text));
        }
    }

    private static String plain(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(LONGEST); i >= 0; i--) {
            text.append(
                    switch (random.nextInt(5)) {
                        case 0 -> (char) ('\u4E00' + random.nextInt(0x51A0));
                        case 1 -> (char) ('0' + random.nextInt(10));
                        case 2 -> (char) ('a' + random.nextInt(26));
                        default -> PLAIN_MARKS.charAt(random.nextInt(PLAIN_MARKS.length()));
                    });
        }
        return text.toString();
    }

    @Test
    void noLineStartsWithAClosingMark() {
        "、，。．；：？！）》〉」』】〕〗］｝”’·・～－％‰℃)]},.:;?!%—…／/"
                .chars()
                .forEach(mark -> assertThat(barred("甲" + (char) mark + "乙"))
                        .as("%c", mark)
                        .doesNotContain("|" + (char) mark));
    }

    @Test
    void noLineEndsWithAnOpeningMark() {
        "（《〈「『【〔〖［｛“‘([{／/￥$"
                .chars()
                .forEach(mark -> assertThat(barred("甲" + (char) mark + "乙"))
                        .as("%c", mark)
                        .doesNotContain((char) mark + "|"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "北|京—|上|海",
                "甲——|乙",
                "甲……|乙",
                "甲…|乙",
                "甲”——|乙",
                "甲。……|“乙",
                "2020—|2025|年",
                "“A”|B|“5”",
                "don’t",
                "甲|‘乙’|丙",
                "《甲》|《乙》",
                "〔2026〕|5|号",
                "和/或",
                "约|翰·|史|密|斯"
            })
    void marksStandAsTheRulesSay(String expected) {
        assertThat(barred(expected.replace("|", ""))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "共|1,234.5|万|元",
                "增|长|12.5%，|达|3‰",
                "至|5℃|或-3℃",
                "￥5|和|$3.20",
                "2026-06-17|开|会",
                "5G+",
                "拨|打|+86-010-12345678",
                "A4|纸",
                "№5",
                "见|①|②|项",
                "★|★|→|Ⅳ|级",
                "A①",
                "5%|（2024|年|3%）",
                "60m²、|5×6"
            })
    void numbersStayWhole(String expected) {
        assertThat(barred(expected.replace("|", ""))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲 |乙",
                "甲　|乙　　|丙",
                "GB/T |9704-2012|标|准",
                "甲 ——|乙",
                "甲\u00A0乙\u00A0——\u00A0“丙",
                "甲\u2060“乙",
                "甲\u200B|乙",
                "𠮷|𠮷”|𠮷",
                "e\u0301”\u0301|甲",
                "甲—\u0301|乙"
            })
    void blanksAndSignsOfNoWidthJoinOrPart(String expected) {
        assertThat(barred(expected.replace("|", ""))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“甲”——|《乙》",
                "（甲）——|乙",
                "（甲）……|（乙）",
                "——|甲|乙",
                "……|甲",
                "甲，……|乙",
                "甲？！——|乙",
                "2026—|2030|年",
                "A—|B",
                "——————|甲",
                "【甲】……。|乙"
            })
    void noLineStartsWithADashOrAnEllipsis(String expected) {
        assertThat(barred(expected.replace("|", ""))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "见|https://www.yunze.example/zwgk/a_b?id=2026&x=%E4#top|所|示",
                "发|至|bgs_2026@yunze.example|邮|箱",
                "电|话|0839-8800126|转|803",
                "（http://a.example/b?c）|甲",
                "2026-06-17|前",
                "和|Wi-Fi6/5G(NR)+Q&A|甲",
                "A-|甲",
                "Nuñez-Ávila|甲"
            })
    void aLatinStringStaysWhole(String expected) {
        assertThat(barred(expected.replace("|", ""))).isEqualTo(expected);
    }

    /** There a word processor may break, and a hyphen that doesn't would spoil the address. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "见|https://www.yunze.example/zwgk/a-|b_c?id=2026-|06|所|示",
                "见|WWW.yunze-|sw.example|网",
                "见|sw-|ju.yunze.gov.cn/a-|b|栏",
                "发|至|bgs-|2026@yunze.example，|邮|箱",
                "（zhang-|san@yunze.example）|甲",
                "见|http://yunze.example/-a--b-|甲"
            })
    void anAddressMayPartBehindItsHyphens(String expected) {
        assertThat(barred(expected.replace("|", ""))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"V1.2-3.4", "a@b-c", "2026-06-17.", "GB/T33476.2-2016", "x-y.z/cn", "-a.cn-b"})
    void noOtherStringMay(String text) {
        assertThat(barred("甲" + text).replace("甲|", "")).doesNotContain("|");
    }

    @Test
    void allThatWordKeepsFromTheEdgesOfLinesIsKeptHere() {
        String before = "!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠";
        String after = "$([{£¥‘“〈《「『【〔〖〝﹙﹛＄（［｛￡￥";
        for (char mark : before.toCharArray()) {
            assertThat(barred("甲" + mark + "乙")).as("before %s", mark).startsWith("甲" + mark);
        }
        for (char mark : after.toCharArray()) {
            assertThat(barred("甲" + mark + "乙")).as("after %s", mark).endsWith(mark + "乙");
        }
    }

    @Test
    void aLongRowOfOneMarkTakesNoLongerThanOtherText() {
        assertThat(breaks.of("…".repeat(200_000))).hasSize(200_000);
    }
}
