package org.hongtou.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files below a folder of a disk, links followed as far as they stay below it.
 *
 * @param root the folder, which needn't be there
 */
public record DiskTree(Path root) implements FileTree {
    public DiskTree {
        root = root.toAbsolutePath().normalize();
    }

    @Override
    public List<String> folders(String folder) throws IOException {
        Path path = path(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(path)) {
            return found.filter(Files::isDirectory).map(DiskTree::name).sorted().toList();
        }
    }

    @Override
    public List<String> files(String folder) throws IOException {
        Path path = path(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                boolean hidden = !visited.equals(path) && name(visited).startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (Files.isRegularFile(file)) {
                    names.add(root.relativize(file).toString().replace('\\', '/'));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        names.sort(null);
        return names;
    }

    @Override
    public byte[] read(String name, long most) throws IOException {
        Path path = path(name);
        if (!Files.isRegularFile(path)) {
            throw new NoSuchFileException(name);
        }
        if (!path.toRealPath().startsWith(root.toRealPath())) {
            throw new OutsideTreeException(name);
        }
        int limit = (int) Math.min(most, Integer.MAX_VALUE - 16) + 1;
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(limit);
            if (bytes.length == limit) {
                throw new FileTooLargeException(name, most);
            }
            return bytes;
        }
    }

    @Override
    public FileTree in(String folder) {
        return new DiskTree(root.resolve(folder));
    }

    /** Where a name lies, whatever is there. */
    private Path path(String name) throws IOException {
        try {
            Path path = root.resolve(name).normalize();
            if (path.startsWith(root)) {
                return path;
            }
        } catch (InvalidPathException e) {
            throw new NoSuchFileException(name);
        }
        throw new OutsideTreeException(name);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
