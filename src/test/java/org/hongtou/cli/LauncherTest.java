package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Which Java the launcher starts, and with which start cache: told by that Java, which only notes it. */
@DisabledOnOs(OS.WINDOWS)
@Tag("start")
final class LauncherTest {
    private static final String GIVEN = "-XX:SharedArchiveFile=";

    @TempDir
    private Path folder;

    private Installation installation;

    @BeforeEach
    void anInstallation() throws IOException {
        installation = Installation.in(folder);
        Installation.noting(installation.java(), "25.0.1");
        Files.writeString(installation.jar(), "a program");
    }

    /** What a run without a word was started with. */
    private String start(Map<String, String> environment, String... arguments) throws IOException {
        Installation.Run run =
                installation.run(environment, arguments.length == 0 ? new String[] {"build"} : arguments);
        assertThat(run.code()).as(run.talk()).isZero();
        assertThat(run.talk()).isEmpty();
        return installation.starts().getLast();
    }

    private static Path archive(Path place) throws IOException {
        Files.createDirectories(place.getParent());
        return Files.writeString(place, "an archive");
    }

    @Test
    void theProgramIsToldWhereItsCacheGoesAndStartsWithItOnceItIsThere() throws Exception {
        Path place = installation.cache(25);
        assertThat(start(Map.of()))
                .contains("-Dhongtou.start-cache=" + place + " -Dhongtou.start-archive= -jar ")
                .doesNotContain(GIVEN);
        archive(place);
        assertThat(start(Map.of()))
                .contains("-XX:+VerifySharedSpaces -Xlog:disable " + GIVEN + place)
                .contains("-Dhongtou.start-archive=" + place + " -jar ");
    }

    @Test
    void aJavaOfAnotherVersionHasItsOwn() throws Exception {
        archive(installation.cache(25));
        Installation.noting(installation.java(), "21.0.9");
        assertThat(start(Map.of()))
                .contains("-Dhongtou.start-cache=" + installation.cache(21))
                .doesNotContain(GIVEN);
    }

    @Test
    void thePackedOneServesUntilTheUserHasHisOwn() throws Exception {
        Path packed = archive(installation.program().resolve("lib/start.jsa"));
        assertThat(start(Map.of())).contains(GIVEN + packed.toRealPath());
        Path own = archive(installation.cache(25));
        assertThat(start(Map.of())).contains(GIVEN + own);
    }

    /** Figures hold for a program that has run for long; the cache and the quick compiler are for short runs. */
    @Test
    void figuresAreMeasuredWithAllCompilersAndWithoutTheCache() throws Exception {
        archive(installation.cache(25));
        String options = start(Map.of(), "bench");
        assertThat(options).doesNotContain(GIVEN).contains("-Dhongtou.start-cache= ");
        assertThat(options.lastIndexOf("TieredStopAtLevel=4")).isGreaterThan(options.indexOf("TieredStopAtLevel=1"));
    }

    @Test
    void itIsLeftOutWithoutAWord() throws Exception {
        archive(installation.cache(25));
        for (Map<String, String> without :
                List.of(Map.of("HONGTOU_CACHE", "off"), Map.of("HOME", "", "XDG_CACHE_HOME", ""))) {
            assertThat(start(without)).doesNotContain(GIVEN).contains("-Dhongtou.start-cache= ");
        }
    }

    @Test
    void aUserSaysWhereItLies() throws Exception {
        Path chosen = folder.resolve("a place");
        Path place = archive(installation.cacheIn(chosen, 25));
        assertThat(start(Map.of("HONGTOU_CACHE", chosen.toString()))).contains(GIVEN + place);
        assertThat(start(Map.of("XDG_CACHE_HOME", chosen.toString()))).contains(GIVEN + place);
    }

    @Test
    void aJavaThatIsTooOldIsPassedOverForTheOneOfThePath() throws Exception {
        Installation.noting(installation.java(), "17.0.9");
        Path newer = folder.resolve("newer");
        Installation.noting(newer, "21.0.1");
        Path link = Files.createDirectories(folder.resolve("bin")).resolve("java");
        Files.createSymbolicLink(link, Path.of("../newer/bin/java"));
        String path = link.getParent() + ":" + System.getenv("PATH");
        assertThat(start(Map.of("PATH", path))).contains("from=" + folder.resolve("bin/../newer/bin/java"));
    }

