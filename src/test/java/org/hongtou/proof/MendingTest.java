package org.hongtou.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hongtou.check.Proof;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Report;
import org.hongtou.pipeline.Pipeline;
import org.hongtou.project.PictureFolder;
import org.hongtou.project.Project;
import org.hongtou.proof.rule.Finding;
import org.hongtou.proof.rule.Manuscript;
import org.junit.jupiter.api.Test;

/** What the rules would write, what they say of the samples, and how long they take. */
class MendingTest {
    private static final Manuscripts MANUSCRIPTS = new Manuscripts();
    private static final ProofReader READER = new ProofReader(Manuscripts.ALL_RULES);
    /** In body text of a literal block, columns count from the indentation's end. */
    private static final int INDENT = 3;

    private static List<String> wrongSentences() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/proof"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith("- "))
                        .map(line -> line.substring(line.indexOf('\t') + 1))
                        .forEach(wrong::add);
            }
        }
        return wrong;
    }

    private static final String CORPUS = "src/test/resources/corpus";
    /** What the corpus of layouts lacks on purpose: it says no more than its edge needs. */
    private static final List<String> SHORT_OF_TEXT =
            List.of("paragraph-twice", "heading-single", "classified-copy-number", "reply-disclosure");

    private static String mended(String text) {
        StringBuilder mended = new StringBuilder(text);
        int behind = text.length();
        for (Finding finding : READER.read(MANUSCRIPTS.of(text)).reversed()) {
            int from = text.offsetByCodePoints(0, finding.place().column() - INDENT);
            int to = from + finding.text().length();
            if (finding.mend() != null && to <= behind) {
                mended.replace(from, to, finding.mend());
                behind = from;
            }
        }
        return mended.toString();
    }

    @Test
    void mendingTwiceIsMendingOnce() throws IOException {
        for (String wrong : wrongSentences()) {
            String once = mended(wrong);
            assertThat(mended(once)).as(wrong).isEqualTo(once);
            if (!once.equals(wrong)) {
                assertThat(READER.read(MANUSCRIPTS.of(once))).as(once).isEmpty();
            }
        }
    }

    @Test
    void theSamplesAreRight() throws IOException {
        Pipeline pipeline = Pipeline.of(Project.of(Path.of("").toAbsolutePath()));
        List<String> found = new ArrayList<>();
        for (String folder : List.of("content", CORPUS)) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file :
                        files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
                    Report report = new Report();
                    Source source = Source.read(file.toString(), Files.readAllBytes(file), report);
                    READER
                            .read(Proof.manuscript(
                                    pipeline.read(source, new PictureFolder(pipeline.files(), source.name()))
                                            .content(report)))
                            .stream()
                            .filter(finding -> !folder.equals(CORPUS)
                                    || !SHORT_OF_TEXT.contains(finding.rule().code()))
                            .forEach(finding -> found.add(file + " " + finding.place() + " "
                                    + finding.rule().code() + " " + finding.text()));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void tenThousandCharactersTakeNoTime() {
        String line = "9月1日至3日，专班组成两个小组，分赴桐岭县、望川县走访17个村（社区），查看“村情总表”使用情况，占比为41.8%。";
        StringBuilder text = new StringBuilder(
                "文种: 通知\n发文机关: 云泽市水务局\n发文字号: 泽水〔2026〕8号\n标题: 关于做好今年工作的通知\n主送: 各县（区）水务局\n成文日期: 2026-06-17\n正文: |\n");
        for (int i = 0; i < 10_000 / (4 * line.length()); i++) {
            text.append("  ").append(line.repeat(4)).append('\n');
        }
        Manuscript manuscript = MANUSCRIPTS.of(text.toString());
        for (int i = 0; i < 60; i++) {
            READER.read(manuscript);
        }
        long start = System.nanoTime();
        for (int i = 0; i < 10; i++) {
            READER.read(manuscript);
        }
        double each = (System.nanoTime() - start) / 10e6;
        System.out.printf(Locale.ROOT, "proof-reader: %d characters in %.1f ms%n", text.length(), each);
        assertThat(each).isLessThan(500);
    }
}
