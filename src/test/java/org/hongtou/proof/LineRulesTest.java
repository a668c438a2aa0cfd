package org.hongtou.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.proof.rule.Finding;
import org.hongtou.proof.rule.Habits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules of single lines find beyond a line of body text, and what an office's habits change. */
class LineRulesTest {
    private static final Manuscripts MANUSCRIPTS = new Manuscripts();
    private static final String TITLED = """
            文种: 通知
            发文机关: 云泽市水务局
            发文字号: 泽水〔2026〕8号
            标题: %s
            主送: 各县（区）水务局
            成文日期: 2026-06-17
            正文: |
              请遵照执行。
            """;

    private static List<String> codes(Habits habits, String text) {
        return new ProofReader(habits)
                .read(MANUSCRIPTS.of(text)).stream()
                        .map(finding -> finding.rule().code())
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"关于做好防汛工作的通知。", "关于做好防汛工作的通知；", "关于做好防汛工作的通知："})
    void titlesEndWithoutMark(String title) {
        assertThat(codes(Habits.NONE, TITLED.formatted("\"" + title + "\""))).containsExactly("title-mark");
    }

    @Test
    void titlesMayBreakWithinTitleMarks() {
        String title = "|\n  云泽市水务局关于印发《云泽市\n  河道管理办法》的通知";
        assertThat(codes(Habits.NONE, TITLED.formatted(title))).isEmpty();
    }

    @Test
    void cellsOfATableAreNoTitles() {
        String table = TITLED.formatted("关于防汛的通知")
                .replace(
                        "正文: |\n  请遵照执行。",
                        "正文:\n  - 请遵照执行。\n  - 表格:\n      表题: 表1　任务分工\n      行:\n        - [任务, 落实责任。]\n        - [{文字: 要求；, 跨列: 2}]");
        assertThat(table).contains("跨列");
        assertThat(codes(Habits.NONE, table)).isEmpty();
    }

    @Test
    void namesOfPicturesInCellsAreNoWords() {
        String body = "正文:\n  - |\n    请照样张报送。\n    | 照片 | 大门 |\n    | ![](图.png) | ![大门](图1.png){宽=30mm} |\n"
                + "  - 表格:\n      行:\n        - [照片, '![](图.png)', '六月{居右}']";
        String table = TITLED.formatted("关于报送照片的通知").replace("正文: |\n  请遵照执行。", body);
        assertThat(table).contains("照片");
        assertThat(codes(Habits.NONE, table)).isEmpty();
    }

    @Test
    void aRequestEndsWithItsLastParagraphWhateverStandsBelow() {
        String request = TITLED.formatted("关于拨款的请示")
                .replace("通知", "请示")
                .replace("  请遵照执行。", "  现申请资金80万元。\n  妥否，请批示。\n  | 批示 | |\n  |---|---|\n  | 拟办 | |\n  | 承办 | |");
        assertThat(codes(Habits.NONE, request)).doesNotContain("request-ending");
        assertThat(codes(Habits.NONE, request.replace("妥否，请批示", "请予支持"))).contains("request-ending");
    }

    @Test
    void bracketsPartNoNames() {
        String copies = TITLED.formatted("关于防汛的通知") + "抄送: 各县（市、区）人民政府，各县（市）水务局，市气象局\n";
        assertThat(codes(Habits.NONE, copies)).isEmpty();
        assertThat(codes(Habits.NONE, copies.replace("市气象局", "各县（市、区）人民政府"))).containsExactly("named-twice");
    }

    @Test
    void doubleQuotesStandWithinSingleOnes() {
        assertThat(codes(Habits.NONE, "他说：“老人们常讲：‘有人管饭，就是“好日子”。’”。")).doesNotContain("quote-nested");
        assertThat(codes(Habits.NONE, "他说：“这叫“一举两得”。”")).contains("quote-nested");
        assertThat(codes(Habits.NONE, "他说：“‘快’和“好”都要。”")).contains("quote-nested");
    }

    @Test
    void whatIsSaidOfALineAtItsEndIsNoWordOfIt() {
        String lines = TITLED.formatted("关于防汛的通知")
                .replace("  请遵照执行。", "  请遵照执行。{顶格}\n  2026年6月17日{居右}\n  {另页}\n  另外，请报送总结。｛正文｝");
        assertThat(codes(Habits.NONE, lines)).isEmpty();
        assertThat(codes(Habits.NONE, lines.replace("总结。", "总结。。"))).hasSize(1);
    }

    @Test
    void speechesMayRunOverParagraphs() {
        String speech = TITLED.formatted("关于转发讲话的通知").replace("  请遵照执行。", "  “同志们，今年雨水多。\n  “要早做准备。\n  “要守住堤防。”");
        assertThat(codes(Habits.NONE, speech)).isEmpty();
        assertThat(codes(Habits.NONE, speech.replace("”", ""))).isEmpty();
        assertThat(codes(Habits.NONE, speech.replaceFirst("“", ""))).isEmpty();
        assertThat(codes(Habits.NONE, speech.replace("“", ""))).containsExactly("pair-missing");
    }

    @Test
    void anOfficeHasItsOwnWords() {
        Habits habits = new Habits(Set.of(), Map.of("村居", "村（社区）"), List.of());
        List<Finding> found = new ProofReader(habits).read(MANUSCRIPTS.of("各村居要按时上报。"));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().rule().code()).isEqualTo("term-house");
        assertThat(found.getFirst().mend()).isEqualTo("村（社区）");
        assertThat(codes(habits, "各村（社区）要按时上报。")).isEmpty();
        assertThat(codes(Habits.NONE, "各村居要按时上报。")).isEmpty();
    }

    @Test
    void namesAreNeverTouched() {
        Habits habits = new Habits(Set.of(), Map.of(), List.of("雲溪書院", "青枫渡假村"));
        assertThat(codes(Habits.NONE, "雲溪書院和青枫渡假村参加了活动。"))
                .containsExactly("traditional-char", "traditional-char", "term-wrong");
        assertThat(codes(habits, "雲溪書院和青枫渡假村参加了活动。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"台帐已经建好，帐篷也已运到。|1", "全部份额和部份资金都已落实。|1", "成效显著实属不易，著实令人高兴。|1", "这里没有写错的字。|0"})
    void wordsAreRightWithinLongerWords(String text, int found) {
        assertThat(codes(Habits.NONE, text)).hasSize(found);
    }

    @Test
    void formerNamesMayBeToldOf() {
        assertThat(codes(Habits.NONE, "由县环保局牵头。")).containsExactly("term-office");
        assertThat(codes(Habits.NONE, "由原县环保局转来的案卷已经归档。")).isEmpty();
        assertThat(codes(Habits.NONE, "2016年，县环保局关停了这家工厂。")).isEmpty();
    }

    @Test
    void addressesAreNeverTouched() {
        assertThat(codes(Habits.NONE, "表格见www.yunze.example/2026-06/3--5,a;b.html。"))
                .isEmpty();
    }

    @Test
    void aCrossedPairIsOneSlip() {
        assertThat(codes(Habits.NONE, "按照“一户一档》的要求办理。")).containsExactly("pair-missing");
    }
}
