package org.hongtou.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hongtou.office.LineDifference.Pair;
import org.hongtou.office.LineDifference.Run;
import org.junit.jupiter.api.Test;

/** Differing lines in a row are one run. */
class LineDifferenceTest {

    @Test
    void equalLinesHaveNoRuns() {
        LineDifference difference = LineDifference.of(List.of("1 a", "1 b"), List.of("1 a", "1 b"));
        assertThat(difference.runs()).isEmpty();
        assertThat(difference.equal()).containsExactly(new Pair(0, 0), new Pair(1, 1));
    }

    @Test
    void changedLinesInARowAreOneRun() {
        LineDifference difference =
                LineDifference.of(List.of("a", "b", "c", "d", "e"), List.of("a", "x", "y", "z", "d", "e"));
        assertThat(difference.runs()).containsExactly(new Run(1, 3, 1, 4));
        assertThat(difference.equal()).hasSize(3);
    }

    @Test
    void linesAtTheEndsCount() {
        assertThat(LineDifference.of(List.of("b"), List.of("a", "b", "c")).runs())
                .containsExactly(new Run(0, 0, 0, 1), new Run(1, 1, 2, 3));
        assertThat(LineDifference.of(List.of("a"), List.of()).runs()).containsExactly(new Run(0, 1, 0, 0));
        assertThat(LineDifference.of(List.of(), List.of()).runs()).isEmpty();
    }
}
