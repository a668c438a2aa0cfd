package org.hongtou.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hongtou.font.FontLibrary;
import org.hongtou.output.Composed;
import org.hongtou.output.WordTally;
import org.hongtou.pipeline.TestProject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * What veraPDF finds in every PDF: nothing against PDF/A-2a, and against PDF/UA-1 only that the file doesn't claim it,
 * as a picture that the content says nothing of would belie the claim.
 */
@Tag("conformance")
final class PdfConformanceTest {
    private static final String CLAIMS_UA = "5-1";

    private final TestProject project = new TestProject();

    @BeforeAll
    static void provide() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Path> documents() {
        return PdfTagsTest.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void veraPdfFindsNothing(Path file) throws Exception {
        assertConforms(project.write(project.compose(file).composed(), "pdf"));
    }

    @Test
    void veraPdfFindsNothingInPicturesAndBlankPages() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfDocumentWriter(FontLibrary.shipped())
                .write(Sheets.everything(FontLibrary.shipped()), List.of(), Sheets::picture, "图片", out);
        assertConforms(out.toByteArray());
    }

    @Test
    void veraPdfFindsNothingInCopies() throws Exception {
        Path file = Path.of("content/copies.yaml");
        String notice = "文种: 通知\n份号: 1-3\n发文机关: 云泽市教育局\n标题: 关于检查的通知\n正文: |\n  请自查。\n  一、时间\n  六月。\n";
        assertConforms(project.write(project.compose(file, notice).composed(), "pdf"));
    }

    @Test
    void veraPdfFindsNothingInGlyphsThatAreMadeOfOthers() throws Exception {
        Path file = Path.of("content/copies.yaml");
        String notice = "文种: 通知\n发文机关: 云泽市教育局\n标题: 关于检查的通知\n正文: |\n  占地2㎢﹝约﹞，㍿㋀㊤⒜ｱ，**㎢粗**。\n";
        assertConforms(project.write(project.compose(file, notice).composed(), "pdf"));
    }

    @Test
    void veraPdfFindsNothingInAStackOfDocuments() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfStack stack = new PdfStack(FontLibrary.shipped(), out);
        for (Path file : TestProject.samples()) {
            for (Composed composed : project.compose(file).all()) {
                WordTally unused = stack.add(composed, "");
            }
        }
        stack.finish("合并");
        assertConforms(out.toByteArray());
    }

    static void assertConforms(byte[] pdf) throws VeraPDFException, IOException {
        assertThat(broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(broken(pdf, PDFAFlavour.PDFUA_1)).singleElement().asString().startsWith(CLAIMS_UA + " ");
    }

    /** The rules that a file breaks, with their wording. */
    private static List<String> broken(byte[] pdf, PDFAFlavour rules) throws VeraPDFException, IOException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), rules);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(rules, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(found -> found.getStatus() == TestAssertion.Status.FAILED)
                    .map(found -> found.getRuleId().getClause() + "-"
                            + found.getRuleId().getTestNumber() + " " + found.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
