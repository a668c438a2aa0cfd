package org.hongtou.output.docx.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hongtou.kind.MemoryFolder;
import org.hongtou.output.docx.lint.LintFixtures.Base;
import org.hongtou.output.docx.lint.LintFixtures.Fixture;
import org.hongtou.output.docx.lint.LintedDocx.Entry;
import org.hongtou.pipeline.TestProject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The linter sees what it is there to see. */
final class LintFixturesTest {
    private static final Map<Base, List<Entry>> GOOD = new EnumMap<>(Base.class);

    @BeforeAll
    static void build() throws IOException {
        for (Base base : Base.values()) {
            GOOD.put(base, good(base));
        }
    }

    private static List<Entry> good(Base base) throws IOException {
        Path corpus = Path.of("src/test/resources/corpus");
        return switch (base) {
            case NOTICE -> entries(Path.of("content/notice.yaml"), "", "");
            case BULLETIN -> entries(Path.of("content/bulletin.yaml"), "", "");
            case LETTER -> entries(Path.of("content/letter.yaml"), "", "");
            case PICTURES -> entries(corpus.resolve("picture/wide-tall-and-in-a-row.yaml"), "", "");
            case SEALS -> entries(corpus.resolve("seals-of-three.yaml"), "", "");
            case SPANS -> entries(corpus.resolve("table/spans-over-pages.yaml"), "", "");
            case DRAFT -> entries(corpus.resolve("turned-table.yaml"), "文稿状态: 送审稿\n", "draft: {shown: watermark}\n");
        };
    }

    private static List<Entry> entries(Path file, String more, String style) throws IOException {
        TestProject project = style.isEmpty()
                ? new TestProject()
                : new TestProject(MemoryFolder.of("common", Map.of("style.yaml", style)));
        String content = Files.readString(file) + more;
        return LintedDocx.entries(project.write(project.compose(file, content).composed(), "docx"));
    }

    static Stream<Fixture> fixtures() {
        return LintFixtures.all().stream();
    }

    private static List<String> told(List<Entry> entries) {
        return DocxLint.findings(new LintedDocx(entries)).stream()
                .map(finding -> finding.rule().name())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Base.class)
    void aGoodDocumentIsGood(Base base) {
        assertThat(told(GOOD.getOrDefault(base, List.of()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void whatIsMadeWrongIsTold(Fixture fixture) {
        List<Entry> good = GOOD.getOrDefault(fixture.base(), List.of());
        assertThat(told(fixture.made().apply(good))).contains(fixture.rule());
    }

    @Test
    void eachRuleHasItsFixture() {
        assertThat(DocxLint.rules()).extracting(LintRule::name).doesNotHaveDuplicates();
        assertThat(fixtures().map(Fixture::rule).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        DocxLint.rules().stream().map(LintRule::name).toList());
    }

    @Test
    void eachRuleSaysWhereItComesFrom() {
        assertThat(DocxLint.rules())
                .allSatisfy(rule -> assertThat(rule.source())
                        .containsPattern("ISO/IEC 29500|MS-|XML 1\\.0|Unicode|Word|LOGFONT|#[0-9]+|local names"));
    }
}
