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
 * @param unreadable what can't be looked at, and why
 */
record FontFolder(List<Path> fonts, List<Path> others, Map<Path, IOException> unreadable) {
    private static final int DEEPEST = 8;
    private static final Set<String> ENDINGS = Set.of("ttf", "ttc", "otf");

    /** Looks through a folder; one that isn't there counts as empty. */
    static FontFolder of(Path folder) {
        FontFolder found = new FontFolder(new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, found.visitor());
        } catch (IOException e) {
            found.unreadable.put(folder, e);
        }
        found.fonts.sort(null);
        found.others.sort(null);
        return found;
    }

    private SimpleFileVisitor<Path> visitor() {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = String.valueOf(file.getFileName());
                String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
                if (attributes.isSymbolicLink()) {
                    // Links are followed: what still is one leads nowhere.
                    unreadable.put(file, new NoSuchFileException(file.toString()));
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
