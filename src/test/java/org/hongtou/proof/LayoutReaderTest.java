package org.hongtou.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.output.Composed;
import org.hongtou.pipeline.TestProject;
import org.junit.jupiter.api.Test;

/** What a typesetter would say of the pages. */
class LayoutReaderTest {
    private static final String NOTICE = """
            文种: 通知
            发文机关: 云泽市水务局
            标题: %s
            主送: 各县（区）水务局
            成文日期: 2026-06-17
            正文: |
              %s
            """;

    private final TestProject project = new TestProject();

    private List<Diagnostic> read(String title, String paragraph) {
        Composed composed = project.compose(Path.of("a.yaml"), String.format(NOTICE, title, paragraph))
                .composed();
        return LayoutReader.read(composed.galley(), composed.pages(), "a.yaml");
    }

    @Test
    void tellsOfALastLineOfOneCharacter() {
        // 26 characters stand on the first line, indented by two; 28 on each after it.
        String two = "汛".repeat(26) + "期。";
        String more = "汛".repeat(26) + "期到。";

        assertThat(read("关于做好防汛工作的通知", two))
                .singleElement()
                .satisfies(found -> assertThat(found.code()).isEqualTo(LayoutRule.LAST_LINE.diagnostic()))
                .satisfies(found -> assertThat(found.place()).isEqualTo(new Place("a.yaml", 7, 0)));
        assertThat(read("关于做好防汛工作的通知", more)).isEmpty();
        assertThat(read("关于做好防汛工作的通知", "好。")).isEmpty();
    }

    @Test
    void tellsOfATitleThatItsAuthorBrokeWithinAWord() {
        assertThat(read("|\n  云泽市水务局关于做好防汛工\n  作的通知", "请认真贯彻执行。"))
                .singleElement()
                .satisfies(found -> assertThat(found.arguments()).containsExactly("工作"));
        assertThat(read("|\n  云泽市水务局\n  关于做好防汛工作的通知", "请认真贯彻执行。")).isEmpty();
    }

    @Test
    void titlesThatTheProgramBrokeAreFine() {
        assertThat(read("云泽市水务局关于做好汛期水库堤防水闸巡查值守和隐患排查整改工作的通知", "请认真贯彻执行。")).isEmpty();
    }

    @Test
    void everyRuleHasASourceAndACode() {
        assertThat(LayoutRule.values())
                .allMatch(rule -> !rule.source().isBlank() && rule.code().startsWith("layout-"));
    }
}
