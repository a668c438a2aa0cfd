package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The launcher with a program beside it, a home, and a Java: what a user has who didn't build it.
 *
 * @param folder holds it all
 */
record Installation(Path folder) {
    private static final int PATIENCE = 1200; // tenths of a second

    /** A Java that only notes how it was started, and makes the file that it is told to. */
    private static final String NOTING = """
            #!/bin/sh
            [ -z "${NOTING_SLOWLY:-}" ] || sleep 1
            echo "$@" >>"$NOTES"
            for option; do
              case $option in
                -XX:AOTCacheOutput=* | -XX:ArchiveClassesAtExit=*)
                  [ -z "${NOTING_FAILS:-}" ] || exit 1
                  echo cache >"${option#*=}"
                  ;;
              esac
            done
            """;

    /** How a run ended, with all that it wrote. */
    record Run(int code, String talk) {}

    /** What is waited for. */
    @FunctionalInterface
    interface Condition {
        boolean holds() throws IOException;
    }

    static Installation in(Path folder) throws IOException {
        Installation installation = new Installation(folder);
        Files.createDirectories(installation.home());
        Files.createDirectories(installation.jar().getParent());
        Files.copy(
                Path.of("hongtou"),
                installation.launcher(),
                StandardCopyOption.COPY_ATTRIBUTES,
                StandardCopyOption.REPLACE_EXISTING);
        return installation;
    }

    Path jar() {
        return folder.resolve("hongtou app/hongtou-0.1.0.jar");
    }

    Path notes() {
        return folder.resolve("notes");
    }

    private Path launcher() {
        return folder.resolve("hongtou app/hongtou");
    }

    private Path home() {
        return folder.resolve("home");
    }

    private Path java() {
        return folder.resolve("java");
    }

    /** Has it run with a Java that is there. */
    void use(Path home) throws IOException {
        Files.createSymbolicLink(java(), home);
    }

    /** Has it run with a Java of a version that only notes how it was started. */
    void noting(String version) throws IOException {
        Path program = java().resolve("bin/java");
        Files.createDirectories(program.getParent());
        Files.writeString(program, NOTING);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(java().resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    Process begin(Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("HONGTOU_CACHE", "XDG_CACHE_HOME"));
        builder.environment().put("HOME", home().toString());
        builder.environment().put("NOTES", notes().toString());
        builder.environment().put("JAVA_HOME", java().toString());
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Run run(Map<String, String> environment, String... arguments) throws IOException {
        Process process = begin(environment, arguments);
        String talk = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Run(process.waitFor(), talk);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The finished caches in the usual folder. */
    List<Path> caches() throws IOException {
        return filesIn(home().resolve(".cache/hongtou")).stream()
                .filter(file -> !file.toString().endsWith(".making"))
                .toList();
    }

    static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Waits until there are so many caches, and nothing else beside them. */
    void awaitCaches(int count) throws IOException, InterruptedException {
        await(() -> caches().size() >= count
                && caches().size() == filesIn(home().resolve(".cache/hongtou")).size());
        assertThat(caches()).hasSize(count);
    }

    void await(Condition condition) throws IOException, InterruptedException {
        for (int i = 0; i < PATIENCE && !condition.holds(); i++) {
            Thread.sleep(100);
        }
        assertThat(condition.holds()).as("in time").isTrue();
    }
}
