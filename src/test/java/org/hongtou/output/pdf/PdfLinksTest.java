package org.hongtou.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.hongtou.output.Composed;
import org.hongtou.pipeline.TestProject;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.Pages;
import org.hongtou.typeset.page.PlacedLine;
import org.junit.jupiter.api.Test;

/** A click on an entry of contents leads to its item. */
class PdfLinksTest {
    private static final int FLAG_PRINT = 4;

    private final TestProject project = new TestProject();

    @Test
    void everyLineOfContentsLeadsToThePageThatItNames() throws IOException {
        Composed composed =
                project.compose(Path.of("content/bulletin-long.yaml")).composed();
        List<PlacedLine> entries = composed.pages().pages().getFirst().lines().stream()
                .filter(line -> !line.target().isEmpty())
                .toList();
        assertThat(entries).hasSizeGreaterThan(5);
        try (PDDocument document = Loader.loadPDF(project.write(composed, "pdf"))) {
            List<PDAnnotation> links = document.getPage(0).getAnnotations();
            assertThat(links).hasSameSizeAs(entries);
            for (int i = 0; i < links.size(); i++) {
                PDAnnotationLink link = (PDAnnotationLink) links.get(i);
                PDPageXYZDestination place = (PDPageXYZDestination) link.getDestination();
                String named = entries.get(i).runs().getLast().text();
                assertThat(String.valueOf(place.retrievePageNumber() + 1)).isEqualTo(named);
                assertThat(place.getTop()).isBetween(100, 842);
                assertThat(link.getAnnotationFlags())
                        .as("it prints, as PDF/A asks")
                        .isEqualTo(FLAG_PRINT);
                COSArray border = link.getCOSObject().getCOSArray(COSName.BORDER);
                assertThat(((COSNumber) border.get(2)).floatValue())
                        .as("no frame")
                        .isZero();
                float baseline =
                        (float) (composed.pages().height().minus(entries.get(i).baseline())).pt();
                assertThat(link.getRectangle().getLowerLeftY()).isLessThan(baseline);
                assertThat(link.getRectangle().getUpperRightY()).isGreaterThan(baseline);
            }
            for (int i = 1; i < document.getNumberOfPages(); i++) {
                PDPage page = document.getPage(i);
                assertThat(page.getAnnotations()).isEmpty();
            }
        }
    }

    @Test
    void aTurnedPageIsMeasuredFromItsOwnLowerEdge() throws IOException {
        Composed composed = project.compose(Path.of("content/bulletin.yaml")).composed();
        List<Page> pages = composed.pages().pages().stream()
                .map(page -> new Page(
                        page.number(),
                        page.number() == 2,
                        page.lines(),
                        page.strokes(),
                        page.leaders(),
                        List.of(),
                        false))
                .toList();
        Pages turned = new Pages(
                composed.pages().properties(),
                composed.pages().width(),
                composed.pages().height(),
                pages);
        PlacedLine item = pages.get(1).lines().stream()
                .filter(line -> !line.id().isEmpty())
                .findFirst()
                .orElseThrow();
        byte[] pdf = project.write(
                new Composed(composed.document(), composed.style(), composed.galley(), turned, composed.pictures()),
                "pdf");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int top = document.getPage(0).getAnnotations().stream()
                    .map(link -> (PDPageXYZDestination) destination((PDAnnotationLink) link))
                    .filter(place -> place.retrievePageNumber() == 1)
                    .findFirst()
                    .orElseThrow()
                    .getTop();
            float height = document.getPage(1).getMediaBox().getHeight();
            assertThat(height).isLessThan(600);
            assertThat(height - top).isCloseTo((float) item.baseline().pt(), within(30f));
        }
    }

    private static PDDestination destination(PDAnnotationLink link) {
        try {
            return link.getDestination();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
