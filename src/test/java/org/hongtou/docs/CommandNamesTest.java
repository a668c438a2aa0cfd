package org.hongtou.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.cli.Ran;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Commands, options, tests, profiles and files that the documentation names are there. */
final class CommandNamesTest {
    private static final Pattern OPTION = Pattern.compile("(?<!\\S)--?[a-z][a-z-]*");
    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z][a-z-]*) ");
    private static final Pattern TEST = Pattern.compile("-Dtest='?([A-Za-z]+)");
    private static final Pattern PROFILE = Pattern.compile("-P([a-z]+)");
    private static final Pattern FILE = Pattern.compile("(?:\\./)?((?:src|templates|\\.ci)/[\\w./-]+)");
    private static final Map<String, Set<String>> OPTIONS = options();

    /** Each command with its options, as its help names them. */
    private static Map<String, Set<String>> options() {
        Map<String, Set<String>> options = new LinkedHashMap<>();
        COMMAND.matcher(help("--help"))
                .results()
                .forEach(command -> options.put(
                        command.group(1),
                        optionsIn(help(command.group(1), "--help").replaceAll("[\\[\\],=|]", " "))));
        return options;
    }

    private static String help(String... arguments) {
        return Ran.in(Path.of(""), arguments).out();
    }

    private static Set<String> optionsIn(String text) {
        return OPTION.matcher(text).results().map(option -> option.group()).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("org.hongtou.docs.MarkdownPage#all")
    void areThere(MarkdownPage page) throws IOException {
        List<String> lines = new ArrayList<>(page.codes());
        page.blocks().stream()
                .filter(block -> block.language().equals("sh"))
                .flatMap(block -> block.text().lines())
                .map(line -> line.replaceFirst("\\s+#.*", ""))
                .forEach(lines::add);
        for (String line : lines) {
            if (line.matches("(\\./)?hongtou(\\.cmd)? .*")) {
                assertCommand(line, page);
            } else if (line.startsWith("mvn ")) {
                assertMaven(line, page);
            } else if (line.matches("--?[a-z][a-z-]*( .*)?")) {
                assertThat(OPTIONS.values().stream().flatMap(Set::stream))
                        .as("options in %s", page)
                        .containsAll(optionsIn(line));
            }
            assertFile(line, page);
        }
    }

    private static void assertCommand(String line, MarkdownPage page) {
        String command = line.split("\\s+")[1];
        if (command.startsWith("-")) {
            assertThat(help("--help")).as("%s in %s", line, page).contains(command);
            return;
        }
        assertThat(OPTIONS).as("%s in %s", line, page).containsKey(command);
        assertThat(OPTIONS.get(command)).as("%s in %s", line, page).containsAll(optionsIn(line));
    }

    private static void assertMaven(String line, MarkdownPage page) throws IOException {
        Matcher test = TEST.matcher(line);
        if (test.find()) {
            try (Stream<Path> sources = Files.walk(Path.of("src/test/java"))) {
                assertThat(sources.map(source -> source.getFileName().toString()))
                        .as("%s in %s", line, page)
                        .contains(test.group(1) + ".java");
            }
        }
        Matcher profile = PROFILE.matcher(line);
        if (profile.find()) {
            assertThat(Files.readString(Path.of("pom.xml")))
                    .as("%s in %s", line, page)
                    .contains("<id>" + profile.group(1) + "</id>");
        }
    }

    /** A file of the checkout; with a star or a bracket it stands for many. */
    private static void assertFile(String line, MarkdownPage page) {
        Matcher file = FILE.matcher(line.strip().split("\\s+")[0]);
        if (file.matches()
                && !line.startsWith("templates/memo/")
                && !line.matches("templates/(proof|import)\\.yaml.*")) {
            assertThat(Path.of(file.group(1))).as("a file named in %s", page).exists();
        }
    }
}
