package org.hongtou.project;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Files on their way into a folder or one below it: written in the folder under names of their own, synced, and moved to
 * their places, where they are whole or not there at all. As long as this is open a claimed file says that somebody is at
 * it; what is left of one that was killed, the next takes away. Safe for use by many threads.
 */
public final class HalfWritten implements AutoCloseable {
    private static final int BUFFER = 1 << 14;
    private static final String START = ".hongtou-";
    private static final String CLAIM = ".lock";
    /** This program's and nobody else's names: process and its start, something random, a number. */
    private static final Pattern NAME =
            Pattern.compile("\\.hongtou-([0-9]+-[0-9]+-[0-9a-f]{8})(-[0-9]+\\.tmp|\\.lock)");

    private static final String PROCESS = ProcessHandle.current().pid() + "-"
            + ProcessHandle.current()
                    .info()
                    .startInstant()
                    .map(start -> start.toEpochMilli())
                    .orElse(0L);
    /** How long another may look whether somebody is still at it. */
    private static final long PATIENCE_MS = 1000;

    private final Path folder;
    private final String id = PROCESS + "-"
            + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    private final AtomicInteger number = new AtomicInteger();
    private @Nullable FileClaim claim;
    private boolean opened;

    /** @param folder where files are half written, which is made with the first of them */
    public HalfWritten(Path folder) {
        this.folder = folder;
    }

    /** What writes the bytes. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** What is done to a file when it is whole, before it has its name. */
    @FunctionalInterface
    public interface Finish {
        void finish(Path file) throws IOException;
    }

    /**
     * Writes a file, in place of the one that was there. Where anything fails the old file stays and nothing is left
     * beside it.
     *
     * @param target the file; where links lead to is the caller's to look at, but the last name is never followed
     * @param computing of which this thread has a permit, and gives it away while the disk is waited for
     * @throws IOException if the folder or the file takes no bytes
     */
    public void write(Path target, Content content, Finish finish, Semaphore computing) throws IOException {
        Path place = target.toAbsolutePath();
        Files.createDirectories(java.util.Objects.requireNonNull(place.getParent()));
        open();
        Path beside = folder.resolve(START + id + "-" + number.incrementAndGet() + ".tmp");
        try {
            // As any program makes a file: by the user's mask.
            try (FileChannel channel =
                            FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
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
            shareAsBefore(beside, place);
            finish.finish(beside);
            move(beside, place);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private synchronized void open() throws IOException {
        if (!opened) {
            Files.createDirectories(folder);
            try {
                claim = FileClaim.await(folder.resolve(START + id + CLAIM), PATIENCE_MS);
            } catch (IOException e) {
                // A file system without locks: then nobody takes anything away there.
            }
            opened = true;
        }
    }

    /**
     * Whether the folder takes names for one that differ in case.
     *
     * @throws IOException if nothing can be written into it
     */
    public boolean folds() throws IOException {
        open();
        String name = START + id + "-0.tmp";
        Path file = folder.resolve(name);
        try {
            Files.createFile(file);
            return Files.exists(folder.resolve(name.toUpperCase(Locale.ROOT)));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Path near = java.util.Objects.requireNonNull(to.getParent());
            if (near.equals(folder)) {
                Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
                return;
            }
            // Another disk is mounted below the folder: once more, on that.
            try (HalfWritten there = new HalfWritten(near)) {
                there.write(to, out -> Files.copy(from, out), file -> {}, new Semaphore(0));
            }
        }
    }

    /** Those for whom the old file was can open the new one, and nobody else. */
    private static void shareAsBefore(Path file, Path old) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")
                && Files.isRegularFile(old, LinkOption.NOFOLLOW_LINKS)) {
            Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(old, LinkOption.NOFOLLOW_LINKS));
        }
    }

    @Override
    public synchronized void close() {
        if (claim != null) {
            claim.close();
            claim = null;
        }
        opened = false;
    }

    /** Takes away what killed processes left half written in a folder, and nothing that anybody is at, or else made. */
    public static void removeLeft(Path folder) throws IOException {
        Map<String, Set<Path>> left = new HashMap<>();
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, START + "*")) {
            for (Path file : files) {
                Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
                if (name.matches() && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    left.computeIfAbsent(name.group(1), id -> new HashSet<>()).add(file);
                }
            }
        }
        for (Map.Entry<String, Set<Path>> one : left.entrySet()) {
            // Of this process's own one is sure; and to look at its lock would end it, on some systems.
            if (!one.getKey().startsWith(PROCESS + "-")) {
                try {
                    removeLeft(folder.resolve(START + one.getKey() + CLAIM), one.getValue());
                } catch (IOException e) {
                    // Somebody else's: it stays, and what others left goes all the same.
                }
            }
        }
    }

    private static void removeLeft(Path lock, Set<Path> files) throws IOException {
        try (FileClaim nobodys = FileClaim.on(lock)) {
            if (nobodys == null) {
                return;
            }
            files.remove(lock);
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }
}
