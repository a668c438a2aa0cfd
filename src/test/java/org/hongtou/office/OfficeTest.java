package org.hongtou.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hongtou.office.Samples.Sample;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** LibreOffice's drawing of every sample's DOCX has the pages, the words and all but all of the lines of its PDF. */
class OfficeTest {
    private static final double RUNS_IN_HUNDRED_LINES = 2;
    private static final double PICTURE_OFF = 1;

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
        return comparisons.stream()
                .map(comparison -> DynamicTest.dynamicTest(comparison.name(), () -> assertAlike(comparison)));
    }

    private static void assertAlike(Comparison comparison) {
        assertThat(comparison.firstDifferentWords()).as("where the words part").isEmpty();
        assertThat(comparison.drawn().pages())
                .as("pages; lines that differ:%n%s", comparison.differences())
                .hasSameSizeAs(comparison.ours().pages());
        assertThat(comparison.sameFolios()).as("the same page numbers").isTrue();
        assertThat(comparison.greatestPicture())
                .as("the farthest picture in mm")
                .isLessThanOrEqualTo(PICTURE_OFF);
        assertThat(comparison.runsPerHundredLines())
                .as("runs of differing lines in 100 lines:%n%s", comparison.differences())
                .isLessThanOrEqualTo(RUNS_IN_HUNDRED_LINES);
    }
}
