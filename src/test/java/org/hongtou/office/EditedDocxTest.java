package org.hongtou.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hongtou.output.Composed;
import org.hongtou.pipeline.TestProject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A DOCX that a clerk goes on with in Word: whatever is edited, its pages are still an official document's. */
@Tag("office")
class EditedDocxTest {
    private static final String ODF_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private final TestProject project = new TestProject();

    /** An edit of a sample, not drawn yet. */
    private record Case(String name, byte[] pdf, byte[] docx) {
        EditedFile drawn(byte[] drawing) {
            return new EditedFile(name, PdfLines.read(pdf), EditedText.of(docx), PdfLines.read(drawing));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyEditHolds() {
        List<Case> cases = TestProject.samples().stream().flatMap(this::cases).toList();
        assertThat(cases).as("edits of samples").hasSizeGreaterThan(100);
        List<byte[]> drawings =
                OfficeDrawing.installed().draw(cases.stream().map(Case::docx).toList());
        List<EditedFile> files = IntStream.range(0, cases.size())
                .mapToObj(i -> cases.get(i).drawn(drawings.get(i)))
                .toList();
        files.stream()
                .filter(file -> new EditedFoot(file).strandedOnOddPage())
                .forEach(file -> System.out.println(file.name() + ": the foot came onto an odd page"));
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.name(), () -> assertThat(file.faults()).isEmpty()));
    }

    private Stream<Case> cases(Path sample) {
        Composed composed = project.compose(sample).composed();
        byte[] docx = project.write(composed, "docx");
        byte[] pdf = project.write(composed, "pdf");
        return Stream.of(DocxEdit.values())
                .map(edit ->
                        edit.of(docx).map(edited -> new Case(sample.getFileName() + " " + edit.name(), pdf, edited)))
                .flatMap(Optional::stream);
    }

    @Test
    void contentsMadeAnewNameWhatTheClerkWrote() {
        List<byte[]> edited = new ArrayList<>();
        for (String sample : List.of("bulletin.yaml", "bulletin-long.yaml")) {
            byte[] docx =
                    project.write(project.compose(Path.of("content", sample)).composed(), "docx");
            for (DocxEdit edit : List.of(DocxEdit.ITEM_MORE, DocxEdit.ITEM_RENAMED)) {
                edited.add(edit.of(docx).orElseThrow());
            }
        }
        List<Document> anew = OfficeDrawing.installed().withContentsAnew(edited);
        for (int i = 0; i < edited.size(); i++) {
            List<String> titles = DocxEdit.items(EditedText.of(edited.get(i))).stream()
                    .map(EditedDocxTest::title)
                    .toList();
            assertThat(titles).as("the clerk's title").contains(DocxEdit.NEW_ITEM);
            // LibreOffice lists the levels above those of the field too.
            List<String> entries = new ArrayList<>(entries(anew.get(i)));
            entries.removeIf(entry -> entry.startsWith("【"));
            assertThat(entries).containsExactlyElementsOf(titles);
        }
    }

    private static String title(Element item) {
        String said = EditedText.fieldOf(item, "TC");
        return CarriedEnds.squeezed(said.isEmpty() ? EditedText.words(item) : said);
    }

    /** What contents list, without the pages' numbers. */
    private static List<String> entries(Document document) {
        NodeList lists = document.getElementsByTagNameNS(ODF_TEXT, "index-body");
        List<String> entries = new ArrayList<>();
        NodeList paragraphs = ((Element) lists.item(0)).getElementsByTagNameNS(ODF_TEXT, "p");
        for (int i = 0; i < paragraphs.getLength(); i++) {
            entries.add(
                    CarriedEnds.squeezed(paragraphs.item(i).getTextContent()).replaceFirst("[0-9]+$", ""));
        }
        return entries;
    }
}
