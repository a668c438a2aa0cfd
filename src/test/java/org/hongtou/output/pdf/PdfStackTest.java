package org.hongtou.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.hongtou.font.FontLibrary;
import org.hongtou.model.PictureFile;
import org.hongtou.model.Pictures;
import org.hongtou.output.Composed;
import org.hongtou.output.WordTally;
import org.hongtou.pipeline.TestProject;
import org.junit.jupiter.api.Test;

/** Several documents in one file: each as it is on its own. */
final class PdfStackTest {
    private static final Path SEALED = Path.of("src/test/resources/corpus/stamp-with-picture.yaml");
    private static final Path LONG = Path.of("content/bulletin-long.yaml");

    private final TestProject project = new TestProject();

    private static byte[] stack(List<Composed> documents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfStack stack = new PdfStack(FontLibrary.shipped(), out);
        for (Composed document : documents) {
            WordTally unused = stack.add(document, "");
        }
        stack.finish("合并");
        return out.toByteArray();
    }

    private List<Composed> samples() {
        return TestProject.samples().stream()
                .flatMap(file -> project.compose(file).all().stream())
                .toList();
    }

    private static List<Integer> linkedPages(PDDocument document) throws IOException {
        List<Integer> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation link : page.getAnnotations()) {
                PDPageDestination place = (PDPageDestination) ((PDAnnotationLink) link).getDestination();
                pages.add(place.retrievePageNumber());
            }
        }
        return pages;
    }

    private static Set<COSBase> pictures(byte[] pdf) throws IOException {
        Set<COSBase> pictures = new HashSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                COSDictionary objects = page.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
                if (objects != null) {
                    objects.keySet().forEach(name -> pictures.add(objects.getDictionaryObject(name)));
                }
            }
        }
        return pictures;
    }

    @Test
    void readersHearEachDocumentAsTheyDoAlone() throws IOException {
        List<String> alone = new ArrayList<>();
        List<String> types = new ArrayList<>();
        for (Composed document : samples()) {
            try (TaggedFile own = TaggedFile.read(project.write(document, "pdf"))) {
                alone.addAll(own.lines());
                types.addAll(own.outline());
            }
        }
        try (TaggedFile together = TaggedFile.read(stack(samples()))) {
            assertThat(together.lines()).isEqualTo(alone);
            assertThat(together.outline()).isEqualTo(types);
            assertThat(together.parentTree()).isEqualTo(together.pieces()).hasSizeGreaterThan(100);
            assertThat(together.parentsOfLinks()).isEqualTo(together.links()).hasSizeGreaterThan(5);
            assertThat(together.unmarked()).isEmpty();
        }
    }

    @Test
    void contentsLeadIntoTheirOwnDocument() throws IOException {
        Composed document = project.compose(LONG).composed();
        List<Integer> alone;
        try (PDDocument own = Loader.loadPDF(project.write(document, "pdf"))) {
            alone = linkedPages(own);
        }
        int sheets = (document.pages().pages().size() + 1) / 2;
        List<Integer> expected = new ArrayList<>(alone);
        alone.forEach(page -> expected.add(2 * sheets + page));
        try (PDDocument both = Loader.loadPDF(stack(List.of(document, document)))) {
            assertThat(linkedPages(both)).isEqualTo(expected).hasSizeGreaterThan(10);
        }
    }

    @Test
    void aSealStandsInTheFileOnceHoweverManyBearIt() throws IOException {
        Composed sealed = project.compose(SEALED).composed();
        Composed again = project.compose(SEALED).composed();
        int alone = pictures(project.write(sealed, "pdf")).size();
        assertThat(alone).isPositive();
        assertThat(pictures(stack(List.of(sealed, again)))).hasSize(alone);
    }

    @Test
    void anotherPictureOfTheSameNameIsShownAsItself() throws IOException {
        Composed sealed = project.compose(SEALED).composed();
        Pictures others = name -> {
            PictureFile file = sealed.pictures().find(name);
            return file == null ? null : Sheets.picture("blank.png");
        };
        Composed changed = new Composed(sealed.document(), sealed.style(), sealed.galley(), sealed.pages(), others);
        int alone = pictures(project.write(sealed, "pdf")).size();
        assertThat(pictures(stack(List.of(sealed, changed)))).hasSizeGreaterThan(alone);
    }

    @Test
    void aStackIsMuchSmallerThanItsDocumentsForTheyShareTheirFonts() throws IOException {
        Composed document = project.compose(LONG).composed();
        int alone = project.write(document, "pdf").length;
        assertThat(stack(List.of(document, document, document, document)).length)
                .isLessThan(2 * alone);
    }

    @Test
    void theSameDocumentsGiveTheSameBytes() throws IOException {
        assertThat(stack(samples())).isEqualTo(stack(samples()));
    }
}
