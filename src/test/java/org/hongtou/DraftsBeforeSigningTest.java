package org.hongtou;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A draft may leave its day and its number open; what goes out may not, and is told before it does. */
class DraftsBeforeSigningTest {
    private static final String NOTICE = """
            文种: 通知
            发文机关: 云泽市水务局
            发文字号: 云水〔2026〕7号
            标题: 关于清淤的通知
            主送: 各水管站
            正文: 请于汛前完成。
            成文日期: 2026-06-17
            """;
    private static final String DRAFT = NOTICE + "文稿状态: 送审稿\n";

    @TempDir
    private Path folder;

    private static Result render(String content) {
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.inMemory())) {
            return hongtou.render(Content.yaml(content), Format.TEXT);
        }
    }

    private static String text(String content) {
        Result result = render(content);
        assertThat(result.problems()).isEmpty();
        return new String(result.file(Format.TEXT).bytes(), StandardCharsets.UTF_8);
    }

    private List<Problem> check(String content, boolean last) throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/a.yaml"), content);
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.of(folder))) {
            List<CheckedFile> files =
                    last ? hongtou.checkLast(List.of(), folder, false) : hongtou.checkFiles(List.of(), folder, false);
            return files.getFirst().problems();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026年6月 日, 2026年6月\u3000日",
        "2026年6月\u3000日, 2026年6月\u3000日",
        "2026年6月日, 2026年6月\u3000日",
        "2026年6月×日, 2026年6月\u3000日",
        "2026年06月__日, 2026年6月\u3000日",
        "2026年 月 日, 2026年\u3000月\u3000日",
        "2026年×月×日, 2026年\u3000月\u3000日"
    })
    void anOpenDayOfADraftKeepsItsRoom(String written, String printed) {
        assertThat(text(DRAFT.replace("2026-06-17", written))).contains("\n" + printed);
    }

    @Test
    void withoutADraftsStatusAnOpenDayIsAnErrorAtItsPlace() {
        Result result = render(NOTICE.replace("2026-06-17", "2026年6月　日"));
        assertThat(result.problems()).extracting(Problem::code).containsExactly("content.date-open");
        assertThat(result.problems().getFirst().line()).isEqualTo(7);
        assertThat(result.problems().getFirst().hint()).contains("文稿状态: 送审稿");
    }

    @Test
    void aMonthThatThereIsNotIsNoOpenDay() {
        assertThat(render(DRAFT.replace("2026-06-17", "2026年13月　日")).problems())
                .extracting(Problem::code)
                .doesNotContain("content.date-open")
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"云水〔2026〕　号", "云水〔2026〕号", "云水〔2026〕×号", "云水〔2026〕__号", "云水[2026]XX号"})
    void aBlankNumberIsToldByCheckAndAnErrorAtTheLast(String number) throws IOException {
        String content = NOTICE.replace("云水〔2026〕7号", number);
        assertThat(check(content, false))
                .filteredOn(problem -> problem.code().equals("check.due-blank"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
                    assertThat(problem.line()).isEqualTo(3);
                });
        assertThat(check(content, true))
                .filteredOn(Problem::isError)
                .extracting(Problem::code)
                .containsExactly("check.due-blank");
        assertThat(check(content + "文稿状态: 送审稿\n", false))
                .extracting(Problem::code)
                .doesNotContain("check.due-blank");
    }

    @Test
    void aMissingDateIsToldByCheckAndAnErrorAtTheLast() throws IOException {
        String content = NOTICE.replace("成文日期: 2026-06-17\n", "");
        assertThat(check(content, false)).extracting(Problem::code).containsExactly("check.due-missing");
        assertThat(check(content, true)).filteredOn(Problem::isError).hasSize(1);
        assertThat(check(content + "文稿状态: 送审稿\n", false)).isEmpty();
    }

    @Test
    void whatAMeetingAdoptedBearsItsDayUnderItsTitle() throws IOException {
        String content = NOTICE.replace("成文日期: 2026-06-17\n", "题注: （2026年6月17日局务会议通过）\n")
                .replace("文种: 通知", "文种: 决定")
                .replace("的通知", "的决定");
        assertThat(check(content, false)).extracting(Problem::code).doesNotContain("check.due-missing");
    }

    @Test
    void whatIsCompleteIsFineAtTheLastAndADraftIsNot() throws IOException {
        assertThat(check(NOTICE, true)).isEmpty();
        assertThat(check(DRAFT.replace("2026-06-17", "2026年6月　日"), true))
                .filteredOn(Problem::isError)
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("check.still-draft", "check.due-blank");
    }

    @ParameterizedTest
    @CsvSource({"12, 000012", "000012, 000012", "'１２', 000012", "999999, 999999"})
    void theNumberOfACopyHasSixFigures(String written, String printed) {
        assertThat(text(NOTICE + "份号: " + written + "\n密级: 机密★1年\n")).contains(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8-1", "1-8份", "A12", "0", "1000000"})
    void anythingElseIsAnErrorAtItsPlace(String written) {
        Result result = render(NOTICE + "份号: " + written + "\n");
        assertThat(result.ok()).isFalse();
        assertThat(result.problems().getFirst().line()).isEqualTo(8);
    }
}
