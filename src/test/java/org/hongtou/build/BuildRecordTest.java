package org.hongtou.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hongtou.files.MemoryTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BuildRecordTest {
    @TempDir
    private Path folder;

    /** Each line whole in itself, by its sum, and yet not what this program writes. */
    @Test
    void linesThatLackPartsSayNothingAndSpoilNothing() throws IOException {
        NavigableMap<String, List<String>> lines = new TreeMap<>(Map.of(
                "/", List.of(),
                "a/", List.of(),
                "a.txt", List.of(),
                "b/", List.of("sum"),
                "b.txt", List.of("sum", "pictures"),
                "c/", List.of("sum", "c", "../../c"),
                "c.txt", List.of("sum", "pictures", "stamp", "c")));
        Files.write(folder.resolve(".hongtou-build"), RecordLines.write(lines));
        BuildRecord record = new BuildRecord(folder, new MemoryTree());
        for (String file : List.of("", "a", "b")) {
            assertThat(record.documents(file, null)).isEmpty();
            assertThat(record.outputs(file)).isEmpty();
        }
        assertThat(record.holds("a.txt", "sum")).isFalse();
        assertThat(record.isOf("a.txt", "sum")).isFalse();
        assertThat(record.isAsWritten("b.txt")).isFalse();
        assertThat(record.documents("c", "sum")).containsExactly("c", "../../c");
        record.putDocuments("a", "sum", List.of("a"));
        record.save();
        assertThat(new BuildRecord(folder, new MemoryTree()).documents("a", "sum"))
                .containsExactly("a");
    }

    @Test
    void theLockOfAKilledBuildGoesEvenWhereNothingChanged() throws IOException {
        Path lock = Files.write(folder.resolve(".hongtou-build.lock"), new byte[7]);
        new BuildRecord(folder, new MemoryTree()).save();
        assertThat(lock).doesNotExist();
    }

    /** Linear is four times the time, quadratic sixteen times; the best of a few measurings, since others use the machine too. */
    @Test
    void ofFourTimesAsManyOutputsEachIsFoundAsQuickly() throws IOException {
        assertThat((double) best(16_000) / best(4_000)).isLessThan(9);
    }

    private long best(int count) throws IOException {
        NavigableMap<String, List<String>> lines = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            lines.put("a-" + i + ".txt", List.of("sum", "pictures", "stamp", "a-" + i));
        }
        Files.write(folder.resolve(".hongtou-build"), RecordLines.write(lines));
        BuildRecord record = new BuildRecord(folder, new MemoryTree());
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int turn = 0; turn < 3; turn++) {
            long start = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < count; i++) {
                assertThat(record.outputs("a-" + i)).hasSize(1);
            }
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }
        return best;
    }
}
