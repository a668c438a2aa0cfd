package org.hongtou.project;

import java.nio.file.Path;

/**
 * A content file and where its outputs go.
 *
 * @param file the file
 * @param name its name in the project's files, by which it finds its pictures
 * @param shown how messages name it: relative to the working folder where it lies in there
 * @param stem the outputs' path in the output folder, without an ending: {@code a/b} for {@code content/a/b.yaml}
 * @param fence the folder out of which no link leads: the project's, or the file's own where it lies elsewhere
 */
public record Input(Path file, String name, String shown, Path stem, Path fence) {}
