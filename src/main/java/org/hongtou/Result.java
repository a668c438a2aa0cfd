package org.hongtou;

import java.util.List;

/**
 * What became of one content: its files, and what a person should know.
 *
 * @param files a file a document and format, documents in their order; without those that an error stands against
 * @param problems errors, warnings and advice, in the order of the content
 */
public record Result(List<RenderedFile> files, List<Problem> problems) {
    public Result {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** Whether every file that was asked for is there. */
    public boolean ok() {
        return problems.stream().noneMatch(Problem::isError);
    }

    /**
     * The content's first document in a format.
     *
     * @throws java.util.NoSuchElementException if it is not there: ask {@link #ok()} first
     */
    public RenderedFile file(Format format) {
        return files.stream()
                .filter(file -> file.format() == format)
                .findFirst()
                .orElseThrow();
    }
}
