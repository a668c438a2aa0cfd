package org.hongtou.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.hongtou.files.DiskTree;
import org.hongtou.files.FileTree;

/**
 * A project: the folder that holds {@code content/} or {@code templates/}.
 *
 * @param root the folder, absolute and without links
 */
public record Project(Path root) {

    /**
     * The project that a file or folder belongs to: the nearest folder upwards that holds {@code content/} or
     * {@code templates/}; else the folder itself, or the file's own.
     *
     * @param place a file or folder that is there
     */
    public static Project of(Path place) {
        Path start = place.toAbsolutePath().normalize();
        Path folder = Files.isDirectory(start) ? start : start.getParent();
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("content")) || Files.isDirectory(at.resolve("templates"))) {
                return new Project(at);
            }
        }
        return new Project(folder == null ? start : folder);
    }

    public Path content() {
        return root.resolve("content");
    }

    /** Its files, as a tree out of which no name leads. */
    public FileTree files() {
        return new DiskTree(root);
    }

    /** The name of a file in that tree; one that leads out of it where the file lies elsewhere. */
    public String name(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        boolean near = Objects.equals(absolute.getRoot(), root.getRoot());
        return DiskTree.name(near ? root.relativize(absolute) : absolute);
    }

    public Path templates() {
        return root.resolve("templates");
    }

    /** Where editors find the JSON Schema of a kind; hidden, since no person needs to see it. */
    public Path editorSchema(String kind) {
        return root.resolve(".hongtou").resolve("schema").resolve(kind + ".json");
    }

    public Path out() {
        return root.resolve("out");
    }

    /** The office's own fonts. */
    public Path fonts() {
        return root.resolve("fonts");
    }

    /** Whether a file's name says that it is content. */
    public static boolean isContent(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml"));
    }
}
