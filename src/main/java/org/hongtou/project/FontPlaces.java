package org.hongtou.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.font.FontFolders;

/** Where fonts may lie on this machine, the nearest first: the project, the user, the system. */
public final class FontPlaces {
    private FontPlaces() {}

    /** The folders that are there. */
    public static List<Path> of(Project project) {
        Path home = Path.of(System.getProperty("user.home", "."));
        List<Path> places = new ArrayList<>();
        places.add(project.fonts());
        places.add(home.resolve(".hongtou").resolve("fonts"));
        places.addAll(FontFolders.of(System.getProperty("os.name", ""), home, System.getenv()));
        return places.stream().filter(Files::isDirectory).toList();
    }
}
