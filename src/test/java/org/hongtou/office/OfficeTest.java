package org.hongtou.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hongtou.office.Samples.Sample;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * LibreOffice's drawing of every sample's DOCX has the pages, the words and the lines of its PDF, each within 1 mm; where
 * it hasn't, {@link KnownDepartures} names the cause.
 */
@Tag("office")
class OfficeTest {
    private static final double RUNS_IN_HUNDRED_LINES = 1;
    private static final double FAR = 1;

    private final KnownDepartures known = new KnownDepartures();

    @TestFactory
    Stream<DynamicTest> drawnAlike() {
        List<Sample> samples = Samples.all();
        assertThat(samples).as("samples").isNotEmpty();
        List<byte[]> drawn = OfficeDrawing.installed()
                .draw(samples.stream().map(Sample::docx).toList());
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            comparisons.add(Comparison.of(samples.get(i).name(), samples.get(i).pdf(), drawn.get(i)));
        }
        System.out.println(Comparison.table(comparisons));
        System.out.printf(
                "%d kept paragraphs and tables drawn as our pages part them, as Word does and LibreOffice doesn't%n",
                samples.stream().mapToInt(Sample::carried).sum());
        Stream<DynamicTest> each = comparisons.stream()
                .map(comparison -> DynamicTest.dynamicTest(comparison.name(), () -> assertAlike(comparison)));
        return Stream.concat(each, Stream.of(DynamicTest.dynamicTest("all together", () -> assertAll(comparisons))));
    }

    private void assertAlike(Comparison comparison) {
        assertThat(comparison.firstDifferentWords()).as("where the words part").isEmpty();
        assertThat(comparison.drawn().pages())
                .as("pages; lines that differ:%n%s", comparison.differences())
                .hasSameSizeAs(comparison.ours().pages());
        assertThat(comparison.sameFolios()).as("the same page numbers").isTrue();
        assertThat(comparison.greatestPicture())
                .as("the farthest picture in mm")
                .isLessThanOrEqualTo(FAR);
        assertThat(comparison.departures(FAR))
                .as("departures whose cause is known; lines that differ:%n%s", comparison.differences())
                .containsExactlyInAnyOrderElementsOf(known.of(comparison.name()));
    }

    private void assertAll(List<Comparison> comparisons) {
        int runs = comparisons.stream().mapToInt(Comparison::runs).sum();
        int lines = comparisons.stream().mapToInt(Comparison::lineCount).sum();
        assertThat(100.0 * runs / lines)
                .as("runs of differing lines in 100 lines")
                .isLessThanOrEqualTo(RUNS_IN_HUNDRED_LINES);
        List<String> shown =
                known.smallestCases().stream().map(cause -> cause[0]).toList();
        assertThat(known.causesUsed()).as("every cause has a smallest case").isSubsetOf(shown);
        assertThat(known.smallestCases()).allMatch(cause -> known.names(cause[1]));
    }
}
