package org.hongtou.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/**
 * Reads whole files of a disk. What isn't a regular file is refused before it is opened, for a pipe that nobody writes to
 * would keep its reader waiting for ever; so is what is larger than its reader takes.
 */
public final class RegularFile {
    private RegularFile() {}

    /**
     * The bytes of a file, wherever its links lead.
     *
     * @param most the largest file that is read, in bytes
     * @throws NoSuchFileException if there is no file
     * @throws RefusedFileException if it isn't a regular file, or has more bytes than that
     * @throws IOException if it can't be read
     */
    public static byte[] read(Path file, long most) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return read(file, file.toRealPath(), file.toString(), most);
    }

    /**
     * The bytes of a file that lies in a folder, links followed as far as they stay in it.
     *
     * @param fence the folder
     * @param name how an exception names the file
     * @param most the largest file that is read, in bytes
     * @throws NoSuchFileException if there is no file
     * @throws RefusedFileException if a link leads out of the folder, it isn't a regular file, or has more bytes than that
     * @throws IOException if it can't be read
     */
    public static byte[] within(Path fence, Path file, String name, long most) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(name);
        }
        Path real = file.toRealPath();
        if (!real.startsWith(fence.toRealPath())) {
            throw new OutsideTreeException(name, true);
        }
        return read(file, real, name, most);
    }

    /** Opens the place that was looked at and no other: neither a link that was put there since, nor what it led to before. */
    private static byte[] read(Path file, Path real, String name, long most) throws IOException {
        BasicFileAttributes found = attributes(real);
        if (found.isDirectory()) {
            throw new NoSuchFileException(name);
        }
        if (!found.isRegularFile()) {
            throw new SpecialFileException(name);
        }
        if (found.size() > most) {
            throw new FileTooLargeException(name, most);
        }
        int limit = (int) Math.min(most, Integer.MAX_VALUE - 16) + 1;
        try (InputStream in = Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS)) {
            boolean same = real.equals(file.toRealPath())
                    && Objects.equals(found.fileKey(), attributes(real).fileKey());
            if (!same) {
                throw new NoSuchFileException(name, null, "replaced while it was opened");
            }
            byte[] bytes = in.readNBytes(limit);
            if (bytes.length == limit) {
                throw new FileTooLargeException(name, most);
            }
            return bytes;
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
}
