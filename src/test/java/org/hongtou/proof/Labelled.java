package org.hongtou.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text of which it is known what the proof-reader should find in it.
 *
 * @param code the rule that should find something; empty where none should
 * @param text a line of body text, or a content file
 * @param name what a failure calls it
 */
record Labelled(String code, String text, String name) {
    private static final Path FOLDER = Path.of("src/test/resources/proof");
    private static final Pattern LABEL = Pattern.compile("# (?:错 ([a-z0-9-]+)|对)(?: .*)?");

    static List<Labelled> all() throws IOException {
        List<Labelled> all = new ArrayList<>();
        for (Path file : files(FOLDER, ".txt")) {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("+ ")) {
                    all.add(new Labelled("", line.substring(2), line.substring(2)));
                } else if (line.startsWith("- ")) {
                    String[] parts = line.substring(2).split("\t", 2);
                    all.add(new Labelled(parts[0], parts[1], parts[1]));
                }
            }
        }
        for (Path file : files(FOLDER.resolve("documents"), ".yaml")) {
            for (String document : Files.readString(file).split("(?m)^---\n")) {
                all.add(document(document, file.getFileName().toString()));
            }
        }
        return all;
    }

    private static Labelled document(String text, String file) {
        String[] parts = text.split("\n", 2);
        Matcher label = LABEL.matcher(parts[0]);
        if (!label.matches()) {
            throw new IllegalArgumentException(file + ": a document begins with its label, not " + parts[0]);
        }
        String code = label.group(1) == null ? "" : label.group(1);
        return new Labelled(code, parts[1], file + ": " + text);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(one -> one.toString().endsWith(ending)).sorted().toList();
        }
    }
}
