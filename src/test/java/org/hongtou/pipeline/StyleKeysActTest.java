package org.hongtou.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.diagnostics.Halt;
import org.hongtou.kind.KindFolder;
import org.hongtou.kind.MemoryFolder;
import org.hongtou.model.Element;
import org.hongtou.output.Composed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every style key changes a document, or is refused: none is accepted in silence. */
@Tag("corpus")
final class StyleKeysActTest {
    private static final Map<String, List<String>> ELEMENT_KEYS = elementKeys();
    private static final List<String> CORPUS = List.of(
            "seal-of-one",
            "five-signatories",
            "stamp-without-picture",
            "head/draft-and-all-three-with-one-signatory",
            "letter/one-page-with-all-corners",
            "joint-mark-of-two",
            "seals-of-three",
            "minutes/long-attendance",
            "signature/long-names-unsealed",
            "picture/in-an-attachment",
            "seals-of-four",
            "bulletin/every-part-of-head-and-foot",
            "imprint-on-the-back-of-one-page",
            "official/attachment-names-that-turn",
            "order/order-with-effect-date",
            "table-over-pages",
            "table/too-many-columns-set-smaller",
            "turned-table",
            "text/line-markers",
            "stamp-with-picture");

    /** Every element that a template can print in a paragraph of its own, longer than a line, and turned by hand. */
    private static final KindFolder TRIAL = trial();

    private static final List<Path> FILES = new ArrayList<>();
    private static final Map<Path, List<Composed>> PLAIN = new LinkedHashMap<>();

    private static Map<String, List<String>> elementKeys() {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        keys.put("face", List.of("songti", "heiti"));
        keys.put("latin", List.of("han", "face"));
        keys.put("size", List.of("9pt"));
        keys.put("tracking", List.of("1pt"));
        keys.put("scale", List.of("70"));
        keys.put("bold", List.of("是", "否"));
        keys.put("colour", List.of("336699"));
        keys.put("align", List.of("left", "center", "right", "spread"));
        keys.put("left", List.of("3字"));
        keys.put("right", List.of("3字"));
        keys.put("first-line", List.of("3字", "0字"));
        keys.put("pitch", List.of("41pt"));
        keys.put("before", List.of("33mm"));
        keys.put("after", List.of("33mm"));
        keys.put("keep-next", List.of("是", "否"));
        keys.put("keep-lines", List.of("是", "否"));
        keys.put("new-page", List.of("是"));
        keys.put("break", List.of("words", "characters"));
        keys.put("outline", List.of("7"));
        return keys;
    }

    private static KindFolder trial() {
        String words = "关于进一步加强全市农村饮水安全工程建设和运行维护管理工作情况的调查研究与若干建议以及下一步安排";
        String longer = "农村饮水" + words;
        String paragraphs = Stream.of(
                        "issue",
                        "order-number",
                        "report-to",
                        "title",
                        "subtitle",
                        "adoption",
                        "byline",
                        "addressee",
                        "column",
                        "item-title",
                        "item-subtitle",
                        "heading level=\"1\"",
                        "heading level=\"2\"",
                        "heading level=\"3\"",
                        "heading level=\"4\"",
                        "chapter",
                        "paragraph",
                        "paragraph align=\"flush\"",
                        "paragraph align=\"center\"",
                        "paragraph align=\"right\"",
                        "lead",
                        "brief",
                        "source",
                        "note",
                        "table-note",
                        "attachment-title")
                .flatMap(tag -> Stream.of(words, longer)
                        .map(text -> "<" + tag + ">" + text + "</" + tag.replaceAll(" .*", "") + ">"
                                + "<paragraph>试。</paragraph>"))
                .collect(Collectors.joining("\n"));
        String template = """
                <document kind="trial" layout="plain" title="试" author="" subject="" date="">
                <corner side="right" role="serial">编号0087</corner>
                <ends left="云泽市人民政府办公室" right="2026年6月17日"/>
                %s
                <contents heading="%s"><entry to="a">%s</entry><entry to="a">试</entry></contents>
                <item-title id="a">试</item-title>
                <editor-note label="编者按"><paragraph>%s</paragraph><paragraph>试<strong>试</strong></paragraph></editor-note>
                <attendance><labelled label="出席"><line>%s</line></labelled></attendance>
                <table caption="%s" unit="%s" head="1"><column align="by-content"/><column align="by-content"/>
                <row><cell>地区</cell><cell>情况</cell></row>
                <row><cell>青垣区</cell><cell>%s</cell></row>
                <row><cell>意见</cell><cell room="true"/></row></table>
                <paragraph>试。</paragraph>
                <names><name>试验</name><name>试A1</name><name>%s</name><name>试</name></names><paragraph>试。</paragraph>
                <picture file="bars.png" caption="%s" width="60mm"/><paragraph>试。</paragraph>
                <attachment label="%s"><attachment-title>试</attachment-title></attachment>
                <imprint form="distribution" copies="30"><labelled label="报"><line>%s</line></labelled>
                <staff label="签发"><line>%s</line></staff><staff label="审核"><line>简堃</line></staff></imprint>
                </document>
                """.formatted(
                        paragraphs, words, words, words, words, words, words, words, words, words, words, words, words);
        return MemoryFolder.of(
                "trial",
                Map.of(
                        "schema.yaml", "title: 试\nkeys:\n  kind: {title: 文种, type: line}\n",
                        "style.yaml", "extends: common\n",
                        "template.ftlx", template));
    }

