package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fault that no document met: the command says so, and which file tells more. */
@Tag("commands")
final class FaultTest {
    private static final Pattern FILE = Pattern.compile("“([^”]*hongtou-fault-[^”]*)”");

    @TempDir
    private Path folder;

    private Ran build(BooleanSupplier terminal) throws IOException {
        Path content = Files.createDirectories(folder.resolve("content"));
        for (String name : List.of("a.yaml", "b.yaml")) {
            Files.writeString(content.resolve(name), "文种: 信息\n标题: 图书馆延长开放\n正文: 开放到21时。\n");
        }
        ByteArrayOutputStream talk = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(talk, true, StandardCharsets.UTF_8);
        int code = new Commands(err, err, folder, terminal).run("build", "-f", "txt");
        return new Ran(code, "", talk.toString(StandardCharsets.UTF_8));
    }

    private static List<BooleanSupplier> terminals() {
        return List.of(
                () -> {
                    throw new IllegalStateException("no terminal of this kind");
                },
                () -> {
                    throw new NoClassDefFoundError("no terminal of this kind");
                });
    }

    @ParameterizedTest
    @MethodSource("terminals")
    void aCommandThatFailsNamesTheFileThatHoldsTheCause(BooleanSupplier terminal) throws IOException {
        Files.createDirectories(folder.resolve("out"));
        Ran ran = build(terminal);
        assertThat(ran.code()).isEqualTo(70);
        Matcher named = FILE.matcher(ran.err());
        assertThat(named.find()).as(ran.err()).isTrue();
        assertThat(Path.of(named.group(1)))
                .hasParentRaw(folder.resolve("out"))
                .content()
                .contains("Hongtou 0.1.0", "hongtou build -f txt", "no terminal of this kind", "stage: cli");
        assertThat(ran.err()).doesNotContain("\tat ");
    }

    @Test
    void withoutAnOutputFolderTheFileIsATemporaryOne() throws IOException {
        Ran ran = build(terminals().getFirst());
        Matcher named = FILE.matcher(ran.err());
        assertThat(named.find()).as(ran.err()).isTrue();
        Path file = Path.of(named.group(1));
        assertThat(file)
                .hasParentRaw(Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath());
        Files.delete(file);
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
