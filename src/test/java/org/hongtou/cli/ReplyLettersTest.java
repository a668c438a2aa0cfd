package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Replies word by word: whom the letter speaks to, of what, and what is told where that is doubtful. */
@Tag("commands")
final class ReplyLettersTest {
    @TempDir
    private Path folder;

    private String err = "";

    @BeforeEach
    void aProject() throws IOException {
        Files.createDirectories(folder.resolve("content"));
    }

    /** The text of the only letter, or of the one by that name, a line a paragraph. */
    private String letter(String content, String name) throws IOException {
        Files.writeString(folder.resolve("content/a.yaml"), content);
        Ran ran = Ran.in(folder, "build", "-f", "txt");
        err = ran.err();
        assertThat(ran.code()).as(err).isZero();
        return Files.readString(folder.resolve("out/" + name + ".txt"))
                .lines()
                .map(line -> line.replaceAll("^[\\s\\u3000]+|[\\s\\u3000]+$", ""))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String reply(String proposers) throws IOException {
        String letter = letter("""
                文种: 提案答复
                发文机关: 青垣区教育局
                发文字号: 青教函〔2026〕9号
                办理类别: A
                类别位置: 标题
                提案: {政协: 区政协, 届次: 五届三次会议, 提案号: 86, 提案题目: 关于校门口秩序的建议, 提案人: %s}
                正文: 已经办结。
                成文日期: 2026-06-17
                """.formatted(proposers), "a");
        return letter;
    }

    private static String text(String addressee, String you) {
        return """
                青垣区教育局
                青教函〔2026〕9号
                关于区政协五届三次会议第86号提案办理情况（A）的函
                %s：
                %s在区政协五届三次会议上提出的《关于校门口秩序的建议》（第86号提案）收悉，谨致谢意。现将办理情况函告如下：
                已经办结。
                感谢%s的关心、理解和支持，欢迎继续提出意见和建议。
                青垣区教育局
                2026年6月17日
                """.formatted(addressee, you, you);
    }

    @Test
    void onePersonIsYouAlone() throws IOException {
        for (String name : new String[] {"张盟", "张盟委员", "[王海联]", "阿依努尔汗", "扎西顿珠次仁", "买买提·艾力", "提案人：刘协", "张　盟"}) {
            String plain = name.replaceAll("[\\[\\]　]|委员|提案人：", "");
            assertThat(reply(name)).as(name).isEqualTo(text(plain + "委员", "您"));
            assertThat(err.replaceAll("\\S+content.label-in-value.*\\n.*", ""))
                    .as(name)
                    .doesNotContain("[");
        }
    }

    @Test
    void twoPersonsAreTwoHoweverTheyAreTyped() throws IOException {
        for (String names :
                new String[] {"[邬喆, 简堃]", "邬喆、简堃", "邬喆，简堃", "邬喆 简堃", "邬喆委员、简堃委员", "邬喆（领衔）、简堃", "\"领衔人：邬喆；附议人：简堃\""}) {
            assertThat(reply(names)).as(names).isEqualTo(text("邬喆、简堃委员", "你们"));
            assertThat(err).as(names).doesNotContain("[");
        }
    }

    @Test
    void namesMayStandALineEach() throws IOException {
        String letter = letter("""
                文种: 提案答复
                发文机关: 青垣区教育局
                发文字号: 青教函〔2026〕9号
                办理类别: A
                类别位置: 标题
                提案:
                  政协: 区政协
                  届次: 五届三次会议
                  提案号: 86
                  提案题目: 关于校门口秩序的建议
                  提案人: |
                    邬喆
                    简堃委员
                正文: 已经办结。
                成文日期: 2026-06-17
                """, "a");
        assertThat(letter).isEqualTo(text("邬喆、简堃委员", "你们"));
    }

    @Test
    void sixPersonsAreAllNamed() throws IOException {
        assertThat(reply("邬喆、简堃、许珺、祝玥、易翀、欧阳文华")).isEqualTo(text("邬喆、简堃、许珺、祝玥、易翀、欧阳文华委员", "你们"));
        assertThat(err).doesNotContain("[");
    }

    @Test
    void othersWhoArentNamedKeepTheirNumber() throws IOException {
        assertThat(reply("邬喆等5名委员")).isEqualTo(text("邬喆等5名委员", "你们"));
        assertThat(reply("邬喆、简堃等十二位")).isEqualTo(text("邬喆、简堃等十二位委员", "你们"));
        assertThat(reply("邬喆（领衔）等5人")).isEqualTo(text("邬喆等5名委员", "你们"));
        assertThat(reply("邬喆等")).isEqualTo(text("邬喆等委员", "你们"));
        assertThat(reply("{姓名: 邬喆, 人数: 5}")).isEqualTo(text("邬喆等5名委员", "你们"));
        assertThat(reply("民盟青垣区支部等3家单位")).isEqualTo(text("民盟青垣区支部等3家单位", "你们"));
        assertThat(err).doesNotContain("[");
    }

    @Test
    void anOrganisationIsNoMember() throws IOException {
        for (String name : new String[] {
            "民盟云泽市委会", "市工商联", "致公党支部", "九三学社云泽市委员会", "经济界", "民建石渚区支部", "青年委员会", "市政协提案委", "农工党", "{单位: 青垣客}"
        }) {
            String plain = name.replaceAll("\\{单位: |}", "");
            assertThat(reply(name)).as(name).isEqualTo(text(plain, "贵单位"));
            assertThat(err).as(name).doesNotContain("[");
        }
    }

    @Test
    void organisationsStandBeforePersons() throws IOException {
        assertThat(reply("邬喆、民盟云泽市委会、教育界别小组、张盟委员")).isEqualTo(text("民盟云泽市委会、教育界别小组，邬喆、张盟委员", "你们"));
        assertThat(err).doesNotContain("[");
    }

    @Test
    void whatIsDoubtfulIsToldAtItsPlaceWithWhatToType() throws IOException {
        reply("[邬喆, 方志办]");
        assertThat(err)
                .contains("content/a.yaml:6:64: 注意[content.taken-for-body] 看不出“方志办”是人还是单位，现在当作单位，后面不加“委员”")
                .contains("怎么办：是单位，写 {单位: 方志办}；是人，写“方志办委员”。");
        reply("青垣客");
        assertThat(err).contains("content/a.yaml:6:59: 注意[content.taken-for-person] 看不出“青垣客”是人还是单位，现在当作人，印成“青垣客委员”");
        reply("[{姓名: 方志办}, 青垣客委员]");
        assertThat(err).doesNotContain("[");
        reply("邬喆先生");
        assertThat(err).contains("建议[content.person-title] “邬喆”后面的“先生”已去掉，印成“邬喆委员”");
    }

    @Test
    void aPersonWithoutANameIsAnError() throws IOException {
        Files.writeString(
                folder.resolve("content/a.yaml"), "文种: 提案答复\n发文机关: 青垣区教育局\n提案: {提案号: 1, 提案人: {说明: 领衔}}\n正文: 好。\n");
        Ran ran = Ran.in(folder, "build", "-f", "txt");
        assertThat(ran.code()).isNotZero();
        assertThat(ran.err()).contains("content/a.yaml:3:19: 错误[content.person-without-name]");
    }

    private static final String THREE = """
            文种: 提案答复
            发文机关: 云泽市教育局
            发文字号: 泽教函〔2026〕33号
            办理类别: A
            类别位置: 标题
            提案:
              - {政协: 市政协, 届次: 五届三次会议, 提案号: 21, 提案题目: 关于公办园的建议, 提案人: [邬喆, 简堃]}
              - {提案号: 34, 提案题目: 关于托育的建议, 提案人: 民建云泽市委会}
              - {提案号: 57, 提案题目: 关于延时服务的建议, 提案人: "简堃、许珺"}
            会办单位: 市财政局
            正文: 已新增学位6200个。
            成文日期: 2026-08-01
            """;

    private static String three(String addressee, String opening, String you) {
        return """
                云泽市教育局
                泽教函〔2026〕33号
                关于市政协五届三次会议第21号、第34号、第57号提案办理情况（A）的函
                %s：
                %s经商市财政局，现将办理情况函告如下：
                已新增学位6200个。
                感谢%s的关心、理解和支持，欢迎继续提出意见和建议。
                云泽市教育局
                2026年8月1日
                """.formatted(addressee, opening, you);
    }

    @Test
    void severalProposalsOfSeveralAreAnsweredTogether() throws IOException {
        assertThat(letter(THREE, "a"))
                .isEqualTo(three(
                        "民建云泽市委会，邬喆、简堃、许珺委员",
                        "你们在市政协五届三次会议上提出的《关于公办园的建议》（第21号提案）、《关于托育的建议》（第34号提案）、" + "《关于延时服务的建议》（第57号提案）收悉，谨致谢意。",
                        "你们"));
    }

    @Test
    void eachIsToldOfTheirOwnProposalsAndOfTheOthersAsAnsweredTogether() throws IOException {
        String each = THREE + "逐人: 是\n";
        assertThat(letter(each, "a-简堃"))
                .isEqualTo(three(
                        "简堃委员",
                        "您在市政协五届三次会议上提出的《关于公办园的建议》（第21号提案）、《关于延时服务的建议》（第57号提案）收悉，谨致谢意。" + "《关于托育的建议》（第34号提案）与您的提案一并答复。",
                        "您"));
        assertThat(letter(each, "a-许珺"))
                .isEqualTo(three(
                        "许珺委员",
                        "您在市政协五届三次会议上提出的《关于延时服务的建议》（第57号提案）收悉，谨致谢意。" + "《关于公办园的建议》（第21号提案）、《关于托育的建议》（第34号提案）与您的提案一并答复。",
                        "您"));
        assertThat(letter(each, "a-民建云泽市委会"))
                .isEqualTo(three(
                        "民建云泽市委会",
                        "贵单位在市政协五届三次会议上提出的《关于托育的建议》（第34号提案）收悉，谨致谢意。"
                                + "《关于公办园的建议》（第21号提案）、《关于延时服务的建议》（第57号提案）与贵单位的提案一并答复。",
                        "贵单位"));
        assertThat(err).doesNotContain("[");
    }

    @Test
    void copiesForSomeOfManyAreTold() throws IOException {
        String each = THREE.replace("[邬喆, 简堃]", "邬喆等5名委员") + "逐人: 是\n";
        letter(each, "a-邬喆");
        assertThat(err).contains("注意[content.copies-others] “邬喆等5名委员”里没有写姓名的人，不会各出一份");
    }

    @Test
    void proposalsOfTwoMeetingsSayTheirMeetings() throws IOException {
        String two = THREE.replace("{提案号: 57", "{届次: 五届四次会议, 提案号: 57") + "逐人: 是\n";
        assertThat(letter(two, "a-简堃"))
                .contains("简堃委员：\n您提出的《关于公办园的建议》（市政协五届三次会议第21号提案）、"
                        + "《关于延时服务的建议》（市政协五届四次会议第57号提案）收悉，谨致谢意。"
                        + "《关于托育的建议》（市政协五届三次会议第34号提案）与您的提案一并答复。");
        assertThat(letter(two, "a-许珺")).contains("许珺委员：\n您在市政协五届四次会议上提出的《关于延时服务的建议》（第57号提案）收悉");
    }

    @Test
    void theOpinionOfACoHandlingOfficeGoesToTheLeadOffice() throws IOException {
        assertThat(letter("""
                        文种: 提案答复
                        办理方式: 会办
                        发文机关: 云泽市财政局
                        发文字号: 泽财函〔2026〕40号
                        主送: 云泽市交通运输局
                        提案:
                          - {政协: 市政协, 届次: 五届三次会议, 提案号: 88, 提案题目: 《关于公交专用道的建议》, 提案人: 张盟、民盟云泽市委会}
                          - {提案号: 91, 提案题目: 关于公交站的建议, 提案人: 邬喆}
                        正文: 我局将统筹安排资金。
                        成文日期: 2026-05-20
                        """, "a")).isEqualTo("""
                        云泽市财政局
                        泽财函〔2026〕40号
                        关于市政协五届三次会议第88号、第91号提案的会办意见
                        云泽市交通运输局：
                        《关于公交专用道的建议》（市政协五届三次会议第88号提案）、《关于公交站的建议》（第91号提案）收悉。经研究，现就涉及我单位职责的内容提出会办意见如下：
                        我局将统筹安排资金。
                        以上意见，供答复提案人时参考。
                        云泽市财政局
                        2026年5月20日
                        """);
        assertThat(err).contains("建议[content.around-value]");
    }

    @Test
    void aPartyOrganAnswersPartiesAndMembers() throws IOException {
        assertThat(letter("""
                        文种: 提案答复
                        版式: 文件
                        发文机关: 中共云泽市委组织部
                        发文字号: 云组函〔2026〕15号
                        提案: {政协: 市政协, 届次: 五届三次会议, 提案号: 112, 提案题目: 关于年轻干部的建议, 提案人: [民盟云泽市委会, 教育界别小组, 邬喆]}
                        正文: 今年选派86名干部到村任职。
                        成文日期: 2026-08-10
                        """, "a")).contains("""
                        关于市政协五届三次会议第112号提案办理情况的答复
                        民盟云泽市委会、教育界别小组，邬喆委员：
                        你们在市政协五届三次会议上提出的《关于年轻干部的建议》（第112号提案）收悉，谨致谢意。现将办理情况答复如下：
                        今年选派86名干部到村任职。
                        感谢你们的关心、理解和支持，欢迎继续提出意见和建议。
                        """);
    }

    @Test
    void anAnswerOfOnePartIsWrittenAsItsText() throws IOException {
        assertThat(letter("""
                        文种: 提案答复
                        发文机关: 云泽市水务局
                        发文字号: 泽水函〔2026〕72号
                        提案: {政协: 市政协, 届次: 三届五次会议, 提案号: 41, 提案题目: 关于修渠的建议, 提案人: 张盟}
                        答复: |
                          东干渠已列入计划。
                          西干渠年内完工。
                        成文日期: 2026-07-20
                        """, "a")).contains("函告如下：\n东干渠已列入计划。\n西干渠年内完工。\n感谢您");
    }

    @Test
    void deputiesAndTheirDelegationsAreSpokenToAsSuch() throws IOException {
        String content = """
                文种: 建议答复
                发文机关: 云泽市交通运输局
                发文字号: 泽交函〔2026〕72号
                建议: {人大: 市人大, 届次: 六届四次会议, 建议号: 第0237号, 建议题目: “关于断头路的建议”, 代表: %s}
                正文: 已列入计划。
                成文日期: 2026-07-20
                """;
        assertThat(letter(content.formatted("骆堃、张盟代表"), "a"))
                .contains("骆堃、张盟代表：\n你们在市人大六届四次会议上提出的《关于断头路的建议》（第0237号建议）收悉");
        assertThat(err).contains("建议[content.around-value] “建议号”两头的“第…号”会自动加上，已去掉，留下“0237”");
        assertThat(letter(content.formatted("青垣代表团"), "a")).contains("青垣代表团：\n贵团在市人大");
        assertThat(letter(content.formatted("市人大社会委"), "a")).contains("市人大社会委：\n贵单位在市人大");
        assertThat(letter(content.formatted("骆堃等7名代表"), "a")).contains("骆堃等7名代表：\n你们在");
        assertThat(letter(content.formatted("骆堃委员"), "a")).contains("骆堃代表：\n您在");
        assertThat(err).contains("content.person-title");
    }

    @Test
    void theOpinionFormNamesThemAsTheyWereTyped() throws IOException {
        String letter = letter(THREE.replace("[邬喆, 简堃]", "邬喆（领衔）、简堃等5名委员") + "征询意见表: 是\n", "a");
        assertThat(letter).contains("提案人　邬喆（领衔）、简堃等5名委员");
    }
}
