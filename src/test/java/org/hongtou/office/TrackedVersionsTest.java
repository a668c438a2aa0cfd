package org.hongtou.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.hongtou.Answer;
import org.hongtou.Content;
import org.hongtou.Format;
import org.hongtou.Hongtou;
import org.hongtou.ProjectFiles;
import org.hongtou.WordChanges;
import org.hongtou.pipeline.TestProject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A file that shows what changed since an earlier version: accepted it is the later one, rejected the earlier. */
class TrackedVersionsTest {
    private static final String EARLIER = """
            文种: 通知
            标题: 关于做好校车停靠点巡查的通知
            发文机关: 云泽市教育局
            主送: 各县（区）教育局
            正文: |
              为保障学生乘车安全，现就有关事项通知如下。
              一、摸清底数
              （一）逐个停靠点登记**照明和标线**，10月底前报市局。
              （二）没有护栏的，先立临时护栏。

              | 县区 | 停靠点 | 已整改 |
              |---|---|---|
              | 白渚县 | 41 | 30 |
              | 桐岭县 | 28 | 28 |
              二、抓好整改
              县级教育局每周巡查一次。
            成文日期: 2026-10-08
            """;

    private final Hongtou hongtou = Hongtou.open(ProjectFiles.of(Path.of(".")));

    private static List<String> accepted(byte[] docx) {
        return words(docx, "del");
    }

    private static List<String> rejected(byte[] docx) {
        return words(docx, "ins");
    }

    /** The paragraphs' words without what one change holds; those that it holds as a whole are gone. */
    private static List<String> words(byte[] docx, String without) {
        Document document = EditedText.of(docx).document();
        EditedText.inside(document.getDocumentElement(), without).stream()
                .filter(change -> !EditedText.inside(change, "r").isEmpty())
                .forEach(change -> change.getParentNode().removeChild(change));
        return EditedText.inside(document.getDocumentElement(), "p").stream()
                .map(TrackedVersionsTest::said)
                .filter(words -> !words.isBlank())
                .toList();
    }

    private static String said(Element paragraph) {
        StringBuilder words = new StringBuilder();
        for (Element run : EditedText.inside(paragraph, "r")) {
            EditedText.children(run).stream()
                    .filter(child -> List.of("t", "delText").contains(child.getLocalName()))
                    .forEach(child -> words.append(child.getTextContent()));
        }
        return words.toString();
    }

    private List<String> built(String yaml) {
        return accepted(hongtou.render(Content.yaml(yaml), Format.DOCX)
                .files()
                .getFirst()
                .bytes());
    }

    private WordChanges.Compared compared(String later) {
        Answer<WordChanges.Compared> answer = hongtou.compare(Content.yaml(EARLIER), Content.yaml(later));
        assertThat(answer.ok()).as("%s", answer.problems()).isTrue();
        return answer.get();
    }

    @TestFactory
    Stream<DynamicTest> acceptedItIsTheLaterVersionAndRejectedTheEarlier() {
        return Stream.of(
                        EARLIER.replace("巡查的通知", "检查的通知"),
                        EARLIER.replace("照明和标线", "照明、护栏和标线").replace("10月底前", "11月底前"),
                        EARLIER.replace("  （二）没有护栏的，先立临时护栏。\n", ""),
                        EARLIER.replace("每周巡查一次。\n", "每周巡查一次。\n  巡查记录留存一年。\n"),
                        EARLIER.replace("  | 白渚县 | 41 | 30 |\n", ""),
                        EARLIER.replace("| 30 |\n", "| 30 |\n  | 望川县 | 16 | 9 |\n"),
                        EARLIER.replace("| 41 | 30 |", "| 42 | 35 |"),
                        EARLIER.replace("  为保障学生乘车安全，现就有关事项通知如下。\n", ""),
                        EARLIER.replace("2026-10-08", "2026-10-12"))
                .map(later ->
                        DynamicTest.dynamicTest(String.valueOf(compared(later).changes()), () -> {
                            byte[] docx = compared(later).docx();
                            assertThat(accepted(docx)).isEqualTo(built(later));
                            assertThat(rejected(docx)).isEqualTo(built(EARLIER));
                            assertThat(faults(docx)).isEmpty();
                        }));
    }

    /** What the schema of ECMA-376 has against the text. */
    private static List<Object> faults(byte[] docx) throws XmlException {
        List<Object> faults = new ArrayList<>();
        boolean fine = DocumentDocument.Factory.parse(EditedText.of(docx).document())
                .validate(new XmlOptions().setErrorListener((Collection) faults));
        assertThat(fine).isEqualTo(faults.isEmpty());
        return faults;
    }

    @Test
    void changesAreTheIssuersAndHaveNoDate() {
        Document document =
                EditedText.of(compared(EARLIER.replace("每周", "每月")).docx()).document();
        List<Element> changes = EditedText.inside(document.getDocumentElement(), "ins");
        assertThat(changes).isNotEmpty().allSatisfy(change -> {
            assertThat(change.getAttributeNS(EditedText.WORD, "author")).isEqualTo("云泽市教育局");
            assertThat(change.hasAttributeNS(EditedText.WORD, "date")).isFalse();
        });
    }

    @Test
    void onlyTheWordsThatChangedAreMarked() {
        byte[] docx = compared(EARLIER.replace("每周", "每月")).docx();
        Document document = EditedText.of(docx).document();
        assertThat(EditedText.inside(document.getDocumentElement(), "delText"))
                .extracting(Element::getTextContent)
                .containsExactly("周");
    }

    @Test
    void theListSaysEachChange() {
        assertThat(compared(EARLIER.replace("每周", "每月")).changes())
                .containsExactly(new WordChanges.Change(WordChanges.Form.CHANGED, "", "县级教育局每周巡查一次。", "县级教育局每月巡查一次。"));
    }

    @TestFactory
    Stream<DynamicTest> aSampleIsNoOtherThanItself() {
        return TestProject.samples().stream()
                .map(sample -> DynamicTest.dynamicTest(String.valueOf(sample.getFileName()), () -> {
                    Content content = Content.file(sample.toString());
                    assertThat(hongtou.compare(content, content).get().changes())
                            .isEmpty();
                }));
    }
}
