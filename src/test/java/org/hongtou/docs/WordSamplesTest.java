package org.hongtou.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hongtou.pipeline.TestProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The DOCX that people open in Word are those that their content gives, and {@code src/docs/word.md} says what to look
 * for in each. With {@code -Daccept} they are written anew.
 */
final class WordSamplesTest {
    private static final Path FOLDER = Path.of("src/docs/word");
    private static final Path PAGE = Path.of("src/docs/word.md");
    private static final long LARGEST = 400 * 1024;

    static List<Path> contents() {
        return files(".yaml");
    }

    private static List<Path> files(String ending) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path docx(Path content) {
        return FOLDER.resolve(content.getFileName().toString().replace(".yaml", ".docx"));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void aSampleIsWhatItsContentGives(Path content) throws IOException {
        TestProject project = new TestProject();
        byte[] built = project.write(project.compose(content).composed(), "docx");
        if (System.getProperty("accept") != null) {
            Files.write(docx(content), built);
            return;
        }
        assertThat(parts(Files.readAllBytes(docx(content))))
                .as("run src/docs/make-word to make it anew")
                .containsExactlyElementsOf(parts(built));
    }

    /** The parts in their order; how they are compressed is the JDK's. */
    private static List<String> parts(byte[] docx) throws IOException {
        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(entry.getName() + "\n" + new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return parts;
    }

    @Test
    void thePageLeadsToEachSample() {
        List<String> links = MarkdownPage.read(PAGE).links();
        assertThat(files(".docx"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(links).contains("word/" + file.getFileName()));
        assertThat(files(".docx")).hasSameSizeAs(contents());
    }

    @Test
    void theFolderIsDownloadedInAMoment() throws IOException {
        long size = 0;
        for (Path file : files("")) {
            size += Files.size(file);
        }
        assertThat(size).isLessThan(LARGEST);
    }

    /** Each line of a table has boxes to tick for Word and for WPS, and room for what was seen. */
    @Test
    void eachLineCanBeTicked() throws IOException {
        List<String> lines = Files.readAllLines(PAGE).stream()
                .takeWhile(line -> !line.startsWith("## Word 与标准"))
                .filter(line -> line.startsWith("| ") && !line.startsWith("| 小样"))
                .toList();
        assertThat(lines).hasSizeGreaterThan(40).allMatch(line -> line.endsWith(" | ☐ | ☐ | |"));
    }
}
