package org.hongtou.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.hongtou.Answer;
import org.hongtou.Hongtou;
import org.hongtou.ImportWishes;
import org.hongtou.ImportedDraft;
import org.hongtou.Problem;
import org.hongtou.ProjectFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts in traditional characters, with Pinyin, and such as lost characters on their way. */
class TraditionalDraftsTest {
    private static final String TRADITIONAL = """
            關於著力發展鄉村產業的通知
            各縣（區）農業農村局：
            近年來，各縣圍繞著特色農業，顯著提高了農民收入，返鄉(xiāng)創(chuàng)業的人多了起來。
            附件：農產品目錄

            雲澤市農業農村局
            2026年3月1日
            附件
            農產品目錄
            逐項填寫產量。
            """;

    private static Answer<ImportedDraft> read(String text, ImportWishes wishes) {
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.inMemory())) {
            return hongtou.importDraft("a.txt", text.getBytes(StandardCharsets.UTF_8), wishes);
        }
    }

    private static Answer<ImportedDraft> simplified(String text) {
        return read(text, ImportWishes.NONE.withSimplify());
    }

    @Test
    void titleAddresseeTextSignatureAndAttachmentsAreSimplified() {
        Answer<ImportedDraft> answer = simplified(TRADITIONAL);
        assertThat(answer.get().title()).isEqualTo("关于着力发展乡村产业的通知");
        assertThat(answer.get().yaml())
                .contains(
                        "文种: 通知\n",
                        "主送: 各县（区）农业农村局\n",
                        "近年来，各县围绕着特色农业，显著提高了农民收入，返乡创业的人多了起来。",
                        "标题: 农产品目录",
                        "逐项填写产量。",
                        "发文机关: 云泽市农业农村局\n");
    }

    @Test
    void howManyCharactersAndBracketsWereChangedIsToldInOneLine() {
        assertThat(simplified("各縣返鄉(xiāng)創(chuàng)業。\n").problems())
                .filteredOn(told -> told.code().equals("import.simplified"))
                .singleElement()
                .satisfies(told -> assertThat(told.message()).isEqualTo("繁体字改成简体 4 个字，删去注音 2 处。"));
        assertThat(simplified("各县的人返乡创业。\n").problems())
                .extracting(Problem::code)
                .contains("import.nothing-to-simplify")
                .doesNotContain("import.simplified");
    }

    @Test
    void cellsOfTablesAreSimplifiedToo() {
        byte[] word = WordFiles.table("縣（區）", "農戶數", "青垣區", "一百戶");
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.inMemory())) {
            assertThat(hongtou.importDraft("a.docx", word, ImportWishes.NONE.withSimplify())
                            .get()
                            .yaml())
                    .contains("| 县（区） | 农户数 |", "| 青垣区 | 一百户 |");
        }
    }

    @Test
    void boldWordsStayBoldWhereABracketGoesFromAmongThem() {
        assertThat(simplified("返**鄉(xiāng)創業**的人多了起來，農民的收入提高了。\n").get().yaml()).contains("返**乡创业**的人多了起来");
    }

    @Test
    void withoutTheWishNothingIsChangedAndThatItIsTraditionalIsTold() {
        Answer<ImportedDraft> answer = read(TRADITIONAL, ImportWishes.NONE);
        assertThat(answer.get().yaml()).contains("近年來，各縣圍繞著特色農業", "返鄉(xiāng)創(chuàng)業");
        assertThat(answer.problems())
                .filteredOn(told -> told.code().equals("import.traditional"))
                .singleElement()
                .satisfies(told -> assertThat(told.hint()).contains("--simplify"));
        assertThat(read("各县的人返乡创业，头发、里程、皇后、乾隆、著作。\n", ImportWishes.NONE).problems())
                .extracting(Problem::code)
                .doesNotContain("import.traditional");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "返鄉(xiāng)創業|返乡创业",
                "耄耋（mào dié）老人關心農業|耄耋老人关心农业",
                "鸕鶿（lúcí）捕魚|鸬鹚捕鱼",
                "女（nǚ）子學堂|女子学堂",
                "開(kɑ̄i)發(fɑ̄)區|开发区",
                "鄉（ㄒㄧㄤ）村|乡村",
                "鄉(xiang)村|乡村",
                "綠（lü）色農業|绿色农业"
            })
    void pinyinBehindItsCharacterGoes(String written, String kept) {
        assertThat(simplified(written + "。\n").get().yaml()).contains(kept + "。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "方案(a)和方案（b）",
                "单位是公斤(kg)、公顷(ha)、分钟（min）",
                "地区生产总值（GDP）",
                "云泽(YUNZE)品牌",
                "贝利（Pelé）、咖啡馆(café)、安德烈(André)",
                "联系人（an）",
                "合同（hétóng wénběn yàngběn）",
                "（xiāng）下"
            })
    void otherBracketsStay(String words) {
        assertThat(simplified("这里写着：" + words + "。\n").get().yaml()).contains(words);
    }

    @Test
    void aBracketThatMayBePinyinInSimplifiedTextStaysAndIsTold() {
        Answer<ImportedDraft> answer = simplified("关于云泽品牌的说明\n品牌叫云泽(yunze)，各县都用。\n");
        assertThat(answer.get().yaml()).contains("云泽(yunze)");
        assertThat(answer.problems())
                .filteredOn(told -> told.code().equals("import.maybe-pinyin"))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.place()).startsWith("a.txt:2");
                    assertThat(told.message()).contains("云泽(yunze)");
                });
    }

    /** The sign for a lost character stands between slashes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "他挑起重擔/?/，走在前面。",
                "他挑起重担/?/走在前面。",
                "李/□/同志到场。",
                "李/\uFFFD/同志到场。",
                "镇里/〓/村的人都来了。",
                "渔民养鸬/；/捕鱼。",
                "种了蔬菜、葡/;/和水稻。",
                "修订了《白渚；渔业规定》。#修订了《白渚/；/渔业规定》。",
                "养了三种鸟，鸬/；/捕鱼最多。",
                "这些人，/?/源村的最多。",
                "（/；/江镇）的人"
            })
    void whereACharacterWasLostIsTold(String words) {
        String marked = words.substring(words.indexOf('#') + 1);
        String sign = marked.split("/", -1)[1];
        Answer<ImportedDraft> answer = read("关于云泽的说明\n第一段写得完整。\n" + marked.replace("/", "") + "\n", ImportWishes.NONE);
        assertThat(answer.problems())
                .filteredOn(told -> told.code().equals("import.lost-character"))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.place()).startsWith("a.txt:3");
                    assertThat(told.message()).contains("“" + sign + "”");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "为什么?因为人手不足。",
                "行不行?试了才知道。",
                "他问：“谁来干?”大家都举手。",
                "第一类，甲；第二类，乙；第三类，丙。",
                "规章的立、改、废；机构的设、并、撤。",
                "性别：男□ 女□",
                "他说：“好；就这么办。”",
                "请问何时报送?请于5月底前报送。",
                "选派干部（含第一书记；驻村队员）下沉。",
                "完成率达到98%；其中，甲县、乙县100%。",
                "姓名：□□□ 同意□不同意□",
                "是□否□",
                "网址是 https://example.cn/a?b=1 。",
                "修订了《办法》；废止了《规定》。"
            })
    void marksThatStandRightAreNotTold(String words) {
        assertThat(read("关于云泽的说明\n" + words + "\n", ImportWishes.NONE).problems())
                .extracting(Problem::code)
                .doesNotContain("import.lost-character");
    }

    @Test
    void eachLineOfProblemsHasItsHint() {
        assertThat(Arrays.asList(simplified(TRADITIONAL), read(TRADITIONAL, ImportWishes.NONE)))
                .allSatisfy(answer -> assertThat(answer.problems())
                        .allSatisfy(told -> assertThat(told.hint()).isNotEmpty()));
    }
}
