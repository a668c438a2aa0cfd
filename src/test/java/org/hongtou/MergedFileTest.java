package org.hongtou;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other programs merge a project's documents as the command does. */
final class MergedFileTest {
    private static final String NOTICE = """
            文种: 通知
            发文机关: 云泽市水务局
            标题: 关于做好汛前检查的通知
            主送: 各县（区）水务局
            正文: 请完成汛前检查。
            成文日期: 2026-06-17
            """;

    @TempDir
    private Path folder;

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve("content").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    @Test
    void aProjectsDocumentsAreMergedWithoutBeingBuilt() throws IOException {
        write("甲.yaml", NOTICE);
        write("乙.yaml", NOTICE);
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.of(folder))) {
            MergedFile merged = hongtou.merge(BuildPlan.of(folder), Path.of("印/全部.pdf"));
            assertThat(merged.outcome()).isEqualTo(BuiltFile.Outcome.WRITTEN);
            assertThat(merged.file()).isEqualTo("印/全部.pdf");
            assertThat(merged.documents()).isEqualTo(2);
            assertThat(merged.problems()).isEmpty();
            assertThat(merged.written()).isEqualTo(folder.resolve("印/全部.pdf")).exists();
            assertThat(folder.resolve("out/甲.pdf")).doesNotExist();
        }
    }

    @Test
    void whatKeepsItFromBeingWrittenIsTold() throws IOException {
        write("甲.yaml", NOTICE.replace("标题", "标提"));
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.of(folder))) {
            MergedFile merged = hongtou.merge(BuildPlan.of(folder), Path.of("全部.pdf"));
            assertThat(merged.outcome()).isEqualTo(BuiltFile.Outcome.FAILED);
            assertThat(merged.written()).isNull();
            assertThat(merged.documents()).isZero();
            assertThat(merged.problems())
                    .extracting(Problem::code)
                    .contains("build.merge-incomplete", "content.unknown-key-near");
            assertThat(folder.resolve("全部.pdf")).doesNotExist();
        }
    }

    @Test
    void nothingElseThanAPdfIsWritten() throws IOException {
        write("甲.yaml", NOTICE);
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.of(folder))) {
            assertThatThrownBy(() -> hongtou.merge(BuildPlan.of(folder), Path.of("content/甲.yaml")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(folder.resolve("content/甲.yaml")).hasContent(NOTICE);
    }
}
