package org.hongtou.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.Answer;
import org.hongtou.Content;
import org.hongtou.Hongtou;
import org.hongtou.ImportWishes;
import org.hongtou.ImportedDraft;
import org.hongtou.Problem;
import org.hongtou.ProjectFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drafts that county offices send, and the one bulletin that they become. */
class BulletinsOfDraftsTest {
    private static final String ARTICLE = "青垣区把助餐点建到楼下\n5月底，青垣区第46个社区助餐点开门，覆盖老年人2.1万人。\n";

    private static ImportedDraft.Original draft(String name, String text) {
        return new ImportedDraft.Original(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer<ImportedDraft> read(ImportedDraft.Original... drafts) {
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.inMemory())) {
            return hongtou.importDrafts(List.of(drafts), ImportWishes.NONE);
        }
    }

    private static String yaml(String... drafts) {
        List<ImportedDraft.Original> files = new ArrayList<>();
        for (String draft : drafts) {
            files.add(draft((files.size() + 1) + ".txt", draft));
        }
        return read(files.toArray(ImportedDraft.Original[]::new)).get().yaml();
    }

    @Test
    void eachDraftIsAnItemInTheOrderOfTheFiles() {
        String yaml = yaml(ARTICLE + "（青垣区民政局供稿）\n", "桐岭县流动餐车进山村\n——“一车三线”助餐服务见闻\n骆堃\n每天10时，三辆餐车从县城出发。\n（桐岭县民政局供稿）\n");
        assertThat(yaml.substring(yaml.indexOf("稿件:"))).isEqualTo("""
                稿件:
                  - 标题: 青垣区把助餐点建到楼下
                    正文: 5月底，青垣区第46个社区助餐点开门，覆盖老年人2.1万人。
                    供稿: 青垣区民政局
                  - 标题: 桐岭县流动餐车进山村
                    副标题: ——“一车三线”助餐服务见闻
                    作者: 骆堃
                    正文: 每天10时，三辆餐车从县城出发。
                    供稿: 桐岭县民政局
                """);
    }

