package org.hongtou.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hongtou.Answer;
import org.hongtou.Content;
import org.hongtou.Hongtou;
import org.hongtou.ImportedDraft;
import org.hongtou.Problem;
import org.hongtou.ProjectFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A notice, a bulletin and a reply in every format that is read ({@code drafts/formats}, whose README says how they were
 * made): they become one content, {@code notice.yaml}; where a format lost something, {@code notice.html.yaml} shows it.
 * {@code -Daccept} writes it anew.
 */
class DraftsInEveryFormatTest {
    private static final Path DRAFTS = Path.of("src/test/resources/drafts/formats");
    private static final List<String> FORMATS = List.of("docx", "doc", "rtf", "html", "md");

    static Stream<Path> drafts() throws IOException {
        try (Stream<Path> files = Files.list(DRAFTS)) {
            return files
                    .filter(file ->
                            file.getFileName().toString().matches("(?:notice|bulletin|reply)\\.(?:docx?|rtf|html|md)"))
                    .sorted((one, other) -> FORMATS.indexOf(ending(one)) - FORMATS.indexOf(ending(other)))
                    .toList()
                    .stream();
        }
    }

    private static String ending(Path file) {
        return file.toString().replaceFirst(".*\\.", "");
    }

    private static Answer<ImportedDraft> read(String name, byte[] bytes) {
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.inMemory())) {
            return hongtou.importDraft(name, bytes, "");
        }
    }

    /** Without its first line, which names the file. */
    private static String yaml(Path draft) throws IOException {
        return read(draft.getFileName().toString(), Files.readAllBytes(draft))
                .get()
                .yaml()
                .replaceFirst(".*\n", "");
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void aDocumentIsOneInEveryFormat(Path draft) throws IOException {
        Path same = DRAFTS.resolve(draft.getFileName().toString().replaceFirst("\\..*", ".yaml"));
        Path own = DRAFTS.resolve(draft.getFileName() + ".yaml");
        String yaml = yaml(draft);
        if (System.getProperty("accept") != null) {
            if (ending(draft).equals("docx")) {
                Files.writeString(same, yaml);
            }
            if (Files.readString(same).equals(yaml)) {
                Files.deleteIfExists(own);
            } else {
                Files.writeString(own, yaml);
            }
        }
        assertThat(yaml).isEqualTo(Files.readString(Files.exists(own) ? own : same));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void whatItBecomesHasNoError(Path draft) throws IOException {
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.inMemory())) {
            assertThat(hongtou.check(Content.yaml("a.yaml", yaml(draft).replaceAll("!\\[.*", ""))))
                    .filteredOn(Problem::isError)
                    .isEmpty();
        }
    }

    /** Whatever its name ends in: offices send pages and RTF as Word files. */
    @ParameterizedTest
    @CsvSource({
        "reply.rtf,a.doc",
        "reply.html,a.doc",
        "reply.doc,a.docx",
        "reply.docx,a.wps",
        "reply.doc,a.wps",
        "reply.md,a.txt"
    })
    void whatAFileIsItsBytesSay(String file, String name) throws IOException {
        byte[] bytes = Files.readAllBytes(DRAFTS.resolve(file));
        assertThat(read(name, bytes).get().kind()).isEqualTo("提案答复");
    }

    @Test
    void cutFilesAreReadOrRefusedInWords() throws IOException {
        for (Path draft : drafts().toList()) {
            byte[] whole = Files.readAllBytes(draft);
            for (int part = 1; part < 8; part++) {
                Answer<ImportedDraft> answer =
                        read(draft.getFileName().toString(), Arrays.copyOf(whole, whole.length * part / 8));
                assertThat(answer.problems())
                        .as("%s, %d of 8", draft, part)
                        .noneMatch(problem -> problem.code().equals("build.fault"));
            }
        }
    }

    @Test
    void aNameThatSaysMarkdownIsBelieved() {
        String text = "关于防汛的通知\n\n各县：\n\n**请**注意\\*。\n";
        assertThat(read("a.md", text.getBytes(StandardCharsets.UTF_8)).get().yaml())
                .contains("**请**注意*。");
    }
}
