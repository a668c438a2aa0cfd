package org.hongtou.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hongtou.cli.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hongtou take-back} and {@code build --compare} as they are called. */
@Tag("commands")
class TakeBackCommandTest {
    private static final String NOTICE = """
            文种: 通知
            标题: 关于做好校车停靠点巡查的通知   # 别超过两行
            发文机关: 云泽市教育局
            正文: 每周巡查一次。
            成文日期: 2026-10-08
            联系人: 贺昇 8800152
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void project() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/停靠点.yaml"), NOTICE);
    }

    private void edit(String before, String after) throws IOException {
        assertThat(Ran.in(folder, "build").code()).isZero();
        byte[] docx = Files.readAllBytes(folder.resolve("out/停靠点.docx"));
        Files.write(
                folder.resolve("改过的.docx"),
                ((DocxPartChange) document -> new EditedText(document).replace(before, after)).in(docx));
    }

    private String content() throws IOException {
        return Files.readString(folder.resolve("content/停靠点.yaml"));
    }

    @Test
    void theContentSaysWhatWordSays() throws IOException {
        edit("每周", "每月");
        Ran ran = Ran.in(folder, "take-back", "改过的.docx", "content/停靠点.yaml");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEqualTo("content/停靠点.yaml\n");
        assertThat(ran.err()).contains("正文：“每周巡查一次。”改成“每月巡查一次。”", "收回 1 处改动，0 处没能收回");
        assertThat(content()).isEqualTo(NOTICE.replace("每周", "每月"));
    }

    @Test
    void aDryRunShowsTheLinesAndWritesNothing() throws IOException {
        edit("每周", "每月");
        Ran ran = Ran.in(folder, "take-back", "改过的.docx", "content/停靠点.yaml", "--dry-run");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("-正文: 每周巡查一次。\n", "+正文: 每月巡查一次。\n");
        assertThat(content()).isEqualTo(NOTICE);
    }

    @Test
    void whatCantGoHomeIsToldByTheExitCodeToo() throws IOException {
        edit("联系人：", "联络人：");
        Ran ran = Ran.in(folder, "take-back", "改过的.docx", "content/停靠点.yaml");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("takeback.left-changed");
        assertThat(content()).isEqualTo(NOTICE);
    }

    @Test
    void aFileInAnotherEncodingStaysInIt() throws IOException {
        Charset old = Charset.forName("GB18030");
        Files.write(
                folder.resolve("content/停靠点.yaml"), NOTICE.replace("\n", "\r\n").getBytes(old));
        edit("每周", "每月");
        assertThat(Ran.in(folder, "take-back", "改过的.docx", "content/停靠点.yaml").code())
                .isZero();
        assertThat(new String(Files.readAllBytes(folder.resolve("content/停靠点.yaml")), old))
                .isEqualTo(NOTICE.replace("\n", "\r\n").replace("每周", "每月"));
    }

    @Test
    void aFileThatIsNotThereIsAWrongCall() {
        assertThat(Ran.in(folder, "take-back", "没有.docx", "content/停靠点.yaml").code())
                .isEqualTo(2);
        assertThat(Ran.in(folder, "take-back", "content/停靠点.yaml", "content/没有.yaml")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void aFileThatIsNoWordFileIsAnErrorOfTheContent() throws IOException {
        Files.writeString(folder.resolve("改过的.docx"), "不是 Word 文件");
        Ran ran = Ran.in(folder, "take-back", "改过的.docx", "content/停靠点.yaml");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(content()).isEqualTo(NOTICE);
    }

    @Test
    void comparedWithAnEarlierVersionThereIsAFileMore() throws IOException {
        Files.writeString(folder.resolve("旧稿.yaml"), NOTICE.replace("每周", "每月"));
        Ran ran = Ran.in(folder, "build", "content/停靠点.yaml", "--compare", "旧稿.yaml");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).endsWith("out/停靠点-比较.docx\n");
        assertThat(ran.err()).contains("改：“每月巡查一次。” → “每周巡查一次。”");
        assertThat(folder.resolve("out/停靠点-比较.docx")).isRegularFile();
    }

    @Test
    void onlyOneIsComparedAtATime() {
        assertThat(Ran.in(folder, "build", "--compare", "没有.yaml").code()).isEqualTo(2);
        assertThat(Ran.in(folder, "build", "--compare", "content/停靠点.yaml", "--watch")
                        .code())
                .isEqualTo(2);
    }
}
