package org.hongtou.content.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where what was mended stands in the file as it was written. */
final class MendedPlacesTest {
    /** For each character of the last line as mended, and for what is behind it, its column as written. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            标题: 甲           ~ 标题: 甲         ~ 1 2 3 4 5 6
            标题：甲           ~ 标题: 甲         ~ 1 2 3 4 4 5
            标题：　　甲       ~ 标题: 甲         ~ 1 2 3 4 6 7
            标题:甲            ~ 标题: 甲         ~ 1 2 3 4 4 5
            标题 甲            ~ 标题: 甲         ~ 1 2 3 4 4 5
            标题: -            ~ 标题: '-'        ~ 1 2 3 4 5 5 6 6
            标题: 它's: 甲     ~ 标题: '它''s: 甲' ~ 1 2 3 4 5 5 6 6 7 8 9 10 11 11
            印发:¶⇥日期: 甲    ~ 印发:¶␣␣日期: 甲 ~ 1 2 2 3 4 5 6 7
            印发:¶　　日期：甲 ~ 印发:¶␣␣日期: 甲 ~ 1 2 3 4 5 6 6 7
            标题：𠮷甲         ~ 标题: 𠮷甲       ~ 1 2 3 4 4 5 6 6
            标题: 𠮷甲         ~ 标题: 𠮷甲       ~ 1 2 3 4 5 6 7 7
            附件:¶-𠮷甲        ~ 附件:¶- 𠮷甲     ~ 1 2 2 3 4 4
            """)
    void eachCharacterKnowsWhereItWasWritten(String text, String mended, String columns) {
        Mended found = Mended.of(text);
        assertThat(found.text()).isEqualTo(Mended.written(mended));
        int line = found.mending().size() - 1;
        int length = found.mending().mended(line).length();
        assertThat(IntStream.rangeClosed(0, length)
                        .mapToObj(column -> String.valueOf(
                                found.mending().place(line, column).column()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(columns);
    }

    @Test
    void theLinesOfAFileAreThoseOfAnEditor() {
        Mended mended = Mended.of("标题：甲\r\n正文：乙\r供稿：丙\n");
        assertThat(mended.text()).isEqualTo("标题: 甲\n正文: 乙\n供稿: 丙\n");
        assertThat(mended.told())
                .isEqualTo("1:3 full-width-colon(标题) 2:3 full-width-colon(正文) 3:3 full-width-colon(供稿)");
        assertThat(IntStream.of(2, 1, 0, 1).mapToObj(line -> mended.mending().place(line, 4)))
                .extracting(Object::toString)
                .containsExactly("a.yaml:3:4", "a.yaml:2:4", "a.yaml:1:4", "a.yaml:2:4");
        assertThat(mended.mending().place(3, 0)).hasToString("a.yaml:4:1");
        assertThat(mended.mending().place(9, 4)).hasToString("a.yaml:4:1");
        assertThat(Mended.of("标题: 甲\r\n正文: 乙").text()).isEqualTo("标题: 甲\n正文: 乙");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x01, 0x1F, 0x7F, 0x9F, 0xAD, 0x200B, 0x200F, 0x202A, 0x202E, 0x2060, 0x2064, 0xFEFF, 0xFFFE, 0xD842,
                0xDFB7
            })
    void whatNobodySeesIsTakenOutAndToldOnceForItsLine(int invisible) {
        String told = "1:6 invisible-character(U+%04X)".formatted(invisible);
        for (String behind : List.of("", "乙")) {
            for (String some : List.of("" + (char) invisible, "" + (char) invisible + (char) 0x200B)) {
                Mended mended = Mended.of("标题: 甲" + some + behind);
                assertThat(mended.text()).isEqualTo("标题: 甲" + behind);
                assertThat(mended.told()).isEqualTo(told);
            }
        }
        String two = "标题: 甲" + (char) invisible + "\n正文: 乙" + (char) invisible;
        assertThat(Mended.of(two).told()).isEqualTo(told + " " + told.replace("1:", "2:"));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                '~', 0xA0, 0xAC, 0xAE, 0x200A, 0x2010, 0x202F, 0x205F, 0x2065, 0xFFFD, 0xE000, 0xFEFE, 0x20BB7, 0x10FFFF
            })
    void whatIsSeenStays(int visible) {
        for (String behind : List.of("", "乙")) {
            String text = "标题: 甲" + Character.toString(visible) + behind;
            assertThat(Mended.of(text).text()).isEqualTo(text);
            assertThat(Mended.of(text).told()).isEqualTo("-");
        }
    }

    @Test
    void breaksOfOtherProgramsAreWordsAndToldOnceForTheirLine() {
        Mended mended = Mended.of("标题: 甲\u2028乙\u000B丙\u0085丁\f戊\u2029己");
        assertThat(mended.text()).isEqualTo("标题: 甲\u000B乙\u000B丙\u000B丁\u000B戊\u000B己");
        assertThat(mended.told()).isEqualTo("1:6 soft-break(U+2028)");
        assertThat(Mended.of("标题: 甲\u000B乙").told()).isEqualTo("1:6 soft-break(U+000B)");
    }

    @Test
    void threeHundredSlipsAreToldAndNoMore() {
        assertThat(Mended.of("标题：甲\n".repeat(300)).told().split("full-width-colon"))
                .hasSize(301);
        Report report = new Report();
        Mending mending = new Mending(new Source("a.yaml", "标题：甲\n".repeat(301)), report);
        LineScan scan = new LineScan(mending, KnownKeys.named(List.of("标题")));
        assertThatThrownBy(scan::run).isInstanceOf(Halt.class);
        assertThat(report.diagnostics()).hasSize(301).last().satisfies(told -> {
            assertThat(told.code()).isEqualTo("content.too-many-slips");
            assertThat(told.place()).hasToString("a.yaml:301:3");
            assertThat(told.arguments()).containsExactly("300");
        });
    }
}
