package org.hongtou.output.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongtou.output.docx.DocxFile.attribute;
import static org.hongtou.output.docx.DocxFile.inside;
import static org.hongtou.output.docx.DocxFile.style;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.hongtou.output.docx.styles.DocxStyleNames;
import org.hongtou.pipeline.TestProject;
import org.hongtou.typeset.line.Kinsoku;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.w3c.dom.Element;

/** What an office's word processor finds in the DOCX of every sample: a valid package of real styles that flows. */
class DocxSamplesTest {
    private static final String BODY = "word/document.xml";
    private static final Set<String> BROKEN_AT_WORDS = Set.of(
            "contents-entry",
            "mark",
            "title",
            "subtitle",
            "adoption",
            "item-title",
            "item-subtitle",
            "attachment-title",
            "table-caption",
            "table-head",
            "table-cell",
            "signature");

    private final TestProject project = new TestProject();

    static Stream<Path> documents() {
        return TestProject.documents();
    }

    private byte[] docx(Path file) {
        return project.write(project.compose(file).composed(), "docx");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyPartIsValidByTheSchema(Path file) throws XmlException, IOException {
        DocxFile docx = DocxFile.read(docx(file));
        validate(BODY, DocumentDocument.Factory.parse(in(docx, BODY)));
        validate("styles", StylesDocument.Factory.parse(in(docx, "word/styles.xml")));
        validate("settings", SettingsDocument.Factory.parse(in(docx, "word/settings.xml")));
        for (String numbering : docx.names("word/numbering\\.xml")) {
            validate(numbering, NumberingDocument.Factory.parse(in(docx, numbering)));
        }
        for (String footer : docx.names("word/footer.*\\.xml")) {
            validate(footer, FtrDocument.Factory.parse(in(docx, footer)));
        }
        for (String header : docx.names("word/header.*\\.xml")) {
            validate(header, HdrDocument.Factory.parse(in(docx, header)));
        }
    }

    private static ByteArrayInputStream in(DocxFile docx, String part) {
        return new ByteArrayInputStream(docx.parts().get(part));
    }

    private static void validate(String part, XmlObject xml) {
        List<Object> errors = new ArrayList<>();
        assertThat(xml.validate(new XmlOptions().setErrorListener((java.util.Collection) errors)))
                .as("%s: %s", part, errors)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void apachePoiFindsEveryPartByItsTypeAndItsRelations(Path file) throws IOException, OpenXML4JException {
        byte[] bytes = docx(file);
        List<String> found = new ArrayList<>();
        try (OPCPackage opc = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            for (PackagePart part : opc.getParts()) {
                assertThat(part.getContentType()).as(part.toString()).isNotEqualTo("application/xml");
                found.add(part.getPartName().getName().substring(1));
                if (!part.isRelationshipPart()) {
                    for (PackageRelationship relation : part.getRelationships()) {
                        assertThat(part.getRelatedPart(relation))
                                .as(relation.toString())
                                .isNotNull();
                    }
                }
            }
        }
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(DocxFile.read(bytes).names("(?!\\[).*"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void textFlowsWithoutHandMadeSpacing(Path file) {
        DocxFile docx = DocxFile.read(docx(file));
        for (Element paragraph : docx.elements(BODY, "p")) {
            String words = paragraph.getTextContent();
            boolean holds = !words.isBlank() || !inside(paragraph, "drawing").isEmpty();
            boolean bearsRule = !inside(paragraph, "pBdr").isEmpty();
            boolean inCell = paragraph.getParentNode().getLocalName().equals("tc");
            assertThat(holds || bearsRule || inCell || style(paragraph).equals(DocxStyleNames.ANCHOR))
                    .as("no empty paragraph stands for white space: %s", style(paragraph))
                    .isTrue();
            for (Element line : inside(paragraph, "br")) {
                assertThat(attribute(line, "type")).as("no page break in a run").isEmpty();
                assertThat(BROKEN_AT_WORDS)
                        .as("only titles and cells break at words: " + words)
                        .contains(style(paragraph));
            }
            assertThat(inside(paragraph, "framePr")).isEmpty();
        }
        long anchors = docx.elements(BODY, "p").stream()
                .filter(paragraph -> style(paragraph).equals(DocxStyleNames.ANCHOR))
                .filter(paragraph -> paragraph.getParentNode().getLocalName().equals("body"))
                .filter(paragraph -> inside(paragraph, "sectPr").isEmpty())
                .count();
        assertThat(anchors)
                .as("apart from those that end a section: the foot's anchor, one each behind tables that end a text")
                .isLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void packageHangsTogether(Path file) {
        DocxFile docx = DocxFile.read(docx(file));
        Set<String> styles = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Element style : docx.elements("word/styles.xml", "style")) {
            assertThat(styles.add(attribute(style, "styleId"))).isTrue();
            assertThat(names.add(attribute(inside(style, "name").getFirst(), "val")))
                    .isTrue();
        }
        Set<String> ids = new HashSet<>();
        for (String part : docx.names("word/[^/]*\\.xml")) {
            for (String kind : List.of("pStyle", "rStyle")) {
                docx.elements(part, kind).forEach(used -> assertThat(styles).contains(attribute(used, "val")));
            }
            for (Element fonts : docx.elements(part, "rFonts")) {
                for (String theme : List.of("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme")) {
                    assertThat(attribute(fonts, theme)).as("theme faces").isEmpty();
                }
            }
            for (Element mark : docx.elements(part, "bookmarkStart")) {
                assertThat(ids.add(attribute(mark, "id"))).as("bookmark ids").isTrue();
            }
        }
        for (Element table : docx.elements(BODY, "tbl")) {
            assertThat(inside(table, "tblGrid")).isNotEmpty();
            for (Element cell : inside(table, "tc")) {
                assertThat(cell.getLastChild().getLocalName())
                        .as("a cell ends in a paragraph")
                        .isEqualTo("p");
            }
        }
        for (Element relation : docx.elements("word/_rels/document.xml.rels", "Relationship")) {
            String target = attribute(relation, "Target");
            assertThat(docx.parts()).containsKey(target.startsWith("/") ? target.substring(1) : "word/" + target);
        }
    }

    @Test
    void stylesBearTheStandardsNamesAndFaces() throws IOException {
        byte[] bytes = docx(Path.of("content/notice.yaml"));
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(read.getStyles().getStyleWithName("主送机关")).isNotNull();
            assertThat(read.getStyles().getStyleWithName("heading 1")).isNotNull();
            XWPFParagraph title = read.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().contains("核查登记工作的通知"))
                    .findFirst()
                    .orElseThrow();
            assertThat(read.getStyles().getStyle(title.getStyleID()).getName()).isEqualTo("Title");
            assertThat(read.getProperties().getCoreProperties().getTitle()).contains("应急避难场所");
        }
        DocxFile docx = DocxFile.read(bytes);
        String styles = new String(docx.parts().get("word/styles.xml"), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(styles)
                .contains("方正小标宋简体", "仿宋_GB2312", "楷体_GB2312", "黑体", "Times New Roman")
                .contains("w:spacing w:val=\"-5\"");
    }

    @Test
    void pageNumbersAreFieldsAndOddAndEvenPagesDiffer() {
        DocxFile docx = DocxFile.read(docx(Path.of("content/notice.yaml")));
        List<String> footers = docx.names("word/footer.*\\.xml");
        Map<String, Long> fields = footers.stream()
                .collect(java.util.stream.Collectors.toMap(
                        footer -> footer,
                        footer -> new String(docx.parts().get(footer), java.nio.charset.StandardCharsets.UTF_8)
                                .lines()
                                .filter(line -> line.contains("PAGE"))
                                .count()));
        assertThat(fields).hasSizeGreaterThanOrEqualTo(2);
        assertThat(fields.values()).allMatch(count -> count > 0);
        assertThat(docx.elements("word/settings.xml", "evenAndOddHeaders")).hasSize(1);
        assertThat(docx.elements(BODY, "footerReference"))
                .extracting(reference -> attribute(reference, "type"))
                .contains("default", "even");
    }

    @Test
    void kinsokuIsTheTypesetters() {
        DocxFile docx = DocxFile.read(docx(Path.of("content/notice.yaml")));
        assertThat(attribute(
                        docx.elements("word/settings.xml", "noLineBreaksBefore").getFirst(), "val"))
                .isEqualTo(Kinsoku.NOT_AT_START)
                .contains("—", "…");
        assertThat(attribute(
                        docx.elements("word/settings.xml", "noLineBreaksAfter").getFirst(), "val"))
                .isEqualTo(Kinsoku.NOT_AT_END);
    }
}
