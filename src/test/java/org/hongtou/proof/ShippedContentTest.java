package org.hongtou.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hongtou.diagnostics.Language;
import org.hongtou.diagnostics.Messages;
import org.hongtou.proof.rule.Habits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the project gives as models stands up to its own proof-reader. */
class ShippedContentTest {
    private static final Manuscripts MANUSCRIPTS = new Manuscripts();
    private static final ProofReader READER = new ProofReader(Habits.NONE);

    /** The corpus shows one part of a document at a time: others are left out, and pages filled with one sentence. */
    private static final ProofReader FILLER = new ProofReader(new Habits(
            Set.of("paragraph-twice", "heading-single", "classified-copy-number", "reply-disclosure"),
            Map.of(),
            List.of()));

    static Stream<Path> files() throws IOException {
        Stream<Path> all = Stream.empty();
        for (String folder : new String[] {"content", "templates", "src/test/resources/corpus"}) {
            try (Stream<Path> found = Files.walk(Path.of(folder))) {
                all = Stream.concat(
                        all,
                        found
                                .filter(file -> file.toString().endsWith(".yaml"))
                                .filter(file -> !folder.equals("templates") || file.endsWith("sample.yaml"))
                                .toList()
                                .stream());
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingIsFound(Path file) throws IOException {
        ProofReader reader = file.startsWith("content") || file.startsWith("templates") ? READER : FILLER;
        Messages messages = new Messages(Language.ZH);
        assertThat(reader.read(MANUSCRIPTS.read(file)).stream()
                        .map(found ->
                                found.place() + " " + found.rule().code() + " " + messages.message(found.diagnostic())))
                .as(file.toString())
                .isEmpty();
    }
}
