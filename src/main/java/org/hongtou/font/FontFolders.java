package org.hongtou.font;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where a system and its user keep fonts. */
public final class FontFolders {
    private FontFolders() {}

    /**
     * The folders, those of the user first.
     *
     * @param system the system's name, as {@code os.name} gives it
     * @param home the user's own folder
     * @param environment the environment's variables
     */
    public static List<Path> of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            List<Path> folders = new ArrayList<>();
            String local = environment.get("LOCALAPPDATA");
            if (local != null) {
                folders.add(Path.of(local, "Microsoft", "Windows", "Fonts"));
            }
            folders.add(Path.of(environment.getOrDefault("WINDIR", "C:\\Windows"), "Fonts"));
            return List.copyOf(folders);
        }
        if (name.startsWith("mac")) {
            return List.of(home.resolve("Library/Fonts"), Path.of("/Library/Fonts"), Path.of("/System/Library/Fonts"));
        }
        return List.of(
                home.resolve(".local/share/fonts"),
                home.resolve(".fonts"),
                Path.of("/usr/local/share/fonts"),
                Path.of("/usr/share/fonts"));
    }
}
