package org.hongtou.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Document;
import org.hongtou.model.PictureFile;
import org.hongtou.model.Pictures;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of one document: files of its project, named relative to the content file's folder. A file outside the
 * project is refused, also where a link leads to it.
 */
public final class PictureFolder {
    /** The largest picture that is read: what a scanner makes of a page. */
    private static final long LARGEST = 64L << 20;

    private final Path folder;
    private final Path root;
    private final Map<String, PictureFile> loaded = new HashMap<>();
    private final Map<Path, byte[]> read = new LinkedHashMap<>();

    public PictureFolder(Path contentFile, Project project) {
        this.folder = java.util.Objects.requireNonNull(
                contentFile.toAbsolutePath().normalize().getParent());
        this.root = project.root();
    }

    /** Reads every picture that the document names; each that can't be used is an error at its line. */
    public Pictures load(Document document, ContentPlaces places, String shown, Report report) {
        for (PictureNames.Named named : PictureNames.of(document)) {
            if (!loaded.containsKey(named.file())) {
                Place said = places.find(named.file(), named.line());
                Place place = said == null ? new Place(shown, named.line(), 0) : said;
                PictureFile picture = load(named.file(), place, report);
                if (picture != null) {
                    loaded.put(named.file(), picture);
                }
            }
        }
        return loaded::get;
    }

    /** The files that were read, for a build that wants to know whether they changed. */
    public List<Path> files() {
        return List.copyOf(read.keySet());
    }

    private @Nullable PictureFile load(String name, Place place, Report report) {
        Path file;
        try {
            file = folder.resolve(name).normalize();
        } catch (InvalidPathException e) {
            report.add(Diagnostic.error("output.no-picture", place, name, folder));
            return null;
        }
        try {
            if (!file.startsWith(root)) {
                report.add(Diagnostic.error("output.picture-outside", place, name));
            } else if (!Files.isRegularFile(file)) {
                report.add(Diagnostic.error("output.no-picture", place, name, root.relativize(file)));
            } else if (!file.toRealPath().startsWith(root.toRealPath())) {
                report.add(Diagnostic.error("output.picture-outside", place, name));
            } else if (Files.size(file) > LARGEST) {
                report.add(Diagnostic.error("output.picture-too-large", place, name, LARGEST >> 20));
            } else {
                byte[] bytes = Files.readAllBytes(file);
                read.put(file, bytes);
                PictureFile picture = PictureHeader.read(bytes);
                if (picture == null) {
                    report.add(Diagnostic.error("output.picture-unknown", place, name));
                }
                return picture;
            }
        } catch (IOException e) {
            report.add(Diagnostic.error("output.picture-unreadable", place, name));
        }
        return null;
    }
}
