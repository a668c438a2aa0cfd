package org.hongtou.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Unicode's own cases for line breaking (UAX 14), all of them. Where we differ, a rule in {@code
 * line-break-differences.txt} says why.
 */
class UnicodeLineBreakTest {
    private static final Path FOLDER = Path.of("src/test/resources/unicode");
    private static final int CASES = 7654;

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file));
    }

    @Test
    void breaksAsUnicodeHasItButWhereARuleSaysWhyNot() throws IOException {
        List<BreakCase> cases = BreakCase.read(lines("LineBreakTest.txt"));
        List<BreakDifference> rules = BreakDifference.read(lines("line-break-differences.txt"));
        LineBreaks breaks = new LineBreaks();
        Map<String, Integer> expected = new LinkedHashMap<>();
        Map<String, Integer> found = new LinkedHashMap<>();
        for (BreakDifference rule : rules) {
            assertThat(rule.reason()).as(rule.rule()).isNotBlank();
            assertThat(rule.cases()).as(rule.rule()).isPositive();
            expected.put(rule.rule(), rule.cases());
            found.put(rule.rule(), 0);
        }
        List<String> unexplained = new ArrayList<>();
        for (BreakCase one : cases) {
            for (String rule : differences(one, breaks.of(one.text()), rules, unexplained)) {
                found.merge(rule, 1, Integer::sum);
            }
        }
        assertThat(cases).hasSize(CASES);
        assertThat(unexplained).as("differences that no rule explains").isEmpty();
        assertThat(found).as("cases by rule").isEqualTo(expected);
    }

    private static Set<String> differences(
            BreakCase one, boolean[] ours, List<BreakDifference> rules, List<String> unexplained) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 1; i < ours.length; i++) {
            if (ours[i] != one.breaks()[i]) {
                int place = i;
                boolean may = ours[i];
                rules.stream()
                        .filter(rule -> rule.fits(one.text(), place, may))
                        .findFirst()
                        .ifPresentOrElse(
                                rule -> names.add(rule.rule()),
                                () -> unexplained.add("line %d, %s before unit %d: %s"
                                        .formatted(one.line(), may ? "÷" : "×", place, escaped(one.text()))));
            }
        }
        return names;
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.append(String.format("%04X ", c)));
        return out.toString().strip();
    }
}
