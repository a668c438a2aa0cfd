package org.hongtou.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hongtou.Content;
import org.hongtou.Edition;
import org.hongtou.Format;
import org.hongtou.Hongtou;
import org.hongtou.PageView;
import org.hongtou.Problem;
import org.hongtou.ProjectFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a content file asks of its style for one document: 版面微调. */
class FitTest {
    private static final Hongtou HONGTOU = Hongtou.open(ProjectFiles.inMemory());
    private static final double EXACT = 0.02;
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final String LINE = "各村要把辖区内的沟渠走一遍，堵的疏通，塌的修好，一处一张照片存档。";
    private static final String TABLE = "\n  | 村 | 沟渠 |\n  |---|---|\n  | 石门村 | 三条 |\n  照此办理。\n";

    /** A page less where lines stand closer. */
    private static final String LONG = text(15) + "  " + "一".repeat(80) + "\n";
    /** A page less only where a line has more than 28 characters too. */
    private static final String FULL = IntStream.range(0, 17)
            .mapToObj(unused -> "  各村清理沟渠" + "一".repeat(105) + "。\n")
            .collect(Collectors.joining());

    @AfterAll
    static void close() {
        HONGTOU.close();
    }

    private static String letter(String fit, int paragraphs) {
        return letter(fit, text(paragraphs));
    }

    private static String letter(String fit, String body) {
        return """
                文种: 函
                发文机关: 望川县水务局
                发文字号: 望水函〔2026〕23号
                标题: 关于商请清理沟渠的函
                主送: 白渚县水务局
                成文日期: 2026-05-21
                版面微调: {%s}
                正文: |
                %s
                """.formatted(fit, body);
    }

    /** Paragraphs of five lines each. */
    private static String text(int paragraphs) {
        return IntStream.range(0, paragraphs)
                .mapToObj(unused -> "  " + LINE.repeat(4) + "\n")
                .collect(Collectors.joining());
    }

    private static List<PageView> pages(String content) {
        return HONGTOU.pages(Content.yaml(content), Edition.FULL)
                .get()
                .getFirst()
                .pages();
    }

    private static List<Problem> found(String content) {
        return HONGTOU.render(Content.yaml(content), Format.DOCX, Format.PDF).problems();
    }

    private static List<String> codes(String content) {
        return found(content).stream().map(Problem::code).toList();
    }

    /** From a line of body text to the next on page 2, in points. */
    private static double pitch(String content) {
        List<PageView.Line> lines = pages(content).get(1).lines();
        return (lines.get(2).baseline() - lines.get(1).baseline()) * POINTS_PER_MM;
    }

    private static int linesOnPageTwo(String content) {
        return (int) pages(content).get(1).lines().stream()
                .filter(line -> line.runs().getFirst().size() == 16)
                .count();
    }

