package org.hongtou.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Origins;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Block;
import org.hongtou.model.Document;
import org.hongtou.model.Element;
import org.hongtou.model.Layout;
import org.hongtou.model.Paragraph;
import org.junit.jupiter.api.Test;

class MarkupRoundTripTest {

    @Test
    void whatIsWrittenIsReadBack() {
        for (long seed = 0; seed < 2000; seed++) {
            Document document = new RandomDocuments(seed).document();
            String markup = MarkupWriter.write(document);
            assertThat(read(markup)).as("seed %d:%n%s", seed, markup).isEqualTo(document);
        }
    }

    @Test
    void everyPrefixIsReportedAndNothingElseHappens() {
        String markup = MarkupWriter.write(new RandomDocuments(42).document()).strip();
        for (int end = 0; end < markup.length(); end++) {
            Report report = new Report();
            String prefix = markup.substring(0, end);
            try {
                new MarkupReader().read(prefix, Origins.within("template.ftlx", prefix), report);
            } catch (Halt e) {
                // As it should be.
            }
            assertThat(report.hasErrors()).as(prefix).isTrue();
        }
    }

    @Test
    void aLongDocumentKeepsItsPlaces() {
        List<Block> blocks = Collections.nCopies(20_000, Paragraph.of(Element.PARAGRAPH, "𠮷<汉字>&\"abc\" 一二三"));
        Document document = new Document("bulletin", Layout.PLAIN, new Document.Properties("", "", "", ""), blocks);
        String markup = MarkupWriter.write(document);
        assertThat(read(markup)).isEqualTo(document);

        String broken = markup.replace("</document>", "  <titel/></document>");
        Report report = new Report();
        try {
            new MarkupReader().read(broken, Origins.within("template.ftlx", broken), report);
        } catch (Halt e) {
            // As it should be.
        }
        assertThat(report.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo("markup.misspelt-element");
            assertThat(d.place()).hasToString("template.ftlx:20002:3");
        });
    }

    private static Document read(String markup) {
        Report report = new Report();
        try {
            return new MarkupReader().read(markup, Origins.within("template.ftlx", markup), report);
        } catch (Halt e) {
            throw new AssertionError(report.diagnostics() + "\n" + markup, e);
        }
    }
}
