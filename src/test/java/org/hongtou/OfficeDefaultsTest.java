package org.hongtou;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an office writes once in office.yaml holds for each content file that leaves it out. */
class OfficeDefaultsTest {
    private static final String OFFICE = """
            公用:
              发文机关: 云泽市水务局
              印发: {机关: 云泽市水务局办公室}
            通知:
              主送: [各县（区）水务局, 局属各单位]
              抄送: [〈市领导〉, 市政府办公室]
            简报:
              刊名: 水务简报
              编印单位: 云泽市水务局办公室
              报尾: {报: 〈市领导〉, 送: [〈各县〉, 局领导]}
            名单:
              市领导: [市委, 市人大常委会, 市政府]
              各县: 禾安县、石渚县
              全部: [〈市领导〉, 〈各县〉]
            """;
    private static final String NOTICE = """
            文种: 通知
            发文字号: 云水〔2026〕7号
            标题: 关于清淤的通知
            正文: 请于汛前完成。
            成文日期: 2026-06-17
            """;

    private static Result render(String office, String content) {
        ProjectFiles files = ProjectFiles.inMemory().with("office.yaml", office);
        try (Hongtou hongtou = Hongtou.open(files)) {
            return hongtou.render(Content.yaml(content), Format.TEXT);
        }
    }