    private static List<Double> sizesOfTable(String content) {
        return pages(content).stream()
                .flatMap(page -> page.lines().stream())
                .filter(line -> List.of("村", "沟渠", "石门村", "三条").contains(line.text()))
                .map(line -> line.runs().getFirst().size())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"28磅, 28, 23", "28.5, 28.5, 22", "２８.９５ 磅, 28.95, 22", "29 pt, 29, 22", "固定值30磅, 30, 21"})
    void linesStandSoFarApartAsAsked(String asked, double pitch, int lines) {
        String content = letter("行距: \"" + asked + "\"", "  " + "一".repeat(1500));
        assertThat(pitch(content)).isCloseTo(pitch, within(EXACT));
        assertThat(linesOnPageTwo(content)).isEqualTo(lines);
        assertThat(codes(content)).contains(lines == 22 ? "typeset.fit-pitch" : "typeset.fit-lines");
    }

    @Test
    void theUsualPitchNeedsNoWord() {
        assertThat(codes(letter("行距: 29.6磅", 3))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"27.9磅", "30.1", "1.5倍", "单倍", "三号", "28.5字", "-28", "28,5"})
    void aPitchThatIsNoneIsAnErrorAtItsPlace(String asked) {
        assertThat(found(letter("行距: \"" + asked + "\"", 3)))
                .extracting(Problem::code, Problem::line, Problem::column)
                .containsExactly(tuple("content.fit-pitch", 7, 13));
    }

    @Test
    void titlesAndTheImprintKeepTheirLines() {
        String content = letter("行距: 28磅, 不超过: 8", 14) + "抄送: 县委办公室\n";
        String usual = letter("不超过: 8", 14) + "抄送: 县委办公室\n";
        PageView.Line title = pages(content).getFirst().lines().get(2);
        PageView.Line same = pages(usual).getFirst().lines().get(2);
        assertThat(title.runs().getFirst().size()).isEqualTo(22);
        assertThat(title.baseline()).isCloseTo(same.baseline(), within(0.5));
        assertThat(imprint(content)).isEqualTo(imprint(usual));
    }

    private static PageView.Run imprint(String content) {
        return pages(content).getLast().lines().stream()
                .filter(line -> line.text().startsWith("抄送"))
                .findFirst()
                .orElseThrow()
                .runs()
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource({"三号, 16", "四号, 14", "小四, 12", "五号, 10.5", "小五号, 9", "5号, 10.5", "１１, 11", "10.5 磅, 10.5", "7.5pt, 7.5"})
    void headsAndCellsOfTablesAreOfTheSizeThatIsAsked(String asked, double size) {
        assertThat(sizesOfTable(letter("表格字号: " + asked, TABLE))).containsExactly(size);
    }

    @ParameterizedTest
    @ValueSource(strings = {"大一点", "0", "5磅", "小八", "72", "10.3磅", "初号", "五"})
    void aSizeThatIsNoneIsAnErrorAtItsPlace(String asked) {
        assertThat(found(letter("表格字号: " + asked, TABLE)))
                .extracting(Problem::code, Problem::line, Problem::column)
                .containsExactly(tuple("content.fit-size", 7, 14));
    }

    @Test
    void aSizeThatIsHardToReadOrLargerThanTheTextIsAdvice() {
        assertThat(codes(letter("表格字号: 六号", TABLE))).containsExactly("typeset.fit-small-table");
        assertThat(codes(letter("表格字号: 小二", TABLE))).containsExactly("typeset.fit-large-table");
        assertThat(codes(letter("表格字号: 小五", TABLE))).isEmpty();
        assertThat(codes(letter("表格字号: 三号", TABLE))).isEmpty();
    }

    @Test
    void aSizeWithoutATableIsTold() {
        assertThat(found(letter("表格字号: 五号", 3)))
                .extracting(Problem::code, Problem::severity)
                .containsExactly(tuple("typeset.fit-no-table", Problem.Severity.WARNING));
    }

    @Test
    void aTableInAnAttachmentOfItsOwnIsOneToo() {
        String content =
                letter("表格字号: 五号", 3) + "附件: [{标题: 沟渠表, 不随文: 是, 正文: \"| 村 | 沟渠 |\\n|---|---|\\n| 石门村 | 三条 |\"}]\n";
        assertThat(codes(content)).isEmpty();
        PageView.Line cell = HONGTOU.pages(Content.yaml(content), Edition.FULL).get().get(1).pages().stream()
                .flatMap(page -> page.lines().stream())
                .filter(line -> line.text().equals("石门村"))
                .findFirst()
                .orElseThrow();
        assertThat(cell.runs().getFirst().size()).isEqualTo(10.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "4面", "４ 面", "四页", "不超过4面", "4面以内"})
    void pagesAreSavedByLinesThatStandCloser(String asked) {
        String content = letter("不超过: " + asked, LONG);
        assertThat(pages(letter("表格字号: 小四", LONG))).hasSize(5);
        assertThat(pages(content)).hasSize(4);
        assertThat(pitch(content)).isBetween(28.0, 29.4);
        assertThat(found(content))
                .extracting(Problem::code, Problem::severity, Problem::line)
                .contains(tuple("typeset.fit-pages", Problem.Severity.ADVICE, 7));
    }

    @Test
    void charactersStandCloserWhereLinesAloneDoNotDo() {
        String content = letter("不超过: 4面", FULL);
        assertThat(codes(content)).contains("typeset.fit-pages-characters");
        assertThat(pages(content)).hasSize(4);
        assertThat(pitch(content)).isCloseTo(28, within(EXACT));
    }

    @Test
    void nothingIsDrawnWhereThePagesAreFew() {
        assertThat(codes(letter("不超过: 2面", 3))).isEmpty();
        assertThat(pitch(letter("不超过: 8面", LONG))).isCloseTo(29.6, within(EXACT));
    }

    @Test
    void whatCannotBeKeptIsToldAndSetAsUsual() {
        String content = letter("不超过: 2面", LONG);
        assertThat(found(content))
                .filteredOn(problem -> problem.code().equals("typeset.fit-too-long"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
                    assertThat(problem.line()).isEqualTo(7);
                    assertThat(problem.message()).contains("不超过2面做不到", "照常排有5面");
                });
        assertThat(pitch(content)).isCloseTo(29.6, within(EXACT));
        assertThat(pages(content)).hasSize(5);
    }

    @Test
    void anAttachmentThatIsNotBoundDoesNotCountAndOneThatIsDoes() {
        String content = letter("不超过: 2面", 1) + "附件: [{标题: 沟渠表, 不随文: 是, 正文: " + LINE.repeat(60) + "}]\n";
        assertThat(codes(content)).isEmpty();
        assertThat(codes(content.replace("不随文: 是, ", ""))).containsExactly("typeset.fit-too-long");
    }

    @Test
    void anImprintCountsAndStandsOnAnEvenPage() {
        String notice = letter("不超过: 1面", 1).replace("文种: 函", "文种: 通知") + "抄送: 县委办公室\n";
        assertThat(codes(notice)).containsExactly("typeset.fit-imprint-even");
        assertThat(codes(notice.replace("1面", "2面"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "两张", "半面", "-1", "1000面"})
    void aNumberOfPagesThatIsNoneIsAnErrorAtItsPlace(String asked) {
        assertThat(found(letter("不超过: " + asked, 3)))
                .extracting(Problem::code, Problem::line, Problem::column)
                .containsExactly(tuple("content.fit-pages", 7, 13));
    }

    @Test
    void anUnknownKeyInItIsToldLikeAnyOther() {
        assertThat(codes(letter("行矩: 28磅", 3))).containsExactly("content.unknown-key-near");
        assertThat(codes(letter("纸张: A4", 3))).containsExactly("content.unknown-key");
    }

    @Test
    void englishKeysDoTheSame() {
        String chinese = letter("行距: 28磅, 表格字号: 五号, 不超过: 3", TABLE);
        String english = chinese.replace("版面微调", "fit")
                .replace("行距", "pitch")
                .replace("表格字号", "table_size")
                .replace("不超过", "most_pages")
                .replace("28磅", "28pt")
                .replace("五号", "10.5pt");
        assertThat(pages(english)).isEqualTo(pages(chinese));
    }

    @Test
    void everyKindTakesIt() {
        List<String> schemas = HONGTOU.kinds().stream()
                .map(kind -> HONGTOU.schema(kind.title()).get())
                .toList();
        assertThat(schemas).hasSizeGreaterThan(8).allMatch(schema -> schema.contains("版面微调"));
    }

    @Test
    void anOfficesOwnKindTakesItUnchanged() {
        ProjectFiles files = ProjectFiles.inMemory()
                .with("templates/own/schema.yaml", "{title: 便笺, keys: {body: {title: 正文, type: text, required: true}}}")
                .with("templates/own/style.yaml", "{extends: common, page: {pitch: 29pt}}")
                .with(
                        "templates/own/template.ftlx",
                        "<document kind=\"${kind}\" layout=\"${layout}\">${body}</document>");
        try (Hongtou own = Hongtou.open(files)) {
            String content = "文种: 便笺\n版面微调: {行距: 28磅}\n正文: |\n" + text(14);
            List<PageView.Line> lines = own.pages(Content.yaml(content), Edition.FULL)
                    .get()
                    .getFirst()
                    .pages()
                    .get(1)
                    .lines();
            assertThat((lines.get(2).baseline() - lines.get(1).baseline()) * POINTS_PER_MM)
                    .isCloseTo(28, within(EXACT));
        }
    }

    @Test
    void aKindsOwnKeyOfThatNameStaysItsOwn() {
        ProjectFiles files = ProjectFiles.inMemory()
                .with("templates/own/schema.yaml", "{title: 便笺, keys: {fit: {title: 适用, type: line, required: true}}}")
                .with("templates/own/style.yaml", "extends: common")
                .with(
                        "templates/own/template.ftlx",
                        "<document kind=\"${kind}\" layout=\"${layout}\"><paragraph>${fit}</paragraph></document>");
        try (Hongtou own = Hongtou.open(files)) {
            List<PageView.Line> lines = own.pages(Content.yaml("文种: 便笺\n适用: 全县\n"), Edition.FULL)
                    .get()
                    .getFirst()
                    .pages()
                    .getFirst()
                    .lines();
            assertThat(lines.getLast().text()).isEqualTo("全县");
        }
    }
}