    /** Slashes part lines. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "（青垣区民政局供稿）|青垣区民政局",
                "(青垣区民政局供稿)|青垣区民政局",
                "青垣区民政局供稿|青垣区民政局",
                "供稿：青垣区民政局|青垣区民政局",
                "供稿单位：青垣区民政局、区财政局|青垣区民政局、区财政局",
                "（青垣区报送）|青垣区",
                "信息来源：青垣区民政局（区老龄办）|青垣区民政局（区老龄办）",
                "青垣区民政局/2026年6月1日|青垣区民政局",
                "青垣区民政局/青垣区财政局/2026年6月1日|青垣区民政局、青垣区财政局"
            })
    void theSendersOfficeIsTheSource(String lines, String source) {
        assertThat(yaml(ARTICLE + lines.replace('/', '\n') + "\n")).contains("    供稿: " + source + "\n");
    }

    @Test
    void aHeadingThatSpeaksOfReportingIsNoSource() {
        assertThat(yaml(ARTICLE + "一、按时报送\n各县逐月报送。\n")).contains("一、按时报送", "没有找到供稿的单位");
    }

    @Test
    void whatAnItemHasNoPlaceForIsSaidAboveIt() {
        assertThat(yaml("青民〔2026〕3号\n关于助餐点的报告\n云泽市民政局：\n5月底，第46个助餐点开门。\n联系人：骆堃，电话：8800123\n青垣区民政局\n2026年6月1日\n"))
                .contains("  # 待核：1.txt：原稿里的这些没有写进来：发文字号 青民〔2026〕3号；主送 云泽市民政局；成文日期 2026年6月1日；"
                        + "联系人 姓名 骆堃，电话 8800123。\n  - 标题: 关于助餐点的报告\n");
    }

    @Test
    void attachmentsStandAtTheEndOfTheText() {
        String yaml = yaml("关于助餐点的报告\n云泽市民政局：\n5月底，第46个助餐点开门。\n附件：1.助餐点名单\n2.经费表\n青垣区民政局\n2026年6月1日\n"
                + "附件1\n助餐点名单\n东街助餐点，西街助餐点。\n附件2\n经费表\n共12万元。\n");
        assertThat(yaml)
                .contains("      5月底，第46个助餐点开门。\n      附件1：助餐点名单\n      东街助餐点，西街助餐点。\n"
                        + "      附件2：经费表\n      共12万元。\n");
    }

    @Test
    void tablesAndPicturesComeAlongAndPicturesOfOneNameAreKeptApart() {
        byte[] one = new WordFiles()
                .with("青垣区把助餐点建到楼下", "5月底，第46个助餐点开门。")
                .withPicture()
                .withTable("县（区）", "个数", "青垣区", "46")
                .bytes();
        byte[] other = new WordFiles()
                .with("桐岭县流动餐车进山村", "每天10时，三辆餐车出发。")
                .withOtherPicture()
                .bytes();
        ImportedDraft draft = read(
                        new ImportedDraft.Original("a.docx", one), new ImportedDraft.Original("b.docx", other))
                .get();
        assertThat(draft.yaml()).contains("![](image1.png)", "| 青垣区 | 46 |", "![](image1-2.png)");
        assertThat(draft.pictures())
                .extracting(ImportedDraft.Picture::name)
                .containsExactly("image1.png", "image1-2.png");
    }

    @Test
    void aDraftThatIsABulletinGivesAllItsItems() {
        String yaml = yaml("望川县民政简报\n第5期\n望川县民政局　　2026年6月3日\n\n首批评估员上岗\n\n　　6月3日，首批12名老年人能力评估员上岗，上门评估失能老人。\n\n"
                + "夜班课开课\n\n　　6月9日，区老年大学首次开设智能手机夜班课，报名的人很多。\n");
        assertThat(yaml).contains("  - 标题: 首批评估员上岗\n", "  - 标题: 夜班课开课\n", "刊名 望川县民政简报；期号 5；日期 2026年6月3日。");
        assertThat(yaml.split("供稿: 望川县民政局", -1)).hasSize(3);
    }

    @Test
    void itsBriefsAreAnItemToo() {
        assertThat(yaml("望川县民政简报\n第5期\n望川县民政局　　2026年6月3日\n★评估员上岗\n评估员上岗。6月3日，首批12名评估员上岗。\n"
                        + "工作简讯\n石渚镇：老年大学开学。\n白渚镇：食堂开门。\n"))
                .contains(
                        "  - 标题: 评估员上岗\n",
                        "  # 待核：1.txt：这是那一期的简讯，放成了一篇；要并进本期简讯的，一条一条移到“简讯”下面。\n  - 标题: 工作简讯\n",
                        "      **石渚镇**：老年大学开学。\n      **白渚镇**：食堂开门。\n");
    }

    @Test
    void oneThatIsNotReadKeepsTheBulletinBackAndAllThatAreNotReadAreTold() {
        Answer<ImportedDraft> answer =
                read(draft("甲.rar", "PK\u0003\u0004"), draft("乙.txt", ARTICLE), draft("丙.txt", ""));
        assertThat(answer.ok()).isFalse();
        assertThat(answer.problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::place)
                .containsExactlyInAnyOrder("甲.rar", "丙.txt");
    }

    @Test
    void aKindWithoutItemsIsRefused() {
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.inMemory())) {
            assertThat(hongtou.importDrafts(List.of(draft("1.txt", ARTICLE)), ImportWishes.NONE.withKind("通知"))
                            .problems())
                    .extracting(Problem::code)
                    .containsExactly("import.no-items");
        }
    }

    @Test
    void itHasNoErrorAndIsSimplifiedWhereThatIsWished() {
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.inMemory())) {
            String yaml = hongtou.importDrafts(
                            List.of(draft("1.txt", "鄉村幹部著力助農\n各縣的農民收入提高了。\n（青垣區農業農村局供稿）\n")),
                            ImportWishes.NONE.withSimplify())
                    .get()
                    .yaml();
            assertThat(yaml).contains("标题: 乡村干部着力助农", "供稿: 青垣区农业农村局");
            assertThat(hongtou.check(Content.yaml(yaml)))
                    .filteredOn(Problem::isError)
                    .isEmpty();
        }
    }

    @Test
    void whatTheOfficesFileSaysIsLeftToIt(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("office.yaml"), "简报:\n  刊名: 民政简报\n  编印单位: 云泽市民政局\n");
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.of(folder))) {
            assertThat(hongtou.importDrafts(List.of(draft("1.txt", ARTICLE)), ImportWishes.NONE)
                            .get()
                            .yaml())
                    .doesNotContain("刊名:", "编印单位:")
                    .contains("日期: ");
        }
    }
}
