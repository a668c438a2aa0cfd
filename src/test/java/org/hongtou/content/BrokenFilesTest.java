package org.hongtou.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hongtou.content.slip.KnownKeys;
import org.hongtou.content.source.Source;
import org.hongtou.content.yaml.YamlReader;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;
import org.hongtou.diagnostics.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each file under {@code src/test/resources/broken} ends with the diagnostics that it must give, in the order of their
 * places: {@code #! line:column code}, and the severity after it unless it is an error. With {@code -Daccept} the
 * notes are written anew.
 */
class BrokenFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/broken");
    private final TestSchemas schemas = new TestSchemas();

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void givesExactlyTheNotedDiagnostics(Path file) throws IOException {
        String text = Files.readString(file);
        int end = text.startsWith("#! ") ? 0 : text.indexOf("\n#! ") + 1;
        boolean noted = text.startsWith("#! ") || end > 0;
        String content = noted ? text.substring(0, end) : text;
        List<String> found = notes(file.getFileName().toString(), content);
        if (System.getProperty("accept") != null) {
            Files.writeString(file, content + String.join("\n", found) + "\n", StandardCharsets.UTF_8);
            return;
        }
        assertThat(found).isEqualTo(noted ? text.substring(end).lines().toList() : List.of());
    }

    @Test
    void thereAreEnough() throws IOException {
        assertThat(files().count()).isGreaterThanOrEqualTo(30);
    }

    private List<String> notes(String name, String content) {
        Report report = new Report();
        try {
            schemas.check(new Source(name, content), report);
        } catch (Halt halt) {
            assertThat(report.hasErrors()).isTrue();
        }
        return report.diagnostics().stream()
                .sorted(Comparator.comparingInt((Diagnostic d) -> d.place().line())
                        .thenComparingInt(d -> d.place().column()))
                .map(BrokenFilesTest::note)
                .toList();
    }

    private static String note(Diagnostic found) {
        String severity = found.severity() == Severity.ERROR
                ? ""
                : " " + found.severity().name().toLowerCase(Locale.ROOT);
        return "#! " + found.place().line() + ":" + found.place().column() + " " + found.code() + severity;
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 300, 5000})
    void howeverDeepAFileIsTheMessageHasALineAndAColumn(int depth) {
        for (String value : List.of("[".repeat(depth) + "甲" + "]".repeat(depth), "\n  " + "- ".repeat(depth) + "甲")) {
            Report report = new Report();
            assertThatThrownBy(() -> new YamlReader(KnownKeys.none())
                            .read(new Source("a.yaml", "文种: 信息\n正文: " + value + "\n"), report))
                    .isInstanceOf(Halt.class);
            assertThat(report.diagnostics()).singleElement().satisfies(told -> {
                assertThat(told.code()).isEqualTo("content.too-deep");
                assertThat(told.place().line()).isPositive();
                assertThat(told.place().column()).isPositive();
            });
        }
    }
}
