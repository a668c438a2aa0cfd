package org.hongtou.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.font.FontFolders;

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

    /** The folders that are there. */
    public static List<Path> of(Project project) {
        List<Path> places = new ArrayList<>(own(project));
        places.addAll(FontFolders.of(System.getProperty("os.name", ""), home(), System.getenv()));
        return places.stream().filter(Files::isDirectory).toList();
    }
}
