package org.hongtou.build;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.hongtou.files.DiskTree;

/**
 * Outputs that lie in an output folder and say by their {@link OutputMark} of which content file they came. Each folder is
 * listed once. Safe for use by many threads.
 */
final class MarkedOutputs {
    private final Path out;
    private final Map<Path, NavigableSet<String>> names = new ConcurrentHashMap<>();

    MarkedOutputs(Path out) {
        this.out = out;
    }

    /**
     * An output with its mark.
     *
     * @param name its path in the folder
     */
    record Marked(String name, Path file, OutputMark mark) {}

    /**
     * The outputs of a content file.
     *
     * @param source its fingerprint
     * @param document the path of its only document, with which those of all its documents begin
     */
    List<Marked> of(String source, String document) {
        Path first = out.resolve(document + ".");
        String start = document.substring(document.lastIndexOf('/') + 1);
        Path folder = first.getParent() == null ? out : first.getParent();
        List<Marked> found = new ArrayList<>();
        for (String name : names.computeIfAbsent(folder, MarkedOutputs::list).tailSet(start)) {
            if (!name.startsWith(start)) {
                break;
            }
            boolean another = name.length() == start.length() || ".-".indexOf(name.charAt(start.length())) < 0;
            if (another) {
                continue;
            }
            Path file = folder.resolve(name);
            OutputMark mark = OutputMark.of(file);
            if (mark != null && mark.source().equals(source)) {
                found.add(new Marked(DiskTree.name(out.relativize(file)), file, mark));
            }
        }
        return found;
    }

    private static NavigableSet<String> list(Path folder) {
        NavigableSet<String> names = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                files.forEach(file -> names.add(String.valueOf(file.getFileName())));
            } catch (IOException e) {
                return names; // what can't be seen can't be taken away
            }
        }
        return names;
    }
}
