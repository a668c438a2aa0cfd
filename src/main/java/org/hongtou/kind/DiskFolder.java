package org.hongtou.kind;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A kind's folder in a project.
 *
 * @param folder the folder
 * @param shown how messages name it: {@code templates/bulletin}
 */
record DiskFolder(Path folder, String shown) implements KindFolder {

    @Override
    public String name() {
        return String.valueOf(folder.getFileName());
    }

    @Override
    public String shown(String file) {
        return shown + "/" + file;
    }

    @Override
    public byte @Nullable [] read(String file) throws IOException {
        Path path = inside(file);
        if (path == null) {
            return null;
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                throw new IOException(shown(file) + " has more than " + LARGEST_FILE + " bytes");
            }
            return bytes;
        }
    }

    /** The real path of a file, or null where none lies inside this folder once links are followed. */
    private @Nullable Path inside(String file) throws IOException {
        Path path;
        try {
            path = folder.resolve(file);
        } catch (InvalidPathException e) {
            return null;
        }
        if (!Files.isRegularFile(path)) {
            return null;
        }
        Path real = path.toRealPath();
        return real.startsWith(folder.toRealPath()) ? real : null;
    }
}