    @Test
    void anImageRunsOnItsOwnJava() throws Exception {
        Path own = installation.program().resolve("runtime");
        Installation.noting(own, "25.0.1");
        assertThat(start(Map.of())).contains("from=" + own.toRealPath());
    }

    @Test
    void aLinkToTheLauncherFindsTheProgram() throws Exception {
        Path link = folder.resolve("link");
        Files.createSymbolicLink(link, Path.of("红头 app/hongtou"));
        Installation.Run run = installation.run(link, Map.of(), "build");
        assertThat(run.code()).as(run.talk()).isZero();
        assertThat(installation.starts().getLast())
                .endsWith("-jar " + installation.jar().toRealPath() + " build");
    }

    @Test
    void javaReadsChineseNamesUnderTheCLocaleToo() throws Exception {
        assertThat(start(Map.of("LC_ALL", "C"))).startsWith("locale=C.UTF-8 ");
        assertThat(start(Map.of("LC_ALL", "", "LC_CTYPE", "POSIX"))).startsWith("locale=C.UTF-8 ");
    }

    /** The environment of a system whose locale, as it says, makes this of bytes. */
    private Map<String, String> locale(String name, String encoding) throws IOException {
        Installation.script(folder.resolve("bin/locale"), "#!/bin/sh\necho '" + encoding + "'\n");
        return Map.of("LC_ALL", name, "PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
    }

    @Test
    void aLocaleThatIsInstalledStaysAndOneThatIsntMakesWayForOneThatKnowsChineseNames() throws Exception {
        assertThat(start(locale("zh_CN.UTF-8", "UTF-8"))).startsWith("locale=zh_CN.UTF-8 ");
        assertThat(start(locale("zh_CN.GB18030", "GB18030"))).startsWith("locale=zh_CN.GB18030 ");
        assertThat(start(locale("zh_CN.UTF-8", "ANSI_X3.4-1968"))).startsWith("locale=C.UTF-8 ");
        assertThat(start(locale("xx_YY", "US-ASCII"))).startsWith("locale=C.UTF-8 ");
        assertThat(start(locale("de_DE", "ISO-8859-1"))).startsWith("locale=C.UTF-8 ");
    }

    @Test
    void oneCategoryThatIsntInstalledDoesntSpoilTheLocaleOfNames() throws Exception {
        // As glibc says it: an encoding, and a complaint of what isn't there.
        Installation.script(
                folder.resolve("bin/locale"),
                "#!/bin/sh\necho 'locale: Cannot set LC_MESSAGES to default locale' >&2\necho UTF-8\n");
        String path = folder.resolve("bin") + ":" + System.getenv("PATH");
        for (Map<String, String> named : List.of(
                Map.of("LC_ALL", "", "LANG", "zh_CN.UTF-8"),
                Map.of("LC_ALL", "", "LC_CTYPE", "C.UTF-8", "LC_MESSAGES", "zh_CN.UTF-8"),
                Map.of("LC_ALL", "", "LC_CTYPE", "C.UTF-8", "LANG", "zh_CN.UTF-8"))) {
            Map<String, String> environment = new HashMap<>(named);
            environment.put("PATH", path);
            assertThat(start(environment)).as(named.toString()).startsWith("locale=C.UTF-8 all=C.UTF-8 ");
        }
    }

    @Test
    void escapeCodesAreNotForErrorsThatGoIntoAFile() throws Exception {
        assertThat(start(Map.of())).contains(" -Dhongtou.terminal=no ");
    }

    @Test
    void onWindowsJavaItselfAsksTheConsoleForItsCodePage() throws Exception {
        List<String> lines = Files.readAllLines(Path.of("hongtou.cmd"));
        assertThat(lines).noneMatch(line -> line.contains("stdout.encoding") || line.contains("stderr.encoding"));
        // Chinese stands where the code page was set for it, and is set back after it.
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).chars().anyMatch(c -> c > 0x7f)) {
                assertThat(lines.get(i - 1)).isEqualTo("call :utf8");
                assertThat(lines.get(i)).matches("echo .*[\\x00-\\x7f]>&2");
                assertThat(lines.get(i + 1)).isEqualTo("goto old_code_page");
            }
        }
    }
}
