package org.hongtou.output.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongtou.output.docx.DocxFile.attribute;
import static org.hongtou.output.docx.DocxFile.inside;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.kind.MemoryFolder;
import org.hongtou.pipeline.TestProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Word, WPS and their tools find the styles under the names that they look for, a clerk under the standard's. */
class WordStyleNamesTest {
    private static final String STYLES = "word/styles.xml";

    static Stream<Path> documents() {
        return TestProject.samples().stream();
    }

    private static DocxFile docx(TestProject project, Path file) {
        return DocxFile.read(project.write(project.compose(file).composed(), "docx"));
    }

    private static DocxFile docx(String file) {
        return docx(new TestProject(), Path.of(file));
    }

    private static String child(Element style, String name) {
        List<Element> found = inside(style, name);
        return found.isEmpty() ? "" : attribute(found.getFirst(), "val");
    }

    /** Id to name and aliases, parted by a comma as Word shows them. */
    private static Map<String, String> names(DocxFile docx) {
        return docx.elements(STYLES, "style").stream()
                .collect(Collectors.toMap(
                        style -> attribute(style, "styleId"),
                        style -> child(style, "aliases").isEmpty()
                                ? child(style, "name")
                                : child(style, "name") + "," + child(style, "aliases")));
    }

    private static Element style(DocxFile docx, String id) {
        return docx.elements(STYLES, "style").stream()
                .filter(style -> attribute(style, "styleId").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String level(DocxFile docx, String id) {
        return child(style(docx, id), "outlineLvl");
    }

    @Test
    void whatWordHasAStyleForBearsItsName() {
        assertThat(names(docx("content/notice.yaml")))
                .containsEntry("paragraph", "Normal,正文")
                .containsEntry("title", "Title,标题")
                .containsEntry("subtitle", "Subtitle,副标题")
                .containsEntry("contents-entry", "toc 1,目录条目")
                .containsEntry("page-number", "footer")
                .containsEntry("page-figure", "page number,页码")
                .containsEntry("table-caption", "caption,表题")
                .containsEntry("picture-caption", "图题")
                .containsEntry("addressee", "主送机关")
                .containsEntry("adoption", "标题题注");
        assertThat(child(style(docx("content/notice.yaml"), "picture-caption"), "basedOn"))
                .isEqualTo("table-caption");
    }

    @Test
    void aNoticesNumberedHeadingsAreTheFirstFourLevelsUnderItsTitle() {
        DocxFile docx = docx("content/notice.yaml");
        for (int level = 1; level <= 4; level++) {
            assertThat(names(docx).get("heading-" + level)).startsWith("heading " + level + ",");
            assertThat(level(docx, "heading-" + level)).isEqualTo(String.valueOf(level - 1));
        }
        assertThat(level(docx, "title")).as("a title is no level of Word's").isEmpty();
        assertThat(level(docx, "attachment-title")).isEqualTo("0");
    }

    @Test
    void aBulletinsColumnsAndItemsAreTheLevelsAboveThem() {
        DocxFile docx = docx("content/bulletin-long.yaml");
        assertThat(names(docx))
                .containsEntry("column", "heading 1,栏目")
                .containsEntry("item-title", "heading 2,稿件标题")
                .containsEntry("heading-1", "heading 3,一级标题")
                .containsEntry("heading-4", "heading 6,四级标题");
        assertThat(List.of("column", "item-title", "heading-1"))
                .extracting(id -> level(docx, id))
                .containsExactly("0", "1", "2");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noNameOrAliasIsGivenTwiceNorOneOfWordsToAnother(Path file) {
        List<String> all = new ArrayList<>();
        for (Element style : docx(new TestProject(), file).elements(STYLES, "style")) {
            all.add(child(style, "name").toLowerCase(Locale.ROOT));
            if (!child(style, "aliases").isEmpty()) {
                all.add(child(style, "aliases").toLowerCase(Locale.ROOT));
            }
            boolean custom = attribute(style, "customStyle").equals("1");
            assertThat(custom)
                    .as(child(style, "name"))
                    .isEqualTo(!child(style, "name")
                            .matches("Normal|Title|Subtitle|caption|footer|page number|Hyperlink|(heading|toc) \\d"));
        }
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void aHousesNameThatIsOneOfWordsIsToldApart() {
        TestProject project = new TestProject(MemoryFolder.of(
                "common", Map.of("style.yaml", "elements:\n  source: {name: 题注}\n  brief: {name: 标题}\n")));
        assertThat(names(docx(project, Path.of("content/notice.yaml"))))
                .containsEntry("title", "Title,标题")
                .containsEntry("source", "题注 2")
                .containsEntry("brief", "标题 2");
    }

    @Test
    void theGalleryOffersWhatTheDocumentMayNeed() {
        List<String> offered = docx("content/notice.yaml").elements(STYLES, "style").stream()
                .filter(style -> !inside(style, "qFormat").isEmpty())
                .map(style -> attribute(style, "styleId"))
                .toList();
        assertThat(offered)
                .contains("paragraph", "title", "addressee", "heading-1", "heading-4", "table-caption", "strong")
                .doesNotContain("order-number", "column", "brief", "staff", "anchor", "latin");
        assertThat(docx("content/bulletin-long.yaml").elements(STYLES, "style"))
                .filteredOn(style -> attribute(style, "styleId").equals("column"))
                .allSatisfy(style -> assertThat(inside(style, "qFormat")).hasSize(1));
    }

    @Test
    void wordsOtherStylesStayOutOfSight() {
        Element latent =
                docx("content/notice.yaml").elements(STYLES, "latentStyles").getFirst();
        assertThat(attribute(latent, "defSemiHidden")).isEqualTo("1");
        assertThat(attribute(latent, "defUnhideWhenUsed")).isEqualTo("1");
    }

    @Test
    void enterGoesOnInTextBehindWhateverStandsOnce() {
        DocxFile docx = docx("content/notice.yaml");
        for (String once :
                List.of("title", "addressee", "heading-1", "subtitle", "byline", "source", "date", "column")) {
            assertThat(child(style(docx, once), "next")).as(once).isEqualTo("paragraph");
        }
        assertThat(child(style(docx, "attachment-label"), "next")).isEqualTo("attachment-title");
        assertThat(docx.elements(STYLES, "style"))
                .filteredOn(style -> attribute(style, "type").equals("paragraph"))
                .filteredOn(style -> !List.of("paragraph", "anchor").contains(attribute(style, "styleId")))
                .allSatisfy(style -> assertThat(child(style, "next")).isNotEmpty());
    }

    @Test
    void theFiguresOfPageNumbersHaveWordsStyle() {
        DocxFile docx = docx("content/notice.yaml");
        for (String footer : docx.names("word/footer.*\\.xml")) {
            assertThat(docx.elements(footer, "r"))
                    .filteredOn(run -> !inside(run, "fldChar").isEmpty())
                    .allSatisfy(run -> assertThat(child(run, "rStyle")).isEqualTo("page-figure"));
        }
    }
}
