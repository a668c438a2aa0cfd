package org.hongtou.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.project.Input;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names outputs may have, here and on Windows, and what to rename to. */
final class OutputNamesTest {
    private static final OutputNames HERE = new OutputNames(false);
    private static final OutputNames WINDOWS = new OutputNames(true);

    private static Input input(String document) {
        Path file = Path.of("content", document + ".yaml");
        return new Input(file, file.toString(), file.toString(), Path.of(document), Path.of("."));
    }

    private static @Nullable Diagnostic error(OutputNames names, String document) {
        return names.error(input("a"), document, "docx");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x\\..\\..\\pwned | x_.._.._pwned.docx",
                "C:a | C_a.docx",
                "con | _con.docx",
                "区县/NUL/a | _NUL",
                "com1.x | _com1.x.docx",
                "区县./a | 区县_",
                "什么? | 什么_.docx",
            })
    void whatIsNoNameOnWindowsIsRefusedThereAndToldElsewhere(String document, String better) {
        Diagnostic refused = error(WINDOWS, document);
        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo("build.name-refused");
        assertThat(refused.arguments()).last().isEqualTo(better);
        assertThat(error(HERE, document)).isNull();
        Diagnostic told = HERE.advice(input("a"), document);
        assertThat(told).isNotNull();
        assertThat(told.arguments()).last().isEqualTo(better.replace(".docx", ""));
    }

    @Test
    void controlCharactersAndAFoldersLastBlankAreNoNamesOnWindows() {
        for (String document : List.of("a\nb", "a\tb", "a\u001Bb", "区县 /a")) {
            assertThat(error(WINDOWS, document)).as(document).isNotNull();
            assertThat(HERE.advice(input("a"), document)).as(document).isNotNull();
        }
    }

    @Test
    void usualNamesAreFineEverywhere() {
        for (String document : List.of("简报", "a", "区县/镇/第1期 定稿", "a.b", "console", "consul/lpt", "a-李四（2）", "..a")) {
            assertThat(error(WINDOWS, document)).as(document).isNull();
            assertThat(error(HERE, document)).as(document).isNull();
            assertThat(HERE.advice(input("a"), document)).as(document).isNull();
        }
    }

    @Test
    void noNameLeadsUpOrNowhere() {
        for (String document : List.of("../a", "a/../../b", "./a", "a//b", "/a")) {
            assertThat(error(HERE, document)).as(document).isNotNull();
        }
    }

    @Test
    void aNameThatIsTooLongWithItsEndingIsRefusedByBytesHereAndByCharactersOnWindows() {
        assertThat(error(HERE, "a".repeat(250))).isNull();
        assertThat(error(HERE, "a".repeat(251))).isNotNull();
        assertThat(error(HERE, "字".repeat(84))).isNotNull();
        assertThat(error(WINDOWS, "字".repeat(84))).isNull();
        assertThat(error(WINDOWS, "字".repeat(251))).isNotNull();
    }
}
