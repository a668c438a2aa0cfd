package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A disk that takes no more, a folder that can't be written, others at the same work: told, and nothing lost. */
@DisabledOnOs(OS.WINDOWS)
@Tag("kills")
final class HinderedBuildsTest {
    @TempDir
    private Path folder;

    private final List<Path> fixed = new ArrayList<>();

    @BeforeEach
    void aProjectThatIsBuilt() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        write("a", "甲");
        write("b", "乙");
        assertThat(Ran.in(folder, "build").code()).isZero();
    }

    @AfterEach
    void letGo() throws Exception {
        for (Path path : fixed) {
            shell("chattr -i \"$1\"", path);
            shell("chmod u+w \"$1\"", path);
        }
    }

    private void write(String name, String words) throws IOException {
        String text = "文种: 信息\n标题: 图书馆延长开放\n正文: |\n" + ("  " + words + "馆开放到21时。\n\n").repeat(20);
        Files.writeString(folder.resolve("content/" + name + ".yaml"), text);
    }

    private byte[] output(String name) throws IOException {
        return Files.readAllBytes(folder.resolve("out/" + name));
    }

    private List<String> files(String in) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(in))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void shell(String line, Path path) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", line + " 2>/dev/null", "sh", path.toString())
                .start()
                .waitFor();
    }

    @Test
    void whereFilesMayNotBeSoLargeTheOldOnesStayAndNothingIsLeftHalfWritten() throws Exception {
        byte[] before = output("a.pdf");
        write("a", "丙");
        Process full = ChildBuild.shell(folder, "ulimit -f 8; exec \"$@\" 2>said", "build");
        assertThat(full.waitFor()).isEqualTo(ExitCode.OUTSIDE.code());
        assertThat(folder.resolve("said")).content().contains("content/a.yaml: 错误[build.cannot-write]", "a.pdf");
        assertThat(output("a.pdf")).isEqualTo(before);
        assertThat(files("out")).containsExactly(".hongtou-build", "a.docx", "a.pdf", "b.docx", "b.pdf");
        Ran next = Ran.in(folder, "build");
        assertThat(next.err()).contains("生成 1 份");
        assertThat(output("a.pdf")).isNotEqualTo(before);
    }

    /** Takes the right to write away, which a superuser keeps unless the file system takes it. */
    private void fix(Path path) throws Exception {
        fixed.add(path);
        shell("chmod a-w \"$1\"", path);
        shell("[ -w \"$1\" ] && chattr +i \"$1\"", path);
        Assumptions.assumeFalse(canWrite(path), "this user writes everywhere");
    }

    private static boolean canWrite(Path folder) throws IOException {
        try {
            Files.delete(Files.createTempFile(folder, "x", "y"));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void aFolderThatCantBeWrittenIsToldAndTheOldOutputsStay() throws Exception {
        byte[] before = output("a.docx");
        write("a", "丙");
        fix(folder.resolve("out"));
        Ran locked = Ran.in(folder, "build");
        assertThat(locked.code()).isEqualTo(ExitCode.OUTSIDE.code());
        assertThat(locked.err()).contains("content/a.yaml: 错误[build.cannot-write]");
        assertThat(output("a.docx")).isEqualTo(before);
        letGo();
        assertThat(Ran.in(folder, "build").err()).contains("生成 1 份");
        assertThat(output("a.docx")).isNotEqualTo(before);
        assertThat(files("out")).containsExactly(".hongtou-build", "a.docx", "a.pdf", "b.docx", "b.pdf");
    }

    @Test
    void buildsOfDifferentFilesAtOnceKeepEachOthersEntries() throws Exception {
        for (int round = 0; round < 4; round++) {
            write("a", "丙" + round);
            write("b", "丁" + round);
            Process one = ChildBuild.start(folder, "build", "content/a.yaml");
            Process other = ChildBuild.start(folder, "build", "content/b.yaml");
            assertThat(one.waitFor()).isZero();
            assertThat(other.waitFor()).isZero();
            assertThat(Ran.in(folder, "build").err()).as("round " + round).startsWith("没有变化：2 份");
        }
    }

    @Test
    void buildsOfTheSameFilesAtOnceGiveWhatOneGives() throws Exception {
        for (int round = 0; round < 3; round++) {
            write("a", "丙" + round);
            write("b", "丁" + round);
            List<Process> builds = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                builds.add(ChildBuild.start(folder, "build"));
            }
            for (Process build : builds) {
                assertThat(build.waitFor()).isZero();
            }
            assertThat(files("out")).containsExactly(".hongtou-build", "a.docx", "a.pdf", "b.docx", "b.pdf");
            byte[] together = output("a.pdf");
            assertThat(Ran.in(folder, "build", "--force").code()).isZero();
            assertThat(output("a.pdf")).isEqualTo(together);
        }
    }

    @Test
    void aBuildThatIsStillAtItKeepsItsHalfWrittenFiles() throws Exception {
        Process slow = ChildBuild.shell(folder, "exec 9>out/.hongtou-1-1-0123abcd.lock; exec sleep 60", "build");
        Path half = Files.writeString(folder.resolve("out/.hongtou-1-1-0123abcd-1.tmp"), "half");
        Path others = Files.writeString(folder.resolve("out/.hongtou-own.tmp"), "somebody's");
        try (var channel = java.nio.channels.FileChannel.open(
                        folder.resolve("out/.hongtou-2-2-0123abcd.lock"),
                        java.nio.file.StandardOpenOption.CREATE,
                        java.nio.file.StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            Path live = Files.writeString(folder.resolve("out/.hongtou-2-2-0123abcd-7.tmp"), "half");
            assertThat(lock.isValid()).isTrue();
            assertThat(ChildBuild.start(folder, "build").waitFor()).isZero();
            assertThat(live).exists();
        } finally {
            slow.destroyForcibly().waitFor();
        }
        // The first has a lock file, but no lock.
        assertThat(half).doesNotExist();
        assertThat(others).exists();
        assertThat(ChildBuild.start(folder, "build").waitFor()).isZero();
        assertThat(files("out")).noneMatch(name -> name.contains("0123abcd"));
    }
}
