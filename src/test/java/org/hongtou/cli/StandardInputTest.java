package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A content that another program hands over: {@code hongtou build -}. */
@Tag("commands")
final class StandardInputTest {
    private static final String CONTENT = "文种: 信息\n标题: 云泽市图书馆延长开放时间\n正文: 晚间开放到21时。\n";

    @TempDir
    private Path folder;

    private Ran run(byte[] in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Commands(
                        new ByteArrayInputStream(in),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        folder,
                        () -> false)
                .run(arguments);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Ran run(String in, String... arguments) {
        return run(in.getBytes(StandardCharsets.UTF_8), arguments);
    }

    @Test
    void becomesDocumentsOfItsName() throws IOException {
        assertThat(run(CONTENT, "build", "-").out()).isEqualTo("out/标准输入.docx\nout/标准输入.pdf\n");
        Ran named = run(CONTENT, "build", "-", "-o", "成品", "-f", "txt", "--name", "第7期");
        assertThat(named.out()).isEqualTo("成品/第7期.txt\n");
        assertThat(Files.readString(folder.resolve("成品/第7期.txt"))).contains("云泽市图书馆延长开放时间");
    }

    @Test
    void isTheSameDocumentAsOfAFile() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/甲.yaml"), CONTENT);
        assertThat(run("", "build").code()).isZero();
        assertThat(run(CONTENT, "build", "-").code()).isZero();
        for (String ending : new String[] {".docx", ".pdf"}) {
            assertThat(folder.resolve("out/标准输入" + ending)).hasSameBinaryContentAs(folder.resolve("out/甲" + ending));
        }
    }

    @Test
    void isReadInAnyEncodingThatFilesMayHave() throws IOException {
        assertThat(run(CONTENT.getBytes(Charset.forName("GB18030")), "build", "-", "-f", "txt")
                        .code())
                .isZero();
        assertThat(Files.readString(folder.resolve("out/标准输入.txt"))).contains("晚间开放到21时");
    }

    @Test
    void itsErrorsStandAtItsLines() {
        Ran built = run(CONTENT.replace("标题", "标提"), "build", "-");
        assertThat(built.code()).isEqualTo(1);
        assertThat(built.err()).contains("标准输入:2:1: 错误[");
        assertThat(run(CONTENT.replace("标题", "标提"), "check", "-", "--name", "草稿")
                        .err())
                .contains("草稿:2:1: 错误[");
    }

    @Test
    void isCheckedToo() {
        assertThat(run(CONTENT, "check", "-").err()).isEqualTo("查了 1 份，没有问题。\n");
        assertThat(run(CONTENT, "check", "-", "--json").out()).contains("\"file\":\"标准输入\"", "\"outcome\":\"fine\"");
    }

    @Test
    void whatIsTooLargeIsNotReadToItsEnd() {
        Ran ran = run(new byte[(8 << 20) + 2], "build", "-");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("标准输入: 错误[build.too-large]");
    }

    @Test
    void aNameThatLeadsElsewhereOrIsTakenIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/甲.yaml"), CONTENT);
        for (String name : new String[] {"../甲", "a/b", "a\\b", ".x", "", "甲"}) {
            assertThat(run(CONTENT, "build", "-", "--name", name).code())
                    .as(name)
                    .isEqualTo(2);
        }
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void standsAlone() {
        for (String more : new String[] {"content", "--watch", "--clean", "--keep-markup"}) {
            assertThat(run(CONTENT, "build", "-", more).err()).contains("“-”是从标准输入读一份稿件");
        }
        assertThat(run(CONTENT, "check", "-", "--fix").code()).isEqualTo(2);
    }

    @Test
    void anOutputFolderThatLeadsOutOfTheProjectIsNotWrittenInto(@TempDir Path elsewhere) throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.createSymbolicLink(folder.resolve("out"), elsewhere);
        assertThat(run(CONTENT, "build", "-").code()).isEqualTo(3);
        assertThat(elsewhere).isEmptyDirectory();
    }
}
