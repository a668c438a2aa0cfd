package org.hongtou.importer.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The parts of a package, inflated as far as they have room: what an entry claims of its size doesn't count. */
final class PackageParts {
    /** Some thousand pages with pictures. */
    static final long MOST_BYTES = 64L << 20;

    static final int MOST_ENTRIES = 5_000;

    private final Map<String, byte[]> parts = new HashMap<>();

    /**
     * @throws TooMuchException if it holds more than is read
     * @throws IOException if it is no ZIP
     */
    PackageParts(byte[] zip) throws IOException {
        long room = MOST_BYTES;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (parts.size() == MOST_ENTRIES) {
                    throw new TooMuchException();
                }
                byte[] bytes = in.readNBytes((int) room + 1);
                room -= bytes.length;
                if (room < 0) {
                    throw new TooMuchException();
                }
                parts.put(key(entry.getName()), bytes);
            }
        }
    }

    /** It holds more than is read. */
    static final class TooMuchException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static String key(String name) {
        return (name.startsWith("/") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
    }

    /** The names of the parts, in their order. */
    List<String> names() {
        return parts.keySet().stream().sorted().toList();
    }

    /** A part by its name; null where there is none. */
    byte @Nullable [] get(String name) {
        return parts.get(key(name));
    }
}
