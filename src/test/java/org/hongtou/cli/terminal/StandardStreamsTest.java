package org.hongtou.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a console gets, and what a file; Windows' part as Java tells of it. */
final class StandardStreamsTest {
    private static final String ERR = "stderr.encoding";

    private static Map<String, String> windows(String stream, String system) {
        return Map.of("os.name", "Windows 11", "stdout.encoding", stream, ERR, stream, "native.encoding", system);
    }

    private static Charset written(String stream, String system) {
        return StandardStreams.charset("stdout.encoding", windows(stream, system)::get);
    }

    @Test
    void aChineseWindowsConsoleGetsItsOwnCodePage() {
        assertThat(written("ms936", "GBK")).isEqualTo(Charset.forName("x-mswin-936"));
        assertThat(written("cp437", "Cp1252")).isEqualTo(Charset.forName("IBM437"));
        assertThat(written("UTF-8", "GBK")).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void aFileOrPipeOnWindowsGetsUtf8() {
        assertThat(written("GBK", "GBK")).isEqualTo(StandardCharsets.UTF_8);
        assertThat(written("UTF-8", "UTF-8")).isEqualTo(StandardCharsets.UTF_8);
        assertThat(StandardStreams.charset("stdout.encoding", Map.of("native.encoding", "GBK")::get))
                .isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void aCodePageThatJavaDoesNotKnowIsUtf8() {
        assertThat(written("cp99999", "GBK")).isEqualTo(StandardCharsets.UTF_8);
    }

    private static boolean takesEscapes(Map<String, String> properties, Map<String, String> environment) {
        return StandardStreams.takesEscapes(properties::get, environment);
    }

    @Test
    void escapeCodesGoToATerminalThatTakesThem() {
        Map<String, String> watched = Map.of("os.name", "Linux", "hongtou.terminal", "yes");
        assertThat(takesEscapes(watched, Map.of("TERM", "xterm-256color"))).isTrue();
        assertThat(takesEscapes(watched, Map.of("TERM", "dumb"))).isFalse();
        assertThat(takesEscapes(watched, Map.of())).isFalse();
        assertThat(takesEscapes(Map.of("os.name", "Linux", "hongtou.terminal", "no"), Map.of("TERM", "xterm")))
                .isFalse();
        assertThat(takesEscapes(Map.of("os.name", "Linux"), Map.of("TERM", "xterm")))
                .isFalse();
    }

    @Test
    void ofWindowsConsolesOnlyThoseGetEscapeCodesThatSayTheyTakeThem() {
        Map<String, String> console = windows("ms936", "GBK");
        assertThat(takesEscapes(console, Map.of("WT_SESSION", "1"))).isTrue();
        assertThat(takesEscapes(console, Map.of("ConEmuANSI", "ON"))).isTrue();
        assertThat(takesEscapes(console, Map.of())).isFalse();
        assertThat(takesEscapes(windows("GBK", "GBK"), Map.of("WT_SESSION", "1")))
                .isFalse();
    }
}
