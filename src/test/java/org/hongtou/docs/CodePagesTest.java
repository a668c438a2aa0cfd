package org.hongtou.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages for those who read or change the code name what is there, and leave no package out. */
final class CodePagesTest {
    private static final Path MAIN = Path.of("src/main/java/org/hongtou");
    private static final Pattern CLASS = Pattern.compile("[A-Z][a-z]+(?:[A-Z][a-z]*)*");
    private static final Pattern METHOD = Pattern.compile("(?m)^    \\S.* (\\w+)\\(.*;$");
    private static final Pattern ROOM = Pattern.compile("(?m)^\\| `([a-z.]+)` \\|");

    /** Named as what a reader is going to add. */
    private static final Set<String> TO_COME = Set.of("HtmlWriter");

    @ParameterizedTest
    @ValueSource(strings = {"src/docs/architecture.md", "src/docs/contributing.md"})
    void classesThatAPageNamesAreThere(String page) throws IOException {
        Set<String> classes = files(Path.of("src"))
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        List<String> named = MarkdownPage.read(Path.of(page)).codes().stream()
                .filter(CLASS.asMatchPredicate())
                .filter(name -> !TO_COME.contains(name))
                .toList();
        assertThat(named).hasSizeGreaterThan(5);
        assertThat(classes).containsAll(named);
    }

    /** The outermost package, which others call. */
    private static final String FACE = "org.hongtou";

    @Test
    void everyStageIsInTheTableOfStages() throws IOException {
        List<String> stages = METHOD.matcher(Files.readString(MAIN.resolve("pipeline/Stages.java")))
                .results()
                .map(method -> "\n| `" + method.group(1) + "` |")
                .toList();
        assertThat(stages).hasSizeGreaterThan(3);
        assertThat(Files.readString(Path.of("src/docs/architecture.md"))).containsSubsequence(stages);
    }

    @Test
    void everyPackageIsInTheTableOfRooms() throws IOException {
        String page = Files.readString(Path.of("src/docs/architecture.md"));
        Set<String> rooms = new TreeSet<>();
        ROOM.matcher(page.substring(page.indexOf("## 各个包"))).results().forEach(room -> rooms.add(room.group(1)));
        assertThat(rooms)
                .allSatisfy(room -> assertThat(MAIN.resolve(room.equals(FACE) ? "" : room.replace('.', '/')))
                        .as(room)
                        .isDirectory());
        assertThat(packages())
                .allSatisfy(name -> assertThat(rooms)
                        .as("a room that is %s, or that it stands in", name)
                        .anyMatch(room -> name.equals(room) || name.startsWith(room + ".")));
    }

    /** All packages with code. */
    private static Set<String> packages() throws IOException {
        return files(MAIN)
                .map(file -> MAIN.relativize(file.getParent()).toString().replace('/', '.'))
                .map(name -> name.isEmpty() ? FACE : name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }
}
