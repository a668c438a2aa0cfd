package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What an output folder keeps, takes back and forgives: names, modes, damaged records, copies of those who are gone. */
@DisabledOnOs(OS.WINDOWS)
@Tag("commands")
final class OutputsTest {
    private static final String ARTICLE = "文种: 信息\n标题: 图书馆延长开放\n正文: 开放到21时。\n";
    private static final String REPLY = """
            文种: 提案答复
            发文机关: 禾安县教育局
            发文字号: 禾教函〔2026〕9号
            逐人: 是
            答复:
              - 正文: 已经办结。
            成文日期: 2026-06-17
            提案: {政协: 县政协, 届次: 五届一次会议, 提案号: 5, 提案题目: 关于校车的提案, 提案人: %s}
            """;

    @TempDir
    private Path folder;

    private Path record;

    @BeforeEach
    void aProject() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        record = folder.resolve("out/.hongtou-build");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve("content").resolve(name), text);
    }

    private Ran build() {
        Ran ran = Ran.in(folder, "build", "-f", "txt");
        assertThat(ran.code()).as(ran.err()).isNotEqualTo(ExitCode.FAULT.code());
        return ran;
    }

    private List<String> outputs() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyNameThatTheFileSystemTakesIsBuiltOnce() throws Exception {
        List<String> names = List.of(
                "a\nb",
                "a\rb",
                "a\tb",
                "a\\b",
                "\\n",
                "a\"'b",
                " a ",
                "a.",
                "-f",
                "$(x)",
                "\u0001",
                "a\u2028b",
                "CON",
                "..a",
                "a/\nb",
                "x".repeat(247));
        for (String name : names) {
            Path file = folder.resolve("content").resolve(name + ".yaml");
            Files.createDirectories(file.getParent());
            Files.writeString(file, ARTICLE);
        }
        // Bytes that are no UTF-8, as no Java makes them.
        Process made = new ProcessBuilder(
                        "sh", "-c", "printf '文种: 信息\\n标题: 甲\\n正文: 乙\\n' >\"$(printf 'c\\377d.yaml')\"")
                .directory(folder.resolve("content").toFile())
                .start();
        assertThat(made.waitFor()).isZero();
        assertThat(build().code()).isZero();
        assertThat(build().err()).startsWith("没有变化：16 份"); // of 17 one begins with a dot
        Files.delete(record);
        build();
        assertThat(build().err()).startsWith("没有变化：16 份");
    }

    @Test
    void aNameThatIsTooLongForItsOutputIsToldWithWhatToDo() throws IOException {
        write("x".repeat(250) + ".yaml", ARTICLE);
        assertThat(build().code()).isZero();
        Ran ran = Ran.in(folder, "build", "--public");
        assertThat(ran.code()).isEqualTo(ExitCode.CONTENT.code());
        assertThat(ran.err()).contains("build.name-too-long").contains("255");
    }

    @Test
    void aRecordThatIsDamagedInAnyWayCostsARebuild() throws IOException {
        write("a.yaml", ARTICLE);
        write("b.yaml", ARTICLE);
        build();
        byte[] whole = Files.readAllBytes(record);
        Random random = new Random(20262);
        byte[] noise = new byte[5000];
        random.nextBytes(noise);
        for (byte[] damaged : List.of(
                new byte[0],
                noise,
                new byte[100_000],
                new String(whole, StandardCharsets.UTF_8)
                        .replace("\n", "\t\0x\n")
                        .getBytes(StandardCharsets.UTF_8),
                new String(whole, StandardCharsets.UTF_8).replace("\n", "").getBytes(StandardCharsets.UTF_8),
                java.util.Arrays.copyOf(whole, whole.length / 2))) {
            Files.write(record, damaged);
            assertThat(build().code()).isZero();
            assertThat(build().err()).startsWith("没有变化：2 份");
        }
        for (int round = 0; round < 40; round++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
            Files.write(record, damaged);
            assertThat(build().code()).isZero();
        }
        assertThat(outputs()).containsExactly("a.txt", "b.txt");
    }

    @Test
    void aFolderInTheRecordsPlaceIsNoFault() throws IOException {
        write("a.yaml", ARTICLE);
        Files.createDirectories(record.resolve("x"));
        assertThat(build().code()).isZero();
        assertThat(build().code()).isZero();
        assertThat(outputs()).containsExactly("a.txt");
    }

    @Test
    void copiesOfThoseWhoAreGoneAreTakenBackAlthoughTheRecordIsLost() throws IOException {
        write("a.yaml", REPLY.formatted("[易翀, 许珺, 魏宁]"));
        write("a-外人.yaml", ARTICLE);
        build();
        Assumptions.assumeTrue(
                Files.getFileStore(folder).supportsFileAttributeView("user"), "no words beside a file's bytes here");
        // What a clerk wrote, or went on writing, and what a copy is called like.
        Files.writeString(folder.resolve("out/a-魏宁.txt"), "改过的");
        Files.writeString(folder.resolve("out/a-旧的.txt"), "别人写的");
        Files.delete(record);
        write("a.yaml", REPLY.formatted("[易翀]"));
        Ran ran = build();
        assertThat(ran.err()).contains("build.old-output-removed", "a-许珺.txt");
        assertThat(outputs()).containsExactly("a-外人.txt", "a-旧的.txt", "a-魏宁.txt", "a.txt");
        assertThat(folder.resolve("out/a-魏宁.txt")).hasContent("改过的");
    }

    @Test
    void outputsHaveTheUsersModeAndReplacedOnesKeepTheirs() throws Exception {
        write("a.yaml", ARTICLE);
        Path out = folder.resolve("out/a.txt");
        build();
        Path other = Files.writeString(folder.resolve("by-any-program"), "");
        assertThat(Files.getPosixFilePermissions(out)).isEqualTo(Files.getPosixFilePermissions(other));
        for (String mode : List.of("rw-rw-rw-", "rw-------", "r--r--r--")) {
            Files.setPosixFilePermissions(out, PosixFilePermissions.fromString(mode));
            Files.delete(record);
            build();
            assertThat(Files.getPosixFilePermissions(out)).isEqualTo(PosixFilePermissions.fromString(mode));
        }
    }

    @Test
    void aStrictMaskHolds() throws Exception {
        write("a.yaml", ARTICLE);
        assertThat(ChildBuild.shell(folder, "umask 077; exec \"$@\"", "build", "-f", "txt")
                        .waitFor())
                .isZero();
        assertThat(Files.getPosixFilePermissions(folder.resolve("out/a.txt")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(record)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void underALocaleWithoutChineseTheProgramSaysSo() throws Exception {
        write("简报.yaml", ARTICLE);
        Process run = ChildBuild.shell(folder, "LC_ALL=POSIX exec \"$@\" 2>said", "build", "-f", "txt");
        assertThat(run.waitFor()).isEqualTo(ExitCode.OUTSIDE.code());
        assertThat(folder.resolve("said")).content().contains("LC_ALL=C.UTF-8");
    }
}
