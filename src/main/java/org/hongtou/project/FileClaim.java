package org.hongtou.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import org.hongtou.files.RegularFile;
import org.jspecify.annotations.Nullable;

/**
 * A file that one process has locked, as a sign to others; gone once it is closed. The lock ends with the process, however
 * that ends, and then the file says nothing any more.
 */
public final class FileClaim implements AutoCloseable {
    private static final int WORD = 16;
    private static final long NAP_MS = 5;

    private final Path file;
    private final FileChannel channel;

    private FileClaim(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes a file, made if it isn't there.
     *
     * @return null where another has it
     * @throws IOException if the file can't be made, or the file system knows no locks
     */
    static @Nullable FileClaim on(Path file) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(file + " is no regular file"); // to open a pipe would be to wait
        }
        requireOwn(file);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        boolean taken = false;
        try {
            FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
            taken = lock != null && isStillThere(file, channel);
        } catch (OverlappingFileLockException e) {
            return null; // a thread of this very process has it
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        return taken ? new FileClaim(file, channel) : null;
    }

    /** A file that has another name too is somebody's, whoever gave it this one: nothing is written into it. */
    private static void requireOwn(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("unix") && names(file) > 1) {
            throw new IOException(file + " has another name");
        }
    }

    private static int names(Path file) throws IOException {
        try {
            return Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS) instanceof Integer names
                    ? names
                    : 0;
        } catch (NoSuchFileException e) {
            return 0; // not made yet, or whoever had it has just let it go
        }
    }

    /**
     * Waits for a file until it is free.
     *
     * @param patience how long, in milliseconds
     * @return null where another has had it for so long
     * @throws IOException as {@link #on} does
     */
    public static @Nullable FileClaim await(Path file, long patience) throws IOException {
        long end = System.nanoTime() + patience * 1_000_000;
        FileClaim claim = on(file);
        while (claim == null && System.nanoTime() < end) {
            try {
                Thread.sleep(NAP_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return null;
            }
            claim = on(file);
        }
        return claim;
    }

    /** Whether the file that is locked is the one of its name: who had it before may have taken it away meanwhile. */
    private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
        byte[] word = new byte[WORD];
        ThreadLocalRandom.current().nextBytes(word);
        channel.truncate(0).write(ByteBuffer.wrap(word), 0);
        try {
            return Arrays.equals(RegularFile.read(file, WORD), word);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            try (channel) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            return; // unlocked all the same: whoever finds it next may take it
        }
    }
}
