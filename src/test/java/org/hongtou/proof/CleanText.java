package org.hongtou.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Text without slips: a line each of {@code clean-*.txt}, a file each of {@code clean-documents.yaml}. */
final class CleanText {
    private static final Path FOLDER = Path.of("src/test/resources/proof");

    private CleanText() {}

    static List<String> sentences() throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(one -> one.getFileName().toString().matches("clean-.*\\.txt"))
                    .sorted()
                    .toList()) {
                all.addAll(Files.readAllLines(file));
            }
        }
        return all;
    }

    static List<String> documents() throws IOException {
        return List.of(Files.readString(FOLDER.resolve("clean-documents.yaml")).split("(?m)^---\n"));
    }
}
