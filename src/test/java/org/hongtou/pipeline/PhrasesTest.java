package org.hongtou.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hongtou.kind.KindFolder;
import org.hongtou.kind.MemoryFolder;
import org.hongtou.model.Element;
import org.hongtou.output.Composed;
import org.hongtou.style.Phrase;
import org.hongtou.typeset.page.PlacedLine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an office prints instead of the program's words, by its project's style or template, without Java. */
final class PhrasesTest {
    /** A word for each phrase that no content has. */
    private static final String RARE = "鼎鼐鹿麓麒麟鲤鲸鳄鹤鹭鹰鸥鸽鸿麝麾黍黛鲨鲫鲭鲶";

    /** These, a request and a bulletin use every phrase between them. */
    private static final List<Path> CONTENT = List.of(
            Path.of("src/test/resources/corpus/addressees-moved-to-the-imprint.yaml"),
            Path.of("src/test/resources/corpus/seal-of-one.yaml"),
            Path.of("src/test/resources/corpus/joint-mark-of-two.yaml"),
            Path.of("src/test/resources/corpus/stamp-with-picture.yaml"),
            Path.of("src/test/resources/corpus/picture/in-an-attachment.yaml"));

    private static final Pattern ATTRIBUTE =
            Pattern.compile("<w:(lvlText|name|tblCaption) w:val=\"[^\"]*\"|descr=\"[^\"]*\"|<wp:docPr [^>]*");
    private static final Set<Phrase> DESCRIBING = EnumSet.of(Phrase.SEAL, Phrase.STAMP, Phrase.PICTURE);
    private static final String REQUEST = """
            文种: 请示
            标题: 关于修建便民桥的请示
            发文机关: 禾安县人民政府
            发文字号: 禾政〔2026〕7号
            签发人: [易翀, 许珺]
            主送: 云泽市人民政府
            正文: 恳请批准。
            附件: [计划表, 预算表]
            成文日期: 2026-06-17
            抄送: 云泽市财政局。
            印发: {机关: 禾安县人民政府办公室, 日期: 2026-06-18, 份数: 20}
            """;
    private static final String BULLETIN = """
            文种: 简报
            刊名: 青垣督查
            期号: 18
            编印单位: 青垣区人民政府督查室
            日期: 2026-11-03
            编者按: 请参阅。
            稿件:
              - {标题: 修渠, 栏目: 要情, 正文: 通水。}
              - {标题: 修塘, 正文: 蓄水。}
            署名行:
              签发: 简堃
              编辑: |
                邬喆
                许珺
            """;

    private static Map<Format, String> everything;

    private enum Format {
        TXT,
        DOCX,
        PDF
    }

    @BeforeAll
    static void writeEverything() throws IOException {
        String phrases = Stream.of(Phrase.values())
                .map(phrase -> "  " + phrase.key() + ": " + rare(phrase))
                .collect(Collectors.joining("\n", "phrases:\n", "\n"));
        TestProject project = new TestProject(common(phrases));
        everything = new EnumMap<>(Format.class);
        List<Composed> all = new ArrayList<>();
        CONTENT.forEach(file -> all.addAll(project.compose(file).all()));
        all.add(composed(project, REQUEST));
        all.add(composed(project, BULLETIN));
        for (Composed one : all) {
            written(project, one).forEach((format, text) -> everything.merge(format, text, String::concat));
        }
    }

    private static String rare(Phrase phrase) {
        return RARE.substring(phrase.ordinal(), phrase.ordinal() + 1);
    }

    private static Composed composed(TestProject project, String content) {
        return project.compose(Path.of("content/a.yaml"), content).composed();
    }

    private static KindFolder common(String style) {
        return MemoryFolder.of("common", Map.of("style.yaml", style));
    }

    private static Map<Format, String> written(TestProject project, Composed composed) throws IOException {
        return new EnumMap<>(Map.of(
                Format.TXT, new String(project.write(composed, "txt"), StandardCharsets.UTF_8),
                Format.DOCX, docx(project.write(composed, "docx")),
                Format.PDF, pdf(project.write(composed, "pdf"))));
    }

    private static Map<Format, String> request(KindFolder... own) throws IOException {
        TestProject project = new TestProject(own);
        return written(
                project, project.compose(Path.of("content/a.yaml"), REQUEST).composed());
    }

