package org.hongtou.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Language;
import org.hongtou.diagnostics.Messages;
import org.hongtou.diagnostics.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code that the sources name has its wording and its hint in both languages, and no wording lies idle. */
class WordingTest {
    private static final Pattern CODE = Pattern.compile("\"(content\\.[a-z0-9-]*[a-z0-9])\"");
    /** Reported by the pipeline, which knows the kinds. */
    private static final Set<String> OF_CALLERS = Set.of("content.no-kind", "content.unknown-kind");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCodeHasMessageAndHint(Language language) throws IOException {
        Messages messages = new Messages(language);
        for (String code : codes()) {
            Diagnostic diagnostic = Diagnostic.error(code, Place.file("a.yaml"), "甲", "乙", "丙", "丁", "戊");
            assertThat(messages.message(diagnostic)).as(code).isNotBlank().doesNotContainPattern("\\{[0-9]}");
            assertThat(messages.hint(diagnostic))
                    .as(code + ".hint")
                    .isNotBlank()
                    .doesNotContainPattern("\\{[0-9]}");
        }
    }

    @Test
    void noWordingLiesIdle() throws IOException {
        Set<String> worded = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("src/main/resources/messages/content.zh.properties"))) {
            Matcher key = Pattern.compile("(content\\.[a-z0-9-]+) =.*").matcher(line);
            if (key.matches()) {
                worded.add(key.group(1));
            }
        }
        assertThat(worded).isEqualTo(codes());
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>(OF_CALLERS);
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/hongtou/content"))) {
            for (Path file : files.toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(code -> codes.add(code.group(1)));
            }
        }
        return codes;
    }
}
