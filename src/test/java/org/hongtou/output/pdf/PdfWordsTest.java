package org.hongtou.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.hongtou.pipeline.TestProject;
import org.junit.jupiter.api.Test;

/** Words that are spread over a line are given to a reading program as they were written. */
class PdfWordsTest {

    private static List<String> given(String corpus) throws IOException {
        TestProject project = new TestProject();
        byte[] pdf = project.write(
                project.compose(Path.of("src/test/resources/corpus", corpus)).composed(), "pdf");
        List<String> given = new ArrayList<>();
        int open = 0;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                PDFStreamParser parser = new PDFStreamParser(page);
                Object last = "";
                for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
                    if (token instanceof Operator operator) {
                        open += operator.getName().equals("BDC")
                                        || operator.getName().equals("BMC")
                                ? 1
                                : 0;
                        open -= operator.getName().equals("EMC") ? 1 : 0;
                    }
                    if (last instanceof COSDictionary properties && properties.containsKey(COSName.ACTUAL_TEXT)) {
                        given.add(properties.getString(COSName.ACTUAL_TEXT));
                    }
                    last = token;
                }
            }
        }
        assertThat(open).as("marks that are not closed").isZero();
        return given;
    }

    @Test
    void theNamesOfAJointMarkAreWords() throws IOException {
        assertThat(given("joint-mark-of-two.yaml")).isNotEmpty().allMatch(name -> !name.contains(" "));
    }

    @Test
    void aLineThatIsSpreadIsWordsToo() throws IOException {
        assertThat(given("text/contact-lines-with-hyphens.yaml")).contains("机房环境执行GB/T 2887-2011，接入设备支持Wi-Fi6和");
    }
}
