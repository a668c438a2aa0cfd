package org.hongtou.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hongtou.Content;
import org.hongtou.Edition;
import org.hongtou.Format;
import org.hongtou.Hongtou;
import org.hongtou.PageView;
import org.hongtou.Problem;
import org.hongtou.ProjectFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What offices add of their own: blanks and signatures of attachments, imprint rows, labels, results, staff. */
class OwnPartsTest {
    private static final Hongtou HONGTOU = Hongtou.open(ProjectFiles.inMemory());

    private static final String NOTICE = """
            文种: 通知
            标题: 关于排查供水设施的通知
            发文机关: 云泽市水务局
            发文字号: 泽水发〔2026〕41号
            主送: 各县（区）水务局
            正文: 请排查供水设施。
            成文日期: 2026-10-29
            """;

    private static final String REPLY = """
            文种: 提案答复
            发文机关: 云泽市水务局
            发文字号: 泽水函〔2026〕53号
            提案: {政协: 云泽市政协, 届次: 五届三次会议, 提案号: 92, 提案题目: 关于改造老旧管网的提案, 提案人: 祝玥}
            正文: 已完成18公里。
            成文日期: 2026-10-21
            """;

    private static final String BULLETIN = """
            文种: 简报
            刊名: 青垣督查
            期号: 19
            编印单位: 青垣区人民政府督查室
            日期: 2026-11-06
            稿件: [{标题: 石门镇修渠, 正文: 10月底通水。}]
            """;

    @AfterAll
    static void close() {
        HONGTOU.close();
    }

    private static List<PageView.Line> lines(String content, Edition edition) {
        return HONGTOU.pages(Content.yaml(content), edition).get().stream()
                .flatMap(document -> document.pages().stream())
                .flatMap(page -> page.lines().stream())
                .toList();
    }

    /** The words of every line, without the space between their parts. */
    private static List<String> words(String content) {
        return lines(content, Edition.FULL).stream().map(OwnPartsTest::words).toList();
    }

    private static String words(PageView.Line line) {
        return line.text().replaceAll("[\\s　]", "");
    }

    private static List<Problem> found(String content) {
        return HONGTOU.render(Content.yaml(content), Format.PDF).problems();
    }

    @Test
    void anAttachmentIsFilledInAboveItsTableAndSignedBelow() {
        assertThat(words(NOTICE + """
                        附件:
                          - 标题: 排查表
                            填报行: [填报单位, 填报日期]
                            正文: "| 序号 | 设施 |\\n|---|---|\\n| 1 | 泵站 |"
                            署名: [云泽市水务局, 云泽市林业局]
                            日期: 2026-10-28
                        """))
                .containsSubsequence("附件", "排查表", "填报单位：填报日期：年月日", "云泽市水务局", "云泽市林业局", "2026年10月28日");
    }

    @Test
    void blanksStandTwoToALineHoweverManyThereAre() {
        assertThat(words(NOTICE + """
                        附件:
                          - 标题: 排查表
                            填报行: [填报单位（盖章）, 填报人, 审核人, 联系电话, 填报日期]
                            正文: 如实填写。
                        """)).containsSubsequence("填报单位（盖章）：填报人：", "审核人：联系电话：", "填报日期：年月日", "如实填写。");
    }

    @Test
    void blanksOfAnAttachmentThatIsNotPrintedAreTold() {
        assertThat(found(NOTICE + "附件: [{标题: 排查表, 填报行: 填报单位, 署名: 云泽市水务局}]"))
                .extracting(Problem::code)
                .containsExactly("template.unused", "template.unused");
    }

    @Test
    void imprintRowsStandBetweenTheCopiesAndThePrinter() {
        assertThat(words(NOTICE + """
                        抄送: 市应急管理局
                        版记行: {承办单位: 农村水利科, 联系人: 闻喆, 联系电话: 8800416}
                        印发: {机关: 云泽市水务局办公室, 日期: 2026-10-29}
                        """))
                .containsSubsequence("抄送：市应急管理局。", "承办单位：农村水利科", "联系人：闻喆", "联系电话：8800416", "云泽市水务局办公室2026年10月29日印发");
    }

    @Test
    void thePublicEditionHasNoImprintWhereOnlyContactsStoodInIt() {
        String content = NOTICE + "版记行: {联系人: 闻喆, 联系电话: 8800416}\n";
        assertThat(lines(content, Edition.PUBLIC))
                .extracting(PageView.Line::text)
                .isEqualTo(lines(NOTICE, Edition.PUBLIC).stream()
                        .map(PageView.Line::text)
                        .toList());
        assertThat(lines(content, Edition.PUBLIC).size())
                .isLessThan(lines(content, Edition.FULL).size());
    }

    @Test
    void aBulletinHasItsFootForRowsOfItsOwn() {
        assertThat(words(BULLETIN + "报尾: {报: 区委, 承办单位: 督查一科}\n")).contains("承办单位：督查一科");
        assertThat(found(BULLETIN + "版记行: {承办单位: 督查一科}\n"))
                .filteredOn(one -> one.severity() == Problem.Severity.ERROR)
                .hasSize(1);
    }

    @Test
    void aResultStandsBesideTheCategory() {
        assertThat(words(REPLY + "办理类别: B\n办理结果: 正在解决\n")).contains("（B类，正在解决）");
        assertThat(words(REPLY + "办理结果: 正在解决\n")).contains("（正在解决）");
        assertThat(words(REPLY + "办理类别: B\n类别位置: 标题\n办理结果: 正在解决\n")).contains("（正在解决）");
    }

    @Test
    void anEditorsNoteBearsTheLabelThatItIsGiven() {
        assertThat(words(BULLETIN + "按语: 请参照办理。\n")).contains("编者按：请参照办理。");
        assertThat(words(BULLETIN + "按语: 请参照办理。\n按语标签: 领导批示\n")).contains("领导批示：请参照办理。");
    }

    @Test
    void staffStandTwoOrThreeToALineWhereOneHasNoRoomForAll() {
        assertThat(words(BULLETIN + "署名行: {签发: 简堃, 审核: 邬喆, 编辑: 许珺, 校对: 骆玥, 录入: 祝玥, 印制: 闻喆}\n"))
                .containsSubsequence("签发：简堃审核：邬喆编辑：许珺", "校对：骆玥录入：祝玥印制：闻喆");
        assertThat(words(BULLETIN + "署名行: {签发: 简堃, 审核: 邬喆, 责任编辑: 许珺、易翀, 校对: 骆玥, 联系电话: 8800127}\n"))
                .containsSubsequence("签发：简堃审核：邬喆", "责任编辑：许珺、易翀校对：骆玥", "联系电话：8800127");
    }

    @Test
    void oneWhoNeedsOverHalfALineLeavesTheOthersTheirRows() {
        assertThat(words(BULLETIN + """
                        署名行:
                          签发: 简堃
                          审核: 邬喆
                          责任编辑: 许珺、易翀、闻喆、祝玥、骆堃
                          校对: 骆玥
                          联系电话: 8800127
                        """)).containsSubsequence("签发：简堃审核：邬喆", "责任编辑：许珺、易翀、闻喆、祝玥、骆堃", "校对：骆玥联系电话：8800127");
    }
}
