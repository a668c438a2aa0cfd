package org.hongtou.typeset.pagination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.diagnostics.Severity;
import org.hongtou.model.Block;
import org.hongtou.model.Document;
import org.hongtou.model.Element;
import org.hongtou.model.Layout;
import org.hongtou.model.Paragraph;
import org.hongtou.model.PictureFile;
import org.hongtou.style.Paging;
import org.hongtou.style.Style;
import org.hongtou.style.TestStyles;
import org.hongtou.typeset.CellMetrics;
import org.hongtou.typeset.compose.Composer;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.Strip;
import org.hongtou.typeset.line.LineMaker;
import org.junit.jupiter.api.Test;

/** What a person is told of pages that would have to be planned once more. */
final class SettlingTest {
    private static final String FILE = "content/a.yaml";
    private static final int LINE = 9;

    /** Text of a number of lines, and who sent it. */
    private static PagePlan plan(int lines) {
        Block text = new Paragraph(
                Element.PARAGRAPH,
                Paragraph.of(Element.PARAGRAPH, "文".repeat(28 * lines - 12)).spans(),
                LINE,
                "");
        Block sender = Paragraph.of(Element.SOURCE, "（林海县人民政府办公室供稿）");
        Document.Properties properties = new Document.Properties("", "林海县人民政府", "", "");
        Document document = new Document("test", Layout.OFFICIAL, properties, List.of(text, sender));
        Style style = TestStyles.shipped(Layout.OFFICIAL);
        CellMetrics metrics = new CellMetrics();
        Galley galley = Composer.compose(
                document,
                style,
                metrics,
                file -> new PictureFile(PictureFile.Format.PNG, new byte[0], 600, 300),
                FILE,
                new Report());
        return PagePlan.of(galley, style.page(), new LineMaker(metrics), FILE);
    }

    private static List<Diagnostic> warnings(int rounds, int lines) {
        return new Settling(rounds, FILE)
                .settled(plan(lines)).report().diagnostics().stream()
                        .filter(one -> one.code().equals("typeset.unsettled"))
                        .toList();
    }

    @Test
    void pagesThatHadToBePlannedAgainAndWereNotAreTold() {
        List<Integer> parted = IntStream.range(10, 30)
                .filter(lines -> !warnings(0, lines).isEmpty())
                .boxed()
                .toList();
        assertThat(parted).isNotEmpty().hasSizeLessThan(10);
        assertThat(warnings(0, parted.getFirst()))
                .containsExactly(
                        new Diagnostic(Severity.WARNING, "typeset.unsettled", new Place(FILE, LINE, 0), List.of("1")));
    }

    @Test
    void pagesThatSettleInTheirRoundsAreNot() {
        assertThat(IntStream.range(10, 30).boxed())
                .allSatisfy(lines ->
                        assertThat(warnings(Settling.USUAL_ROUNDS, lines)).isEmpty());
    }

    @Test
    void theTextBeforeItsSenderIsKeptWithHimForEdits() {
        for (int lines = 1; lines <= 40; lines++) {
            List<Strip> flow = plan(lines).set().flow();
            assertThat(flow).hasSize(2);
            assertThat(((SetParagraph) flow.getFirst()).format().has(Paging.KEEP_NEXT))
                    .as("a text of %d lines", lines)
                    .isTrue();
        }
    }
}