    private static String text(String office, String content) {
        Result result = render(office, content);
        assertThat(result.problems()).isEmpty();
        return new String(result.file(Format.TEXT).bytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static List<String> codes(Result result) {
        return result.problems().stream().map(Problem::code).toList();
    }

    @Test
    void whatAFileLeavesOutIsTheOffices() {
        assertThat(text(OFFICE, NOTICE)).contains("云泽市水务局文件", "各县（区）水务局，局属各单位：", "抄送：市委，市人大常委会，市政府，市政府办公室。");
    }

    @Test
    void whatAFileSaysIsItsOwn() {
        assertThat(text(OFFICE, NOTICE + "主送: 各水管站\n抄送: 〈各县〉\n"))
                .contains("各水管站：", "抄送：禾安县，石渚县。")
                .doesNotContain("局属各单位", "市人大常委会");
    }

    @Test
    void partsThatMayStandApartComeEachFromWhoSaysThem() {
        assertThat(text(OFFICE, NOTICE + "印发日期: 2026-06-18\n")).contains("云泽市水务局办公室", "2026年6月18日印发");
        assertThat(text(OFFICE, NOTICE + "印发: {机关: 综合科, 日期: 2026-06-18}\n"))
                .contains("综合科", "2026年6月18日印发")
                .doesNotContain("水务局办公室");
    }

    @Test
    void aListMayHoldListsAndStandAmongNames() {
        assertThat(text(OFFICE, NOTICE + "抄送: 〈全部〉、市供水公司\n")).contains("抄送：市委，市人大常委会，市政府，禾安县，石渚县，市供水公司。");
    }

    @Test
    void aBulletinsFootUsesTheListsToo() {
        assertThat(text(OFFICE, "文种: 简报\n期号: 7\n日期: 2026-06-17\n稿件:\n  - {标题: 修渠, 正文: 通水。}\n"))
                .contains("水务简报", "市委，市人大常委会，市政府", "禾安县，石渚县，局领导");
    }

    @Test
    void inTextTheMarksAreThoseOfABook() {
        assertThat(text(OFFICE, NOTICE.replace("请于汛前完成", "请读〈市领导〉、《〈水〉经》"))).contains("请读〈市领导〉、《〈水〉经》。");
    }

    @Test
    void aSignBeforeAListsNameIsTakenForItsMarks() {
        Result result = render(OFFICE, NOTICE + "抄送: [\"@市领导\", 市供水公司]\n");
        assertThat(codes(result)).containsExactly("content.list-at-sign");
        assertThat(result.ok()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'抄送: [@市领导, 市供水公司]', '抄送: [〈市领导〉, 市供水公司]'", "'抄送: \"@市领导\"', '抄送: \"〈市领导〉\"'", "抄送: @市领导, 抄送: 〈市领导〉"})
    void theSignIsMendedToTheMarks(String line, String mended) {
        ProjectFiles files = ProjectFiles.inMemory().with("office.yaml", OFFICE);
        try (Hongtou hongtou = Hongtou.open(files)) {
            assertThat(hongtou.mend(Content.yaml(NOTICE + line + "\n")).yaml()).isEqualTo(NOTICE + mended + "\n");
        }
    }

    @ParameterizedTest
    @CsvSource({"@市领寻, content.unknown-list-near", "@供电公司, content.at-sign"})
    void aSignBeforeNoListsNameIsTold(String item, String code) {
        assertThat(codes(render(OFFICE, NOTICE + "抄送: [" + item + "]\n"))).containsExactly(code);
    }

    private static final String SENTENCES = OFFICE + """
            语句:
              联系: |
                联系人：王五，电话：8800166。
                地址：云泽路1号。
              感谢: 感谢您的支持。
            """;

    @Test
    void aSentenceTakesThePlaceOfTheParagraphThatNamesIt() {
        String body = "正文: |\n  请于汛前完成。\n  〈联系〉\n  特此通知。";
        assertThat(text(SENTENCES, NOTICE.replace("正文: 请于汛前完成。", body)))
                .contains("请于汛前完成。\n联系人：王五，电话：8800166。\n地址：云泽路1号。\n特此通知。");
        assertThat(text(SENTENCES, NOTICE.replace("请于汛前完成。", "〈感谢〉"))).contains("感谢您的支持。");
    }

    @ParameterizedTest
    @CsvSource({
        "〈联糸〉, content.unknown-sentence-near",
        "〈附言〉, content.unknown-sentence",
        "〈市领导〉, content.list-in-text",
        "请照〈联系〉办。, content.sentence-within"
    })
    void marksInTextThatNameNoSentenceAreTold(String paragraph, String code) {
        assertThat(codes(render(SENTENCES, NOTICE.replace("请于汛前完成。", paragraph))))
                .containsExactly(code);
    }

    @Test
    void aSentenceHoldsTextAndNoOtherSentence() {
        assertThat(codes(render(SENTENCES + "  甲: [乙]\n  丙: |\n    〈感谢〉\n", NOTICE)))
                .contains("content.sentence-not-text", "content.sentence-in-sentence");
    }

    @Test
    void aKeyThatNoKindHasIsToldAlthoughNoFileUsesIt() {
        assertThat(codes(render(OFFICE.replace("公用:\n", "公用:\n  发文機构: 甲\n  联络员: 乙\n"), NOTICE)))
                .contains("content.unknown-key-near", "content.office-unknown-key");
    }

    @Test
    void aKeyOfAnotherKindIsNoFault() {
        assertThat(text(OFFICE + "  \n", NOTICE)).doesNotContain("水务简报");
        assertThat(text(OFFICE.replace("公用:\n", "公用:\n  刊名: 水务简报\n"), NOTICE)).contains("云泽市水务局文件");
    }

    @ParameterizedTest
    @CsvSource({"'抄送: 〈市领寻〉', content.unknown-list-near, 是不是〈市领导〉", "'抄送: 〈供电公司〉', content.unknown-list, 没有叫〈供电公司〉的名单"})
    void aListThatThereIsNotIsToldAtItsPlace(String line, String code, String words) {
        Result result = render(OFFICE, NOTICE + line + "\n");
        assertThat(codes(result)).containsExactly(code);
        assertThat(result.problems().getFirst().line()).isEqualTo(6);
        assertThat(result.problems().getFirst().message()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "'通之:\n  抄送: 甲', content.office-unknown-part-near, 1",
        "'通知:\n  抄颂: 甲', content.unknown-key-near, 2",
        "'公用: 甲', content.office-part-not-a-mapping, 1",
        "'甲', content.office-not-a-mapping, 1",
        "'通知:\n  版式: 信封', content.choice-near, 2",
        "'通知:\n  抄送: 〈甲〉\n名单:\n  甲: [〈甲〉]', content.list-in-itself, 4"
    })
    void whatIsWrongInTheOfficesFileIsToldThere(String office, String code, int line) {
        Result result = render(office.replace("\\n", "\n") + "\n", NOTICE.replace("文种: 通知", "文种: 通知\n发文机关: 甲局"));
        assertThat(codes(result)).contains(code);
        Problem problem = result.problems().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(problem.file()).isEqualTo("office.yaml");
        assertThat(problem.line()).isEqualTo(line);
    }

    @Test
    void editorsDoNotAskForWhatTheOfficeSays() {
        String alone = schema("");
        String office = schema(OFFICE);
        assertThat(alone).contains("\"required\":[\"编印单位\"]");
        assertThat(office).doesNotContain("\"required\":[\"编印单位\"]");
    }

    private static String schema(String office) {
        ProjectFiles files = office.isEmpty()
                ? ProjectFiles.inMemory()
                : ProjectFiles.inMemory().with("office.yaml", office);
        try (Hongtou hongtou = Hongtou.open(files)) {
            return hongtou.schema("简报").get().replaceAll("\\s", "");
        }
    }
}
