package org.hongtou.typeset.pagination;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hongtou.kind.MemoryFolder;
import org.hongtou.model.Element;
import org.hongtou.output.Composed;
import org.hongtou.pipeline.TestProject;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.PlacedLine;
import org.junit.jupiter.api.Test;

/** Forms that come back stand on leaves of their own behind the imprint. */
final class LeavesTest {
    private static final Path TWO_FORMS =
            Path.of("src/test/resources/corpus/reply/two-opinion-forms-behind-the-imprint.yaml");

    private static List<Page> pages(Composed composed) {
        return composed.pages().pages();
    }

    private static boolean has(Page page, Element element) {
        return page.lines().stream().anyMatch(line -> line.element() == element);
    }

    private static boolean isForm(Page page) {
        return page.lines().stream().anyMatch(line -> line.text().contains("征询意见表"));
    }

    @Test
    void eachFormBeginsAnOddPageBehindTheImprintAndBearsNoNumber() {
        List<Page> pages = pages(new TestProject().compose(TWO_FORMS).composed());
        assertThat(pages).hasSize(5);
        assertThat(has(pages.get(1), Element.PRINTED))
                .as("the imprint's page is the reply's last")
                .isTrue();
        assertThat(pages.stream().filter(LeavesTest::isForm).map(Page::number)).containsExactly(3, 5);
        assertThat(pages.get(3).lines()).as("the back of the first form").isEmpty();
        assertThat(pages.subList(2, 5)).noneMatch(page -> has(page, Element.PAGE_NUMBER));
    }

    @Test
    void formsCountInNoTotal() {
        TestProject project = new TestProject(
                MemoryFolder.of("common", Map.of("style.yaml", "page-number: {total: 是, between: /}\n")));
        Composed composed = project.compose(TWO_FORMS).composed();
        assertThat(pages(composed).getFirst().lines().stream()
                        .filter(line -> line.element() == Element.PAGE_NUMBER)
                        .map(PlacedLine::text))
                .containsExactly("— 1/2 —");
    }

    @Test
    void aLineKnowsItsParagraphBehindTheFootToo() {
        Composed composed = new TestProject().compose(TWO_FORMS).composed();
        List<Integer> numbers = pages(composed).stream()
                .flatMap(page -> page.lines().stream())
                .map(PlacedLine::paragraph)
                .filter(number -> number >= 0)
                .distinct()
                .toList();
        assertThat(numbers)
                .as("each paragraph once, in the order of reading")
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void opinionsHaveOneEmptyCellAsHighAsTheStyleSays() {
        double[] heights = new double[2];
        for (int i = 0; i < 2; i++) {
            String room = i == 0 ? "68mm" : "100mm";
            TestProject project =
                    new TestProject(MemoryFolder.of("common", Map.of("style.yaml", "table: {room: " + room + "}\n")));
            Page form = pages(project.compose(TWO_FORMS).composed()).get(2);
            List<Double> rules = form.strokes().stream()
                    .filter(stroke -> stroke.width().compareTo(stroke.height()) > 0)
                    .map(stroke -> stroke.y().mm())
                    .distinct()
                    .sorted()
                    .toList();
            for (int rule = 1; rule < rules.size(); rule++) {
                heights[i] = Math.max(heights[i], rules.get(rule) - rules.get(rule - 1));
            }
        }
        assertThat(heights[0]).isBetween(67.5, 69.0);
        assertThat(heights[1]).isBetween(99.5, 101.0);
    }
}
