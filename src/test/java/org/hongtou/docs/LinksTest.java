package org.hongtou.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the documentation lead to each other, and the README stays a page that is read whole. */
final class LinksTest {
    private static final Path README = Path.of("README.md");
    private static final long LONGEST = 9 * 1024;

    @ParameterizedTest
    @MethodSource("org.hongtou.docs.MarkdownPage#all")
    void everyLinkLeadsSomewhere(MarkdownPage page) {
        for (String link : page.links()) {
            if (!link.contains("://")) {
                assertLeads(page, URLDecoder.decode(link, StandardCharsets.UTF_8));
            }
        }
    }

    private static void assertLeads(MarkdownPage page, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page.path() : page.path().resolveSibling(parts[0]);
        assertThat(target).as("what %s links to", page).exists();
        if (parts.length > 1) {
            assertThat(MarkdownPage.read(target.normalize()).anchors())
                    .as("headings that %s links to in %s", page, target)
                    .contains(parts[1]);
        }
    }

    @Test
    void everyPageIsReachedFromTheReadme() {
        assertThat(MarkdownPage.all())
                .allSatisfy(page -> assertThat(page.path().equals(README) || isLinked(page.path()))
                        .as("a page links to %s", page)
                        .isTrue());
    }

    private static boolean isLinked(Path path) {
        return MarkdownPage.all().stream()
                .filter(page -> !page.path().equals(path))
                .anyMatch(page -> page.links().stream()
                        .anyMatch(link -> page.path()
                                .resolveSibling(link.split("#", 2)[0])
                                .normalize()
                                .equals(path)));
    }

    @Test
    void theReadmeIsShortAndNamesTheTestCommand() throws IOException {
        assertThat(Files.size(README)).isLessThanOrEqualTo(LONGEST);
        assertThat(Files.readString(README)).contains("\nmvn verify ");
    }
}
