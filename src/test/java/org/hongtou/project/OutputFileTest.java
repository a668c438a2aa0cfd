package org.hongtou.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That a file is there whole or not at all, and that waiting for the disk keeps nobody from computing. */
final class OutputFileTest {
    @TempDir
    private Path folder;

    /** How many acquire while one writer waits: with no permit but the writer's, its own alone ends the write. */
    private static final class Watched extends Semaphore {
        private int given;
        private int taken;

        Watched() {
            super(0);
        }

        @Override
        public void release() {
            given++;
            super.release();
        }

        @Override
        public void acquireUninterruptibly() {
            taken++;
            super.acquireUninterruptibly();
        }
    }

    @Test
    void thePermitIsGivenAwayForTheDiskAndTakenBack() throws IOException {
        Watched computing = new Watched();
        OutputFile.write(folder.resolve("a/b.txt"), out -> out.write('x'), computing);
        assertThat(folder.resolve("a/b.txt")).hasContent("x");
        assertThat(computing.given).isEqualTo(1);
        assertThat(computing.taken).isEqualTo(1);
        assertThat(computing.availablePermits()).isZero();
    }

    @Test
    void aWriterThatFailsLeavesTheOldFileAndNothingBesideIt() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Semaphore computing = new Semaphore(0);
        assertThatThrownBy(() -> OutputFile.write(
                        file,
                        out -> {
                            out.write('x');
                            throw new IOException("full");
                        },
                        computing))
                .hasMessage("full");
        assertThat(file).hasContent("old");
        assertThat(computing.availablePermits()).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
