package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Projects that others sent: their links and special files get nothing out, write nothing elsewhere, and hang nothing. */
@DisabledOnOs(OS.WINDOWS)
@Tag("commands")
final class FencedProjectTest {
    private static final String ARTICLE = "文种: 信息\n标题: 图书馆延长开放\n正文: 开放到21时。\n";
    private static final String SECRET = "机密的一行";

    @TempDir
    private Path folder;

    private Path project;
    private Path outside;

    @BeforeEach
    void aProjectBesideAFolderThatIsNoneOfItsBusiness() throws IOException {
        project = Files.createDirectories(folder.resolve("a/b/project"));
        outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("secret"), SECRET);
        Files.writeString(outside.resolve("style.yaml"), SECRET);
        write("content/a.yaml", ARTICLE);
    }

    private Path write(String name, String text) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void link(String name, Path to) throws IOException {
        Path link = project.resolve(name);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, to);
    }

    private Ran run(String... arguments) {
        return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Ran.in(project, arguments));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private void assertNothingElsewhere() throws IOException {
        assertThat(names(outside)).containsExactly("secret", "style.yaml");
        assertThat(names(folder)).allMatch(name -> name.startsWith("a/b/project/") || name.startsWith("outside/"));
    }

    @Test
    void aBackslashInANameLeadsNowhere() throws IOException {
        write("content/x/a.yaml", ARTICLE);
        write("content/x\\..\\..\\..\\..\\pwned.yaml", ARTICLE);
        Ran built = run("build", "-f", "txt");
        assertThat(built.code()).as(built.err()).isZero();
        assertThat(built.err()).contains("build.name-not-on-windows", "x_.._.._.._.._pwned");
        assertThat(project.resolve("out/x\\..\\..\\..\\..\\pwned.txt")).isRegularFile();
        assertThat(run("build", "-f", "txt").err()).startsWith("没有变化：3 份");
        assertNothingElsewhere();
    }

    @ParameterizedTest
    @ValueSource(strings = {"templates", "templates/common", "templates/article", "templates/article/part.ftlx"})
    void noTemplateReadsThroughALinkThatLeadsOut(String link) throws IOException {
        link(link, link.endsWith(".ftlx") ? outside.resolve("secret") : outside);
        if (link.endsWith("common") || link.endsWith(".ftlx")) {
            write(
                    "templates/article/template.ftlx",
                    "<document kind=\"${kind}\" layout=\"plain\" title=\"x\"><paragraph><#include \""
                            + (link.endsWith(".ftlx") ? "part.ftlx" : "secret")
                            + "\"></paragraph></document>");
        }
        Ran built = run("build", "-f", "txt");
        assertThat(built.code()).as(built.err()).isNotZero().isNotEqualTo(ExitCode.FAULT.code());
        assertThat(built.err()).doesNotContain(SECRET);
        assertThat(project.resolve("out/a.txt")).doesNotExist();
    }

    @Test
    void contentBehindALinkThatLeadsOutIsTold() throws IOException {
        link("content/b.yaml", outside.resolve("secret"));
        Ran built = run("build", "-f", "txt");
        assertThat(built.code()).isEqualTo(ExitCode.CONTENT.code());
        assertThat(built.err()).contains("content/b.yaml: 错误[build.outside]").doesNotContain(SECRET);
        assertThat(run("check").err()).contains("content/b.yaml: 错误[build.outside]");
        assertThat(run("check", "--fix").code()).isEqualTo(ExitCode.CONTENT.code());
        assertThat(outside.resolve("secret")).hasContent(SECRET);
        assertThat(project.resolve("out/a.txt")).exists();
    }

    @Test
    void aContentFolderThatIsALinkIsReadWithinTheProjectAndToldElsewhere() throws IOException {
        Files.move(project.resolve("content"), project.resolve("drafts"));
        link("content", Path.of("drafts"));
        assertThat(run("build", "-f", "txt").out()).isEqualTo("out/a.txt\n");
        Files.delete(project.resolve("content"));
        link("content", outside);
        Ran refused = run("build");
        assertThat(refused.code()).isEqualTo(ExitCode.OUTSIDE.code());
        assertThat(refused.err()).contains("content", "通到项目之外的链接");
    }

    @Test
    void fontsBehindALinkThatLeadsOutAreNotReadAndTold() throws IOException {
        link("fonts", outside);
        Ran built = run("build", "-f", "txt");
        assertThat(built.code()).isZero();
        assertThat(built.err()).contains("font.outside");
        assertThat(run("doctor").out() + run("doctor").err())
                .contains("font.outside")
                .doesNotContain("secret");
    }

    @Test
    void anOutputFolderThatIsALinkIsToldAndOneThatIsNamedIsTaken() throws IOException {
        link("out", outside);
        Ran refused = run("build", "-f", "txt");
        assertThat(refused.code()).isEqualTo(ExitCode.OUTSIDE.code());
        assertThat(refused.err()).contains("out", "-o");
        assertNothingElsewhere();
        Path named = folder.resolve("named");
        Files.createSymbolicLink(named, Files.createDirectories(folder.resolve("elsewhere")));
        assertThat(run("build", "-f", "txt", "-o", named.toString()).code()).isZero();
        assertThat(folder.resolve("elsewhere/a.txt")).isRegularFile();
        Files.delete(project.resolve("out"));
        link("out", Path.of("nowhere/yet"));
        link("nowhere", folder.resolve("gone"));
        assertThat(run("build", "-f", "txt").code()).isEqualTo(ExitCode.OUTSIDE.code());
        assertThat(folder.resolve("gone")).doesNotExist();
    }

    @Test
    void aFolderInTheOutputFolderThatLeadsOutIsToldAndTheOthersAreWritten() throws IOException {
        write("content/区县/b.yaml", ARTICLE);
        Files.createDirectories(project.resolve("out"));
        link("out/区县", outside);
        Ran built = run("build", "-f", "txt");
        assertThat(built.code()).isEqualTo(ExitCode.OUTSIDE.code());
        assertThat(built.err()).contains("content/区县/b.yaml: 错误[build.linked-folder]");
        assertThat(project.resolve("out/a.txt")).exists();
        assertNothingElsewhere();
    }

    @Test
    void anOutputThatIsALinkIsReplacedAndWhatItLedToStays() throws IOException {
        Files.createDirectories(project.resolve("out"));
        link("out/a.txt", outside.resolve("secret"));
        link("out/.hongtou-build", outside.resolve("style.yaml"));
        assertThat(run("build", "-f", "txt").code()).isZero();
        assertThat(project.resolve("out/a.txt")).isRegularFile();
        assertThat(Files.isSymbolicLink(project.resolve("out/a.txt"))).isFalse();
        assertThat(outside.resolve("secret")).hasContent(SECRET);
        assertThat(outside.resolve("style.yaml")).hasContent(SECRET);
    }

    @Test
    void newWritesThroughNoLink() throws IOException {
        link(".hongtou/schema/bulletin.json", outside.resolve("secret"));
        link("content/简报.yaml", outside.resolve("new.yaml"));
        assertThat(run("new", "简报").out()).isEqualTo("content/简报2.yaml\n");
        assertNothingElsewhere();
        assertThat(outside.resolve("secret")).hasContent(SECRET);
        Files.move(project.resolve("content"), project.resolve("drafts"));
        link("content", outside);
        assertThat(run("new", "简报").code()).isEqualTo(ExitCode.USAGE.code());
        assertNothingElsewhere();
    }

    @Test
    void aFileElsewhereThatHasANameInTheOutputFolderTooStaysAsItIs() throws IOException {
        Path secret = outside.resolve("secret");
        String killed = ".hongtou-1-1-00000000";
        for (String name :
                List.of(".hongtou-build", ".hongtou-build.lock", killed + ".lock", killed + "-1.tmp", "a.txt")) {
            Files.createLink(Files.createDirectories(project.resolve("out")).resolve(name), secret);
        }
        write("out/.hongtou-2-1-00000000-1.tmp", "left");
        Ran built = run("build", "-f", "txt");
        assertThat(built.code()).as(built.err()).isZero();
        assertThat(secret).hasContent(SECRET);
        assertThat(project.resolve("out/a.txt")).content().isNotEqualTo(SECRET);
        assertThat(project.resolve("out/.hongtou-2-1-00000000-1.tmp")).doesNotExist();
        assertThat(run("build", "-f", "txt").err()).startsWith("没有变化");
    }

    private static final String WITH_PICTURE = "文种: 信息\n标题: 图\n正文: |\n  ![图](p.png)\n";

    /** Where a project may have a file that isn't one, and what must still come out. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/b.yaml",
                "content/p.png",
                "templates/article/template.ftlx",
                "templates/article/schema.yaml",
                "templates/article/style.yaml",
                "templates/common/style.yaml",
                "templates/proof.yaml",
                "templates/other/template.ftlx",
                "fonts/x.ttf",
                "out/.hongtou-build",
                "out/.hongtou-build.lock",
                "out/a.txt"
            })
    void pipesAndHugeFilesHangNothingAndAreNoFault(String name) throws Exception {
        write("content/c.yaml", WITH_PICTURE);
        write("content/d.yaml", "文种: 通知\n标题: 关于放假的通知\n");
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor())
                .isZero();
        for (String command : List.of("build", "check", "doctor")) {
            assertThat(run(command).code()).as(command).isNotEqualTo(ExitCode.FAULT.code());
        }
        Files.deleteIfExists(file);
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(3L << 30);
        }
        for (String command : List.of("build", "check", "doctor")) {
            assertThat(run(command).code()).as(command).isNotEqualTo(ExitCode.FAULT.code());
        }
        if (!name.contains("templates/article") && !name.contains("common")) {
            assertThat(project.resolve("out/a.docx")).isRegularFile();
        }
    }
}
