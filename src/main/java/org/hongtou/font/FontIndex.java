package org.hongtou.font;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The fonts that lie in some folders, by name. What is no font, or can't be read, is as if it were not there: a broken
 * font is reported when a document asks for it, not when it merely lies in a folder.
 */
final class FontIndex {
    private static final int DEEPEST = 8;
    private static final Set<String> ENDINGS = Set.of("ttf", "ttc", "otf");

    private final Map<String, List<FontGlance>> byName = new HashMap<>();

    private FontIndex() {}

    /** Looks through folders in order, each with its subfolders; one that isn't there counts as empty. */
    static FontIndex of(List<Path> folders) {
        FontIndex index = new FontIndex();
        for (Path folder : folders) {
            for (Path file : fontFiles(folder)) {
                try {
                    FontGlance.at(file).forEach(index::add);
                } catch (IOException ignored) {
                    // No font, or not for this user's eyes: as if it were not there.
                }
            }
        }
        return index;
    }

    private void add(FontGlance glance) {
        Set<String> names = new HashSet<>(glance.names().families());
        names.addAll(glance.names().full());
        for (String name : names) {
            byName.computeIfAbsent(name, n -> new ArrayList<>()).add(glance);
        }
    }

    private static List<Path> fontFiles(Path folder) {
        List<Path> files = new ArrayList<>();
        SimpleFileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.toString();
                String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
                if (attributes.isRegularFile() && ENDINGS.contains(ending)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @org.jspecify.annotations.Nullable IOException e) {
                return FileVisitResult.CONTINUE;
            }
        };
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, visitor);
        } catch (IOException e) {
            return List.of();
        }
        files.sort(null);
        return files;
    }

    /** The fonts of a name that stand upright, the best first: those of the weight asked for, then the others. */
    List<FontGlance> find(String name, boolean bold) {
        List<FontGlance> upright = byName.getOrDefault(FontNames.normal(name), List.of()).stream()
                .filter(glance -> !glance.italic())
                .toList();
        List<FontGlance> best = new ArrayList<>();
        upright.stream().filter(glance -> glance.bold() == bold).forEach(best::add);
        upright.stream().filter(glance -> glance.bold() != bold).forEach(best::add);
        return best;
    }
}
