package org.hongtou.font;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What lies in a folder of fonts and its subfolders.
 *
 * @param fonts the files that are fonts by their names, in the order of these
 * @param others the other files, but hidden ones, likewise
 * @param outside links that lead out of the fence, which aren't followed
 * @param unreadable what can't be looked at, and why
 */
record FontFolder(List<Path> fonts, List<Path> others, List<Path> outside, Map<Path, IOException> unreadable) {
    private static final int DEEPEST = 8;
    private static final Set<String> ENDINGS = Set.of("ttf", "ttc", "otf");

    /**
     * Looks through a folder, into each folder that its links lead to once; one that isn't there counts as empty.
     *
     * @param fence out of which no link leads if the folder lies in it; null for none
     */
    static FontFolder of(Path folder, @Nullable Path fence) {
        FontFolder found = new FontFolder(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try {
            Path held = fence != null && folder.startsWith(fence) ? fence.toRealPath() : null;
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, found.visitor(held));
        } catch (IOException e) {
            found.unreadable.put(folder, e);
        }
        found.fonts.sort(null);
        found.others.sort(null);
        found.outside.sort(null);
        return found;
    }

    private SimpleFileVisitor<Path> visitor(@Nullable Path fence) {
        Set<Path> seen = new HashSet<>();
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) throws IOException {
                if (leadsOut(visited)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return seen.add(visited.toRealPath()) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            private boolean leadsOut(Path visited) throws IOException {
                boolean out = fence != null && !visited.toRealPath().startsWith(fence);
                if (out) {
                    outside.add(visited);
                }
                return out;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = String.valueOf(file.getFileName());
                String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
                if (attributes.isSymbolicLink()) {
                    // Links are followed: what still is one leads nowhere.
                    unreadable.put(file, new NoSuchFileException(file.toString()));
                } else if (leadsOut(file)) {
                    return FileVisitResult.CONTINUE;
                } else if (attributes.isRegularFile() && ENDINGS.contains(ending)) {
                    fonts.add(file);
                } else if (attributes.isRegularFile() && !name.startsWith(".")) {
                    others.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                unreadable.put(file, failure);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) {
                return FileVisitResult.CONTINUE;
            }
        };
    }
}
