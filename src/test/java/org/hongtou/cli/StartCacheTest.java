package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start cache of this very Java: that it is used, and that a damaged one does no harm. */
@DisabledOnOs(OS.WINDOWS)
final class StartCacheTest {
    private static final Path CLASSES = Path.of("target/classes");

    @TempDir
    private Path folder;

    /** This program as a user has it: a JAR with those that it needs in {@code lib} beside it. */
    private Installation installation() throws IOException {
        Installation installation = Installation.in(folder);
        installation.use(Path.of(System.getProperty("java.home")));
        Path lib = Files.createDirectories(installation.jar().resolveSibling("lib"));
        List<String> needed = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (part.endsWith(".jar")) {
                Path name = Path.of(part).getFileName();
                Files.createSymbolicLink(lib.resolve(name), Path.of(part));
                needed.add("lib/" + name);
            }
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Main.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", needed));
        try (OutputStream out = Files.newOutputStream(installation.jar());
                JarOutputStream jar = new JarOutputStream(out, manifest);
                Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(
                        new JarEntry(CLASSES.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, jar);
            }
        }
        return installation;
    }

    /** JUnit warns of each that leads out of the folder. */
    @AfterEach
    void withoutLinks() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path link : files.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    @Test
    void aDamagedOneIsDoneWithout() throws Exception {
        Installation installation = installation();
        Installation.Run plain = installation.run(Map.of("HONGTOU_CACHE", "off"), "kinds");
        assertThat(plain.code()).as(plain.talk()).isZero();
        assertThat(installation.run(Map.of(), "kinds")).isEqualTo(plain);
        installation.awaitCaches(1);
        Path cache = installation.caches().getFirst();
        byte[] whole = Files.readAllBytes(cache);
        assertThat(installation.run(Map.of(), "kinds")).isEqualTo(plain);
        assertThat(installation.run(Map.of(), "doctor").talk()).contains("启动缓存：" + cache + "（在用）");

        byte[] spoilt = whole.clone();
        Arrays.fill(spoilt, whole.length / 2, whole.length / 2 + 64, (byte) 88);
        List<byte[]> damaged = List.of(
                Arrays.copyOf(whole, whole.length / 3),
                Arrays.copyOf(whole, 100),
                "no cache".repeat(1000).getBytes(StandardCharsets.US_ASCII),
                spoilt);
        for (byte[] bytes : damaged) {
            Files.write(cache, bytes);
            assertThat(installation.run(Map.of(), "kinds")).isEqualTo(plain);
        }
    }
}
