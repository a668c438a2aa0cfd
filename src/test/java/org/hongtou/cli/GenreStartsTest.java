package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hongtou.DocumentKind;
import org.hongtou.Hongtou;
import org.hongtou.ProjectFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code hongtou new} by every name that a kind answers to. */
@Tag("commands")
final class GenreStartsTest {
    @TempDir
    private Path folder;

    static Stream<String> names() throws IOException {
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.of(Path.of("")))) {
            return hongtou.kinds().stream().map(DocumentKind::names).flatMap(List::stream).toList().stream();
        }
    }

    @BeforeEach
    void aProject() throws IOException {
        Files.createDirectories(folder.resolve("content"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theStartOfEveryNamePassesItsOwnCheckAndIsBuilt(String name) throws IOException {
        Ran made = Ran.in(folder, "new", name);
        assertThat(made.code()).as(made.err()).isZero();
        String start = Files.readString(folder.resolve("content/" + name + ".yaml"));
        // The title of a kind is not always a name to write: 公文 stands for 通知 and the others.
        assertThat(start).containsOnlyOnce("\n文种: ").containsPattern("\n文种: (通知|令|" + name + ")\n");
        Ran checked = Ran.in(folder, "check");
        assertThat(checked.code()).as(checked.err()).isZero();
        assertThat(checked.err()).as("check of " + name).doesNotContain("[");
        Ran built = Ran.in(folder, "build", "-f", "txt");
        assertThat(built.code()).as(built.err()).isZero();
        assertThat(built.err()).as("build of " + name).doesNotContain("[");
        assertThat(Files.readString(folder.resolve("out/" + name + ".txt"))).isNotBlank();
    }

    @Test
    void aKindOfItsOwnMayHaveAStartForEachOfItsNames() throws IOException {
        Path own = Files.createDirectories(folder.resolve("templates/slip"));
        Files.writeString(own.resolve("schema.yaml"), "title: 便条\nnames: [假条]\nextends: common\n");
        Files.writeString(
                own.resolve("template.ftlx"),
                "<document kind=\"${kind}\" layout=\"plain\" title=\"a\" author=\"\" subject=\"\" date=\"\">${body}</document>");
        Files.writeString(own.resolve("sample.yaml"), "文种: 便条\n正文: 请来一趟。\n");
        Files.writeString(own.resolve("samples.yaml"), "# 各种条子\n文种: 假条\n正文: 因病请假一天。\n");
        assertThat(Ran.in(folder, "new", "假条").code()).isZero();
        assertThat(Files.readString(folder.resolve("content/假条.yaml"))).endsWith("文种: 假条\n正文: 因病请假一天。\n");
        assertThat(Ran.in(folder, "new", "便条").code()).isZero();
        assertThat(Files.readString(folder.resolve("content/便条.yaml"))).endsWith("文种: 便条\n正文: 请来一趟。\n");
    }
}
