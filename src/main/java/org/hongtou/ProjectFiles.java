package org.hongtou;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hongtou.files.FileTree;
import org.hongtou.files.MemoryTree;
import org.hongtou.project.Project;
import org.jspecify.annotations.Nullable;

/**
 * The outside world of a project: content with its pictures in {@code content/}, the office's own kinds and styles in
 * {@code templates/}, fonts in {@code fonts/}. It is a folder on a disk, or lies in memory; no name and no link leads out
 * of it. Safe for use by many threads.
 */
public final class ProjectFiles {
    private final FileTree tree;
    private final @Nullable Project project;

    private ProjectFiles(FileTree tree, @Nullable Project project) {
        this.tree = tree;
        this.project = project;
    }

    /**
     * A folder on a disk. Fonts are looked for in it, then where the user and the system keep theirs.
     *
     * @param folder the project's folder; what isn't in it, the program has
     */
    public static ProjectFiles of(Path folder) {
        Project project = new Project(folder.toAbsolutePath().normalize());
        return new ProjectFiles(project.files(), project);
    }

    /**
     * The project that a file or folder on a disk belongs to: the nearest folder upwards that holds {@code content/} or
     * {@code templates/}; else the folder itself, or the file's own.
     */
    public static ProjectFiles around(Path place) {
        Project project = Project.of(place);
        return new ProjectFiles(project.files(), project);
    }

    /** No files yet: the shipped kinds and fonts alone, and no disk is touched. */
    public static ProjectFiles inMemory() {
        return new ProjectFiles(new MemoryTree(), null);
    }

    /**
     * Puts a file into a project in memory, in place of one of its name. An open project sees new content and pictures at
     * once, kinds and fonts after {@link Hongtou#refresh()}.
     *
     * @param name relative to the project, with {@code /}: {@code content/章.png}
     * @return these files
     * @throws IllegalArgumentException if the name leads out of the project
     * @throws UnsupportedOperationException if the project lies on a disk
     */
    public ProjectFiles with(String name, byte[] bytes) {
        if (!(tree instanceof MemoryTree memory)) {
            throw new UnsupportedOperationException("a project on a disk is changed there");
        }
        try {
            memory.put(name, bytes.clone());
        } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        return this;
    }

    /** Puts a text file in, in UTF-8; else as the other. */
    public ProjectFiles with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    FileTree tree() {
        return tree;
    }

    /** Where the project lies on a disk; null where it lies on none. */
    @Nullable
    Project project() {
        return project;
    }
}
