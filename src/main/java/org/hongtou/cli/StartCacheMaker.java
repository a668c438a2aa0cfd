package org.hongtou.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the {@link StartCache} beside its place, tries it, and moves it there, so that nobody finds half of one. A
 * program of its own: the launchers' runs start it in the background, and packaging calls it for the image.
 */
public final class StartCacheMaker {
    private StartCacheMaker() {}

    /**
     * Makes one; with a Java that can't, leaves its workshop, which keeps others from trying at once.
     *
     * @param arguments the archive's place
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path place = Path.of(arguments[0]).toAbsolutePath();
        Path workshop = Files.createDirectories(workshop(place));
        if (!make(place, workshop)) {
            System.exit(ExitCode.OUTSIDE.code());
        }
        delete(workshop);
    }

    /** The folder that holds what isn't finished yet; who creates it makes the archive. */
    static Path workshop(Path place) {
        return place.resolveSibling(place.getFileName() + ".making");
    }

    private static boolean make(Path place, Path workshop) throws IOException, InterruptedException {
        String jar = System.getProperty("java.class.path");
        Path classes = workshop.resolve("classes");
        Path made = workshop.resolve("archive");
        boolean fine =
                run("-XX:+UseSerialGC", "-XX:DumpLoadedClassList=" + classes, "-cp", jar, Rehearsal.class.getName())
                        // Only this collector writes objects into an archive; the launchers' reads them as well.
                        && run(
                                "-XX:+UseG1GC",
                                "-XX:+AOTClassLinking",
                                "-Xshare:dump",
                                "-XX:SharedClassListFile=" + classes,
                                "-XX:SharedArchiveFile=" + made,
                                "-cp",
                                jar)
                        && run(
                                "-XX:+UseSerialGC",
                                "-Xshare:on",
                                "-XX:SharedArchiveFile=" + made,
                                "-cp",
                                jar,
                                Main.class.getName(),
                                "--version");
        if (fine) {
            Files.move(made, place, StandardCopyOption.REPLACE_EXISTING);
        }
        return fine;
    }

    private static boolean run(String... arguments) throws IOException, InterruptedException {
        return java(arguments).waitFor() == 0;
    }

    /** Starts this very Java without a word of its own; what it would say isn't for the user. */
    static Process java(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
