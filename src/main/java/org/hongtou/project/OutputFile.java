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
     * @param turns of which this thread has one
     * @throws IOException if the folder or the file takes no bytes
     */
    public static void write(Path target, Content content, Turns turns) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Files.createDirectories(java.util.Objects.requireNonNull(folder));
        Path beside = Files.createTempFile(folder, ".hongtou-", ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
                content.writeTo(out);
                out.flush();
                turns.giveAway(() -> channel.force(true));
            }
            shareAsOthersAre(beside, target);
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Writes bytes that are there already. */
    public static void write(Path target, byte[] bytes, Turns turns) throws IOException {
        write(target, out -> out.write(bytes), turns);
    }

    /** Writes bytes that are there already, on a thread that takes no turns. */
    public static void write(Path target, byte[] bytes) throws IOException {
        Turns own = new Turns(1);
        own.begin();
        write(target, bytes, own);
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
