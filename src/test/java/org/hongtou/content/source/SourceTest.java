package org.hongtou.content.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;
import org.junit.jupiter.api.Test;

class SourceTest {
    private static final String TEXT = "标题: 关于𠮷山镇的通知\n";

    private final Report report = new Report();

    @Test
    void readsUtf8WithAndWithoutMark() {
        assertThat(read(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
        assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
        assertThat(codes()).isEmpty();
    }

    @Test
    void readsUtf16ByItsMark() {
        assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(TEXT);
        assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(TEXT);
        assertThat(codes()).containsExactly("content.utf-16");
    }

    @Test
    void readsTheOldChineseEncoding() {
        assertThat(read(TEXT.getBytes(Charset.forName("GB18030")))).isEqualTo(TEXT);
        assertThat(codes()).containsExactly("content.gb18030");
    }

    @Test
    void saysWhereUtf8IsDamaged() {
        byte[] bytes = "文种: 通知\n标题: 关于做好防汛工作的通知\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xFF;
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(Halt.class);
        assertThat(report.diagnostics().getFirst().code()).isEqualTo("content.damaged");
        assertThat(report.diagnostics().getFirst().place()).hasToString("a.yaml:2:15");
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatThrownBy(() -> read(new byte[] {'P', 'K', 3, 4, 0, 0})).isInstanceOf(Halt.class);
        assertThat(codes()).containsExactly("content.not-text");
    }

    @Test
    void refusesWhatIsTooLarge() {
        byte[] large = new byte[Source.MAX_BYTES + 1];
        Arrays.fill(large, (byte) 'a');
        assertThatThrownBy(() -> read(large)).isInstanceOf(Halt.class);
        assertThat(report.diagnostics().getFirst().arguments()).containsExactly("9", "8");
    }

    private String read(byte[] bytes) {
        return Source.read("a.yaml", bytes, report).text();
    }

    private List<String> codes() {
        return report.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
