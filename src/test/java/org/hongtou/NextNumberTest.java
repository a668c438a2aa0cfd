package org.hongtou;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A file may ask for the next number of its series, which the project's other files tell. */
class NextNumberTest {
    private static final String OFFICE = "公用:\n  发文机关: 云泽市水务局\n  机关代字: 云水\n函:\n  机关代字: 云水函\n";
    private static final String NOTICE = """
            文种: 通知
            发文字号: 下一个
            标题: 关于清淤的通知
            主送: 各水管站
            正文: 请于汛前完成。
            成文日期: %s
            """;

    private static ProjectFiles files() {
        return ProjectFiles.inMemory()
                .with("office.yaml", OFFICE)
                .with("content/a.yaml", "文种: 通知\n发文字号: 云水〔2026〕7号\n")
                .with("content/甲/b.yaml", "文种: 通知\n发文字号：云水[2026]第12号   # 已发\n")
                .with("content/c.yaml", "文种: 函\n发文字号: 云水函〔2026〕31号\n")
                .with("content/d.yaml", "文种: 通知\n发文字号: 云水〔2025〕88号\n");
    }

    private static Result render(ProjectFiles files, String content) {
        try (Hongtou hongtou = Hongtou.open(files)) {
            return hongtou.render(Content.yaml(content), Format.TEXT);
        }
    }

    private static String text(Result result) {
        return new String(result.file(Format.TEXT).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void itIsOneMoreThanTheHighestOfItsSeriesAndYear() {
        Result result = render(files(), NOTICE.formatted("2026-06-17"));
        assertThat(text(result)).contains("云水〔2026〕13号");
        assertThat(result.problems()).extracting(Problem::code).containsExactly("content.next-number");
        assertThat(result.problems().getFirst().message()).contains("“云水〔2026〕13号”", "“云水〔2026〕12号”");
        assertThat(text(render(files(), NOTICE.formatted("2025-12-30")))).contains("云水〔2025〕89号");
    }

    @Test
    void filesThatAskForTheNextOfOtherSeriesAreNoRivals() {
        String letter =
                NOTICE.formatted("2026-06-17").replace("文种: 通知", "文种: 函").replace("的通知", "的函");
        ProjectFiles all = files().with("content/e.yaml", NOTICE.formatted("2026-06-17"))
                .with("content/f.yaml", letter)
                .with("content/g.yaml", NOTICE.formatted("2025-12-30"));
        try (Hongtou hongtou = Hongtou.open(all)) {
            assertThat(text(hongtou.render(Content.file("content/e.yaml"), Format.TEXT)))
                    .contains("云水〔2026〕13号");
            assertThat(text(hongtou.render(Content.file("content/f.yaml"), Format.TEXT)))
                    .contains("云水函〔2026〕32号");
        }
    }

    @Test
    void mendingWritesTheNumberIntoTheFile() {
        try (Hongtou hongtou = Hongtou.open(files())) {
            assertThat(hongtou.mend(Content.yaml(NOTICE.formatted("2026-06-17")))
                            .yaml())
                    .contains("发文字号: 云水〔2026〕13号\n");
            assertThat(hongtou.mend(Content.yaml(NOTICE.formatted("2027-01-04")))
                            .yaml())
                    .contains("发文字号: 下一个\n");
        }
    }

    @Test
    void eachKindHasTheSeriesThatTheOfficeGivesIt() {
        String letter =
                NOTICE.formatted("2026-06-17").replace("文种: 通知", "文种: 函").replace("的通知", "的函");
        assertThat(text(render(files(), letter))).contains("云水函〔2026〕32号");
    }

    @Test
    void theFirstOfAYearIsToldAsSuch() {
        Result result = render(files(), NOTICE.formatted("2027-01-04"));
        assertThat(text(result)).contains("云水〔2027〕1号");
        assertThat(result.problems()).extracting(Problem::code).containsExactly("content.next-number-first");
    }

    @Test
    void withoutSeriesOrYearOrWithTwoThatAskItIsAnErrorThatSaysWhatToWrite() {
        assertThat(render(files().with("office.yaml", "公用:\n  发文机关: 甲局\n"), NOTICE.formatted("2026-06-17"))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("content.next-number-prefix");
        assertThat(render(files(), NOTICE.replace("成文日期: %s\n", "")).problems())
                .extracting(Problem::code)
                .contains("content.next-number-year");
        ProjectFiles two = files().with("content/e.yaml", NOTICE.formatted("2026-06-17"))
                .with("content/f.yaml", NOTICE.formatted("2026-06-17"));
        try (Hongtou hongtou = Hongtou.open(two)) {
            assertThat(hongtou.render(Content.file("content/e.yaml"), Format.TEXT)
                            .problems())
                    .extracting(Problem::code)
                    .containsExactly("content.next-number-twice");
        }
    }
}
