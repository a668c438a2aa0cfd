package org.hongtou.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hongtou.content.schema.Schema;
import org.hongtou.content.schema.SchemaReader;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Report;
import org.junit.jupiter.api.Test;

/** {@code src/docs/keys.md} says what the schemas say. With {@code -Daccept} it is written anew. */
class KeysPageTest {
    private static final Path TEMPLATES = Path.of("templates");
    private static final Path PAGE = Path.of("src/docs/keys.md");
    private static final String COMMON = "common";

    @Test
    void saysWhatTheSchemasSay() throws IOException {
        List<Schema> kinds = folders().stream()
                .filter(folder -> !folder.equals(COMMON))
                .map(KeysPageTest::schema)
                .toList();
        String page = KeysPage.of(schema(COMMON), kinds);
        if (System.getProperty("accept") != null) {
            Files.writeString(PAGE, page);
            return;
        }
        assertThat(PAGE).as("run with -Daccept to write it anew").hasContent(page);
    }

    private static List<String> folders() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return files.filter(folder -> Files.isRegularFile(folder.resolve("schema.yaml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static Schema schema(String folder) {
        return new SchemaReader(KeysPageTest::source).read(folder, new Report());
    }

    private static Source source(String folder) {
        String name = TEMPLATES.resolve(folder).resolve("schema.yaml").toString();
        try {
            return Source.read(name, Files.readAllBytes(Path.of(name)), new Report());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
