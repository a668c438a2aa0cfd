package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code doctor} tells an office of its fonts. */
final class DoctorCommandTest {
    private static final Path SHIPPED = Path.of("src/main/resources/fonts");

    @TempDir
    private Path folder;

    @BeforeEach
    void aProject() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.createDirectories(folder.resolve("fonts"));
    }

    private void style(String kind, String style) throws IOException {
        Path own = Files.createDirectories(folder.resolve("templates").resolve(kind));
        Files.writeString(own.resolve("style.yaml"), style);
    }

    private void font(String shipped, String name) throws IOException {
        Files.copy(SHIPPED.resolve(shipped + ".ttf"), folder.resolve("fonts").resolve(name));
    }

    @Test
    void facesOfEveryStyleAreListedWithWhatShowsThem() throws IOException {
        style("common", "faces: {heiti: {han: 示例黑体, latin: Times New Roman}}\n");
        style("bulletin", "faces: {own: {han: 示例小标宋, latin: FandolFang}}\nelements: {title: {face: own}}\n");
        font("FandolFang", "a.ttf");
        Ran ran = Ran.in(folder, "doctor");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out().lines())
                .contains(
                        "字体：示例黑体 → 程序自带的 NotoSerifSC-Regular（各文种）",
                        "字体：示例小标宋 → 程序自带的 NotoSerifSC-Regular（简报）",
                        "字体：FandolFang → fonts/a.ttf（简报）",
                        "字体文件：fonts/a.ttf（用于 FandolFang）")
                .noneMatch(line -> line.startsWith("字体：黑体"))
                .anyMatch(line -> line.startsWith("字体：仿宋_GB2312 → ") && line.endsWith("（各文种）"));
        assertThat(ran.err()).isEqualToIgnoringNewLines("一切正常。");
    }

    @Test
    void whatIsWrongWithAFontIsToldAndStopsNothing() throws IOException {
        style("common", "faces: {fangsong: {han: FandolFang, latin: Liberation Serif}}\n");
        font("FandolFang", "a.ttf");
        font("FandolFang", "b.ttf");
        font("FandolKai", "c.ttf");
        byte[] font = Files.readAllBytes(SHIPPED.resolve("LiberationSerif-Regular.ttf"));
        Files.write(folder.resolve("fonts/d.ttf"), Arrays.copyOf(font, font.length - 1000));
        Ran ran = Ran.in(folder, "doctor");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains(
                        "字体：FandolFang → fonts/a.ttf（各文种）",
                        "字体文件：fonts/a.ttf（用于 FandolFang）",
                        "字体文件：fonts/b.ttf（没有用上）",
                        "字体文件：fonts/c.ttf（没有用上）",
                        "字体文件：fonts/d.ttf（没有用上）");
        assertThat(ran.err())
                .contains(
                        "fonts/b.ttf: 建议[font.shadowed] “FandolFang”已经由 fonts/a.ttf 显示",
                        "fonts/c.ttf: 建议[font.unnamed] 没有一个样式用到这个文件里的字体（名称：FandolKai",
                        "fonts/d.ttf: 建议[font.broken] 字体文件不完整或已损坏",
                        "字体有 3 处要看")
                .doesNotContain(folder.toString(), "一切正常");
        assertThat(Ran.in(folder, "--lang", "en", "doctor").err()).contains("is shown by fonts/a.ttf already", "hint:");
    }

    @Test
    void fontsOfTheUserAreLookedAtToo() throws IOException {
        String home = System.getProperty("user.home");
        Path own = Files.createDirectories(folder.resolve("home/.hongtou/fonts"));
        Files.write(own.resolve("mine.otf"), new byte[] {'O', 'T', 'T', 'O', 0, 0});
        try {
            System.setProperty("user.home", folder.resolve("home").toString());
            Ran ran = Ran.in(folder, "doctor");
            assertThat(ran.out()).contains("字体文件：home/.hongtou/fonts/mine.otf（没有用上）");
            assertThat(ran.err()).contains("home/.hongtou/fonts/mine.otf: 建议[font.not-truetype]");
        } finally {
            System.setProperty("user.home", home);
        }
    }

    @Test
    void aWrongStyleIsToldOnceAndMakesItsKindsUseless() throws IOException {
        style("bulletin", "elements: {titel: {size: 20pt}}\n");
        Ran ran = Ran.in(folder, "doctor");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .containsOnlyOnce("templates/bulletin/style.yaml:1:12: 错误[style.unknown-key-near]")
                .contains("有样式文件写错了")
                .doesNotContain("一切正常");
        assertThat(ran.out()).contains("字体：仿宋_GB2312 → ");
    }
}
