package org.hongtou.project;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Semaphore;

/** A file that is there whole or not at all: written beside its place, synced, and moved into it. */
public final class OutputFile {
    private static final int BUFFER = 1 << 14;

    private OutputFile() {}

    /** What writes the bytes. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, in place of the one that was there. Where anything fails the old file stays and nothing is left
     * beside it.
     *
     * @param computing of which this thread has a permit, and gives it away while the disk is waited for
     * @throws IOException if the folder or the file takes no bytes
     */
    public static void write(Path target, Content content, Semaphore computing) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Files.createDirectories(java.util.Objects.requireNonNull(folder));
        Path beside = Files.createTempFile(folder, ".hongtou-", ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
                content.writeTo(out);
                out.flush();
                computing.release();
                try {
                    channel.force(true);
                } finally {
                    computing.acquireUninterruptibly();
                }
            }
            shareAsOthersAre(beside, target);
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Writes bytes that are there already. */
    public static void write(Path target, byte[] bytes) throws IOException {
        write(target, out -> out.write(bytes), new Semaphore(0));
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A temporary file is its owner's alone; what comes of it is for the office, or for whom the old one was. */
    private static void shareAsOthersAre(Path file, Path old) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(
                    file,
                    Files.exists(old)
                            ? Files.getPosixFilePermissions(old)
                            : PosixFilePermissions.fromString("rw-r--r--"));
        }
    }
}
