package org.hongtou.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a terminal shows of characters that would steer it. */
final class VisibleTest {

    @ParameterizedTest
    @CsvSource({
        "0000, 0000", "001B, 001B", "0007, 0007", "000D, 000D", "000A, 000A", "0009, 0009", "007F, 007F", "009B, 009B",
        "0085, 0085", "200B, 200B", "200E, 200E", "202E, 202E", "2028, 2028", "2029, 2029", "2066, 2066", "FEFF, FEFF",
        "00AD, 00AD", "061C, 061C", "D800, D800", "DC00, DC00", "FFFE, FFFE", "FDD0, FDD0", "3164, 3164"
    })
    void aHiddenCharacterIsItsNumber(String hidden, String shown) {
        String text = "甲" + (char) Integer.parseInt(hidden, 16) + "乙";
        assertThat(Visible.line(text)).isEqualTo("甲\\u" + shown + "乙");
        assertThat(Visible.line(Visible.line(text))).isEqualTo(Visible.line(text));
    }

    @Test
    void aCharacterBeyondTheFirstPlaneIsTwoNumbersAsInJson() {
        assertThat(Visible.line("a\uDB40\uDC41b\uD83F\uDFFF")).isEqualTo("a\\uDB40\\uDC41b\\uD83F\\uDFFF");
    }

    @Test
    void whatAPersonCanReadStaysAsItIs() {
        String text = "关于“三农”的通知—— “\\u001B” 𠮷葛\uDB40\uDD00 Ａ①\uE000 é";
        assertThat(Visible.line(text)).isSameAs(text);
        assertThat(Visible.lines("a\n\tb")).isEqualTo("a\n\tb");
    }

    @Test
    void aTextOnLinesKeepsNothingElse() {
        assertThat(Visible.lines("a\r\n\tb\u0085\u001B[2J")).isEqualTo("a\\u000D\n\tb\\u0085\\u001B[2J");
    }
}
