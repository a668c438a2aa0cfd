package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands as people mistype them, and what they are told to type. */
@Tag("commands")
final class CommandSlipsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void aProject() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/第7期.yaml"), "文种: 信息\n标题: 云泽市图书馆延长开放时间\n正文: 晚间开放到21时。\n");
    }

    private Ran run(String arguments) {
        return Ran.in(folder, arguments.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bulid                    | 没有“bulid”这个命令，是不是 build？      | 请写：hongtou build
            bulid --force content    | 没有“bulid”这个命令，是不是 build？      | 请写：hongtou build --force content
            chekc                    | 没有“chekc”这个命令，是不是 check？      | 请写：hongtou check
            BUILD                    | 没有“BUILD”这个命令，是不是 build？      | 请写：hongtou build
            --lang zh knids          | 没有“knids”这个命令，是不是 kinds？      | 请写：hongtou kinds
            content/第7期.yaml       | “content/第7期.yaml”前面还要写做什么     | 请写：hongtou build content/第7期.yaml
            第7期                    | “第7期”前面还要写做什么                  | 请写：hongtou build content/第7期.yaml
            第9期.yaml               | “第9期.yaml”前面还要写做什么             | 请写：hongtou build 第9期.yaml
            content                  | “content”前面还要写做什么                | 请写：hongtou build content
            print                    | 没有“print”这个命令，可以写：build、check | 看用法：hongtou --help
            build --forse            | 没有“--forse”这个选项，是不是 --force？  | 看用法：hongtou build --help
            build --job=3            | 没有“--job”这个选项，是不是 --jobs？     | 看用法：hongtou build --help
            build -f                 | --format 后面还要写“docx,pdf,…”          | 看用法：hongtou build --help
            build --jobs 三          | --jobs 后面写“数”，写的是“三”            | 看用法：hongtou build --help
            new                      | 还缺“文种”                               | 看用法：hongtou new --help
            help biuld               | 没有“biuld”这个命令，是不是 build？      | 命令用法不对
            completion fish          | completion 后面写 bash 或者 zsh          | 命令用法不对
            kinds --lang fr          | --lang 后面写 zh（中文）或者 en（英文）  | 写的是“fr”
            kinds --lang=fr          | --lang 后面写 zh（中文）或者 en（英文）  | 写的是“fr”
            """)
    void saysWhatWasMeantAndWhatToType(String arguments, String said, String typed) {
        Ran ran = run(arguments);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains(said, typed).doesNotContain("hongtou hongtou");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void wordsThatAShellWouldTakeApartAreQuotedInTheLineToType() {
        Ran ran = Ran.in(folder, "bulid", "content/第 7 期.yaml", "--out=a'b");
        assertThat(ran.err()).contains("请写：hongtou build 'content/第 7 期.yaml' '--out=a'\\''b'");
    }

    @Test
    void aFileThatIsNotThereIsWrongUsageWhetherOthersAreNamedOrNot() {
        assertThat(run("build 没有.yaml").code()).isEqualTo(2);
        for (String files : new String[] {"content/第7期.yaml 没有.yaml", "没有.yaml content/第7期.yaml"}) {
            Ran ran = run("build --force -f txt " + files);
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.out()).isEqualTo("out/第7期.txt\n");
            assertThat(ran.err()).contains("没有.yaml: 错误[build.no-file]");
        }
        assertThat(run("check 没有.yaml content/第7期.yaml").code()).isEqualTo(2);
    }

    @Test
    void helpIsACommandAndWhollyInTheLanguageAskedFor() {
        assertThat(run("help").out()).isEqualTo(run("--help").out()).contains("用法：hongtou", "\n命令：\n", "\n选项：\n");
        for (String command : new String[] {"build", "check", "new", "explain", "schema", "bench", "completion"}) {
            assertThat(run("help " + command).out())
                    .isEqualTo(run(command + " --help").out())
                    .startsWith("用法：hongtou " + command)
                    .contains("\n参数：\n")
                    .doesNotContain("Usage", "PATH", "KIND", "FILE", "DIR", "=N", "bundle");
        }
        assertThat(run("help build --lang en").out())
                .startsWith("Usage: hongtou build")
                .contains("[PATH...]", "\nOptions:\n");
    }

    @Test
    void resultsThatDoNotFitOnTheDiskAreNotTakenForDone() {
        ByteArrayOutputStream talk = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        for (String arguments : new String[] {"kinds", "help", "build --help", "schema 简报", "build -f txt --json"}) {
            talk.reset();
            int code = new Commands(
                            new PrintStream(full, true, StandardCharsets.UTF_8),
                            new PrintStream(talk, true, StandardCharsets.UTF_8),
                            folder,
                            () -> false)
                    .run(arguments.split(" "));
            assertThat(code).as(arguments).isEqualTo(3);
            assertThat(talk.toString(StandardCharsets.UTF_8)).contains("结果没有写全");
        }
    }
}
