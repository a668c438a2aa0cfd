package org.hongtou;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hongtou.pipeline.TestProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The next issue begins from the last one: counted on, its foot kept, its items to be written. */
class NextFileTest {
    private static final String ISSUE = """
            # 每周五出
            文种: 简报
            刊名: 水务简报
            期号: 9
            总期号: 99
            编印单位: 云泽市水务局办公室
            日期: 2026-06-19
            编者按: 请参阅。
            稿件:
              - 标题: 修渠
                栏目: 要情
                正文: |
                  通水。
            报尾: {报: 市政府, 送: [各县（区）]}   # 不变
            """;

    private static Answer<String> next(ProjectFiles files, String kind, String earlier) {
        try (Hongtou hongtou = Hongtou.open(files)) {
            return hongtou.next(kind, Content.yaml("content/第9期.yaml", earlier));
        }
    }

    @Test
    void anIssueIsCountedOnAndWhatBelongedToTheLastIsLeftToWrite() {
        assertThat(next(ProjectFiles.inMemory(), "简报", ISSUE).get()).isEqualTo("""
                # 每周五出
                文种: 简报
                刊名: 水务简报
                期号: 10
                总期号: 100
                编印单位: 云泽市水务局办公室
                日期: ""
                稿件:
                  - 标题: ""
                    正文: ""
                报尾: {报: 市政府, 送: [各县（区）]}   # 不变
                """);
    }

    @Test
    void aDocumentAsksForItsNumberWhereTheOfficeKnowsTheSeries() {
        String notice = """
                文种: 通知
                发文机关: 云泽市水务局
                发文字号: 云水〔2026〕7号
                标题: 关于清淤的通知
                主送: 各水管站
                正文: 请于汛前完成。
                附件: [计划表]
                成文日期: 2026-06-17
                抄送: 市财政局
                印发: {机关: 云泽市水务局办公室, 日期: 2026-06-18, 份数: 20}
                """;
        String kept = """
                标题: ""
                主送: 各水管站
                正文: ""
                成文日期: ""
                抄送: 市财政局
                印发: {机关: 云泽市水务局办公室, 份数: 20}
                """;
        assertThat(next(ProjectFiles.inMemory(), "通知", notice).get())
                .isEqualTo("文种: 通知\n发文机关: 云泽市水务局\n发文字号: 云水〔2026〕8号\n" + kept);
        ProjectFiles office = ProjectFiles.inMemory().with("office.yaml", "公用:\n  机关代字: 云水\n");
        assertThat(next(office, "通知", notice).get()).isEqualTo("文种: 通知\n发文机关: 云泽市水务局\n发文字号: 下一个\n" + kept);
    }

    @Test
    void aFileOfAnotherKindIsToldAtItsKind() {
        Answer<String> answer = next(ProjectFiles.inMemory(), "通知", ISSUE);
        assertThat(answer.ok()).isFalse();
        assertThat(answer.problems()).extracting(Problem::code).containsExactly("content.next-of-another-kind");
        assertThat(answer.problems().getFirst().line()).isEqualTo(2);
    }

    static Stream<Path> samples() {
        // A form to be filled in by hand may be blank.
        return Stream.of(TestProject.samples(), TestProject.starts())
                .flatMap(List::stream)
                .filter(file -> !file.toString().contains("handling-form"));
    }

    /** Nothing of the last one is printed in the next by oversight: what is missing is asked for. */
    @ParameterizedTest
    @MethodSource("samples")
    void whatIsToBeWrittenIsAskedForAndAllElseIsRight(Path file) throws IOException {
        String earlier = Files.readString(file);
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.of(Path.of("").toAbsolutePath()))) {
            Answer<String> next = hongtou.next("", Content.yaml("content/a.yaml", earlier));
            assertThat(next.problems()).filteredOn(Problem::isError).isEmpty();
            assertThat(next.get()).isNotEqualTo(earlier);
            List<Problem> problems = hongtou.check(Content.yaml("content/a.yaml", next.get()));
            assertThat(problems)
                    .filteredOn(Problem::isError)
                    .isNotEmpty()
                    .extracting(Problem::code)
                    .isSubsetOf("content.missing-value", "content.missing-one-of", "content.missing-key");
        }
    }
}
