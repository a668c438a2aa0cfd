package org.hongtou.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A record that is read back, whatever names it has and whatever happened to its bytes. */
final class RecordLinesTest {
    private static NavigableMap<String, List<String>> entries() {
        NavigableMap<String, List<String>> entries = new TreeMap<>();
        entries.put("a\nb\tc\\n\\.docx", List.of("x", "", "\r\n", "\\", "“引号”\"'"));
        for (int i = 0; i < 50; i++) {
            entries.put("区县/" + i + ".pdf", List.of("0123456789abcdef", "12 34", "区县/" + i, "content/图\u2028.png"));
        }
        entries.put("a/", List.of("f", "a-甲", "a-乙\u0085丙"));
        return entries;
    }

    @Test
    void everyNameComesBack() {
        assertThat(RecordLines.read(RecordLines.write(entries()))).isEqualTo(entries());
    }

    @Test
    void damageCostsWhatItHitAndInventsNothing() {
        byte[] whole = RecordLines.write(entries());
        Random random = new Random(20261);
        for (int round = 0; round < 3000; round++) {
            byte[] damaged = Arrays.copyOf(whole, round % 3 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int hits = random.nextInt(4) + (round % 3 == 0 ? 0 : 1); hits > 0 && damaged.length > 0; hits--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            NavigableMap<String, List<String>> read = RecordLines.read(damaged);
            assertThat(entries()).containsAllEntriesOf(read);
            assertThat(read.size())
                    .isGreaterThanOrEqualTo(
                            damaged.length < whole.length ? 0 : entries().size() - 8);
        }
    }

    @Test
    void foreignBytesAreNoEntries() {
        for (String text :
                List.of("", "\n\n\n", "\0\0\0\0", "a.docx\tx\ty\tz\ta\n", "00000000\t\n", "PK\3\4", "\t\0x\n")) {
            assertThat(RecordLines.read(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
        }
        byte[] noise = new byte[1 << 20];
        new Random(5).nextBytes(noise);
        assertThat(RecordLines.read(noise)).isEmpty();
    }
}
