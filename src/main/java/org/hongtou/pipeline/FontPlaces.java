package org.hongtou.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where fonts may lie on this machine, the nearest first: the project, the user, the system. */
final class FontPlaces {
    private static final List<String> SYSTEM = List.of(
            "/usr/share/fonts",
            "/usr/local/share/fonts",
            "/System/Library/Fonts",
            "/Library/Fonts",
            "C:\\Windows\\Fonts");

    private FontPlaces() {}

    /** The folders that are there. */
    static List<Path> of(Project project) {
        Path home = Path.of(System.getProperty("user.home", "."));
        List<Path> places = new ArrayList<>(List.of(
                project.fonts(),
                home.resolve(".hongtou").resolve("fonts"),
                home.resolve(".local/share/fonts"),
                home.resolve("Library/Fonts"),
                home.resolve("AppData/Local/Microsoft/Windows/Fonts")));
        SYSTEM.forEach(place -> places.add(Path.of(place)));
        return places.stream().filter(Files::isDirectory).toList();
    }
}
