package org.hongtou.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hongtou.cli.terminal.StandardStreams;
import org.hongtou.kind.Kind;
import org.hongtou.pipeline.Pipeline;
import org.hongtou.project.Project;

/**
 * Runs the commands once, over the start of every kind that ships, in a folder that is deleted afterwards. Java
 * notes what is loaded meanwhile, and that becomes the {@link StartCache}.
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
            StartCacheMaker.delete(folder);
        }
        System.exit(worst);
    }

    private static int run(Path folder, String... arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return Main.run(new StandardStreams(nowhere, nowhere, false), folder, arguments);
    }
}
