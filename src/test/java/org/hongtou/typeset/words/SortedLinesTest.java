package org.hongtou.typeset.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedLinesTest {
    private static List<String> lines(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(SortedLinesTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private static boolean has(SortedLines list, String key) {
        return list.find(key, 0, key.length()) >= 0;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/typeset/words.txt", "/typeset/word-pairs.txt"})
    void findsEveryLineOfAShippedListAndNothingElse(String name) throws IOException {
        SortedLines list = new SortedLines(name);
        for (String line : lines(name)) {
            String key = line.substring(0, line.indexOf(' '));
            int at = list.find("的" + key, 1, key.length() + 1);
            assertThat(at).as(line).isPositive();
            String number = line.substring(line.indexOf(' ') + 1).replaceAll("[a-z]", "");
            assertThat(list.number(at)).as(line).isEqualTo(Integer.parseInt(number));
            assertThat(list.mark(at)).as(line).isEqualTo(line.charAt(line.length() - 1));
        }
        assertThat(List.of("", "䍃䍄", "龥龥龥", "一", "zz"))
                .filteredOn(key -> has(list, key))
                .allMatch(key -> key.equals("一"));
    }
}
