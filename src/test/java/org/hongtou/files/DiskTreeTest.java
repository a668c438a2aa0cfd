package org.hongtou.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** That nothing outside a project is read, whichever way a link goes, and nothing that isn't a file of bounded size. */
@DisabledOnOs(OS.WINDOWS)
final class DiskTreeTest {
    private static final int MOST = 1 << 20;

    @TempDir
    private Path folder;

    private Path outside;
    private DiskTree tree;

    @BeforeEach
    void aProjectBesideASecret() throws IOException {
        outside = Files.createDirectories(folder.resolve("outside/in"));
        Files.writeString(outside.resolve("secret"), "机密");
        Path project = Files.createDirectories(folder.resolve("project"));
        Files.createDirectories(project.resolve("a/b"));
        Files.writeString(project.resolve("a/b/own"), "自己的");
        tree = new DiskTree(project);
    }

    private Path link(String name, Path to) throws IOException {
        Path link = tree.root().resolve(name);
        Files.createDirectories(link.getParent());
        return Files.createSymbolicLink(link, to);
    }

    private String text(FileTree from, String name) throws IOException {
        return new String(from.read(name, MOST), StandardCharsets.UTF_8);
    }

    private void assertOutside(FileTree from, String name) {
        assertThatThrownBy(() -> from.read(name, MOST))
                .as(name)
                .isInstanceOf(OutsideTreeException.class)
                .extracting(e -> ((OutsideTreeException) e).leavesProject())
                .isEqualTo(true);
    }

    @Test
    void noLinkLeadsOutWhetherToAFileOrAFolderOrByOthers() throws IOException {
        link("file", outside.resolve("secret"));
        link("folder", outside);
        link("kinds/common", outside);
        link("chain", Path.of("chain2"));
        link("chain2", Path.of("a/up"));
        link("a/up", Path.of("../../outside/in/secret"));
        for (String name : List.of("file", "folder/secret", "kinds/common/secret", "chain", "a/up")) {
            assertOutside(tree, name);
        }
        assertOutside(tree.in("folder"), "secret");
        assertOutside(tree.in("kinds").in("common"), "secret");
        assertThatThrownBy(() -> tree.folders("folder")).isInstanceOf(OutsideTreeException.class);
        assertThatThrownBy(() -> tree.files("folder")).isInstanceOf(OutsideTreeException.class);
        assertThat(tree.files("")).contains("a/b/own").doesNotContain("folder/secret", "kinds/common/secret");
    }

    @Test
    void aProjectThatIsItselfBehindALinkIsReadAndItsFenceHolds() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), tree.root());
        link("file", outside.resolve("secret"));
        assertThat(text(new DiskTree(link), "a/b/own")).isEqualTo("自己的");
        assertOutside(new DiskTree(link), "file");
    }

    @Test
    void linksWithinTheProjectAreFollowed() throws IOException {
        link("file", tree.root().resolve("a/b/own"));
        link("kinds/common", Path.of("../a"));
        assertThat(text(tree, "file")).isEqualTo("自己的");
        assertThat(text(tree.in("kinds/common"), "b/own")).isEqualTo("自己的");
        assertThat(tree.files("kinds")).containsExactly("kinds/common/b/own");
    }

    @Test
    void aRoundOfLinksIsListedOnce() throws IOException {
        link("a/round", Path.of("."));
        link("a/b/up", Path.of("../.."));
        link("self", Path.of("self"));
        assertThat(tree.files("")).containsExactly("a/b/own");
        assertThatThrownBy(() -> tree.read("self", MOST)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void pipesAndDevicesAreRefusedAtOnce() throws Exception {
        Path pipe = tree.root().resolve("pipe");
        Assertions.assertEquals(
                0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        assertThatThrownBy(() ->
                        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> tree.read("pipe", MOST)))
                .isInstanceOf(SpecialFileException.class);
        assertThatThrownBy(() -> RegularFile.read(Path.of("/dev/zero"), MOST)).isInstanceOf(SpecialFileException.class);
        assertThat(tree.files("")).containsExactly("a/b/own");
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsRead() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(tree.root().resolve("huge").toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        Assertions.assertTimeout(
                Duration.ofSeconds(1),
                () -> assertThatThrownBy(() -> tree.read("huge", MOST)).isInstanceOf(FileTooLargeException.class));
        Files.write(tree.root().resolve("fits"), new byte[MOST]);
        assertThat(tree.read("fits", MOST)).hasSize(MOST);
    }

    @Test
    void aNameWithABackslashIsOneName() throws IOException {
        Files.writeString(tree.root().resolve("a\\..\\..\\b"), "一个名称");
        assertThat(tree.files("")).contains("a\\..\\..\\b");
        assertThat(text(tree, "a\\..\\..\\b")).isEqualTo("一个名称");
        assertThat(DiskTree.name(Path.of("x/a\\b"))).isEqualTo("x/a\\b");
    }
}
