package org.hongtou.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Report;
import org.hongtou.proof.rule.Finding;
import org.hongtou.proof.rule.Habits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists that an office keeps in its {@code proof.yaml}: what they find, what they leave alone, what is wrong with them. */
final class OwnListsTest {
    private static final Manuscripts MANUSCRIPTS = new Manuscripts();
    private static final String LISTS = """
            核对年月: 2026-03
            错字:
              青恒区: 青垣区
              白诸: {应当: 白渚, 除外: [白诸葛, 白诸…古城]}
              即定: 既定
            提法:
              - 云泽|四水|同治|攻坚行动
              - 治水、护岸、清源
              - {应当: 云泽市河湖长制工作会议, 写错: [云泽市河长制工作会议, 河湖长会议], 除外: [河湖长会议室]}
            机构:
              - {全称: 云泽市数据和政务服务局, 旧称: [云泽市大数据局, 市大数据局], 自: 2024-03-01, 除外: [市大数据局大楼]}
              - {全称: 云泽市发展和改革委员会, 不用简称: 市发改委}
              - {全称: 青垣区环保局, 旧称: 青垣环境所}
            """;
    private static final String DATED = """
            文种: 通知
            发文机关: 云泽市水务局
            标题: 关于做好今年工作的通知
            文稿状态: 送审稿
            成文日期: %s
            正文: |
              %s
            """;

    private static Habits habits(String yaml, Report report) {
        return HabitsReader.read(Source.read("proof.yaml", yaml.getBytes(StandardCharsets.UTF_8), report), report);
    }

    private static List<Finding> found(String yaml, String text) {
        Report report = new Report();
        Habits habits = habits(yaml, report);
        assertThat(report.diagnostics()).isEmpty();
        return new ProofReader(habits).read(MANUSCRIPTS.of(text));
    }

