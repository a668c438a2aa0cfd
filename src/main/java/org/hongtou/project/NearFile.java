package org.hongtou.project;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hongtou.files.FileTree;
import org.jspecify.annotations.Nullable;

/** Looks for a file that isn't where it is sought: in another folder of the project, or with another ending. */
final class NearFile {
    private static final List<String> ENDINGS = List.of("png", "jpg", "jpeg", "gif", "bmp", "webp");

    private final FileTree project;

    NearFile(FileTree project) {
        this.project = project;
    }

    /**
     * A picture of the same name in any folder, or beside the one that is sought with another ending.
     *
     * @param sought its name in the project
     * @return its name in the project; null where there is none
     */
    @Nullable
    String find(String sought) throws IOException {
        int slash = sought.lastIndexOf('/') + 1;
        String base = lower(sought.substring(slash));
        String folder = sought.substring(0, slash);
        List<String> files = project.files("").stream()
                .filter(file -> !file.startsWith("out/") && !file.equals(sought))
                .toList();
        for (String file : files) {
            if (lower(file.substring(file.lastIndexOf('/') + 1)).equals(base)) {
                return file;
            }
        }
        return files.stream()
                .filter(file -> file.startsWith(folder)
                        && ENDINGS.contains(ending(file))
                        && lower(stem(file)).equals(lower(stem(sought))))
                .findFirst()
                .orElse(null);
    }

    /** The name by which a content file speaks of another file of its project. */
    static String from(String contentFile, String other) {
        List<String> from = new ArrayList<>(Arrays.asList(contentFile.split("/")));
        List<String> to = new ArrayList<>(Arrays.asList(other.split("/")));
        from.removeLast();
        while (!from.isEmpty() && to.size() > 1 && from.getFirst().equals(to.getFirst())) {
            from.removeFirst();
            to.removeFirst();
        }
        return "../".repeat(from.size()) + String.join("/", to);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }

    private static String ending(String file) {
        return lower(file.substring(file.lastIndexOf('.') + 1));
    }
}
