package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that lies under another name or in another folder than is looked for: the message names what lies there. */
@Tag("commands")
final class FilesElsewhereTest {
    private static final String ARTICLE = "文种: 信息\n标题: 关于测试的信息\n正文: 甲局已办结。\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void project() throws IOException {
        Files.createDirectories(folder.resolve("content/第七期"));
    }

    private Path write(String name, String text, Charset charset) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, text.getBytes(charset));
    }

    @ParameterizedTest
    @CsvSource({
        "第7期.yaml.txt, 第7期.yaml, UTF-8",
        "第7期.txt, 第7期.yaml, UTF-8",
        "第7期, 第7期.yaml, GB18030",
        "第7期.YAML.txt, 第7期.YAML, UTF-8",
        "第7期.yml.bak, 第7期.yml, UTF-8"
    })
    void contentUnderAnotherEndingIsNamedAsItShouldBe(String name, String wanted, String charset) throws IOException {
        write("content/" + name, ARTICLE, Charset.forName(charset));
        for (String command : new String[] {"build", "check"}) {
            assertThat(Ran.in(folder, command).err())
                    .contains("content/" + name + ":1:1: 注意[build.stray-content]", "把文件名改成“" + wanted + "”");
        }
    }

    @ParameterizedTest
    @CsvSource({"说明.txt, 这一期的材料在共享盘上。", "第7期.docx, 文种: 信息", "清单.csv, '文种,份数'"})
    void otherFilesBesideContentArePassedBy(String name, String text) throws IOException {
        write("content/a.yaml", ARTICLE, StandardCharsets.UTF_8);
        write("content/" + name, text, StandardCharsets.UTF_8);
        assertThat(Ran.in(folder, "build", "-f", "txt").err()).doesNotContain(name);
    }

    @ParameterizedTest
    @CsvSource({
        "工地.jpg, content/第七期/图/工地.jpg, 图/工地.jpg",
        "工地.jpg, content/工地.jpg, ../工地.jpg",
        "图/工地.jpg, content/第七期/工地.jpg, 工地.jpg",
        "工地.png, content/第七期/工地.JPG, 工地.JPG",
        "工地 (1).jpg, pictures/工地 (1).jpg, ../../pictures/工地 (1).jpg"
    })
    void aPictureThatLiesElsewhereIsNamedAsTheContentWouldWriteIt(String written, String lies, String right)
            throws IOException {
        write(
                "content/第七期/a.yaml",
                ARTICLE.replace("正文: ", "正文: |\n  ![](" + written + ")\n  "),
                StandardCharsets.UTF_8);
        write(lies, "", StandardCharsets.UTF_8);
        Ran built = Ran.in(folder, "build");
        assertThat(built.code()).isEqualTo(1);
        assertThat(built.err()).contains("a.yaml:4:7: 错误[output.picture-elsewhere]", lies, "写成“" + right + "”");
    }

    @Test
    void aPictureThatIsNowhereIsToldWithThePlaceThatWasLookedAt() throws IOException {
        write("content/第七期/a.yaml", ARTICLE.replace("正文: ", "正文: |\n  ![](工地.jpg)\n  "), StandardCharsets.UTF_8);
        assertThat(Ran.in(folder, "build").err()).contains("a.yaml:4:7: 错误[output.no-picture]", "content/第七期/工地.jpg");
    }
}