    @BeforeAll
    static void compose() {
        CORPUS.forEach(name -> FILES.add(Path.of("src/test/resources/corpus/" + name + ".yaml")));
        FILES.addFirst(Path.of("src/test/resources/corpus/picture/trial.yaml"));
        TestProject plain = new TestProject(TRIAL);
        FILES.forEach(file -> PLAIN.put(file, composed(plain, file)));
    }

    private static List<Composed> composed(TestProject project, Path file) {
        return Files.exists(file)
                ? project.compose(file).all()
                : project.compose(file, "文种: trial\n").all();
    }

    /** Whether a change of the style shows anywhere, or is refused. */
    private static boolean shows(String style, boolean paging) {
        TestProject changed = new TestProject(TRIAL, MemoryFolder.of("common", Map.of("style.yaml", style)));
        for (Path file : FILES) {
            try {
                List<Composed> now = composed(changed, file);
                for (int i = 0; i < now.size(); i++) {
                    Composed then = PLAIN.get(file).get(i);
                    if (!now.get(i).pages().equals(then.pages())
                            || (paging
                                    && !now.get(i)
                                            .galley()
                                            .flow()
                                            .equals(then.galley().flow()))) {
                        return true;
                    }
                }
            } catch (Halt refused) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @EnumSource(Element.class)
    void aKeyOfAnElementShowsOrIsRefused(Element element) {
        List<String> silent = new ArrayList<>();
        ELEMENT_KEYS.forEach((key, values) -> {
            if (values.stream()
                    .noneMatch(value -> shows(
                            "elements:\n  " + element.key() + ": {" + key + ": " + value + "}\n",
                            key.startsWith("keep")))) {
                silent.add(key);
            }
        });
        assertThat(silent).as(element.key()).isEmpty();
    }

    @Test
    void aKeyOfAnotherPartShowsOrIsRefused() {
        List<String> changes = List.of(
                "page: {width: 200mm}",
                "page: {height: 290mm}",
                "page: {grid: box}",
                "page: {ink-top: 40mm}",
                "page: {ink-bottom: 40mm}",
                "page: {left: 30mm}",
                "page: {right: 30mm}",
                "page: {cell: 6mm}",
                "page: {line: 12mm}",
                "page: {pitch: 28pt}",
                "page: {body-size: 12pt}",
                "page: {mirrored: 是}",
                "grids: {ink: {pitch: 28pt}}",
                "layouts: {letter: {page: {letter: {mark-ink: 33mm}}}}",
                "layouts: {letter: {page: {letter: {rule-gap: 6mm}}}}",
                "layouts: {letter: {page: {letter: {rule: {form: single}}}}}",
                "layouts: {letter: {page: {letter: {rule: {thickness: 3pt}}}}}",
                "layouts: {letter: {page: {letter: {rule: {colour: 000000}}}}}",
                "layouts: {letter: {page: {letter: {rule-width: 160mm}}}}",
                "layouts: {letter: {page: {letter: {foot-rule: 25mm}}}}",
                "layouts: {letter: {page: {letter: {text-gap: 9mm}}}}",
                "faces: {fangsong: {han: 宋体}}",
                "faces: {fangsong: {latin: 黑体}}",
                "roles: {strong: {face: heiti}}",
                "roles: {label: {bold: 否}}",
                "latin: {tracking: 1pt}",
                "mark: {ink: 40mm}",
                "mark: {largest: 50pt}",
                "mark: {smallest: 20pt}",
                "mark: {narrowest: 90, width: 90mm}",
                "mark: {width: 90mm}",
                "mark: {height: 20mm}",
                "red-rule: {shown: 否}",
                "red-rule: {form: thick-thin}",
                "red-rule: {thickness: 3pt}",
                "red-rule: {colour: 000000}",
                "red-rule: {gap: 8mm}",
                "red-rule: {after: 4行}",
                "signature: {sealed-date: 6字}",
                "signature: {sealed-gap: 4行}",
                "signature: {unsealed-name: 5字}",
                "signature: {unsealed-date: 5字}",
                "signature: {unsealed-gap: 4行}",
                "signature: {stamp-right: 8字}",
                "signature: {long-name: 4}",
                "signature: {seal-size: 30mm}",
                "signature: {seal-spacing: 10mm}",
                "signature: {stamp-height: 30mm}",
                "imprint: {outer: {thickness: 2pt}}",
                "imprint: {inner: {colour: ff0000}}",
                "imprint: {ruled: 否}",
                "imprint: {even-page: 否}",
                "contents: {page-numbers: 否}",
                "contents: {leader: none}",
                "contents: {number-room: 9字}",
                "page-number: {align: center}",
                "page-number: {before: 第}",
                "page-number: {after: 页}",
                "page-number: {indent: 3字}",
                "page-number: {gap: 9mm}",
                "page-number: {shown: 否}",
                "page-number: {on-first-page: 否}",
                "page-number: {start: 3}",
                "page-number: {total: 是}",
                "table: {rule: {thickness: 2pt}}",
                "draft: {shown: every}",
                "draft: {shown: watermark}",
                "draft: {shown: every, face: heiti}",
                "draft: {shown: every, size: 22pt}",
                "draft: {shown: watermark, colour: ff0000}",
                "table: {above: 5mm}",
                "table: {smallest: 12pt}",
                "table: {padding: 4mm}",
                "table: {room: 40mm}");
        assertThat(changes).allMatch(change -> shows(change + "\n", false));
    }
}
