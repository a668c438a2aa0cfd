package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start cache of this very Java: that it is made once, used, done without where it is damaged, and renewed. */
@DisabledOnOs(OS.WINDOWS)
@Tag("start")
final class StartCacheTest {
    private static final Path CLASSES = Path.of("target/classes");
    /** The program lies in a folder with a Chinese name. */
    private static final Map<String, String> PLAIN = Map.of("LC_ALL", "C");

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

    private static String doctor(Installation installation) throws IOException {
        return installation.run(PLAIN, "doctor").talk();
    }

    private static void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    }

    @Test
    void manyAtOnceMakeOneWhichIsUsedUntilItIsDamagedOrForeignAndThenRenewed() throws Exception {
        Installation installation = installation();
        Path cache = installation.cache(Runtime.version().feature());
        Installation.Run plain = installation.run(Map.of("HONGTOU_CACHE", "off", "LC_ALL", "C"), "kinds");
        assertThat(plain.code()).as(plain.talk()).isZero();
        assertThat(cache.getParent()).doesNotExist();

        List<Process> atOnce = IntStream.range(0, 3)
                .mapToObj(i -> installation.begin(PLAIN, "kinds"))
                .toList();
        for (Process run : atOnce) {
            assertThat(Installation.end(run)).isEqualTo(plain);
        }
        installation.awaitCache(cache);
        byte[] whole = Files.readAllBytes(cache);
        assertThat(installation.run(PLAIN, "kinds")).isEqualTo(plain);
        assertThat(doctor(installation)).contains("启动缓存：" + cache + "（在用）");

        // One at work keeps others from it: what comes is about the use alone.
        Path workshop = Files.createDirectory(StartCacheMaker.workshop(cache));
        byte[] spoilt = whole.clone();
        Arrays.fill(spoilt, whole.length / 2, whole.length / 2 + 64, (byte) 88);
        List<byte[]> damaged = List.of(
                Arrays.copyOf(whole, whole.length / 3),
                Arrays.copyOf(whole, 100),
                "no cache".repeat(1000).getBytes(StandardCharsets.US_ASCII),
                spoilt);
        for (byte[] bytes : damaged) {
            Files.write(cache, bytes);
            assertThat(installation.run(PLAIN, "kinds")).isEqualTo(plain);
        }
        Files.write(cache, whole);
        assertThat(doctor(installation)).contains("（在用）");
        // Java must not run the old classes when there is a new program.
        age(installation.jar());
        assertThat(doctor(installation)).contains("启动缓存：" + cache + "（还没有");

        // One that was killed at work.
        age(workshop);
        assertThat(installation.run(PLAIN, "kinds")).isEqualTo(plain);
        installation.awaitCache(cache);
        assertThat(doctor(installation)).contains("（在用）");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsDoneWithoutAWord() throws Exception {
        Installation installation = installation();
        // A file in the way stands for a folder that can't be written, which root always can.
        String blocked = installation.jar() + "/cache";
        Installation.Run plain = installation.run(Map.of("HONGTOU_CACHE", "off"), "kinds");
        assertThat(installation.run(Map.of("HONGTOU_CACHE", blocked), "kinds")).isEqualTo(plain);
    }
}
