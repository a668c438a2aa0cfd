package org.hongtou.project;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.content.sheet.DataSheet;
import org.hongtou.content.sheet.SheetFiles;
import org.hongtou.content.sheet.SheetName;
import org.hongtou.content.sheet.SheetReader;
import org.hongtou.content.source.Source;
import org.hongtou.content.source.TextLine;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.files.FileTooLargeException;
import org.hongtou.files.FileTree;
import org.hongtou.files.OutsideTreeException;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of one content file: CSV files of its project, named relative to the content file's folder. A file outside
 * the project is refused, also where a link leads to it. Each is read once.
 */
public final class SheetFolder implements SheetFiles {
    private final FileTree project;
    private final String contentFile;
    private final Map<String, Loaded> loaded = new LinkedHashMap<>();

    /**
     * @param project the project's files
     * @param contentFile the content file's name among them
     */
    SheetFolder(FileTree project, String contentFile) {
        this.project = project;
        this.contentFile = contentFile;
    }

    /** A sheet, if it could be read, and what was found in it. */
    private record Loaded(@Nullable DataSheet sheet, List<Diagnostic> found) {}

    @Override
    public @Nullable DataSheet read(String name, Place place, Report report) {
        Diagnostic problem = SheetName.problem(name, place);
        if (problem != null) {
            report.add(problem);
            return null;
        }
        String file = FileTree.beside(contentFile, name.replace('\\', '/'));
        Loaded known = loaded.get(file);
        if (known == null) {
            byte[] bytes = bytes(name, file, place, report);
            if (bytes == null) {
                return null;
            }
            Report own = new Report();
            DataSheet sheet = SheetReader.read(beside(place.file(), name), bytes, own);
            known = new Loaded(sheet, own.diagnostics());
            loaded.put(file, known);
        }
        known.found().forEach(report::add);
        return known.sheet();
    }

    /** The names in the project of the files that were read. */
    List<String> files() {
        return List.copyOf(loaded.keySet());
    }

    /** The words of all cells that were read. */
    List<TextLine> lines() {
        List<TextLine> lines = new ArrayList<>();
        for (Loaded one : loaded.values()) {
            DataSheet sheet = one.sheet();
            if (sheet != null) {
                lines.addAll(sheet.lines());
            }
        }
        return lines;
    }

    private byte @Nullable [] bytes(String name, String file, Place place, Report report) {
        try {
            return project.read(file, Source.MAX_BYTES);
        } catch (NoSuchFileException e) {
            report.add(Diagnostic.error("content.sheet-missing", place, name, file));
        } catch (OutsideTreeException e) {
            report.add(Diagnostic.error("content.sheet-outside", place, name));
        } catch (FileTooLargeException e) {
            report.add(Diagnostic.error("content.sheet-too-large", place, name, Source.MAX_BYTES >> 20));
        } catch (IOException e) {
            report.add(Diagnostic.error("content.sheet-unreadable", place, name));
        }
        return null;
    }

    /** How messages name a file that lies beside the one that they show so. */
    private static String beside(String shown, String name) {
        int slash = Math.max(shown.lastIndexOf('/'), shown.lastIndexOf('\\'));
        return shown.substring(0, slash + 1) + name;
    }
}
