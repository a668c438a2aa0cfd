package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hongtou bench} as a person calls it, in a project of its own. */
@Tag("bench")
final class BenchCommandTest {
    @TempDir
    private Path folder;

    private String out = "";
    private String err = "";

    @BeforeEach
    void aProject() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/a.yaml"), "文种: 信息\n标题: 云泽市图书馆延长夜间开放时间\n正文: 晚间开放到21时。\n");
    }

    private int run(String... arguments) {
        Ran ran = Ran.in(folder, arguments);
        out = ran.out();
        err = ran.err();
        return ran.code();
    }

    @Test
    void everyStageAndEveryWriterHasItsFigureAndNothingIsWritten() throws IOException {
        assertThat(run("bench", "--warm-up", "0", "--rounds", "1", "-f", "docx,pdf,txt"))
                .isZero();
        assertThat(out.lines())
                .anySatisfy(line -> assertThat(line).startsWith("机器：").contains("Java"));
        assertThat(out)
                .containsSubsequence(
                        "预热 0 秒",
                        "再测 1 轮",
                        "公文 1 份，1 面",
                        "read",
                        "check",
                        "template",
                        "markup",
                        "typeset",
                        "docx",
                        "pdf",
                        "txt")
                .contains("从 YAML 到 docx", "从 YAML 到 pdf", "从 YAML 到 txt", "堆：");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(folder.resolve("content/a.yaml"));
        }
    }

    @Test
    void aFileWithErrorsIsToldAndLeftOut() throws IOException {
        Files.writeString(folder.resolve("content/b.yaml"), "文种: 信息\n标提: 错字\n正文: 无\n");
        assertThat(run("bench", "--json", "--warm-up", "0", "--rounds", "1", "--jobs", "1"))
                .isEqualTo(1);
        assertThat(err).contains("content/b.yaml:2:1: 错误[content.unknown-key");
        JsonNode result = new ObjectMapper().readTree(out);
        assertThat(result.at("/files/0/outcome").asText()).isEqualTo("fine");
        assertThat(result.at("/files/1/outcome").asText()).isEqualTo("failed");
        JsonNode figures = result.get("figures");
        assertThat(figures.get("documents").asInt()).isEqualTo(1);
        assertThat(figures.get("documentsASecond").asDouble()).isPositive();
        List<String> steps = figures.findValuesAsText("name");
        assertThat(steps).containsSubsequence("read", "check", "template", "markup", "typeset", "docx", "pdf");
        assertThat(figures.get("steps")).allSatisfy(step -> {
            assertThat(step.get("milliseconds").asDouble()).isPositive();
            assertThat(step.get("allocatedBytes").asLong()).isPositive();
        });
    }

    @Test
    void withoutAFileThatIsFineThereAreNoFigures() throws IOException {
        Files.writeString(folder.resolve("content/a.yaml"), "文种: 信息\n标提: 错字\n正文: 无\n");
        assertThat(run("bench")).isEqualTo(1);
        assertThat(out).isEmpty();
        assertThat(err).contains("没有可测的");
    }

    @Test
    void whatCantBeMeasuredIsWrongUsage() {
        assertThat(run("bench", "--rounds", "0")).isEqualTo(2);
        assertThat(run("bench", "--jobs", "0")).isEqualTo(2);
        assertThat(run("bench", "-f", "ofd")).isEqualTo(2);
        assertThat(run("bench", "没有.yaml", "--lang", "en")).isEqualTo(2);
        assertThat(err).contains("Wrong usage");
    }
}
