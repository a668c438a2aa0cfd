package org.hongtou.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.PlacedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables as nobody should write them: a right page, and what had to be done is told. */
class OddTablesTest {
    private static final double EDGE = 15;

    private final TestProject project = new TestProject();

    private static String row(int columns, String cell) {
        return IntStream.range(0, columns)
                .mapToObj(i -> "'" + cell + "'")
                .collect(Collectors.joining(", ", "- [", "]\n"));
    }

    private static String table(String settings, String... rows) {
        return settings + "      行:\n"
                + Stream.of(rows).map(row -> "        " + row).collect(Collectors.joining());
    }

    /** An odd table, and what is told of it. */
    record Odd(String table, List<String> told) {}

    static Stream<Odd> tables() {
        String words = "逐条渠道登记造册".repeat(1250);
        String digits = "1234567890".repeat(1000);
        String rows = row(3, "甲").repeat(3).replace("\n-", "\n        -");
        return Stream.of(
                new Odd(table("", "- [甲, 乙]\n", "- ['1', " + words + "]\n"), List.of()),
                new Odd(
                        table("", "- [甲, 乙]\n", "- ['1', '" + digits + "']\n"),
                        List.of("typeset.too-wide", "typeset.table-smaller")),
                new Odd(
                        table("      列: [{宽: 300mm}, {宽: 20mm}]\n", "- [甲, 乙]\n"),
                        List.of("typeset.widths-too-wide", "typeset.table-smaller")),
                new Odd(
                        table("      横排: 是\n", row(40, "列"), row(40, "1")),
                        List.of("typeset.too-wide", "typeset.table-smaller")),
                new Odd(table("      表头行数: 99\n", rows), List.of()),
                new Odd(table("", "- [" + words + ", 乙]\n", "- [甲, 乙]\n"), List.of("typeset.head-too-high")),
                new Odd(
                        table("      列: [{宽: 156mm}]\n", "- [甲, 乙]\n"),
                        List.of("typeset.widths-too-wide", "typeset.table-smaller")));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void nothingStandsOffThePaperAndWhatWasDoneIsTold(Odd odd) {
        TestProject.Result result =
                project.compose(Path.of("content/a.yaml"), "文种: 信息\n标题: 试\n正文:\n  - 见下表。\n  - 表格:\n" + odd.table());
        assertThat(result.diagnostics().stream().map(Diagnostic::code).distinct())
                .containsExactlyInAnyOrderElementsOf(odd.told());
        for (Page page : result.composed().pages().pages()) {
            double width = result.composed().pages().width(page).mm();
            double height = result.composed().pages().height(page).mm();
            assertThat(page.strokes())
                    .allMatch(rule -> rule.x().mm() > EDGE
                            && rule.x().plus(rule.width()).mm() < width - EDGE
                            && rule.y().plus(rule.height()).mm() < height - EDGE);
            assertThat(page.lines().stream()
                            .filter(line -> line.element().name().startsWith("TABLE")))
                    .allMatch(line ->
                            right(line) < width - EDGE && line.baseline().mm() < height - EDGE);
        }
    }

    private static double right(PlacedLine line) {
        return line.runs().isEmpty()
                ? 0
                : line.runs().getLast().x().mm() + line.runs().getLast().width().mm();
    }

    @Test
    void theHeadReachesDownAsFarAsItsCells() {
        String content = "文种: 信息\n标题: 试\n正文:\n  - 见下表。\n  - 表格:\n"
                + table("", "- [{文字: 名称, 跨行: 2}, 数量]\n", "- [件]\n", "- [甲, '1']\n");
        TestProject.Result result = project.compose(Path.of("content/a.yaml"), content);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.composed().pages().pages().getFirst().lines().stream()
                        .filter(line -> line.element().name().equals("TABLE_HEAD"))
                        .map(PlacedLine::text))
                .contains("名称", "数量", "件");
    }
}
