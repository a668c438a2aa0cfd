package org.hongtou.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.hongtou.files.FileTree;
import org.hongtou.files.RefusedFileException;
import org.jspecify.annotations.Nullable;

/** A short text that changes when what went into it does. */
public final class Fingerprint {
    private static final int LENGTH = 32;

    private final MessageDigest digest;

    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public Fingerprint add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds bytes with their length, so that what stands side by side can't be mistaken for one. */
    public Fingerprint add(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    /**
     * Adds every file of a folder, by name and content, of which a sum that a program just started is quick at; a folder
     * that isn't there adds nothing, and a file that is refused no more than its name: whoever needs it tells.
     *
     * @param most the largest file that is read, in bytes
     * @throws IOException if the folder or a file can't be read
     */
    public Fingerprint addFolder(FileTree tree, String folder, long most) throws IOException {
        for (String file : tree.files(folder)) {
            add(file).add(sum(tree, file, most));
        }
        return this;
    }

    private static String sum(FileTree tree, String file, long most) throws IOException {
        try {
            byte[] bytes = tree.read(file, most);
            CRC32 sum = new CRC32();
            sum.update(bytes);
            return bytes.length + " " + sum.getValue();
        } catch (NoSuchFileException | RefusedFileException e) {
            return e.getClass().getSimpleName();
        }
    }

    /** Adds the name, size and date of a file or of all files in a folder: for what is too large to read each time. */
    public Fingerprint addOutside(Path place) throws IOException {
        Map<Path, BasicFileAttributes> files = new TreeMap<>();
        Files.walkFileTree(place, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    files.put(file, attributes);
                } else if (Files.isRegularFile(file)) {
                    files.put(file, Files.readAttributes(file, BasicFileAttributes.class));
                }
                return FileVisitResult.CONTINUE;
            }

            // What this user may not see, or has just gone, sets no document.
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
        files.forEach((file, own) -> add(file.toString() + own.size() + own.lastModifiedTime()));
        return this;
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }
}
