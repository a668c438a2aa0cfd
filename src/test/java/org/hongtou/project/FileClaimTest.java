package org.hongtou.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One has a file, and every other process and thread sees that. */
@Tag("kills")
final class FileClaimTest {
    @TempDir
    private Path folder;

    /** Another process: ends with 0 where it gets the file. */
    public static final class Other {
        private Other() {}

        public static void main(String[] arguments) throws IOException {
            try (FileClaim claim = FileClaim.on(Path.of(arguments[0]))) {
                System.exit(claim == null ? 1 : 0);
            }
        }
    }

    private static int other(Path file) throws Exception {
        Process other = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        file.toString()))
                .inheritIO()
                .start();
        assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return other.exitValue();
    }

    @Test
    void whatOneHasNobodyElseGetsUntilItIsLetGo() throws Exception {
        Path file = folder.resolve("a.lock");
        try (FileClaim claim = FileClaim.on(file)) {
            assertThat(claim).isNotNull();
            assertThat(other(file)).isEqualTo(1);
            assertThat(FileClaim.on(file)).isNull();
            // Nor does one's own asking end it.
            assertThat(other(file)).isEqualTo(1);
        }
        assertThat(file).doesNotExist();
        assertThat(other(file)).isZero();
    }

    @Test
    void whatADeadProcessLeftIsAnybodys() throws Exception {
        Path file = Files.writeString(folder.resolve("a.lock"), "of a process that is no more");
        assertThat(other(file)).isZero();
    }
}
