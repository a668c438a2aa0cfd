package org.hongtou.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hongtou.kind.Kind;
import org.hongtou.pipeline.Pipeline;
import org.hongtou.project.Project;

/**
 * Runs the commands once, over the start of every kind that ships, in a folder that is deleted afterwards. The launcher
 * has Java note what is loaded meanwhile, and keeps it as the start cache.
 */
public final class Rehearsal {
    private static final String CONTENT = "content/";
    private static final String KIND = "bulletin";

    private Rehearsal() {}

    /** Exits with 0 if all commands went well. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("hongtou-rehearsal-");
        int worst = 0;
        try {
            Pipeline pipeline = Pipeline.of(new Project(folder));
            for (Kind kind : pipeline.kinds().kinds()) {
                worst = Math.max(worst, run(folder, "new", kind.name(), CONTENT + kind.name() + ".yaml"));
            }
            // A look of the project's own, as many have.
            Path own = Files.createDirectories(folder.resolve("templates").resolve(KIND));
            Files.writeString(own.resolve("style.yaml"), "extends: " + KIND + "\n");
            for (List<String> command : List.of(
                    List.of("build"),
                    List.of("build"),
                    List.of("build", "--force"),
                    List.of("build", "--force", CONTENT + KIND + ".yaml", "-o", "other"),
                    List.of("check"))) {
                worst = Math.max(worst, run(folder, command.toArray(String[]::new)));
            }
        } finally {
            delete(folder);
        }
        System.exit(worst);
    }

    private static int run(Path folder, String... arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return Main.run(nowhere, nowhere, folder, arguments);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
