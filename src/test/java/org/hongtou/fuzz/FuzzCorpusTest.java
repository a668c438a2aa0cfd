package org.hongtou.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Every file that a run ever found something with shows nothing any more, and neither do some that are new. */
@Tag("corpus")
class FuzzCorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/fuzz");
    /** Of each target. */
    private static final int NEW = 25;

    private static final Bounded BOUNDED = new Bounded();

    @AfterAll
    static void end() {
        BOUNDED.close();
    }

    @TestFactory
    Stream<DynamicTest> everyCaseIsHandled() throws IOException {
        String one = System.getProperty("fuzz.case", "");
        List<FuzzTarget> targets = Targets.all();
        List<DynamicTest> tests = new ArrayList<>();
        for (FuzzTarget target : targets) {
            for (Path file : one.isEmpty() ? cases(target) : List.of(Path.of(one))) {
                FuzzInput input = input(file, target);
                if (input != null) {
                    tests.add(DynamicTest.dynamicTest(
                            file.toString(),
                            () -> assertThat(BOUNDED.run(target, input, true)).isNull()));
                }
            }
        }
        assertThat(tests).as("cases").isNotEmpty();
        return tests.stream();
    }

    private static List<Path> cases(FuzzTarget target) throws IOException {
        Path folder = CORPUS.resolve(target.name());
        return Files.isDirectory(folder)
                ? Seeds.paths(folder.toString(), name -> !name.endsWith(".told") && !name.endsWith(".md"))
                : List.of();
    }

    /** The file as its target knows it: what stands before the last {@code -} of its name tells it from others. */
    private static FuzzInput input(Path file, FuzzTarget target) throws IOException {
        List<String> names = new ArrayList<>();
        file.forEach(name -> names.add(name.toString()));
        int at = names.lastIndexOf(target.name());
        if (at < 0 || at == names.size() - 1) {
            return null;
        }
        String name = names.removeLast();
        String folder = String.join("/", names.subList(at + 1, names.size()));
        String own = name.substring(name.lastIndexOf('-') + 1);
        return Seeds.read(folder.isEmpty() ? own : folder + "/" + own, file);
    }

    @TestFactory
    Stream<DynamicTest> newFilesAreHandled() {
        boolean one = System.getProperty("fuzz.case") != null;
        return Targets.all().stream()
                .filter(target -> !one)
                .map(target -> DynamicTest.dynamicTest(target.name(), () -> {
                    Breeder breeder = new Breeder(target, new SplittableRandom(20261128));
                    for (int i = 0; i < NEW; i++) {
                        FuzzInput input = breeder.bred();
                        assertThat(BOUNDED.run(target, input, false))
                                .as("%s", input.text())
                                .isNull();
                    }
                }));
    }
}
