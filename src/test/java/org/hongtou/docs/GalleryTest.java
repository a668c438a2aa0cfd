package org.hongtou.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code src/docs/gallery.md} shows every kind, and what it shows and links to is there. */
class GalleryTest {
    private static final Path DOCS = Path.of("src/docs");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");
    private static final long LARGEST = 40_000;

    @Test
    void showsEveryKind() throws IOException {
        String page = Files.readString(DOCS.resolve("gallery.md"));
        List<String> links =
                LINK.matcher(page).results().map(found -> found.group(1)).toList();
        assertThat(links).allSatisfy(link -> assertThat(DOCS.resolve(link)).isRegularFile());
        for (String kind : kinds()) {
            assertThat(page).contains("](gallery/" + kind + ".png)");
            assertThat(Files.size(DOCS.resolve("gallery/" + kind + ".png")))
                    .as("bytes of the picture of %s", kind)
                    .isLessThan(LARGEST);
        }
    }

    @Test
    void itsPicturesAreMadeByOneCommand() throws IOException {
        String command = Files.readString(DOCS.resolve("make-pictures"));
        for (String kind : kinds()) {
            Matcher line = Pattern.compile("(?m)^" + kind + " (.+)$").matcher(command);
            assertThat(line.find()).as(kind).isTrue();
            assertThat(Path.of("content", line.group(1) + ".yaml")).isRegularFile();
        }
    }

    private static List<String> kinds() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("templates"))) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("template.ftlx")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
