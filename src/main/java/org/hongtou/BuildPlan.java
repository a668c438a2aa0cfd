package org.hongtou;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to build of a project on a disk, and how.
 *
 * @param paths content files and folders of such; all of the project's content where there is none
 * @param workingFolder what relative paths start from, and relative to which files are named
 * @param out the output folder; null for the project's own {@code out/}
 * @param formats the wanted formats, at least one
 * @param edition for whom
 * @param jobs how many documents are built at a time, from 1
 * @param force whether unchanged documents are built again
 * @param keepMarkup whether each document's markup is written beside it
 */
public record BuildPlan(
        List<Path> paths,
        Path workingFolder,
        @Nullable Path out,
        List<Format> formats,
        Edition edition,
        int jobs,
        boolean force,
        boolean keepMarkup) {
    public BuildPlan {
        paths = List.copyOf(paths);
        formats = List.copyOf(formats);
    }

    /** All content of the project as DOCX and PDF, where it has changed. */
    public static BuildPlan of(Path workingFolder) {
        return new BuildPlan(
                List.of(),
                workingFolder,
                null,
                List.of(Format.DOCX, Format.PDF),
                Edition.FULL,
                Runtime.getRuntime().availableProcessors(),
                false,
                false);
    }
}
