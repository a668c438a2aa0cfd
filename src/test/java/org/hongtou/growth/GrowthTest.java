package org.hongtou.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hongtou.Content;
import org.hongtou.Edition;
import org.hongtou.Format;
import org.hongtou.Hongtou;
import org.hongtou.ProjectFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Time grows with content as content does, in every stage. Measured is this thread's time at four sizes, each twice the one
 * before; the best of a few measurings counts, since others use the machine too.
 */
@Tag("bench")
final class GrowthTest {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Hongtou HONGTOU = Hongtou.open(ProjectFiles.inMemory(), Locale.CHINESE, (fault, about) -> {
        throw new AssertionError(about, fault);
    });
    /** From the second size to the fourth: four is linear, sixteen quadratic. */
    private static final double MOST_GROWTH = 9;
    /** What takes less at the largest size grows too little to matter, and too little to be measured. */
    private static final long NOTHING_MS = 50;

    private static final int TRIES = 3;

    static Stream<GrowingContent> contents() {
        return GrowingContent.all().stream();
    }

    @ParameterizedTest
    @MethodSource("contents")
    void checkingAndMendingTakeTimeAsContentGrows(GrowingContent growing) {
        assertGrowth(growing, content -> HONGTOU.mend(content));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void makingDocumentsTakesTimeAsContentGrows(GrowingContent growing) {
        assertGrowth(growing, content -> HONGTOU.render(content, Format.values()));
    }

    /** A page's lines are looked for in the content where they don't know their place. */
    static Stream<GrowingContent> contentsOfManyTexts() {
        return contents().filter(growing -> !growing.name().startsWith(GrowingContent.IN_A_LINE));
    }

    @ParameterizedTest
    @MethodSource("contentsOfManyTexts")
    void showingPagesTakesTimeAsContentGrows(GrowingContent growing) {
        assertGrowth(growing, content -> HONGTOU.pages(content, Edition.FULL));
    }

    /** What is measured. */
    private interface Stage {
        Object run(Content content);
    }

    private static void assertGrowth(GrowingContent growing, Stage stage) {
        double[] least = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
        for (int i = 0; i < TRIES; i++) {
            for (int size = least.length - 1; size >= 0; size--) {
                if (least[3] < NOTHING_MS) {
                    return;
                }
                String text = growing.content().apply(growing.smallest() << size);
                least[size] = Math.min(least[size], milliseconds(stage, Content.yaml(text)));
            }
            if (least[3] / least[1] < MOST_GROWTH) {
                return;
            }
        }
        assertThat(least[3] / least[1])
                .as(
                        "milliseconds %s at %d × 1, 2, 4, 8 of %s",
                        List.of(least[0], least[1], least[2], least[3]), growing.smallest(), growing)
                .isLessThan(MOST_GROWTH);
    }

    private static double milliseconds(Stage stage, Content content) {
        long start = THREADS.getCurrentThreadCpuTime();
        Object done = stage.run(content);
        long end = THREADS.getCurrentThreadCpuTime();
        assertThat(done).isNotNull();
        return (end - start) / 1e6;
    }
}
