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

/**
 * The launcher with a program beside it, a home, and a Java: what a user has who didn't build it.
 *
 * @param folder holds it all
 */
record Installation(Path folder) {
    private static final int PATIENCE = 1200; // tenths of a second

    /** A Java that only notes how it was started, and in which locale. */
    private static final String NOTING = """
            #!/bin/sh
            echo "locale=${LC_ALL:-${LC_CTYPE:-}} all=${LC_ALL:-} from=$0 $@" >>"$NOTES"
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
        Files.createDirectories(installation.program());
        Files.copy(
                Path.of("hongtou"),
                installation.launcher(),
                StandardCopyOption.COPY_ATTRIBUTES,
                StandardCopyOption.REPLACE_EXISTING);
        return installation;
    }

    /** Where the program lies. */
    Path program() {
        return folder.resolve("红头 app");
    }

    Path jar() {
        return program().resolve("hongtou-0.1.0.jar");
    }

    Path launcher() {
        return program().resolve("hongtou");
    }

    /** What the noting Java was started with, a line a start. */
    List<String> starts() throws IOException {
        return Files.exists(notes()) ? Files.readAllLines(notes()) : List.of();
    }

    private Path notes() {
        return folder.resolve("notes");
    }

    Path home() {
        return folder.resolve("home");
    }

    Path java() {
        return folder.resolve("java");
    }

    /** Where the start cache for a Java of this version is made. */
    Path cache(int version) throws IOException {
        return cacheIn(home().resolve(".cache"), version);
    }

    Path cacheIn(Path folder, int version) throws IOException {
        Path program = program().toRealPath();
        return folder.resolve("hongtou")
                .resolve(program.getRoot().relativize(program))
                .resolve(version + ".jsa");
    }

    /** Has it run with a Java that is there. */
    void use(Path home) throws IOException {
        Files.createSymbolicLink(java(), home);
    }

    /** Puts a Java of a version there that only notes how it was started. */
    static void noting(Path home, String version) throws IOException {
        script(home.resolve("bin/java"), NOTING);
        script(home.resolve("bin/javac"), NOTING);
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    Process begin(Map<String, String> environment, String... arguments) {
        return begin(launcher(), environment, arguments);
    }

    private Process begin(Path launcher, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
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
        return end(begin(environment, arguments));
    }

    /** A run by another name of the launcher. */
    Run run(Path launcher, Map<String, String> environment, String... arguments) throws IOException {
        return end(begin(launcher, environment, arguments));
    }

    static Run end(Process process) throws IOException {
        String talk = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Run(process.waitFor(), talk);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits until a start cache is there, and what it was made in isn't any more. */
    void awaitCache(Path cache) throws IOException, InterruptedException {
        await(() -> Files.exists(cache) && !Files.exists(StartCacheMaker.workshop(cache)));
    }

    private static void await(Condition condition) throws IOException, InterruptedException {
        for (int i = 0; i < PATIENCE && !condition.holds(); i++) {
            Thread.sleep(100);
        }
        assertThat(condition.holds()).as("in time").isTrue();
    }
}
