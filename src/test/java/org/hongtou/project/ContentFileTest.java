package org.hongtou.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ContentFileTest {
    @TempDir
    private Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Input input(Path file) {
        return new Input(file, "content/a.yaml", "content/a.yaml", Path.of("a"), folder);
    }

    @Test
    void whatAPersonHasSavedMeanwhileStays() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "标题: 甲\n");
        byte[] read = bytes("标题: 甲\n");
        Files.writeString(file, "标题: 乙\n");
        assertThat(ContentFile.replace(input(file), read, bytes("标题: 丙\n"))).isFalse();
        assertThat(file).hasContent("标题: 乙\n");
        assertThat(ContentFile.replace(input(file), bytes("标题: 乙\n"), bytes("标题: 丙\n")))
                .isTrue();
        assertThat(file).hasContent("标题: 丙\n");
    }
}
