package org.hongtou.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestTemplate;
import org.junit.platform.commons.support.AnnotationSupport;

/** What the page on security promises is held by tests that are there. */
final class SecurityPageTest {
    private static final Pattern PROMISE = Pattern.compile("(?m)^- \\*\\*(.+?)。\\*\\*");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|`]+?) \\| (`.+`) \\|$");
    private static final Pattern NAMED = Pattern.compile("`(\\w+)\\.(\\w+)`");

    private static List<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("SECURITY.md"));
    }

    @Test
    void everyPromiseNamesItsTests() throws IOException {
        assertThat(all(ROW, page()))
                .extracting(row -> row.group(1))
                .isNotEmpty()
                .isEqualTo(all(PROMISE, page()).stream()
                        .map(promise -> promise.group(1))
                        .toList());
    }

    @Test
    void everyTestThatIsNamedIsThere() throws Exception {
        for (MatchResult row : all(ROW, page())) {
            List<MatchResult> named = all(NAMED, row.group(2));
            assertThat(named).as(row.group(1)).isNotEmpty();
            for (MatchResult test : named) {
                assertThat(methods(test.group(1)))
                        .as(test.group())
                        .filteredOn(SecurityPageTest::isTest)
                        .extracting(Method::getName)
                        .contains(test.group(2));
            }
        }
    }

    private static boolean isTest(Method method) {
        return AnnotationSupport.isAnnotated(method, Test.class)
                || AnnotationSupport.isAnnotated(method, TestFactory.class)
                || AnnotationSupport.isAnnotated(method, TestTemplate.class);
    }

    /** Of every class of tests that is called so. */
    private static List<Method> methods(String name) throws IOException, ClassNotFoundException {
        Path root = Path.of("src/test/java");
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(file -> file.endsWith(name + ".java")).toList();
        }
        assertThat(files).as(name).isNotEmpty();
        Stream<Method> methods = Stream.empty();
        for (Path file : files) {
            String type = root.relativize(file)
                    .toString()
                    .replaceFirst("\\.java$", "")
                    .replaceAll("[/\\\\]", ".");
            methods = Stream.concat(methods, Arrays.stream(Class.forName(type).getDeclaredMethods()));
        }
        return methods.toList();
    }
}