    /** The words of the text and the footers, and those that stand in attributes: marks, names, descriptions. */
    private static String docx(byte[] docx) throws IOException {
        StringBuilder words = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().matches("word/(document|footer.*|numbering|styles)[.]xml")) {
                    ATTRIBUTE
                            .matcher(part)
                            .results()
                            .forEach(found -> words.append(found.group()).append('\n'));
                    words.append(part.replaceAll("</w:p>|<w:tab/>", "\n").replaceAll("<[^>]*>", ""));
                }
            }
        }
        return words.toString();
    }

    /** The words on paper and those that describe pictures. */
    private static String pdf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StringBuilder words = new StringBuilder(new PDFTextStripper().getText(document));
            describe(document.getDocumentCatalog().getStructureTreeRoot(), words);
            return words.toString();
        }
    }

    private static void describe(PDStructureNode node, StringBuilder words) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String shown = element.getAlternateDescription();
                words.append(shown == null ? "" : shown).append('\n');
                describe(element, words);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UNKNOWN_DATE", "IMPRINT_ANCHOR", "IMPRINT", "JOINT_MARK"})
    void everyPhraseOfAnOfficeIsInWordAndPdfAlike(Phrase phrase) {
        assertThat(everything.get(Format.DOCX)).as("DOCX").contains(rare(phrase));
        assertThat(everything.get(Format.PDF)).as("PDF").contains(rare(phrase));
        assertThat(everything.get(Format.TXT).contains(rare(phrase)))
                .as("the words on paper")
                .isNotEqualTo(DESCRIBING.contains(phrase));
    }

    @Test
    void theStylePageTellsOfEveryPhrase() throws IOException {
        assertThat(Files.readString(Path.of("src/docs/style.md")))
                .contains(Stream.of(Phrase.values())
                        .map(phrase -> "`" + phrase.key() + "`")
                        .toArray(String[]::new));
    }

    @Test
    void noPhraseOfTheProgramIsLeft() {
        everything.forEach((format, text) -> assertThat(text)
                .as("%s", format)
                .doesNotContain("签发人：", "附件：", "共印", "★ ", "★\"", "印章：", "签名章：", "版记定位", "编者按："));
    }

    @Test
    void whatWordListsTheImprintsParagraphAsIsTheOffices() {
        assertThat(everything.get(Format.DOCX))
                .contains("<w:name w:val=\"" + rare(Phrase.IMPRINT_ANCHOR) + "\"")
                .doesNotContain(rare(Phrase.UNKNOWN_DATE));
        assertThat(everything.get(Format.PDF)).doesNotContain(rare(Phrase.UNKNOWN_DATE));
    }

    @Test
    void whatIsReadAloudOfTablesThatHoldNoFiguresIsTheOffices() {
        assertThat(everything.get(Format.DOCX))
                .contains(
                        "<w:tblCaption w:val=\"" + rare(Phrase.IMPRINT) + "\"",
                        "<w:tblCaption w:val=\"" + rare(Phrase.JOINT_MARK) + "\"");
    }

    @Test
    void someWordsOfAnOfficeLeaveTheOthers() throws IOException {
        Map<Format, String> words = request(common("""
                phrases:
                  signatories: 核签：
                  before-attachment-number: （
                  after-attachment-number: ）
                  before-copies: 共
                  before-printed-on: 印发日期：
                  after-printed-on: ""
                page-number: {before: "第 ", after: " 页"}
                """));
        words.forEach((format, text) -> assertThat(text)
                .as("%s", format)
                .contains("核签：", "易翀　许珺", "附件：（1）计划表", "（2）预算表", "抄送：", "云泽市财政局。", "印发日期：2026年6月18日", "共20份")
                .doesNotContain("签发人：", "18日印发"));
        assertThat(words.get(Format.PDF)).contains("第 1 页").doesNotContain("— 1 —");
        assertThat(words.get(Format.DOCX)).contains("第 ", " 页").doesNotContain("— ");
    }

    @Test
    void wordsOfATemplateAreChangedInTheTemplate() throws IOException {
        String parts = Files.readString(Path.of("templates/common/parts.ftlx")).replace("label=\"抄送\"", "label=\"分送\"");
        request(MemoryFolder.of("common", Map.of("parts.ftlx", parts)))
                .forEach((format, text) -> assertThat(text)
                        .as("%s", format)
                        .contains("分送：", "云泽市财政局。")
                        .doesNotContain("抄送："));
    }

    @Test
    void aStyleThatStandsAloneNeedSayNoPhrase() throws IOException {
        String alone =
                Files.readString(Path.of("templates/common/style.yaml")).replaceAll("(?m)^phrases:.*(\n .*)*", "");
        assertThat(alone).doesNotContain("签发人：").contains("layouts:");
        assertThat(request(MemoryFolder.of("official", Map.of("style.yaml", alone))))
                .isEqualTo(request());
        KindFolder some = MemoryFolder.of("official", Map.of("style.yaml", alone + "\nphrases: {signatories: 核签：}\n"));
        assertThat(request(some).get(Format.TXT)).contains("核签：", "附件：1.计划表");
    }

    @Test
    void entriesOfContentsMayHaveNoMark() throws IOException {
        TestProject project = new TestProject(common("phrases: {contents-entry: \"\"}\n"));
        Composed composed = composed(project, BULLETIN);
        List<PlacedLine> entries = composed.pages().pages().getFirst().lines().stream()
                .filter(line -> line.element() == Element.CONTENTS_ENTRY)
                .toList();
        assertThat(entries)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.text()).doesNotContain("★"));
        assertThat(written(project, composed).get(Format.DOCX))
                .contains("<w:lvlText w:val=\"\"")
                .doesNotContain("★");
    }
}
