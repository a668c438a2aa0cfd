package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data files of tables on a disk: what changes is built again, what isn't the project's is refused. */
class SheetFilesTest {
    @TempDir
    private Path folder;

    private Path project;
    private Path sheet;

    @BeforeEach
    void aTableOfAFile() throws IOException {
        project = folder.resolve("project");
        Path content = Files.createDirectories(project.resolve("content"));
        Files.writeString(content.resolve("a.yaml"), "文种: 信息\n标题: 名单\n正文:\n  - 表格: {文件: 名单.csv}\n");
        sheet = content.resolve("名单.csv");
        Files.writeString(sheet, "姓名,电话\n章珂,1\n");
    }

    private Ran run(String... arguments) {
        return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Ran.in(project, arguments));
    }

    @Test
    void aChangedFileIsBuiltAgain() throws IOException {
        assertThat(run("build", "-f", "txt").code()).isZero();
        assertThat(run("build", "-f", "txt").err()).startsWith("没有变化：1 份");
        Files.writeString(sheet, "姓名,电话\n易翀,1\n");
        assertThat(run("build", "-f", "txt").code()).isZero();
        assertThat(project.resolve("out/a.txt")).content().contains("易翀").doesNotContain("章珂");
        Files.delete(sheet);
        assertThat(run("build", "-f", "txt").err()).contains("content/a.yaml:4:14: 错误[content.sheet-missing]");
    }

    @Test
    void aFaultIsToldAtTheFilesOwnLine() throws IOException {
        Files.writeString(sheet, "姓名,电话\n章珂,\"1\n");
        assertThat(run("build", "-f", "txt").err()).contains("content/名单.csv:2:4: 错误[content.sheet-quote]");
        assertThat(run("check").err()).contains("content/名单.csv:2:4: 错误[content.sheet-quote]");
    }

    @Test
    void noLinkLeadsOutOfTheProject() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.csv"), "密,钥\n1,2\n");
        Files.delete(sheet);
        Files.createSymbolicLink(sheet, secret);
        assertThat(run("build", "-f", "txt").err())
                .contains("content.sheet-outside")
                .doesNotContain("密");
        Files.delete(sheet);
        Files.createSymbolicLink(sheet, Path.of("/dev/zero"));
        assertThat(run("build", "-f", "txt").err()).contains("content.sheet-outside");
    }

    @Test
    void aPipeAndAHugeFileHangNothing() throws Exception {
        Files.delete(sheet);
        assertThat(new ProcessBuilder("mkfifo", sheet.toString()).start().waitFor())
                .isZero();
        assertThat(run("build", "-f", "txt").err()).contains("content.sheet-unreadable");
        Files.delete(sheet);
        try (RandomAccessFile huge = new RandomAccessFile(sheet.toFile(), "rw")) {
            huge.setLength(3L << 30);
        }
        assertThat(run("build", "-f", "txt").err()).contains("content.sheet-too-large");
    }
}
