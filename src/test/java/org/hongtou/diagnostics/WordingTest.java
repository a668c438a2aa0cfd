package org.hongtou.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code that the sources name has its wording and its hint in both languages, and no wording lies idle. */
class WordingTest {
    private static final Path WORDINGS = Path.of("src/main/resources/messages");
    private static final Pattern STAGE = Pattern.compile("([a-z]+)\\.zh\\.properties");
    private static final Pattern KEY = Pattern.compile("([a-z]+\\.[a-z0-9-]+) =.*");
    /** What the commands say is talk, not a diagnostic, and some of its codes are put together. */
    private static final String TALK = "cli";

    private static final List<Object> ARGUMENTS = List.of("甲", "乙", "丙", "丁", "戊", "己");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCodeHasMessageAndHint(Language language) throws IOException {
        Messages messages = new Messages(language);
        for (String code : codesInSources()) {
            Diagnostic diagnostic = Diagnostic.error(code, Place.file("a.yaml"), ARGUMENTS.toArray());
            assertThat(messages.message(diagnostic)).as(code).isNotBlank().doesNotContainPattern("\\{[0-9]}");
            if (!code.startsWith(TALK)) {
                assertThat(messages.hint(diagnostic))
                        .as(code + ".hint")
                        .isNotBlank()
                        .doesNotContainPattern("\\{[0-9]}");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noWordingLiesIdle(Language language) throws IOException {
        Set<String> worded = new TreeSet<>();
        for (String stage : stages()) {
            worded.addAll(keys(stage, language));
        }
        worded.removeIf(code -> code.startsWith(TALK) || putTogether().anyMatch(code::startsWith));
        Set<String> used = codesInSources();
        used.removeIf(code -> code.startsWith(TALK) || putTogether().anyMatch(code::startsWith));
        assertThat(worded).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        for (String stage : stages()) {
            assertThat(keys(stage, Language.EN)).as(stage).isEqualTo(keys(stage, Language.ZH));
        }
    }

    private static Set<String> stages() throws IOException {
        Set<String> stages = new TreeSet<>();
        try (Stream<Path> files = Files.list(WORDINGS)) {
            files.map(file -> STAGE.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .forEach(stage -> stages.add(stage.group(1)));
        }
        return stages;
    }

    private static Set<String> keys(String stage, Language language) throws IOException {
        Set<String> keys = new TreeSet<>();
        Path file = WORDINGS.resolve(stage + "." + language.name().toLowerCase(Locale.ROOT) + ".properties");
        for (String line : Files.readAllLines(file)) {
            Matcher key = KEY.matcher(line);
            if (key.matches()) {
                keys.add(key.group(1));
            }
        }
        return keys;
    }

    /** The beginnings of codes that the sources finish with a name. */
    private static Stream<String> putTogether() {
        return Stream.of("template.limit-", "import.left-", "proof.");
    }

    private static Set<String> codesInSources() throws IOException {
        Pattern code =
                Pattern.compile("\"((?:" + String.join("|", stages()) + ")\\.(?!(?:yaml|ftlx)\")[a-z0-9-]*[a-z0-9])\"");
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(WordingTest::read)
                    .forEach(source -> code.matcher(source).results().forEach(found -> codes.add(found.group(1))));
        }
        return codes;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
