package org.hongtou.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.hongtou.pipeline.TestProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is measured is what the figures say it is. */
final class BenchContentTest {
    private final TestProject project = new TestProject();

    private int pages(String content) {
        TestProject.Result result = project.compose(Path.of("content/a.yaml"), content);
        assertThat(result.diagnostics()).isEmpty();
        return result.composed().pages().pages().size();
    }

    @Test
    void theReportHasSevenPages() {
        assertThat(pages(BenchContent.report())).isEqualTo(7);
    }

    @Test
    void repliesHaveTwoPagesAndDiffer() {
        Set<String> replies = new HashSet<>();
        for (int number = 1; number <= 300; number++) {
            replies.add(BenchContent.reply(number));
            assertThat(pages(BenchContent.reply(number))).as("reply %d", number).isEqualTo(2);
        }
        assertThat(replies).hasSize(300);
        assertThat(BenchContent.reply(60)).isEqualTo(BenchContent.reply(60));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 50})
    void bulletinsHaveAboutThePagesThatAreAskedFor(int pages) {
        assertThat(pages(BenchContent.bulletin(pages))).isCloseTo(pages, within(pages / 5));
    }
}
