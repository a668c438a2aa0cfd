package org.hongtou.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Language;
import org.hongtou.diagnostics.Messages;
import org.hongtou.diagnostics.Origins;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Block;
import org.hongtou.model.Element;
import org.hongtou.model.Paragraph;
import org.hongtou.model.Span;
import org.hongtou.model.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <titel>a</titel>                     | 2:1  | misspelt-element   | titel, title, document
            <marquee>a</marquee>                 | 2:1  | unknown-element    | marquee, document
            <title><titel/></title>              | 2:8  | unknown-element    | titel, title
            <paragraph><strnog>a</strnog></paragraph> | 2:12 | misspelt-element | strnog, strong, paragraph
            <paragraph>a<br/>b</paragraph>       | 2:13 | no-break           | paragraph
            <corner side="left" role="notice"><b>a</b></corner> | 2:35 | no-elements | b, corner
            <rule color="red"/>                  | 2:1  | no-attributes      | color, rule
            <title id="a" lnie="3">a</title>     | 2:1  | misspelt-attribute | lnie, line, title
            <title color="red">a</title>         | 2:1  | unknown-attribute  | color, title
            <paragraph run-in="true">a</paragraph> | 2:1 | unknown-attribute | run-in, paragraph
            <heading>a</heading>                 | 2:1  | missing-attribute  | level, heading
            <heading level="5">a</heading>       | 2:1  | bad-number         | level, 5, 1, 4
            <corner side="lfet" role="notice">a</corner> | 2:1 | misspelt-value | side, lfet, left
            <corner side="up" role="notice">a</corner> | 2:1 | unknown-value   | side, up
            <corner role="notice">a</corner>     | 2:1  | missing-attribute  | side, corner
            <picture file="a.png" width="30"/>   | 2:1  | bad-length         | width, 30
            <picture/>                           | 2:1  | missing-attribute  | file, picture
            <mark><name></name></mark>           | 2:1  | missing-element    | name, mark
            汉字<rule/>                          | 2:1  | stray-text         | 汉字, document
            <contents><entry to="x">a</entry></contents> | 2:11 | no-target   | x
            <title id="x">a</title><title id="x">b</title> | 2:24 | same-id   | x
            <imprint printed-by="a"/><title>a</title> | 2:26 | after-imprint  | title
            <attachment label="a"><imprint/></attachment> | 2:23 | unknown-element | imprint, attachment
            <table><row><cell/></row><row><cell/><cell/></row></table> | 2:26 | table-row | 2, 1
            <table><row><cell rows="2"/></row></table> | 2:8 | table-row       | 1, 1
            <signature><stamp name="a"/><stamp name="b"/></signature> | 2:29 | only-one | stamp, signature
            <title>a</paragraph>                 | 2:1  | malformed          | title
            <title>a & b</title>                 | 2:10 | entity             | &
            <title a="1" a="2">a</title>         | 2:1  | malformed          | document
            <title>&nbsp;</title>                | 2:8  | entity             | &nbsp;
            <?php echo?>                         | 2:1  | instruction        | php
            <!-- <a> --><title>a<![CDATA[<b>]]></title><titel/> | 2:44 | misspelt-element | titel
            <title id="a>b">a</title><titel/>    | 2:26 | misspelt-element   | titel
            <x:title>a</x:title>                 | 2:1  | misspelt-element   | x:title, title
            """)
    void eachMistakeIsOneDiagnosticAtItsTag(String body, String place, String code, String arguments) {
        assertThat(errors(body)).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo("markup." + code);
            assertThat(d.place()).hasToString("template.ftlx:" + place);
            assertThat(d.arguments()).startsWith(arguments.split(", "));
        });
    }

    @Test
    void mistakesAreAllReported() {
        assertThat(errors("<titel/>\n<rule x=''/>\n<heading level='9'>a</heading>"))
                .hasSize(3);
    }

    @Test
    void nothingIsFetchedOrExpanded() {
        String bomb = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><document/>";
        assertThat(errorsOf(bomb)).singleElement().extracting(Diagnostic::code).isEqualTo("markup.doctype");
        String deep = "<attachment label='a'>".repeat(100_000);
        assertThat(errors(deep)).singleElement().extracting(Diagnostic::code).isEqualTo("markup.too-deep");
        assertThat(errors("<title>\u0007</title>")).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo("markup.bad-character");
            assertThat(d.place()).hasToString("template.ftlx:2:8");
        });
        assertThat(errorsOf("<document kind=“notice”></document>"))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.code()).isEqualTo("markup.unquoted");
                    assertThat(error.arguments()).containsExactly("kind", "“notice”");
                    assertThat(error.place().column()).isEqualTo(11);
                });
        assertThat(errorsOf("")).singleElement().extracting(Diagnostic::code).isEqualTo("markup.empty");
        assertThat(errorsOf("<html/>"))
                .singleElement()
                .extracting(Diagnostic::code)
                .isEqualTo("markup.no-document");
    }

    @Test
    void whiteSpaceAroundNewlinesIsPutRight() {
        assertThat(texts("<paragraph>\n  汉\n  字 a\n  b，\n c\n</paragraph>")).containsExactly("汉字 a b，c");
        assertThat(texts("<title>\n 关于甲\n   的通知 \n\n</title>")).containsExactly("关于甲\n的通知");
        assertThat(texts("<title>关于甲<br/>的通知</title>")).containsExactly("关于甲\n的通知");
        assertThat(blocks("<paragraph>\n <strong>一是</strong>\n 抓 </paragraph>"))
                .containsExactly(new Paragraph(
                        Element.PARAGRAPH, List.of(new Span("一是", Span.Role.STRONG), Span.plain("抓")), 0, ""));
    }

    @Test
    void whatIsEmptyIsDropped() {
        assertThat(blocks("""
                <title> </title><subtitle/><corner side="left" role="notice"/><numbering number=""/><ends/>
                <contents/><editor-note label="按语"><paragraph/></editor-note><attachment-note><entry/></attachment-note>
                <signature/><attendance/><table/><attachment/><imprint><labelled label="抄送"/></imprint>""")).isEmpty();
    }

    @Test
    void aTitleThatRunsInOpensTheNextParagraph() {
        assertThat(blocks("<item-title id='i' run-in='true'>甲县\n乙</item-title><paragraph line='7'>丙。</paragraph>"))
                .containsExactly(new Paragraph(
                        Element.PARAGRAPH,
                        List.of(new Span("甲县乙。", Span.Role.RUN_IN_TITLE), Span.plain("丙。")),
                        7,
                        "i"));
        assertThat(blocks("<item-title run-in='true'>甲？</item-title><heading level='2' run-in='true'>（一）乙。</heading>"
                        + "<paragraph>丙</paragraph>"))
                .containsExactly(new Paragraph(
                        Element.PARAGRAPH,
                        List.of(
                                new Span("甲？", Span.Role.RUN_IN_TITLE),
                                new Span("（一）乙。", Span.Role.RUN_IN_2),
                                Span.plain("丙")),
                        0,
                        ""));
        assertThat(blocks("<item-title run-in='true'>甲</item-title><heading level='1'>一、乙</heading>"))
                .containsExactly(Paragraph.of(Element.ITEM_TITLE, "甲"), Paragraph.of(Element.HEADING_1, "一、乙"));
    }

    @Test
    void shortRowsAreFilled() {
        Table table = (Table) blocks("<table><column/><column/><row><cell>a</cell></row></table>")
                .getFirst();
        assertThat(table.rows().getFirst().cells()).hasSize(2);
    }

    @Test
    void everyDiagnosticHasItsWords() {
        for (Language language : Language.values()) {
            Messages messages = new Messages(language);
            for (Diagnostic d : errors("<titel/><rule x=''/><heading level='9'>a</heading>汉")) {
                assertThat(messages.message(d)).doesNotContain("{");
                assertThat(messages.hint(d)).isNotBlank();
            }
        }
    }

    private static List<String> texts(String body) {
        return blocks(body).stream().map(block -> ((Paragraph) block).text()).toList();
    }

    private static List<Block> blocks(String body) {
        String markup = document(body);
        Report report = new Report();
        try {
            return new MarkupReader()
                    .read(markup, Origins.within("template.ftlx", markup), report)
                    .blocks();
        } catch (Halt e) {
            throw new AssertionError(report.diagnostics().toString(), e);
        }
    }

    private static List<Diagnostic> errors(String body) {
        return errorsOf(document(body));
    }

    private static List<Diagnostic> errorsOf(String markup) {
        Report report = new Report();
        try {
            new MarkupReader().read(markup, Origins.within("template.ftlx", markup), report);
        } catch (Halt e) {
            assertThat(report.hasErrors()).isTrue();
        }
        return report.diagnostics();
    }

    private static String document(String body) {
        return "<document kind='bulletin' layout='plain'>\n" + body + "\n</document>";
    }
}
