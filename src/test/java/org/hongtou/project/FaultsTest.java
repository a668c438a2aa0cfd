package org.hongtou.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.style.Style;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What is left of a fault for those who maintain the program, and where. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
final class FaultsTest {
    private static final String TEMPORARY = "java.io.tmpdir";

    @TempDir
    private Path folder;

    private final String usual = System.getProperty(TEMPORARY);
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final PrintStream terminal = new PrintStream(screen, true, StandardCharsets.UTF_8);
    private final String input = "content/a.yaml";
    private Path out = Path.of("");
    private Path temporary = Path.of("");

    @BeforeEach
    void folders() throws IOException {
        out = Files.createDirectories(folder.resolve("out"));
        temporary = Files.createDirectories(folder.resolve("tmp"));
        System.setProperty(TEMPORARY, temporary.toString());
    }

    @AfterEach
    void usualFolder() {
        System.setProperty(TEMPORARY, usual);
    }

    private Faults faults(Path place) {
        return new Faults("Hongtou 9.9", place, terminal, false);
    }

    private static RuntimeException fault(String message) {
        return new IllegalStateException(message, new ArithmeticException("/ by zero"));
    }

    private static List<Path> in(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.toList();
        }
    }

    @Test
    void theFileBesideTheOutputsNamesProgramFileStageMessageAndEveryCause() throws IOException {
        Diagnostic told = faults(out).of(input, fault("no such strip"));
        assertThat(told.code()).isEqualTo("build.fault");
        assertThat(in(out)).singleElement().hasToString(told.arguments().getLast());
        assertThat(Files.readString(in(out).getFirst()))
                .contains(
                        "Hongtou 9.9",
                        "Java " + Runtime.version(),
                        System.getProperty("os.name"),
                        "content/a.yaml",
                        "stage: project",
                        "IllegalStateException: no such strip",
                        "Caused by: java.lang.ArithmeticException: / by zero",
                        "at org.hongtou.project.FaultsTest");
        assertThat(screen.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(in(temporary)).isEmpty();
    }

    @Test
    void theStageIsWhereTheFirstCauseWasThrown() throws IOException {
        NullPointerException inStyle = new NullPointerException();
        inStyle.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.util.Objects", "requireNonNull", null, 1),
            new StackTraceElement(Style.class.getName(), "page", null, 1)
        });
        Path kept = faults(out).keep(new IllegalStateException(inStyle), "content/a.yaml");
        assertThat(kept).content().contains("stage: style\n");
    }

    @Test
    void whereThereIsNoOutputFolderTheFileIsATemporaryOne() throws IOException {
        Diagnostic told = faults(folder.resolve("none")).of(input, fault("?"));
        assertThat(in(temporary)).singleElement().hasToString(told.arguments().getLast());
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void whereNoFolderTakesAFileTheFaultStandsOnTheScreen() {
        System.setProperty(TEMPORARY, folder.resolve("none").toString());
        Diagnostic told = faults(folder.resolve("none")).of(input, fault("no such strip"));
        assertThat(told.code()).isEqualTo("build.fault-on-screen");
        assertThat(screen.toString(StandardCharsets.UTF_8)).contains("content/a.yaml", "no such strip", "/ by zero");
    }

    @Test
    void whoAsksForMoreSeesItOnTheScreenToo() throws IOException {
        new Faults("Hongtou 9.9", out, terminal, true).of(input, fault("no such strip"));
        assertThat(screen.toString(StandardCharsets.UTF_8)).contains("content/a.yaml", "no such strip", "/ by zero");
        assertThat(in(out)).hasSize(1);
    }

    @Test
    void theFaultsOfARunStandInOneFileAndTheSameStackOnlyOnce() throws IOException {
        Faults faults = faults(out);
        RuntimeException same = fault("no such strip");
        for (int i = 0; i < 1000; i++) {
            faults.of(i + ".yaml", same);
        }
        String text = Files.readString(in(out).getFirst());
        assertThat(in(out)).hasSize(1);
        assertThat(text).contains("\n0.yaml\n", "\n999.yaml\n").containsOnlyOnce("no such strip");
    }

    @Test
    void onlyTheNewestFilesStay() throws IOException {
        Files.writeString(out.resolve("a.docx"), "");
        Files.writeString(out.resolve("hongtou-fault-of-mine.md"), "");
        for (int i = 0; i < 15; i++) {
            assertThat(faults(out).keep(fault("?"), "hongtou new")).exists();
        }
        assertThat(in(out)).hasSize(12);
    }

    @Test
    void aFolderThatWasClearedMeanwhileGetsANewFile() throws IOException {
        Faults faults = faults(out);
        Files.delete(java.util.Objects.requireNonNull(faults.keep(fault("first"), "a")));
        assertThat(faults.keep(fault("second"), "b")).exists().content().contains("second", "Hongtou 9.9");
    }

    @Test
    void anEndlessRecursionIsKeptAsWell() {
        StackOverflowError deep = new StackOverflowError();
        Path kept = faults(out).keep(deep, "content/a.yaml");
        assertThat(kept).content().contains("java.lang.StackOverflowError", "FaultsTest");
    }
}
