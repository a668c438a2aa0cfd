package org.hongtou.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an output says of itself beside its bytes, where the file system keeps such words: then it is known of which content
 * file it came although no record is left. A copy and what another program has saved don't have it.
 *
 * @param source a fingerprint of the content file's place
 * @param stamp the size and time that the file had when it was written
 * @param document the path of the document that it shows, without ending
 */
record OutputMark(String source, String stamp, String document) {
    private static final String NAME = "hongtou.output";
    private static final int LONGEST = 1 << 13;
    private static final int PARTS = 3;

    /** Puts a mark on a file that was just written. */
    static void put(Path file, String source, String document) throws IOException {
        UserDefinedFileAttributeView words = words(file);
        if (words == null) {
            return;
        }
        String mark = source + "\t" + stamp(file) + "\t" + document;
        try {
            words.write(NAME, ByteBuffer.wrap(mark.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            // Not on this file system, or not so long: then only the record knows.
        }
    }

    /** A file's mark; null where it has none. */
    static @Nullable OutputMark of(Path file) {
        try {
            UserDefinedFileAttributeView words = words(file);
            if (words == null || !words.list().contains(NAME) || words.size(NAME) > LONGEST) {
                return null;
            }
            ByteBuffer mark = ByteBuffer.allocate(words.size(NAME));
            words.read(NAME, mark);
            List<String> parts = List.of(new String(mark.array(), StandardCharsets.UTF_8).split("\t", PARTS));
            return parts.size() < PARTS ? null : new OutputMark(parts.get(0), parts.get(1), parts.get(2));
        } catch (IOException e) {
            return null;
        }
    }

    /** To read these words opens the file, which no pipe survives. */
    private static @Nullable UserDefinedFileAttributeView words(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Files.getFileAttributeView(file, UserDefinedFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                : null;
    }

    /** Whether nobody has changed the file since. */
    boolean isAsWritten(Path file) {
        try {
            return stamp(file).equals(stamp);
        } catch (IOException e) {
            return false;
        }
    }

    /** What changes when anybody goes on writing a file. */
    static String stamp(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return now.size() + " " + now.lastModifiedTime().toMillis();
    }
}
