package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The image that the profile of this name makes: that it needs no Java, and has the start cache with it. */
@DisabledOnOs(OS.WINDOWS)
@EnabledIfSystemProperty(named = "image", matches = ".+")
@Tag("start")
final class ImageIT {
    @TempDir
    private Path folder;

    @Test
    void itBuildsEverySampleWithItsOwnJavaAndStartCache() throws Exception {
        Path program = Path.of(System.getProperty("image"));
        Unpacked image = new Unpacked(program, Files.createDirectory(folder.resolve("home")));
        Map<String, String> nothing = Map.of();
        Path work = folder.resolve("work");
        copy(program.resolve("samples"), work);
        Installation.Run built = image.run(work, nothing, "build");
        assertThat(built.code()).as(built.talk()).isZero();
        for (Path sample : files(program.resolve("samples/content"))) {
            String name = sample.getFileName().toString();
            if (name.endsWith(".yaml") && !name.equals("office.yaml")) {
                assertThat(work.resolve("out").resolve(name.replace(".yaml", ".pdf")))
                        .isNotEmptyFile();
            }
        }
        assertThat(image.run(work, nothing, "doctor").talk())
                .contains("启动缓存：" + program.resolve("lib/start.jsa").toRealPath() + "（在用）");
        assertThat(image.home()).as("needs no other cache").isEmptyDirectory();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