    private static List<String> told(String text) {
        return found(LISTS, text).stream()
                .map(one -> one.rule().code() + " " + one.text() + " " + String.join(" ", one.arguments()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "青恒区已经动工。, 青恒区, 青垣区",
        "驻白诸的工作队已经到位。, 白诸, 白渚",
        "按即定方案办。, 即定, 既定",
    })
    void aTypoIsFoundAndMended(String text, String wrong, String right) {
        assertThat(found(LISTS, text)).singleElement().satisfies(one -> {
            assertThat(one.rule().code()).isEqualTo("typo");
            assertThat(one.text()).isEqualTo(wrong);
            assertThat(one.mend()).isEqualTo(right);
            assertThat(one.arguments()).containsExactly("本单位2026年3月的词表");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "白诸葛参加会议。",
                "白诸说的是汉代的古城。",
                "此事要立即定下来。",
                "河湖长会议室已经修好。",
                "抓好治水、护岸、清源三件事。",
                "落实云泽四水同治攻坚行动的部署。",
                "原市大数据局的人员已经转隶。",
                "2024年市大数据局更名，人员不变。",
                "执行《云泽市大数据局工作规则》。",
                "地点在市大数据局大楼。",
                "云泽市发展和改革委员会（以下简称“市发改委”）牵头，市发改委每月通报。",
                "由青垣区环保局监测。",
            })
    void whatTheOfficeExceptsIsLeftAlone(String text) {
        assertThat(told(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "推进云泽同治四水攻坚行动。, set-phrase 云泽同治四水攻坚行动 云泽四水同治攻坚行动 本单位2026年3月",
        "推进云泽四水攻坚行动。, set-phrase 云泽四水攻坚行动 云泽四水同治攻坚行动 本单位2026年3月",
        "抓好清源、治水、护岸。, set-phrase 清源、治水、护岸 治水、护岸、清源 本单位2026年3月",
        "召开河湖长会议。, set-phrase 河湖长会议 云泽市河湖长制工作会议 本单位2026年3月",
        "由市大数据局负责。, name-former 市大数据局 云泽市数据和政务服务局 本单位2026年3月",
        "由云泽市大数据局负责。, name-former 云泽市大数据局 云泽市数据和政务服务局 本单位2026年3月",
        "由市发改委牵头。, name-short 市发改委 云泽市发展和改革委员会 本单位2026年3月",
    })
    void phrasesAndNamesAreToldWithWhatIsRight(String text, String told) {
        assertThat(told(text)).containsExactly(told);
        assertThat(found(LISTS, text)).allMatch(one -> one.mend() == null);
    }

    /** 环保局 is a former name by the shipped list: not where the office says that it is the name. */
    @Test
    void theOfficeKnowsItsNamesBetterThanTheShippedList() {
        String text = "由青垣区环保局和石渚区环保局监测。";
        assertThat(told(text)).hasSize(1).first().asString().startsWith("term-office 环保局");
        assertThat(found("不查: []\n", text)).hasSize(2);
        assertThat(found("核对年月: 2026-03\n提法:\n  - {应当: 获得感、安全感、幸福感, 写错: [幸福感、安全感、获得感]}\n", "增强获得感、安全感、幸福感。"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, false", "2024-03-01, true", "2024年3月　日, true", "2023-12-01, false", "2026-06-17, true"})
    void aFormerNameIsRightInDocumentsBeforeTheChange(String date, boolean isTold) {
        String text = DATED.formatted(date, "由市大数据局负责。");
        assertThat(told(text).stream().anyMatch(told -> told.startsWith("name-former")))
                .isEqualTo(isTold);
    }

    @ParameterizedTest
    @CsvSource({"2028-02-28, ''", "2028-03-01, 本单位的提法（2026年3月）"})
    void aListThatIsTwoYearsOldSaysSo(String date, String old) {
        List<Finding> found = found("核对年月: {提法: 2026年3月}\n提法: [治水、护岸、清源]\n", DATED.formatted(date, "抓好防汛。"));
        assertThat(found.stream().flatMap(one -> one.arguments().stream()).toList())
                .isEqualTo(old.isEmpty() ? List.of() : List.of(old));
    }

    @Test
    void shippedListsSayTheirAgeOnceADocument() {
        assertThat(found("不查: []\n", DATED.formatted("2031-03-01", "抓好防汛。")))
                .singleElement()
                .satisfies(one -> assertThat(one.arguments().getFirst())
                        .contains("固定表述和机关名称（", "错字（", "机构旧称（")
                        .doesNotContain("本单位"));
    }

    @Test
    void englishKeysAreTheSame() {
        String english = """
                checked: {typos: 2026-03, phrases: 2026-03, offices: 2026-03}
                typos:
                  白诸: {right: 白渚, except: 白诸葛}
                phrases:
                  - {right: 云泽市河湖长制工作会议, wrong: 河湖长会议}
                offices:
                  - {full: 云泽市数据局, former: 市大数据局, short: 市数局, since: 2024}
                """;
        assertThat(found(english, "白诸葛在白诸召开河湖长会议，市大数据局、市数局参加。"))
                .extracting(one -> one.rule().code())
                .containsExactly("typo", "set-phrase", "name-former", "name-short");
    }

    @Test
    void theirRulesAreSwitchedOffLikeOthers() {
        String off = LISTS + "不查: [typo, set-phrase, name-former, name-short, term-house]\n用语: {村居: 村（社区）}\n";
        assertThat(found(off, "青恒区各村居由市大数据局、市发改委召开河湖长会议。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '；',
            value = {
                "错字: {青恒: 青垣}；1:1 check.list-undated",
                "核对年月: {提法: 2026-11}\\n错字: {青恒: 青垣}；2:1 check.list-without-month",
                "核对年月: 去年\\n错字: {}；1:7 check.list-month",
                "核对年月: 2026-13；1:7 check.list-month",
                "核对年月: {提发: 2026-11}；1:8 check.list-key-near",
                "核对年月: 2026-11\\n错字: [青恒]；2:5 check.typos-form",
                "核对年月: 2026-11\\n错字:\\n  青: 青垣；3:3 check.list-length",
                "核对年月: 2026-11\\n错字:\\n  青恒: 青恒；3:3 check.list-same",
                "核对年月: 2026-11\\n错字:\\n  青恒: {应当: 青垣, 除外: [青垣江]}；3:21 check.list-except",
                "核对年月: 2026-11\\n错字:\\n  青恒: 青垣\\n  青元: 青恒；3:3 check.list-both",
                "核对年月: 2026-11\\n提法:\\n  - {应当: 甲乙丙, 写错: [甲丙乙]}\\n  - {应当: 甲乙, 写错: [甲丙乙]}；4:19 check.list-twice",
                "核对年月: 2026-11\\n提法:\\n  - 四水同治；3:5 check.phrases-form",
                "核对年月: 2026-11\\n提法:\\n  - 治水、治水；3:5 check.phrases-form",
                "核对年月: 2026-11\\n机构:\\n  - {全称: 云泽市数据局}；3:5 check.offices-form",
                "核对年月: 2026-11\\n机构:\\n  - {全称: 云泽市数据局, 旧称: 市大数据局, 自: 2024-02-30}；3:32 check.office-since",
                "核对年月: 2026-11\\n机构:\\n  - {全程: 云泽市数据局, 旧称: 市大数据局}；3:6 check.list-key-near",
            })
    void whatIsWrongIsToldAtItsPlace(String yaml, String told) {
        Report report = new Report();
        habits(yaml.replace("\\n", "\n"), report);
        assertThat(report.diagnostics().stream()
                        .map(one -> one.place().line() + ":" + one.place().column() + " " + one.code())
                        .toList())
                .contains(told);
    }

    @Test
    void theRestOfAListWithAFaultHolds() {
        Report report = new Report();
        Habits habits = habits("核对年月: 2026-11\n错字:\n  青: 青垣\n  白诸: 白渚\n", report);
        assertThat(report.diagnostics()).hasSize(1);
        assertThat(new ProofReader(habits).read(MANUSCRIPTS.of("白诸的工程已经开工。"))).hasSize(1);
    }
}
