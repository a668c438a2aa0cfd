package org.hongtou.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Semaphore;

/** A single file that is there whole or not at all: {@link HalfWritten} beside its place. */
public final class OutputFile {
    private OutputFile() {}

    /**
     * Writes a file, in place of the one that was there. Where anything fails the old file stays and nothing is left
     * beside it.
     *
     * @param computing of which this thread has a permit, and gives it away while the disk is waited for
     * @throws IOException if the folder or the file takes no bytes
     */
    public static void write(Path target, HalfWritten.Content content, Semaphore computing) throws IOException {
        Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent());
        try (HalfWritten beside = new HalfWritten(folder)) {
            beside.write(target, content, whole -> {}, computing);
        }
    }

    /** Writes bytes that are there already. */
    public static void write(Path target, byte[] bytes) throws IOException {
        write(target, out -> out.write(bytes), new Semaphore(0));
    }
}
