package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** When the launcher makes its start cache, and when it uses it: told by the Java that it starts, which only notes that. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {
    private static final String REHEARSAL = "org.hongtou.cli.Rehearsal";

    @TempDir
    private Path folder;

    private Installation installation;

    @BeforeEach
    void anInstallation() throws IOException {
        installation = Installation.in(folder);
        installation.noting("25.0.1");
        Files.writeString(installation.jar(), "a program");
    }

    /** What the program was started with, a line a start; the making of caches and trials of them apart. */
    private List<String> starts() throws IOException {
        return lines().filter(line -> !line.contains(REHEARSAL) && !line.endsWith("--version"))
                .toList();
    }

    private List<String> makings() throws IOException {
        return lines().filter(line -> line.contains(REHEARSAL)).toList();
    }

    private Stream<String> lines() throws IOException {
        Path notes = installation.notes();
        return Files.exists(notes) ? Files.readAllLines(notes).stream() : Stream.empty();
    }

    private List<Path> caches() throws IOException {
        return installation.caches();
    }

    private void start(Map<String, String> environment) throws IOException {
        Installation.Run run = installation.run(environment, "build");
        assertThat(run.code()).as(run.talk()).isZero();
        assertThat(run.talk()).isEmpty();
    }

    @Test
    void aFirstRunIsFollowedByACacheThatTheNextOneUses() throws Exception {
        start(Map.of());
        installation.awaitCaches(1);
        start(Map.of());
        assertThat(starts()).hasSize(2);
        assertThat(starts().getFirst()).doesNotContain("AOTCache=");
        assertThat(starts().getLast()).contains("-XX:AOTCache=" + caches().getFirst());
        assertThat(makings()).hasSize(1);
    }

    /** Figures hold for a program that has run for long; the cache and the quick compiler are for short runs. */
    @Test
    void figuresAreMeasuredWithAllCompilersAndWithoutTheCache() throws Exception {
        start(Map.of());
        installation.awaitCaches(1);
        assertThat(installation.run(Map.of(), "bench").code()).isZero();
        String options = starts().getLast();
        assertThat(options).doesNotContain("AOTCache=");
        assertThat(options.lastIndexOf("TieredStopAtLevel=4")).isGreaterThan(options.indexOf("TieredStopAtLevel=1"));
    }

    @Test
    void anOlderJavaGetsAnArchiveOfClasses() throws Exception {
        installation.noting("21.0.9");
        start(Map.of());
        installation.awaitCaches(1);
        start(Map.of());
        assertThat(makings().getFirst()).contains("-XX:ArchiveClassesAtExit=");
        assertThat(starts().getLast()).contains("-XX:SharedArchiveFile=").doesNotContain("AOT");
    }

    @Test
    void aNewProgramAndANewJavaGetTheirOwn() throws Exception {
        start(Map.of());
        installation.awaitCaches(1);
        Files.writeString(installation.jar(), "a newer program");
        start(Map.of());
        assertThat(starts().getLast()).doesNotContain("AOTCache=");
        installation.awaitCaches(2);
        installation.noting("25.0.12");
        start(Map.of());
        assertThat(starts().getLast()).doesNotContain("AOTCache=");
        installation.awaitCaches(3);
    }

    @Test
    void manyAtOnceMakeOne() throws Exception {
        List<Process> runs = IntStream.range(0, 6)
                .mapToObj(i -> installation.begin(Map.of("NOTING_SLOWLY", "yes"), "build"))
                .toList();
        for (Process run : runs) {
            assertThat(run.waitFor()).isZero();
        }
        installation.awaitCaches(1);
        assertThat(starts()).hasSize(6);
        assertThat(makings()).hasSize(1);
    }

    @Test
    void aJavaThatCannotMakeOneIsNotAskedAgainTheSameDay() throws Exception {
        Map<String, String> broken = Map.of("NOTING_FAILS", "yes");
        start(broken);
        installation.await(() -> makings().size() == 1);
        start(broken);
        start(broken);
        assertThat(makings()).hasSize(1);
        assertThat(starts()).hasSize(3).noneMatch(line -> line.contains("AOTCache="));
        assertThat(caches()).isEmpty();
    }

    @Test
    void itIsLeftOutWithoutAWord() throws Exception {
        start(Map.of("HONGTOU_CACHE", "off"));
        // A file in the way stands for a folder that can't be written, which root always can.
        start(Map.of("HONGTOU_CACHE", installation.jar() + "/cache"));
        start(Map.of("HOME", "", "XDG_CACHE_HOME", ""));
        assertThat(starts()).hasSize(3).noneMatch(line -> line.contains("AOTCache="));
        assertThat(makings()).isEmpty();
        assertThat(starts().getFirst()).contains("-Dhongtou.start-cache= ");
    }

    @Test
    void aUserSaysWhereItLies() throws Exception {
        Path chosen = folder.resolve("a place");
        start(Map.of("HONGTOU_CACHE", chosen.toString()));
        installation.await(() -> Files.isDirectory(chosen)
                && Installation.filesIn(chosen).stream()
                        .anyMatch(file -> !file.toString().endsWith(".making")));
        start(Map.of("HONGTOU_CACHE", chosen.toString()));
        assertThat(starts().getLast()).contains("-XX:AOTCache=" + chosen);
        assertThat(caches()).isEmpty();
    }
}
