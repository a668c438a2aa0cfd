package org.hongtou.output.docx.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.kind.MemoryFolder;
import org.hongtou.output.Composed;
import org.hongtou.pipeline.TestProject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Word takes every DOCX of ours as it is written, for all that is known without a Word to ask. */
final class DocxLintTest {
    private final TestProject project = new TestProject();

    static Stream<Path> documents() {
        return Stream.concat(TestProject.documents(), shown());
    }

    /** Those that people look at in Word. */
    private static Stream<Path> shown() {
        try (Stream<Path> files = Files.list(Path.of("src/docs/word"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertTaken(TestProject.Result result) {
        for (Composed composed : result.all()) {
            LintedDocx docx = LintedDocx.read(project.write(composed, "docx"));
            assertThat(DocxLint.findings(docx)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void wordTakesEveryDocument(Path file) {
        assertTaken(project.compose(file));
    }

    @ParameterizedTest
    @CsvSource({
        "every, letter/one-page-with-all-corners", "watermark, letter/one-page-with-all-corners",
        "every, turned-table", "watermark, turned-table",
        "every, imprint-behind-a-blank-page", "watermark, imprint-behind-a-blank-page"
    })
    void wordTakesDraftsWithTheirStatusOnEveryPage(String shown, String file) throws IOException {
        Path path = Path.of("src/test/resources/corpus/" + file + ".yaml");
        String content = Files.readString(path)
                .lines()
                .filter(line -> !line.startsWith("文稿状态"))
                .collect(Collectors.joining("\n", "", "\n文稿状态: 送审稿\n"));
        String style = "draft: {shown: " + shown + "}\n";
        assertTaken(new TestProject(MemoryFolder.of("common", Map.of("style.yaml", style))).compose(path, content));
    }
}
