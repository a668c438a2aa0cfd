package org.hongtou.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hongtou.Format;
import org.hongtou.project.Project;

/** What options ask of outputs: {@code -f} their formats, {@code build --merge} a file of all. */
final class OutputChoice {
    private static final String PDF = ".pdf";

    /** What is written unless asked otherwise. */
    private static final List<Format> USUAL = List.of(Format.DOCX, Format.PDF);

    private OutputChoice() {}

    /**
     * The wanted formats by their endings, each once; the usual ones where none was named.
     *
     * @throws WrongUsage if there is no such format
     */
    static List<Format> formats(List<String> asked) {
        Map<String, Format> known = new LinkedHashMap<>();
        for (Format format : Format.values()) {
            known.put(format.extension(), format);
        }
        Set<Format> chosen = new LinkedHashSet<>();
        for (String name : asked) {
            Format format = known.get(name.strip().toLowerCase(Locale.ROOT));
            if (format == null) {
                throw new WrongUsage("cli.no-such-format", name, String.join(", ", known.keySet()));
            }
            chosen.add(format);
        }
        return asked.isEmpty() ? USUAL : List.copyOf(chosen);
    }

    /**
     * Where the merged file goes: a bare name in the output folder, a path where it leads.
     *
     * @param typed a name or a path; one without ending gets that of a PDF
     * @throws WrongUsage if it is no PDF's, a folder's, or lies among what the project is made of
     */
    static Path merged(String typed, Path out, Path workingFolder, Project project) {
        Path path;
        try {
            path = Path.of(typed.strip());
        } catch (InvalidPathException e) {
            throw new WrongUsage("cli.merge-no-pdf", typed);
        }
        String name = String.valueOf(path.getFileName());
        boolean ended = name.toLowerCase(Locale.ROOT).endsWith(PDF);
        boolean bare = name.isBlank() || name.startsWith(".") || typed.endsWith("/");
        if (bare || (!ended && name.indexOf('.') >= 0)) {
            throw new WrongUsage("cli.merge-no-pdf", typed);
        }
        Path whole = ended ? path : path.resolveSibling(name + PDF);
        Path file = (path.getNameCount() == 1 && !path.isAbsolute() ? out : workingFolder)
                .resolve(whole)
                .toAbsolutePath()
                .normalize();
        boolean among = List.of(project.content(), project.templates(), project.fonts()).stream()
                .anyMatch(file::startsWith);
        if (among || Files.isDirectory(file)) {
            throw new WrongUsage(among ? "cli.merge-among-content" : "cli.merge-no-pdf", typed);
        }
        return file;
    }
}
