package org.hongtou.project;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.files.DiskTree;
import org.hongtou.files.OutsideTreeException;
import org.jspecify.annotations.Nullable;

/** Finds the content files that a command means. */
public final class Inputs {
    private final Project project;
    private final Path workingFolder;

    /**
     * @param project whose {@code content/} is mirrored
     * @param workingFolder relative to which files are shown
     */
    public Inputs(Project project, Path workingFolder) {
        this.project = project;
        this.workingFolder = workingFolder.toAbsolutePath().normalize();
    }

    /**
     * The content files of some paths, each once, in the order given, a folder's in the order of their names. A file
     * given by name is taken whatever its name is; of a folder, hidden folders, {@code out/}, {@code templates/} and
     * what isn't YAML are left out.
     *
     * @param paths files and folders that are there
     * @throws OutsideTreeException if a folder of the project is a link that leads out of it
     * @throws IOException if a folder can't be read
     */
    public List<Input> of(List<Path> paths) throws IOException {
        Map<Path, Input> inputs = new LinkedHashMap<>();
        for (Path path : paths) {
            Path absolute = path.toAbsolutePath().normalize();
            if (Files.isDirectory(absolute)) {
                for (Path file : filesOf(absolute, Project::isContent)) {
                    inputs.putIfAbsent(file, input(file, absolute));
                }
            } else {
                Path folder = absolute.getParent();
                inputs.putIfAbsent(absolute, input(absolute, folder == null ? absolute : folder));
            }
        }
        return List.copyOf(inputs.values());
    }

    /**
     * What is said of files in some folders that are meant as content and have another ending, so that they are left out.
     *
     * @param paths files and folders that are there
     * @throws IOException if a folder can't be read
     */
    public List<Diagnostic> strays(List<Path> paths) throws IOException {
        List<Path> others = new ArrayList<>();
        for (Path path : paths) {
            Path absolute = path.toAbsolutePath().normalize();
            if (Files.isDirectory(absolute)) {
                others.addAll(filesOf(absolute, file -> !Project.isContent(file)));
            }
        }
        return StrayContent.of(others, this);
    }

    /** A file of the project by its name in it, which needn't be there. */
    public Input input(String name) {
        Path file = project.root().resolve(name);
        return input(file, project.root());
    }

    private Input input(Path file, Path given) {
        Path base = file.startsWith(project.content()) ? project.content() : given;
        Path relative = base.relativize(file);
        String name = String.valueOf(relative.getFileName());
        int dot = name.lastIndexOf('.');
        Path stem = relative.resolveSibling(dot > 0 ? name.substring(0, dot) : name);
        return new Input(file, project.name(file), shown(file), stem, fence(file));
    }

    private Path fence(Path file) {
        Path own = file.getParent();
        return own == null || file.startsWith(project.root()) ? project.root() : own;
    }

    /** A path as a person at the working folder would write it. */
    public String shown(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path near = absolute.startsWith(workingFolder) ? workingFolder.relativize(absolute) : absolute;
        return DiskTree.name(near);
    }

    private List<Path> filesOf(Path folder, Predicate<Path> wanted) throws IOException {
        if (folder.startsWith(project.root())
                && !folder.toRealPath().startsWith(project.root().toRealPath())) {
            throw new OutsideTreeException(shown(folder), true);
        }
        List<Path> files = new ArrayList<>();
        // A link to a folder is followed where it was named, and nowhere below.
        Path real = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
        Files.walkFileTree(real, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                boolean left = !visited.equals(real) && isLeftOut(folder.resolve(real.relativize(visited)));
                return left ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (wanted.test(file) && !Files.isDirectory(file)) {
                    files.add(folder.resolve(real.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }

            // What went away meanwhile is no content any more.
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (failure == null || failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
        files.sort(null);
        return files;
    }

    private boolean isLeftOut(Path folder) {
        return String.valueOf(folder.getFileName()).startsWith(".")
                || folder.equals(project.out())
                || folder.equals(project.templates());
    }
}
