package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the Tab key gives in a shell that has the script. */
@Tag("commands")
@DisabledOnOs(OS.WINDOWS)
final class CompletionTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void aShell() throws IOException {
        Files.writeString(
                folder.resolve("hongtou.bash"),
                Ran.in(folder, "completion", "bash").out());
    }

    /** The words that bash proposes for the last of these. */
    private List<String> proposed(String... words) throws IOException, InterruptedException {
        String line = "'" + String.join("' '", words) + "'";
        Process bash = new ProcessBuilder(
                        "bash",
                        "--norc",
                        "-c",
                        ". ./hongtou.bash; COMP_WORDS=(hongtou " + line + "); COMP_CWORD=" + words.length
                                + "; _hongtou; printf '%s\\n' \"${COMPREPLY[@]}\"")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String told = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(told).isZero();
        return told.lines().filter(word -> !word.isEmpty()).toList();
    }

    @Test
    void commandsOptionsAndKindsAreProposed() throws Exception {
        assertThat(proposed("b")).containsExactly("build", "bench");
        assertThat(proposed("build", "--p")).containsExactly("--public");
        assertThat(proposed("new", "简")).containsExactly("简报");
        assertThat(proposed("new", "提案")).containsExactly("提案答复");
        assertThat(proposed("schema", "bull")).containsExactly("bulletin");
        assertThat(proposed("help", "ch")).containsExactly("check");
        assertThat(proposed("completion", "z")).containsExactly("zsh");
        assertThat(proposed("check", "--s")).containsExactly("--sarif");
    }

    @Test
    void whereAFileIsMeantTheShellProposesFiles() throws Exception {
        assertThat(proposed("build", "con")).isEmpty();
        assertThat(Files.readString(folder.resolve("hongtou.bash")))
                .contains("complete -o default -F _hongtou hongtou");
    }

    @Test
    void theProjectsOwnKindsAreProposedButNothingThatAShellWouldRun() throws Exception {
        for (String name : List.of("memo", "a$(touch x)")) {
            Path kind = Files.createDirectories(folder.resolve("templates").resolve(name));
            Files.writeString(kind.resolve("schema.yaml"), "title: 便函" + name.charAt(0) + "\nkeys: {}\n");
            Files.writeString(kind.resolve("template.ftlx"), "<document/>");
        }
        aShell();
        assertThat(proposed("new", "便函")).contains("便函m");
        assertThat(Files.readString(folder.resolve("hongtou.bash"))).doesNotContain("touch");
    }

    @Test
    void zshLearnsBashsWayFirst() {
        assertThat(Ran.in(folder, "completion", "zsh").out())
                .contains("bashcompinit")
                .endsWith(Ran.in(folder, "completion", "bash").out());
    }
}
