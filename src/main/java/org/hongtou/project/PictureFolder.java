package org.hongtou.project;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.files.FileTooLargeException;
import org.hongtou.files.FileTree;
import org.hongtou.files.OutsideTreeException;
import org.hongtou.model.Document;
import org.hongtou.model.PictureFile;
import org.hongtou.model.Pictures;
import org.hongtou.picture.PictureException;
import org.hongtou.picture.PictureReader;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of one content file, and its sheets: files of its project, named relative to the content file's folder. A
 * file outside the project is refused, also where a link leads to it.
 */
public final class PictureFolder {
    /** The largest picture that is read: what a scanner makes of a page. */
    public static final long LARGEST = 64L << 20;

    private final FileTree project;
    private final SheetFolder sheets;
    private final String contentFile;
    private final Map<String, PictureFile> loaded = new HashMap<>();
    private final Set<String> read = new LinkedHashSet<>();
    private final PictureReader reader = PictureReader.ofThisProgram();
    /** What they all take, in bytes. */
    private long held;

    /**
     * @param project the project's files
     * @param contentFile the content file's name among them
     */
    public PictureFolder(FileTree project, String contentFile) {
        this.project = project;
        this.contentFile = contentFile;
        this.sheets = new SheetFolder(project, contentFile);
    }

    /** The sheets of the same file. */
    public SheetFolder sheets() {
        return sheets;
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

    /** The names in the project of the files that were read, for a build that wants to know whether they changed. */
    public List<String> files() {
        return Stream.concat(read.stream(), sheets.files().stream()).toList();
    }

    private @Nullable PictureFile load(String name, Place place, Report report) {
        String file = FileTree.beside(contentFile, name);
        try {
            byte[] bytes = project.read(file, LARGEST);
            read.add(file);
            PictureFile picture = reader.read(bytes, held);
            held += picture.bytes().length;
            return picture;
        } catch (PictureException e) {
            List<Object> arguments = new ArrayList<>(List.of(name));
            arguments.addAll(e.arguments());
            report.add(Diagnostic.error(e.code(), place, arguments.toArray()));
        } catch (NoSuchFileException e) {
            report.add(absent(name, file, place));
        } catch (OutsideTreeException e) {
            report.add(Diagnostic.error("output.picture-outside", place, name));
        } catch (FileTooLargeException e) {
            report.add(Diagnostic.error("output.picture-too-large", place, name, LARGEST >> 20));
        } catch (IOException e) {
            report.add(Diagnostic.error("output.picture-unreadable", place, name));
        }
        return null;
    }

    /** What is said of a picture that isn't there: where else in the project one of its name lies, if one does. */
    private Diagnostic absent(String name, String file, Place place) {
        try {
            String other = new NearFile(project).find(file);
            if (other != null) {
                return Diagnostic.error(
                        "output.picture-elsewhere", place, name, file, other, NearFile.from(contentFile, other));
            }
        } catch (IOException e) {
            // Where the project can't be looked through, the name is all there is to say.
        }
        return Diagnostic.error("output.no-picture", place, name, file);
    }
}
