package org.hongtou.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Where paths lead once all links on their way are followed. */
public final class RealPath {
    private RealPath() {}

    /**
     * Where a path leads, of which the end needn't be there yet.
     *
     * @throws IOException if a link on its way leads nowhere, or can't be followed
     */
    public static Path of(Path path) throws IOException {
        Path there = path.toAbsolutePath().normalize();
        Path whole = there;
        while (!Files.exists(there, LinkOption.NOFOLLOW_LINKS) && there.getParent() != null) {
            there = there.getParent();
        }
        return there.toRealPath().resolve(there.relativize(whole)).normalize();
    }

    /**
     * Whether a path leads into a folder, or to it.
     *
     * @throws IOException as {@link #of} does
     */
    public static boolean isWithin(Path folder, Path path) throws IOException {
        return of(path).startsWith(of(folder));
    }
}
