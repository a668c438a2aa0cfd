package org.hongtou.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.hongtou.files.RealPath;
import org.jspecify.annotations.Nullable;

/**
 * A file that one process has locked, as a sign to others; gone once it is closed. The lock ends with the process, however
 * that ends, and then the file says nothing any more.
 */
public final class FileClaim implements AutoCloseable {
    /** In bytes: no more than any disk and any limit on a file's size has room for. */
    private static final int LARGEST = 1 << 12;

    /** So often a size is tried, which another file could have by chance. */
    private static final int TRIES = 2;

    /** What this very process has: to open such a file again would end its lock when it is closed. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private static final long NAP_MS = 5;

    private final Path file;
    private final Path held;
    private final FileChannel channel;

    private FileClaim(Path file, Path held, FileChannel channel) {
        this.file = file;
        this.held = held;
        this.channel = channel;
    }

    /**
     * Takes a file, made if it isn't there.
     *
     * @return null where another has it
     * @throws IOException if the file can't be made, or the file system knows no locks
     */
    static @Nullable FileClaim on(Path file) throws IOException {
        Path held = RealPath.of(Objects.requireNonNull(file.toAbsolutePath().getParent()))
                .resolve(Objects.requireNonNull(file.getFileName()));
        if (!HELD.add(held)) {
            return null;
        }
        FileClaim claim = null;
        try {
            claim = take(file, held);
        } finally {
            if (claim == null) {
                HELD.remove(held);
            }
        }
        return claim;
    }

    private static @Nullable FileClaim take(Path file, Path held) throws IOException {
        requireOwn(file);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        boolean taken = false;
        try {
            taken = channel.tryLock(Long.MAX_VALUE - 1, 1, false) != null && isStillThere(file, channel);
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        return taken ? new FileClaim(file, held, channel) : null;
    }

    /**
     * Nothing is written into a file that has another name too: it is somebody's, whoever gave it this one. To open a pipe
     * would be to wait. All is asked at once: whoever has the file may let it go between two questions.
     */
    private static void requireOwn(Path file) throws IOException {
        boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
        Map<String, Object> asked;
        try {
            asked = Files.readAttributes(
                    file, unix ? "unix:isRegularFile,nlink" : "isRegularFile", LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return; // not made yet, or just let go
        }
        if (!Boolean.TRUE.equals(asked.get("isRegularFile"))) {
            throw new IOException(file + " is no regular file");
        }
        if (asked.get("nlink") instanceof Integer names && names > 1) {
            throw new IOException(file + " has another name");
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

    /**
     * Whether the file that is locked is the one of its name: who had it before may have taken it away meanwhile. It is
     * known by a size that is given to it, and not by what it holds: to close a file that was read ends, on POSIX systems,
     * every lock that the process has on it.
     */
    private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            int size = 1 + ThreadLocalRandom.current().nextInt(LARGEST);
            channel.truncate(0).write(ByteBuffer.allocate(1), size - 1L);
            if (size(file) != size) {
                return false;
            }
        }
        return true;
    }

    /** A file's size; −1 where it isn't there. */
    private static long size(Path file) throws IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .size();
        } catch (NoSuchFileException e) {
            return -1;
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
        } finally {
            HELD.remove(held);
        }
    }
}
