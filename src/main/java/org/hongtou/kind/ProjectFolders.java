package org.hongtou.kind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders of a project's {@code templates/}. */
public final class ProjectFolders {
    private ProjectFolders() {}

    /**
     * The folders by name, hidden ones left out.
     *
     * @param templates a {@code templates/} folder; none where it doesn't exist
     * @throws IOException if it can't be listed
     */
    public static List<KindFolder> in(Path templates) throws IOException {
        if (!Files.isDirectory(templates)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(templates)) {
            return found.filter(Files::isDirectory)
                    .filter(folder -> !name(folder).startsWith("."))
                    .sorted()
                    .<KindFolder>map(folder -> new DiskFolder(folder, name(templates) + "/" + name(folder)))
                    .toList();
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
