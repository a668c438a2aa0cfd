package org.hongtou.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.cli.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages to look things up in leave nothing out: what the program knows, they know. */
final class ReferencePagesTest {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_-]*");
    private static final Pattern STYLE_KEY = Pattern.compile("(?<![\\w-])([a-z][a-z0-9-]*):");
    /** Written as a range: {@code heading-1} … {@code heading-4}. */
    private static final Pattern IN_A_RANGE = Pattern.compile("(heading|run-in)-[23]");

    @TempDir
    private Path project;

    @Test
    void everyKeyOfAStyleIsOnItsPage() throws IOException {
        Set<String> keys = new TreeSet<>();
        String style = Files.readString(Path.of("templates/common/style.yaml")).replaceAll("#.*|\"[^\"]*\"", "");
        STYLE_KEY.matcher(style).results().forEach(key -> keys.add(key.group(1)));
        keys.removeIf(IN_A_RANGE.asMatchPredicate());
        assertThat(keys).hasSizeGreaterThan(50);
        assertThat(named("style.md")).containsAll(keys);
    }

    @Test
    void everyChineseNameOfAStyleIsOnItsPage() throws IOException {
        String page = Files.readString(Path.of("src/docs/style.md"));
        List<String> names = Files.readAllLines(Path.of("src/main/resources/style/names.txt")).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("["))
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .toList();
        assertThat(names).hasSizeGreaterThan(200).allMatch(name -> page.contains("`" + name + "`"));
    }

    @Test
    void everyKeyOfAStyleHasAChineseName() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("src/main/resources/style/names.txt"))) {
            named.add(line.split(" ")[0]);
        }
        String style = Files.readString(Path.of("templates/common/style.yaml")).replaceAll("#.*|\"[^\"]*\"", "");
        assertThat(named)
                .containsAll(STYLE_KEY
                        .matcher(style)
                        .results()
                        .map(key -> key.group(1))
                        .toList());
    }

    @Test
    void everyKeyAndTypeOfASchemaIsOnItsPage() throws IOException {
        write("templates/trial/template.ftlx", "<document kind=\"trial\" layout=\"plain\"></document>");
        write("templates/trial/schema.yaml", "title: 试\n零: 1\nkeys:\n  a: {type: 零, 零: 1}\n");
        Set<String> known = listed("可以写：", build());
        assertThat(known).contains("any_of", "closing", "joined");
        assertThat(named("kinds.md")).containsAll(known);
    }

    @Test
    void everyElementOfTheMarkupIsOnItsPage() throws IOException {
        write("templates/trial/template.ftlx", "<document kind=\"trial\" layout=\"plain\"><z/></document>");
        write("templates/trial/schema.yaml", "title: 试\nkeys:\n  kind: {title: 文种, type: line}\n");
        Set<String> known = listed("可以放：", build());
        assertThat(known).contains("attendance", "item-title");
        assertThat(named("markup.md")).containsAll(known);
    }

    private void write(String name, String text) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String build() throws IOException {
        write("content/a.yaml", "文种: trial\n");
        return Ran.in(project, "build").err();
    }

    /** What messages list after some words. */
    private static Set<String> listed(String words, String messages) {
        Set<String> names = new TreeSet<>();
        Matcher list = Pattern.compile(words + "(.*)").matcher(messages);
        while (list.find()) {
            Arrays.stream(list.group(1).split("[、,。\\s]+"))
                    .filter(NAME.asMatchPredicate())
                    .forEach(names::add);
        }
        return names;
    }

    /** All names that stand in a page's code. */
    private static Set<String> named(String page) {
        Set<String> names = new TreeSet<>();
        MarkdownPage.read(Path.of("src/docs", page))
                .codes()
                .forEach(code -> NAME.matcher(code).results().forEach(name -> names.add(name.group())));
        return names;
    }
}
