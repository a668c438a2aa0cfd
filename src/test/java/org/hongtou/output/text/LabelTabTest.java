package org.hongtou.output.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.output.Composed;
import org.hongtou.pipeline.TestProject;
import org.junit.jupiter.api.Test;

/** 抄送 and its lines: a tab behind the label aligns them and is no word of the document. */
final class LabelTabTest {
    private static final Path LIST = Path.of("src/test/resources/corpus/imprint/copy-list-that-turns.yaml");

    private final TestProject project = new TestProject();

    @Test
    void theTextHasNoBlankBehindTheLabel() {
        String text = new String(project.write(project.compose(LIST).composed(), "txt"), StandardCharsets.UTF_8);
        assertThat(text).contains("抄送：市委办公室，").doesNotContain("\t");
    }

    @Test
    void everyLineOfTheListBeginsInOnePlace() {
        Composed composed = project.compose(LIST).composed();
        List<Length> starts = composed.pages().pages().stream()
                .flatMap(page -> page.lines().stream())
                .filter(line -> line.element() == Element.COPY_TO)
                .map(line -> line.runs().get(line.first() ? 1 : 0).x())
                .toList();
        assertThat(starts).hasSize(3).containsOnly(starts.getFirst());
    }
}
