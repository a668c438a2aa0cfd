package org.hongtou.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.hongtou.files.RegularFile;
import org.jspecify.annotations.Nullable;

/**
 * Where a file of fonts lies: on a disk or in memory.
 *
 * @param name how messages name it
 * @param file on a disk; null in memory
 * @param bytes in memory; empty on a disk
 */
record FontOrigin(String name, @Nullable Path file, ByteBuffer bytes) {
    private static final ByteBuffer NONE = ByteBuffer.allocate(0);

    static FontOrigin on(Path file) {
        return new FontOrigin(file.toString(), file, NONE);
    }

    static FontOrigin of(String name, byte[] bytes) {
        return new FontOrigin(name, null, ByteBuffer.wrap(bytes).asReadOnlyBuffer());
    }

    /** Reads some bytes of a file, as {@link FileChannel#read(ByteBuffer, long)} does. */
    @FunctionalInterface
    interface Access {
        int read(ByteBuffer into, long at) throws IOException;
    }

    /** What is done with a file while it is open. */
    @FunctionalInterface
    interface Look<T> {
        T look(Access access) throws IOException;
    }

    /** Opens the file for a look at parts of it. */
    <T> T open(Look<T> look) throws IOException {
        if (file == null) {
            return look.look(this::readInMemory);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return look.look(channel::read);
        }
    }

    private int readInMemory(ByteBuffer into, long at) {
        if (at >= bytes.limit()) {
            return -1;
        }
        int count = Math.min(into.remaining(), bytes.limit() - (int) at);
        into.put(bytes.slice((int) at, count));
        return count;
    }

    /** All of it. */
    byte[] read() throws IOException {
        if (file != null) {
            return RegularFile.read(file, FontLibrary.LARGEST_FILE);
        }
        byte[] all = new byte[bytes.limit()];
        bytes.get(0, all);
        return all;
    }
}
