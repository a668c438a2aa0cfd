package org.hongtou.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.Answer;
import org.hongtou.Content;
import org.hongtou.Hongtou;
import org.hongtou.ImportWishes;
import org.hongtou.ImportedDraft;
import org.hongtou.Problem;
import org.hongtou.ProjectFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an office says of its drafts in {@code templates/import.yaml}. */
class OfficeHabitsTest {
    private static final Pattern SHOWN =
            Pattern.compile("`templates/import\\.yaml`\\n\\n```yaml\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path project;

    /** The file that the guide shows. */
    @BeforeEach
    void theGuidesSample() throws IOException {
        Matcher shown = SHOWN.matcher(Files.readString(Path.of("src/docs/guide.md")));
        assertThat(shown.find()).isTrue();
        habits(shown.group(1));
    }

    private void habits(String text) throws IOException {
        Files.createDirectories(project.resolve("templates"));
        Files.writeString(project.resolve("templates/import.yaml"), text);
    }

    private Answer<ImportedDraft> read(String draft) {
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.of(project))) {
            return hongtou.importDraft("a.txt", draft.getBytes(StandardCharsets.UTF_8), ImportWishes.NONE);
        }
    }

    private String yaml(String draft) {
        return read(draft.replace('/', '\n') + "\n").get().yaml();
    }

    @Test
    void anOfficesDraftIsReadAsTheGuideSays() {
        String draft = "水务/工作参考/内部参考 注意保存/第5期/青垣水库蓄水/今年汛期，水库蓄水3万方，下游农田不再缺水，农户很满意。（青垣水务）/责 任 编 辑：许珺　审核：骆堃/打印时间：10:30";
        Answer<ImportedDraft> answer = read(draft.replace('/', '\n') + "\n");
        assertThat(answer.get().yaml())
                .contains("文种: 简报\n", "刊名: 水务工作参考\n", "期号: 5\n", "供稿: 青垣区水务局\n", "署名行:\n  编辑: 许珺\n  审核: 骆堃\n")
                .doesNotContain("内部参考", "打印时间");
        assertThat(answer.problems())
                .filteredOn(told -> told.code().equals("import.dropped"))
                .extracting(Problem::place)
                .containsExactly("a.txt:3", "a.txt:8");
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.of(project))) {
            assertThat(hongtou.check(Content.yaml(answer.get().yaml())))
                    .filteredOn(Problem::isError)
                    .isEmpty();
        }
    }

    @Test
    void withoutTheFileTheDraftIsReadAsAnyOther() throws IOException {
        Files.delete(project.resolve("templates/import.yaml"));
        assertThat(yaml("青垣水库蓄水/今年汛期，水库蓄水3万方。/（青垣水务供稿）")).contains("文种: 信息\n", "供稿: 青垣水务\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "（青垣水务供稿）|青垣区水务局",
                "青垣水务供稿|青垣区水务局",
                "（望川水利）|望川县水利局",
                "望川水利|望川县水利局",
                "望 川 水 利|望川县水利局",
                "（白渚县水利局供稿）|白渚县水利局"
            })
    void aSenderIsCalledByItsFullName(String line, String source) throws IOException {
        habits("供稿: {青垣水务: 青垣区水务局, 望川水利: 望川县水利局}\n");
        assertThat(yaml("水库蓄水/今年汛期，水库蓄水3万方。/" + line)).contains("供稿: " + source + "\n");
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.of(project))) {
            byte[] draft = ("水库蓄水\n今年汛期，水库蓄水3万方。\n" + line + "\n").getBytes(StandardCharsets.UTF_8);
            assertThat(hongtou.importDrafts(List.of(new ImportedDraft.Original("a.txt", draft)), ImportWishes.NONE)
                            .get()
                            .yaml())
                    .contains("供稿: " + source + "\n");
        }
    }

    @Test
    void theDefaultKindIsForDraftsThatShowNone() {
        assertThat(yaml("水库蓄水/今年汛期，水库蓄水3万方，下游农田不再缺水，农户很满意。")).contains("# 待核：看不出是哪种公文，照导入习惯先当作简报。\n文种: 简报\n");
        assertThat(yaml("关于防汛的通知/各县：/请注意。/云泽市水务局/2026年5月8日")).contains("文种: 通知\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "报送单位：云泽市政府　来稿日期：2026年5月8日|主送: 云泽市政府⏎",
                "报送单位：云泽市政府　来稿日期：2026年5月8日|成文日期: 2026年5月8日⏎",
                "报 送 单 位: 云泽市政府|主送: 云泽市政府⏎",
                "我局的责任编辑：工作没有停。|我局的责任编辑：工作没有停。"
            })
    void anOwnLabelStandsForAKey(String line, String kept) {
        assertThat(yaml(line + "/关于防汛的通知/第一段写明情况。/云泽市水务局")).contains(kept.replace('⏎', '\n'));
    }

    @Test
    void aValueThatIsSaidOtherwiseElsewhereIsTold() {
        assertThat(yaml("来稿日期：2026年5月8日/关于防汛的通知/各县：/请注意。/云泽市水务局/2026年5月9日"))
                .contains("# 待核：原稿里另有一处“2026年5月9日”，没有写进去。\n成文日期: 2026年5月8日\n");
    }

    @Test
    void aMarkIsALetterheadOrAName() {
        assertThat(yaml("云泽市水务局文件/关于防汛的通知/各县：/请注意。/云泽市水务局/2026年5月8日")).contains("文种: 通知\n", "标题: 关于防汛的通知\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "供搞: {甲: 乙}|import.habit-near|1",
                "天气: 晴|import.habit-unknown|1",
                "供稿: 甲|import.habit-form|1",
                "标签:/  责编: 编缉|import.label-near|2",
                "标签:/  责编: 天气预报|import.label-unknown|2",
                "不要:/  - {结尾: 甲}|import.habit-form|2",
                "默认文种: 没有这种|kind.unknown|1",
                "- 甲|import.habit-form|1",
                "刊名: {甲: 乙}|import.habit-form|1"
            })
    void whatIsWrongInItIsToldInItsPlaceAndNothingIsRead(String text, String code, int line) throws IOException {
        habits(text.replace('/', '\n') + "\n");
        Answer<ImportedDraft> answer = read("水库蓄水\n今年汛期，水库蓄水3万方。\n");
        assertThat(answer.ok()).isFalse();
        assertThat(answer.problems())
                .filteredOn(Problem::isError)
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.code()).isEqualTo(code);
                    assertThat(told.file()).isEqualTo("templates/import.yaml");
                    assertThat(told.line()).isEqualTo(line);
                    assertThat(told.hint()).isNotEmpty();
                });
    }

    @Test
    void englishKeysSayTheSame() throws IOException {
        habits(
                "kind: bulletin\nname: 水务参考\nmark: 水务局文件\nsources: {青垣水务: 青垣区水务局}\nlabels: {责编: 编辑}\ndrop: [{start: 打印}]\n");
        assertThat(yaml("水务参考/第5期/水库蓄水/今年汛期，水库蓄水3万方，下游农田不再缺水。（青垣水务）/责编：许珺/打印于10时"))
                .contains("刊名: 水务参考\n", "供稿: 青垣区水务局\n", "编辑: 许珺\n")
                .doesNotContain("打印于");
    }

    @Test
    void rowsOfATableThatPlacesWordsAreLinesToo() {
        byte[] word = new WordFiles()
                .with("关于防汛的通知", "请注意。")
                .withTable("报送单位：云泽市政府", "打印时间：10:30", "抄送：市应急局", "2026年5月8日印发")
                .bytes();
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.of(project))) {
            assertThat(hongtou.importDraft("a.docx", word, ImportWishes.NONE)
                            .get()
                            .yaml())
                    .contains("主送: 云泽市政府");
        }
    }
}
