package org.hongtou.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** The drawing's copy says what the DOCX meant. */
class FodtMendingTest {
    private static final String DOCUMENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"\
             xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"\
             xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"\
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
            <style:paragraph-properties style:punctuation-wrap="hanging" style:text-autospace="ideograph-alpha"/>
            <style:paragraph-properties/>
            <config:config-item-set config:name="ooo:configuration-settings"/>
            %s
            </office:document>
            """;

    private static String mended(String text) throws IOException {
        Document document = Xml.parse(DOCUMENT.formatted(text).getBytes(StandardCharsets.UTF_8));
        FodtMending.mend(document, new LineBreakLists("，。", "（《"));
        return new String(Xml.write(document), StandardCharsets.UTF_8)
                .replace(LineBreaks.BREAK, '|')
                .replace(LineBreaks.JOIN, '+');
    }

    @Test
    void punctuationDoesNotHangAndLatinIsNotParted() throws IOException {
        String mended = mended("");
        assertThat(mended.split("style:punctuation-wrap=\"simple\"", -1)).hasSize(3);
        assertThat(mended.split("style:text-autospace=\"none\"", -1)).hasSize(3);
        assertThat(mended).doesNotContain("hanging", "ideograph-alpha");
    }

    @Test
    void aLineMayBreakBetweenAClosingMarkAndADigitOrLetter() throws IOException {
        assertThat(mended("<text:p>今年，3家（A）5个。B区，甲</text:p>")).contains("今年，|3家（A）|5个。|B区，甲");
        assertThat(mended("<text:p>GB（甲）增长3%（乙）</text:p>")).contains("GB|（甲）增长3%|（乙）");
    }

    @Test
    void aDashStaysWithTheFigureBeforeIt() throws IOException {
        assertThat(mended("<text:p>甲3—5乙A…，丙—丁</text:p>")).contains("甲3+—|5乙A+…，丙—丁");
    }

    @Test
    void theListsOfTheFileAreTakenOver() throws IOException {
        assertThat(mended(""))
                .contains(
                        "<config:config-item config:name=\"BeginLine\" config:type=\"string\">，。+<",
                        "<config:config-item config:name=\"EndLine\" config:type=\"string\">（《+<");
    }

    @Test
    void spansDoNotHideThePlace() throws IOException {
        assertThat(mended("<text:p><text:span>今年，</text:span><text:span>3家</text:span></text:p>"))
                .contains("<text:span>今年，</text:span><text:span>|3家</text:span>");
        assertThat(mended("<text:p>今年，<text:line-break/>3家</text:p>")).contains("<text:line-break/>3家");
        assertThat(mended("<text:p>今年，</text:p><text:p>3家</text:p>")).contains("<text:p>3家</text:p>");
    }
}
