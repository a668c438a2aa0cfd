package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was made of content that is no more: named by each build, removed when asked, never anything else. */
@Tag("commands")
final class LeftoversTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void aProjectThatWasBuilt() throws IOException {
        content("甲.yaml");
        content("区县/乙.yaml");
        assertThat(build().code()).isZero();
    }

    private void content(String name) throws IOException {
        Path file = folder.resolve("content").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "文种: 信息\n标题: 云泽市图书馆延长开放时间\n正文: 晚间开放到21时。\n");
    }

    private Ran build(String... arguments) {
        return Ran.in(
                folder,
                Stream.concat(Stream.of("build", "-f", "docx,txt"), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    private List<String> outputs() throws IOException {
        Path out = folder.resolve("out");
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void eachBuildNamesThemAndTheCommandThatRemovesThem() throws IOException {
        Files.delete(folder.resolve("content/区县/乙.yaml"));
        for (int i = 0; i < 2; i++) {
            Ran ran = build();
            assertThat(ran.code()).isZero();
            assertThat(ran.err())
                    .contains("content/区县/乙.yaml: 建议[build.output-of-gone]")
                    .contains("由它生成的还在：区县/乙.docx、区县/乙.txt")
                    .contains("“hongtou build --clean”");
        }
        assertThat(outputs()).containsExactly("区县/乙.docx", "区县/乙.txt", "甲.docx", "甲.txt");
    }

    @Test
    void cleanRemovesThemAndOnceIsEnough() throws IOException {
        Files.move(folder.resolve("content/甲.yaml"), folder.resolve("content/丙.yaml"));
        Ran ran = build("--clean");
        assertThat(ran.err()).contains("“甲.docx”是以前由这份稿件生成的，现在不再有，已经删去");
        assertThat(outputs()).containsExactly("丙.docx", "丙.txt", "区县/乙.docx", "区县/乙.txt");
        assertThat(build("--clean").err()).isEqualTo("没有变化：2 份稿件都是最新的。\n");
    }

    @Test
    void whatSomebodyChangedStays() throws IOException {
        Files.writeString(folder.resolve("out/甲.docx"), "改过", StandardOpenOption.APPEND);
        Files.delete(folder.resolve("content/甲.yaml"));
        Ran ran = build("--clean");
        assertThat(ran.err()).contains("“甲.docx”", "改动过或正被打开，没有删");
        assertThat(outputs()).containsExactly("区县/乙.docx", "区县/乙.txt", "甲.docx");
    }

    @Test
    void whatHongtouDidNotMakeStays() throws IOException {
        Files.writeString(folder.resolve("out/别处来的.docx"), "别处来的");
        Files.writeString(folder.resolve("out/甲-批注.docx"), "别处来的");
        Files.delete(folder.resolve("content/甲.yaml"));
        build("--clean");
        assertThat(outputs()).containsExactly("别处来的.docx", "区县/乙.docx", "区县/乙.txt", "甲-批注.docx");
    }

    @Test
    void anotherProjectsOutputsInTheSameFolderStay() throws IOException {
        Path other = Files.createDirectories(folder.resolve("别的项目/content")).getParent();
        Files.copy(folder.resolve("content/甲.yaml"), other.resolve("content/丁.yaml"));
        String out = folder.resolve("out").toString();
        assertThat(Ran.in(other, "build", "-f", "txt", "-o", out).code()).isZero();
        assertThat(build("--clean").err()).doesNotContain("丁");
        assertThat(Ran.in(other, "build", "-f", "txt", "-o", out, "--clean").err())
                .doesNotContain("甲", "乙");
        assertThat(outputs()).contains("丁.txt", "甲.txt", "区县/乙.txt");
    }

    @Test
    void aContentFromElsewhereMayGoItsOutputsStay() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("草稿")).resolve("戊.yaml");
        Files.copy(folder.resolve("content/甲.yaml"), elsewhere);
        assertThat(build(elsewhere.toString()).code()).isZero();
        Files.delete(elsewhere);
        assertThat(build("--clean").err()).doesNotContain("戊");
        assertThat(outputs()).contains("戊.docx", "戊.txt");
    }

    @Test
    void aFileThatOnlyChangedItsEndingIsNotGone() throws IOException {
        Files.move(folder.resolve("content/甲.yaml"), folder.resolve("content/甲.yml"));
        assertThat(build("--clean").err()).doesNotContain("output-of-gone", "old-output");
        assertThat(outputs()).contains("甲.docx", "甲.txt");
    }

    @Test
    void aLostRecordRemovesNothing() throws IOException {
        Files.delete(folder.resolve("out/.hongtou-build"));
        Files.delete(folder.resolve("content/甲.yaml"));
        build("--clean");
        assertThat(outputs()).contains("甲.docx", "甲.txt");
    }
}
