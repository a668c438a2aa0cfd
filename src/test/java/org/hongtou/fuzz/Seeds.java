package org.hongtou.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hongtou.pipeline.TestProject;

/** Good files that the repository has already. */
final class Seeds {
    static final List<String> KINDS = kinds();

    private Seeds() {}

    private static List<String> kinds() {
        return TestProject.starts().stream()
                .map(start -> start.getParent().getFileName().toString())
                .toList();
    }

    /** Content of all kinds: what ships, what tests have, and broken ones. */
    static List<FuzzInput> content() throws IOException {
        List<FuzzInput> seeds = new ArrayList<>();
        for (Path file : paths("src/test/resources/broken", name -> name.endsWith(".yaml"))) {
            seeds.add(read("a.yaml", file));
        }
        for (List<Path> good : List.of(TestProject.starts(), TestProject.samples(), TestProject.corpus())) {
            for (Path file : good) {
                seeds.add(read("a.yaml", file));
            }
        }
        return seeds;
    }

    /** The files of each kind's folder whose names end so, under {@code kind/file}. */
    static List<FuzzInput> ofKinds(String ending) throws IOException {
        List<FuzzInput> seeds = new ArrayList<>();
        for (Path file : paths("templates", name -> name.endsWith(ending))) {
            seeds.add(read(file.getParent().getFileName() + "/" + file.getFileName(), file));
        }
        return seeds;
    }

    static FuzzInput read(String place, Path file) throws IOException {
        return new FuzzInput(place, Files.readAllBytes(file));
    }

    static List<Path> paths(String folder, Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> wanted.test(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }
}
