package org.hongtou.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Origins;
import org.hongtou.diagnostics.Place;
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
    void aChangedTextIsReadAsItStandsOrReported() {
        int read = 0;
        for (long seed = 0; seed < 3000; seed++) {
            String markup = MarkupWriter.write(new RandomDocuments(seed % 300).document());
            String changed = changed(markup, new Random(seed));
            Report report = new Report();
            try {
                Tag root =
                        new TagReader(changed, new MarkupReading(offset -> Place.file("template.ftlx"), report)).read();
                assertTagsStandWhereTheySay(root, changed, seed);
                read++;
            } catch (Halt e) {
                assertThat(report.hasErrors()).as("seed %d:%n%s", seed, changed).isTrue();
            }
        }
        assertThat(read).as("changed texts that are XML all the same").isGreaterThan(300);
    }

    private static void assertTagsStandWhereTheySay(Tag tag, String markup, long seed) {
        assertThat(markup.startsWith("<" + tag.name(), tag.offset()))
                .as("seed %d, <%s> at %d:%n%s", seed, tag.name(), tag.offset(), markup)
                .isTrue();
        for (MarkupNode node : tag.nodes()) {
            if (node instanceof Tag inner) {
                assertTagsStandWhereTheySay(inner, markup, seed);
            }
        }
    }

    /** A text with a character or two lost, or others put in. */
    private static String changed(String markup, Random random) {
        List<String> marks = List.of(
                "<",
                ">",
                "&",
                ";",
                "\"",
                "'",
                "/",
                "=",
                " ",
                "\n",
                "\t",
                "\r",
                "]]>",
                "<!---->",
                "<?a b?>",
                "&#9;",
                "&#x41;",
                "&#0;",
                "&#39;",
                "&apos;",
                "&b;",
                "<![CDATA[a]]>",
                "<a/>",
                "<a b='c'/>",
                " b=\"\"",
                "\0",
                "\uFFFF",
                "\uD800",
                "\uDC00",
                "\u0085",
                "\u2028",
                "\uFEFF",
                "𠮷",
                ":",
                "_",
                "-",
                "1",
                "é",
                "字");
        int at = random.nextInt(markup.length());
        int end = Math.min(markup.length(), at + random.nextInt(3));
        return markup.substring(0, at) + marks.get(random.nextInt(marks.size())) + markup.substring(end);
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
