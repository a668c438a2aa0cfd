package org.hongtou.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.hongtou.content.TestSchemas;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What YAML's library stumbles over is told at its place, whatever it throws. */
final class UnreadableYamlTest {
    private final TestSchemas schemas = new TestSchemas();

    private Report read(String yaml) {
        Report report = new Report();
        try {
            schemas.tree(yaml, report);
        } catch (Halt halt) {
            assertThat(report.hasErrors()).as(yaml).isTrue();
        }
        return report;
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "\\UFFFFFFFF, \\UFFFFFFFF",
                "\\U00110000, \\U00110000",
                "\\U7FFFFFFF, \\U7FFFFFFF",
                "\\U1234, \\U1234",
                "\\u12, \\u12",
                "\\u12G4, \\u12",
                "\\u+123, \\u",
                "\\xZ1, \\x",
                "\\x, \\x",
                "\\/, \\/",
                "\\q, \\q"
            })
    void anEscapeThatNamesNoCharacterIsAnErrorWhereItStands(String escape, String told) {
        assertThat(read("标题: \"甲" + escape + "\"\n正文: 乙\n").diagnostics())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.code()).isEqualTo("content.bad-escape");
                    assertThat(one.place()).hasToString("a.yaml:1:7");
                    assertThat(one.arguments()).containsExactly(told);
                });
        assertThat(read("抄送: [\"甲" + escape + "\"]\n正文: 乙\n").diagnostics())
                .allSatisfy(one -> assertThat(one.place().line()).isEqualTo(1))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u7532", "\\x41", "\\U00020BB7", "\\uD842\\uDFB7", "\\n", "\\\\", "\\\"", "\\t"})
    void anEscapeThatNamesOneIsFine(String escape) {
        assertThat(read("标题: \"甲" + escape + "\"\n").diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!binary x",
                "!!java.lang.Runtime x",
                "!<tag:yaml.org,2002:str> a",
                "!<%zz> a",
                "!a!b c",
                "!<",
                "!%",
                "!!%FF x",
                "&a b",
                "*a",
                "&a [*a]",
                "<<: *a",
                "<<: {a: b}",
                "? [a]\n: b",
                "- a",
                "|9\n   a",
                "|0\n a",
                "|+-\n a",
                "@a",
                "`a",
                "%a",
                "{",
                "}",
                "[",
                "]",
                "[a, [b",
                "\"a",
                "'a",
                "a: b: c",
                "---",
                "...",
                "--- a\n--- b",
                "# c",
                "%YAML 1.3",
                "%YAML 1.1\n---\na: b",
                "%TAG ! x\n---\na: b",
                "%YAML x.y\n---\n",
                "%YAML 1.9999999999\n--- a",
                "%YAML 1.1\n%YAML 1.1\n---\na",
                "%TAG !a! \u0001\n---\n",
                "%",
                "\t",
                "a:\tb",
                "\uFEFF",
                "~",
                "? a\n? b",
                "a: b\na: c",
                "[a]: b",
                ": a",
                "\u0085",
                "\u2028a: b",
                "\uFFFE"
            })
    void whateverItIsItEndsInATreeOrInAnErrorOfTheFile(String yaml) {
        for (String file : List.of(
                yaml,
                "标题: " + yaml,
                "正文:\n  " + yaml.replace("\n", "\n  "),
                "标题: a\n" + yaml,
                yaml + "\n标题: a",
                "抄送: [" + yaml,
                "印发: {机关: " + yaml + "}\n标题: a\n")) {
            for (Diagnostic told : read(file + "\n").diagnostics()) {
                assertThat(told.place().file()).isEqualTo("a.yaml");
                assertThat(told.place().line())
                        .isLessThanOrEqualTo((int) (file + "\n").lines().count() + 1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {63, 64, 65, 255, 256, 257, 5_000, 100_000})
    void anyDepthIsReadOrToldToBeTooDeep(int depth) {
        for (String yaml : List.of(
                "[".repeat(depth),
                "[".repeat(depth) + "]".repeat(depth),
                "{a: ".repeat(depth) + "}".repeat(depth),
                "- ".repeat(depth) + "a",
                "? ".repeat(depth))) {
            assertThat(read("a: " + yaml).diagnostics()).hasSizeLessThanOrEqualTo(3);
            Report own = read(yaml);
            assertThat(own.hasErrors() || depth <= YamlReader.MAX_DEPTH)
                    .as(yaml.substring(0, 9))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aFileOfAnotherEncodingIsReadOrRefusedAsAWhole(String charset) {
        String yaml = "标题: 甲\n正文: 乙\n";
        byte[] sound = ("\uFEFF" + yaml).getBytes(java.nio.charset.Charset.forName(charset));
        for (int length = 0; length <= sound.length; length++) {
            Report report = new Report();
            byte[] cut = java.util.Arrays.copyOf(sound, length);
            try {
                Source source = Source.read("a.yaml", cut, report);
                if (length == sound.length) {
                    assertThat(source.text()).isEqualTo(yaml);
                }
            } catch (Halt halt) {
                assertThat(report.diagnostics())
                        .extracting(Diagnostic::code)
                        .containsAnyOf("content.not-text", "content.damaged");
            }
        }
        Report bare = new Report();
        byte[] unmarked = yaml.getBytes(java.nio.charset.Charset.forName(charset));
        assertThatThrownBy(() -> Source.read("a.yaml", unmarked, bare)).isInstanceOf(Halt.class);
        assertThat(new String(unmarked, StandardCharsets.ISO_8859_1)).contains("\0");
    }

    @Tag("corpus")
    @Test
    void linesAtWrongColumnsAreToldWhereverTheyStand() {
        List<String> lines = List.of(
                "文种: 简报",
                "稿件:",
                "  - 标题: 甲",
                "    正文: |",
                "      一段：乙。",
                "    供稿: 丙",
                "  - {标题: 丁, 正文: “戊”己，庚。}",
                "- {标题: 辛, 正文: 壬}",
                "抄送:",
                "  - 甲",
                "  - 乙",
                "印发:",
                "  机关: 子",
                "\t日期: 丑",
                "　标题：寅",
                "正文:",
                "  - 卯",
                "辰");
        for (long seed = 0; seed < 4_000; seed++) {
            Random random = new Random(seed);
            String yaml = random.ints(3 + random.nextInt(10), 0, lines.size())
                    .mapToObj(lines::get)
                    .map(line -> " ".repeat(random.nextInt(3) * random.nextInt(4))
                            + (random.nextBoolean() ? line : line.strip()))
                    .collect(Collectors.joining("\n", "", "\n"));
            try {
                read(yaml);
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + ":\n" + yaml, e);
            }
        }
    }
}
