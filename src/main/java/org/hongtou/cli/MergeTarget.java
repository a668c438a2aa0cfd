package org.hongtou.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hongtou.BuiltFile;
import org.hongtou.MergedFile;
import org.hongtou.Problem;
import org.hongtou.project.Project;

/**
 * Where {@code build --merge} writes: a bare name in the output folder, a path where it leads.
 *
 * @param file with the ending of a PDF
 */
record MergeTarget(Path file) {
    private static final String PDF = ".pdf";

    /**
     * What was typed.
     *
     * @param typed a name or a path; one without ending gets that of a PDF
     * @throws WrongUsage if it is no PDF's, a folder's, or lies among what the project is made of
     */
    static MergeTarget of(String typed, Path out, Path workingFolder, Project project) {
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
        return new MergeTarget(file);
    }

    /** Tells what became of it, but for what was told of its content already. */
    void show(MergedFile merged, List<BuiltFile> built, Console console, boolean json) {
        Set<Problem> told = new HashSet<>();
        built.forEach(one -> told.addAll(one.problems()));
        console.problems(
                merged.problems().stream().filter(one -> !told.contains(one)).toList());
        if (!json && merged.written() != null) {
            console.result(merged.file());
        }
    }

    /** It as one more result. */
    static BuiltFile asBuilt(MergedFile merged) {
        Path written = merged.written();
        return new BuiltFile(
                merged.file(), merged.outcome(), written == null ? List.of() : List.of(written), 0, merged.problems());
    }
}
