package org.hongtou.content.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.hongtou.diagnostics.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A changed text goes back into its file in the encoding that the file is in. */
class FileTextTest {
    private static final String TEXT = "标题: 关于𠮷山镇的通知\r\n";

    static Stream<byte[]> encodings() {
        return Stream.of(
                TEXT.getBytes(UTF_8),
                ("\uFEFF" + TEXT).getBytes(UTF_8),
                ("\uFEFF" + TEXT).getBytes(UTF_16LE),
                ("\uFEFF" + TEXT).getBytes(UTF_16BE),
                TEXT.getBytes(Charset.forName("GB18030")),
                "title: a\n".getBytes(UTF_8),
                "\uFEFF".getBytes(UTF_8),
                "\uFEFF".getBytes(UTF_16LE),
                "\uFEFF".getBytes(UTF_16BE),
                new byte[0]);
    }

    private static String read(byte[] bytes) {
        return Source.read("a.yaml", bytes, new Report()).text();
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void aTextGoesBackAsItCame(byte[] bytes) {
        String text = read(bytes);
        FileText form = FileText.of(bytes, text);
        assertThat(form).isNotNull();
        assertThat(form.encode(text)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void aChangedTextKeepsTheEncodingAndItsMark(byte[] bytes) {
        String text = read(bytes);
        byte[] changed = Objects.requireNonNull(FileText.of(bytes, text)).encode(text + "正文: 请照办。");
        assertThat(read(changed)).isEqualTo(text + "正文: 请照办。");
        assertThat(Arrays.copyOf(changed, bytes.length)).isEqualTo(bytes);
    }

    /** Where the bytes don't come back from the text, nobody may write over them. */
    @ParameterizedTest
    @ValueSource(strings = {"标题: 乙", "标题: 甲 ", "\uFEFF标题: 甲", ""})
    void anotherTextIsNotThatOfTheFile(String text) {
        assertThat(FileText.of("标题: 甲".getBytes(UTF_8), text)).isNull();
    }
}
