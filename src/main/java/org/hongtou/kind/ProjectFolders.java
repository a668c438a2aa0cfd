package org.hongtou.kind;

import java.io.IOException;
import java.util.List;
import org.hongtou.files.FileTree;

/** The folders of a project's {@code templates/}. */
public final class ProjectFolders {
    private static final String TEMPLATES = "templates";

    private ProjectFolders() {}

    /**
     * The folders by name, hidden ones left out; none where there is no {@code templates/}.
     *
     * @param project the project's files
     * @throws IOException if it can't be listed
     */
    public static List<KindFolder> in(FileTree project) throws IOException {
        return project.folders(TEMPLATES).stream()
                .filter(name -> !name.startsWith("."))
                .<KindFolder>map(name -> {
                    String folder = TEMPLATES + "/" + name;
                    return new TreeFolder(project.in(folder), name, folder);
                })
                .toList();
    }
}
