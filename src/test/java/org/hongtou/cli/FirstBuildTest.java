package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher of a source checkout says while a Maven that only plays its part builds the program. */
@DisabledOnOs(OS.WINDOWS)
@Tag("start")
final class FirstBuildTest {
    private static final String BUILDS = """
            #!/bin/sh
            echo built >>"$NOTES.builds"
            echo '[INFO] Downloading from central: https://repo.example/a.jar'
            echo '[INFO] Downloaded from central: https://repo.example/a.jar (1 kB at 2 kB/s)'
            echo '[INFO] --- maven-compiler-plugin:3.16.0:compile (default-compile) @ hongtou ---'
            echo '[INFO] --- jar:3.3.0:jar (default-jar) @ hongtou ---'
            sleep 1
            echo program >"${3%/*}/target/hongtou-0.1.0.jar"
            """;
    private static final String HAS_NO_NETWORK = """
            #!/bin/sh
            echo '[INFO] Downloading from central: https://repo.example/a.jar'
            echo '[ERROR] Failed to execute goal: Could not transfer artifact a:jar:1 from/to central: Unknown host' >&2
            exit 1
            """;

    private static final String FAILS = """
            #!/bin/sh
            echo '[ERROR] COMPILATION ERROR : '
            exit 1
            """;

    @TempDir
    private Path folder;

    private Installation installation;

    @BeforeEach
    void aCheckout() throws IOException {
        installation = Installation.in(folder);
        Installation.noting(installation.java(), "25.0.1");
        Files.writeString(installation.program().resolve("pom.xml"), "<project/>\n");
        for (String name : List.of("src/main", "templates")) {
            Files.createDirectories(installation.program().resolve(name));
        }
    }

    /** The launcher's environment with this Maven in front of the machine's. */
    private Map<String, String> with(String maven) throws IOException {
        Installation.script(folder.resolve("bin/mvn"), maven);
        return Map.of("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
    }

    @Test
    void eachStepIsTold() throws Exception {
        Installation.Run run = installation.run(with(BUILDS), "kinds");
        assertThat(run.code()).as(run.talk()).isZero();
        assertThat(run.talk().lines().map(line -> line.replaceAll("…….*", "")))
                .containsExactly("正在构建程序，首次约需几分钟", "正在下载构建用的程序库，只有第一次需要", "正在编译", "正在打包");
        assertThat(installation.starts().getLast()).endsWith("hongtou-0.1.0.jar kinds");
        assertThat(installation.run(with(FAILS), "kinds").talk())
                .as("built once")
                .isEmpty();
    }

    @Test
    void aFailedDownloadSaysWhatToDoAndTheNextRunTriesAgain() throws Exception {
        Installation.Run run = installation.run(with(HAS_NO_NETWORK), "kinds");
        assertThat(run.code()).isEqualTo(ExitCode.OUTSIDE.code());
        assertThat(run.talk())
                .contains("Could not transfer artifact", "下载程序库失败", "settings.xml", "src/docs/install.md");
        assertThat(installation.starts()).isEmpty();
        assertThat(installation.run(with(BUILDS), "kinds").code()).isZero();
    }

    @Test
    void anotherFailureShowsWhatMavenSaid() throws Exception {
        Installation.Run run = installation.run(with(FAILS), "kinds");
        assertThat(run.code()).isEqualTo(ExitCode.OUTSIDE.code());
        assertThat(run.talk()).contains("COMPILATION ERROR", "构建失败").doesNotContain("下载");
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        Map<String, String> environment = with(BUILDS);
        List<Process> runs = IntStream.range(0, 3)
                .mapToObj(i -> installation.begin(environment, "kinds"))
                .toList();
        for (Process run : runs) {
            Installation.Run ended = Installation.end(run);
            assertThat(ended.code()).as(ended.talk()).isZero();
        }
        assertThat(folder.resolve("notes.builds")).hasContent("built");
    }
}
