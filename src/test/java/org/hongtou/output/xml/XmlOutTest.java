package org.hongtou.output.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlOutTest {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    private static String text(XmlOut out) {
        return new String(out.toBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void wordsComeBackAsTheyWereWhateverTheyHold() {
        XmlOut out = new XmlOut("").start("a").attribute("b", "\"<&>\t").text("\"<&>\t\r𠀀");
        assertThat(text(out.end()))
                .isEqualTo(DECLARATION + "<a b=\"&quot;&lt;&amp;&gt;&#9;\">\"&lt;&amp;&gt;\t&#13;𠀀</a>");
    }

    @Test
    void anElementInWhichNothingStandsCanBeTakenBack() {
        XmlOut out = new XmlOut("").start("a").start("b").endUnlessEmpty().start("c");
        assertThat(text(out.empty("d").endUnlessEmpty().end())).isEqualTo(DECLARATION + "<a><c><d/></c></a>");
    }

    @Test
    void whatNoXmlCanHoldIsRefused() {
        for (String text : new String[] {"\u0000", "\u001F", "\uD840", "\uDC00", "\uFFFE"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new XmlOut().start("a").text(text));
        }
    }

    @Test
    void aDocumentThatIsNotClosedIsNone() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new XmlOut().start("a").toBytes());
    }
}
