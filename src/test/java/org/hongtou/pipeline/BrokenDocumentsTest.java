package org.hongtou.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hongtou.check.Proof;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;
import org.hongtou.diagnostics.Severity;
import org.hongtou.project.PictureFolder;
import org.hongtou.proof.ProofReader;
import org.hongtou.proof.rule.Habits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What clerks get wrong in files of the shipped kinds. Each file under {@code src/test/resources/broken/shipped} ends with
 * the diagnostics that {@code check} must give, in the order of their places: {@code #! line:column code}, and the severity
 * after it unless it is an error. With {@code -Daccept} the notes are written anew.
 */
class BrokenDocumentsTest {
    private static final Path FOLDER = Path.of("src/test/resources/broken/shipped");
    private static final int ENOUGH_WITH_THE_OTHERS = 120;

    private final TestProject project = new TestProject();

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void givesExactlyTheNotedDiagnostics(Path file) throws IOException {
        String text = Files.readString(file);
        int end = text.startsWith("#! ") ? 0 : text.indexOf("\n#! ") + 1;
        boolean noted = text.startsWith("#! ") || end > 0;
        String content = noted ? text.substring(0, end) : text;
        List<String> found = notes(file, content);
        if (System.getProperty("accept") != null) {
            Files.writeString(file, content + String.join("\n", found) + "\n", StandardCharsets.UTF_8);
            return;
        }
        assertThat(found)
                .isNotEmpty()
                .isEqualTo(noted ? text.substring(end).lines().toList() : List.of());
    }

    @Test
    void thereAreEnough() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/broken"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".yaml")).count())
                    .isGreaterThanOrEqualTo(ENOUGH_WITH_THE_OTHERS);
        }
    }

    private List<String> notes(Path file, String content) {
        Report report = new Report();
        try {
            Source source = Source.read(file.toString(), content.getBytes(StandardCharsets.UTF_8), report);
            Pipeline pipeline = project.pipeline();
            PictureFolder folder = new PictureFolder(pipeline.files(), file.toString());
            Reading reading = pipeline.read(source, folder);
            new ProofReader(Habits.NONE)
                    .read(Proof.manuscript(reading.content(report)))
                    .forEach(found -> report.add(found.diagnostic()));
            pipeline.compose(reading, folder, false, report);
        } catch (Halt halt) {
            assertThat(report.hasErrors()).isTrue();
        }
        return report.diagnostics().stream()
                .sorted(Comparator.comparingInt(
                                (Diagnostic found) -> found.place().line())
                        .thenComparingInt(found -> found.place().column()))
                .map(BrokenDocumentsTest::note)
                .toList();
    }

    private static String note(Diagnostic found) {
        String severity = found.severity() == Severity.ERROR
                ? ""
                : " " + found.severity().name().toLowerCase(java.util.Locale.ROOT);
        return "#! " + found.place().line() + ":" + found.place().column() + " " + found.code() + severity;
    }
}
