package org.hongtou.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The files below a folder of a disk. Links are followed: those to files as far as they stay below it, those to folders as
 * far as they stay below the fence.
 *
 * @param root the folder, which needn't be there
 * @param fence the project's folder, in which it lies, or which it is
 */
public record DiskTree(Path root, Path fence) implements FileTree {
    public DiskTree {
        root = root.toAbsolutePath().normalize();
        fence = fence.toAbsolutePath().normalize();
    }

    /** A project's files. */
    public DiskTree(Path root) {
        this(root, root);
    }

    @Override
    public List<String> folders(String folder) throws IOException {
        Path path = path(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        requireFenced(path, folder);
        return list(path).stream()
                .filter(Files::isDirectory)
                .map(found -> String.valueOf(found.getFileName()))
                .toList();
    }

    @Override
    public List<String> files(String folder) throws IOException {
        Path path = path(folder);
        List<String> names = new ArrayList<>();
        if (Files.isDirectory(path)) {
            requireFenced(path, folder);
            collect(path, fence.toRealPath(), new HashSet<>(), names);
        }
        names.sort(null);
        return names;
    }

    /** Goes into each folder once, by whichever of its names comes first: links may lead to it by many, or round. */
    private void collect(Path folder, Path realFence, Set<Path> seen, List<String> names) throws IOException {
        Path real = folder.toRealPath();
        if (!real.startsWith(realFence) || !seen.add(real)) {
            return;
        }
        for (Path found : list(folder)) {
            if (Files.isRegularFile(found)) {
                names.add(name(root.relativize(found)));
            } else if (Files.isDirectory(found)
                    && !String.valueOf(found.getFileName()).startsWith(".")) {
                collect(found, realFence, seen, names);
            }
        }
    }

    @Override
    public byte[] read(String name, long most) throws IOException {
        Path path = path(name);
        requireFenced(path, name);
        if (!Files.exists(path)) {
            throw new NoSuchFileException(name);
        }
        if (!path.toRealPath().startsWith(root.toRealPath())) {
            throw new OutsideTreeException(name, false);
        }
        return RegularFile.within(fence, path, name, most);
    }

    @Override
    public FileTree in(String folder) {
        return new DiskTree(root.resolve(folder), fence);
    }

    /** A path's parts with {@code /} between them, whatever a system puts there and takes for a character of a name. */
    public static String name(Path path) {
        String parts = StreamSupport.stream(path.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
        Path top = path.getRoot();
        return top == null ? parts : top.toString().replace('\\', '/') + parts;
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
        throw new OutsideTreeException(name, false);
    }

    /** Asked before whether a file is there: a folder outside isn't even looked into. */
    private void requireFenced(Path path, String name) throws IOException {
        boolean fenced;
        try {
            fenced = RealPath.isWithin(fence, path);
        } catch (IOException e) {
            throw new NoSuchFileException(name); // a link that leads nowhere, or round
        }
        if (!fenced) {
            throw new OutsideTreeException(name, true);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList();
        }
    }
}
