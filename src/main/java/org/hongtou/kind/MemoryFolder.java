package org.hongtou.kind;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A kind's folder that is held in memory: one of those that come with the program, or of a test. */
public final class MemoryFolder implements KindFolder {
    private final String name;
    private final Map<String, byte[]> files;

    /**
     * @param name the folder's name
     * @param files its files by their names relative to it; the arrays are not changed afterwards
     */
    public MemoryFolder(String name, Map<String, byte[]> files) {
        this.name = name;
        this.files = Map.copyOf(files);
    }

    /** A folder of text files. */
    public static MemoryFolder of(String name, Map<String, String> files) {
        Map<String, byte[]> bytes = new HashMap<>();
        files.forEach((file, text) -> bytes.put(file, text.getBytes(StandardCharsets.UTF_8)));
        return new MemoryFolder(name, bytes);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String shown(String file) {
        return "templates/" + name + "/" + file;
    }

    @Override
    public byte @Nullable [] read(String file) throws IOException {
        byte[] bytes = files.get(file);
        if (bytes != null && bytes.length > LARGEST_FILE) {
            throw new IOException(shown(file) + " has more than " + LARGEST_FILE + " bytes");
        }
        return bytes == null ? null : bytes.clone();
    }
}
