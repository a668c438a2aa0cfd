package org.hongtou.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hongtou.files.FileTree;
import org.hongtou.font.FontFolders;
import org.hongtou.font.FontLibrary;

/** Where fonts may lie on this machine, the nearest first: the project, the user, the system. */
public final class FontPlaces {
    private FontPlaces() {}

    /** The folders that are for this program's fonts alone: the project's and the user's. */
    public static List<Path> own(Project project) {
        return List.of(project.fonts(), home().resolve(".hongtou").resolve("fonts"));
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home", "."));
    }

    /**
     * The fonts of a project in memory.
     *
     * @throws IOException if one can't be read, or is larger than {@link FontLibrary#LARGEST_FILE}
     */
    public static FontLibrary inMemory(FileTree project) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : project.files("fonts")) {
            files.put(name, project.read(name, FontLibrary.LARGEST_FILE));
        }
        return FontLibrary.inMemory(files);
    }

    /** The fonts of a project on this machine. */
    public static FontLibrary library(Project project) {
        return new FontLibrary(of(project), project.root());
    }

    /** The folders that are there. */
    public static List<Path> of(Project project) {
        List<Path> places = new ArrayList<>(own(project));
        places.addAll(FontFolders.of(System.getProperty("os.name", ""), home(), System.getenv()));
        return places.stream().filter(Files::isDirectory).toList();
    }
}
