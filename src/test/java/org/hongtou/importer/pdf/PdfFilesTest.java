package org.hongtou.importer.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;
import org.hongtou.importer.draft.DraftParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that can't be read, in whole or in part, or that mean harm: a message that says what to do, nothing else. */
class PdfFilesTest {
    private static final String LONG = "全市各级各部门要把防汛备汛摆在突出位置，逐座水库落实责任人，逐段堤防排查隐患，逐个村庄演练转移。";

    private final Report report = new Report();

    private List<String> told(byte[] file) {
        Throwable thrown = catchThrowable(() -> PdfDraft.read("a.pdf", file, report));
        assertThat(thrown)
                .satisfiesAnyOf(
                        none -> assertThat(none).isNull(),
                        halt -> assertThat(halt).isInstanceOf(Halt.class));
        return report.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static Sheets text() {
        return new Sheets().paragraph(LONG).paragraph(LONG).paragraph(LONG);
    }

    @Test
    void aScanIsSaidToBeOne() {
        Sheets sheets = new Sheets().picture(0, 0, 595, 842, Color.GRAY).page();
        assertThat(told(sheets.picture(0, 0, 595, 842, Color.GRAY).bytes())).containsExactly("import.scan");
    }

    @Test
    void aPageThatIsAScanAmongOthersIsTold() {
        assertThat(told(text().page().picture(0, 0, 595, 842, Color.GRAY).bytes()))
                .containsExactly("import.scanned-page");
    }

    @Test
    void aPageWithNothingOnItIsEmpty() {
        assertThat(told(new Sheets().bytes())).containsExactly("import.empty");
    }

    @Test
    void aPasswordToOpenIsAskedForAndOneToChangeIsNot() {
        assertThat(told(text().locked("a", "b"))).containsExactly("import.pdf-password");
        assertThat(PdfDraft.read("a.pdf", text().locked("a", ""), new Report()).pieces())
                .hasSize(3);
    }

    @Test
    void aFileThatWasCutOffIsRepairedOrRefused() {
        byte[] whole = text().bytes();
        for (int part = 1; part < 20; part++) {
            List<String> told = new PdfFilesTest().told(Arrays.copyOf(whole, whole.length * part / 20));
            assertThat(told).containsAnyOf("import.pdf-damaged", "import.pdf-cut");
        }
    }

    @Test
    void whereTheMapOfAFontSaysNothingTheFontItselfIsAsked() throws IOException {
        byte[] unmapped = Sheets.mapped(
                text().bytes(), map -> map.replaceAll("(<[0-9A-Fa-f]{4}>) <[0-9A-Fa-f]{4}>", "$1 <E001>"));
        assertThat(PdfDraft.read("a.pdf", unmapped, report).pieces())
                .extracting(piece -> ((DraftParagraph) piece).text())
                .containsExactly(LONG, LONG, LONG);
    }

    @Test
    void lettersThatAreOthersThanThoseShownAreNotBelieved() throws IOException {
        byte[] wrong = Sheets.mapped(text().bytes(), map -> {
            java.util.regex.Matcher pair = java.util.regex.Pattern.compile("<([0-9A-Fa-f]{4})> <([4-9][0-9A-Fa-f]{3})>")
                    .matcher(map);
            return pair.replaceAll(found -> "<" + found.group(1) + "> <"
                    + "%04X".formatted(0x4E00 + (Integer.parseInt(found.group(1), 16) * 7919) % 20000) + ">");
        });
        assertThat(told(wrong)).containsExactly("import.pdf-map");
    }

    @Test
    void whatUnpacksToTooMuchIsNotUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream pack = new DeflaterOutputStream(packed)) {
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 200; i++) {
                pack.write(blanks);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(ascii("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n"
                + "4 0 obj<</Length " + packed.size() + "/Filter/FlateDecode>>stream\n"));
        file.writeBytes(packed.toByteArray());
        file.writeBytes(ascii("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF"));
        assertThat(told(file.toByteArray())).containsExactly("import.pdf-too-much");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // pages within themselves
                "2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj",
                "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Pages/Parent 3 0 R/Kids[2 0 R]/Count 1>>endobj",
                // no pages, no page, a page that is no dictionary
                "2 0 obj<</Type/Pages>>endobj",
                "2 0 obj 7 endobj",
                "2 0 obj<</Type/Pages/Kids[4 0 R 5]/Count 100000>>endobj",
                // a form that paints itself
                "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R"
                        + "/Resources<</XObject<</A 4 0 R>>>>>>endobj 4 0 obj<</Subtype/Form/BBox[0 0 9 9]/Length 17/Resources<</XObject<</A 4 0 R>>>>>>"
                        + "stream\n/A Do /A Do /A Do\nendstream endobj"
            })
    void whatGoesRoundInCirclesEnds(String pages) {
        byte[] file = ascii(
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj " + pages + "\ntrailer<</Root 1 0 R>>\n%%EOF");
        assertThat(told(file)).isNotEmpty();
    }

    @Test
    void whatIsDeeplyNestedEnds() {
        StringBuilder file = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        for (int i = 2; i < 20_000; i++) {
            file.append(i)
                    .append(" 0 obj<</Type/Pages/Count 1/Kids[")
                    .append(i + 1)
                    .append(" 0 R]>>endobj\n");
        }
        assertThat(told(ascii(file + "trailer<</Root 1 0 R>>\n%%EOF"))).isNotEmpty();
        String arrays = "[".repeat(200_000);
        assertThat(new PdfFilesTest().told(ascii("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages " + arrays + "\n%%EOF")))
                .isNotEmpty();
    }

    @Test
    void changedBytesNeverStopTheProgram() {
        byte[] whole = text().picture(100, 500, 100, 100, Color.BLUE).bytes();
        Random random = new Random(18);
        for (int round = 0; round < 40; round++) {
            byte[] changed = whole.clone();
            for (int i = 0; i < 1 + round; i++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> new PdfFilesTest().told(changed)).doesNotThrowAnyException();
        }
    }

    @Test
    void whatStandsBeforeAFileDoesNotMatter() {
        byte[] whole = text().bytes();
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        mail.writeBytes(ascii("X-Mail: a\r\n"));
        mail.writeBytes(whole);
        assertThat(PdfDraft.read("a.pdf", mail.toByteArray(), report).pieces())
                .extracting(piece -> ((DraftParagraph) piece).text())
                .containsExactly(LONG, LONG, LONG);
    }
}
