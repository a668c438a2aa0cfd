package org.hongtou.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.model.Element;
import org.hongtou.model.Layout;
import org.hongtou.model.Length;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleReaderTest {

    private static Diagnostic only(String changes) {
        assertThat(TestStyles.found(changes)).hasSize(1);
        return TestStyles.found(changes).getFirst();
    }

    @Test
    void theShippedStyleHasNoFault() {
        assertThat(TestStyles.found("extends: common\n")).isEmpty();
    }

    @Test
    void oneKeyOfAProjectChangesThatAlone() {
        Style shipped = TestStyles.shipped(Layout.OFFICIAL);
        Style own = TestStyles.shipped(Layout.OFFICIAL, "elements:\n  title: {size: 20pt}\n");
        assertThat(own.paragraph(Element.TITLE).type().size()).isEqualTo(Length.pt(20));
        assertThat(own.paragraph(Element.TITLE).format())
                .isEqualTo(shipped.paragraph(Element.TITLE).format());
        assertThat(own.paragraph(Element.ADDRESSEE)).isEqualTo(shipped.paragraph(Element.ADDRESSEE));
        assertThat(own.page()).isEqualTo(shipped.page());
    }

    @Test
    void aGridBringsItsPitchAndWhatIsSetStillCounts() {
        Style ink = TestStyles.shipped(Layout.OFFICIAL);
        Style box = TestStyles.shipped(Layout.OFFICIAL, "page: {grid: box}\n");
        assertThat(ink.page().grid()).isEqualTo(Grid.INK);
        assertThat(ink.page().pitch()).isEqualTo(Length.pt(29.6));
        assertThat(box.page().grid()).isEqualTo(Grid.BOX);
        assertThat(box.page().pitch()).isEqualTo(Length.pt(28.95));
        assertThat(box.paragraph(Element.PARAGRAPH).format().pitch()).isEqualTo(Length.pt(28.95));
        assertThat(box.paragraph(Element.HEADING_1).format().pitch()).isEqualTo(Length.pt(28.95));
        assertThat(box.paragraph(Element.TITLE)).isEqualTo(ink.paragraph(Element.TITLE));
        for (String[] files : new String[][] {
            {"page: {grid: box, pitch: 28pt}\n"},
            {"page: {pitch: 28pt}\n", "page: {grid: box}\n"},
            {"page: {grid: box}\n", "page: {pitch: 28pt}\n"}
        }) {
            assertThat(TestStyles.shipped(Layout.OFFICIAL, files).page().pitch())
                    .as(String.join("", files))
                    .isEqualTo(Length.pt(28));
        }
    }

    @Test
    void aFigureOfAGridIsNamedAtItsPlace() {
        Diagnostic found = only("page: {grid: box}\ngrids: {box: {pitch: 29}}\n");
        assertThat(found.code()).isEqualTo("style.wrong-value");
        assertThat(found.place().line()).isEqualTo(2);
        assertThat(only("page: {grid: box}\ngrids: {box: {pich: 29pt}}\n").arguments())
                .containsExactly("page.pich", "pitch");
    }

    @Test
    void bodyTextHasThePagesPitchAndThePageItsSize() {
        Style own = TestStyles.shipped(Layout.OFFICIAL, "page: {pitch: 26pt}\nelements:\n  paragraph: {size: 14pt}\n");
        assertThat(own.page().bodySize()).isEqualTo(Length.pt(14));
        assertThat(own.paragraph(Element.ADDRESSEE).format().pitch()).isEqualTo(Length.pt(26));
        Style apart = TestStyles.shipped(Layout.OFFICIAL, "elements:\n  paragraph: {pitch: 30pt}\n");
        assertThat(apart.page().pitch()).isEqualTo(Length.pt(29.6));
        assertThat(apart.paragraph(Element.PARAGRAPH).format().pitch()).isEqualTo(Length.pt(30));
    }

    @Test
    void whatIsLikeAnElementFollowsItsChanges() {
        Style own = TestStyles.shipped(Layout.OFFICIAL, "elements:\n  paragraph: {size: 15pt}\n");
        assertThat(own.paragraph(Element.HEADING_1).type().size()).isEqualTo(Length.pt(15));
        assertThat(own.paragraph(Element.TITLE).type().size()).isEqualTo(Length.pt(22));
    }

    @Test
    void theLastOfSeveralFilesCounts() {
        Style own = TestStyles.shipped(
                Layout.OFFICIAL, "red-rule: {thickness: 1pt, gap: 5mm}\n", "red-rule: {thickness: 2pt}\n");
        assertThat(own.redRule().stroke().thickness()).isEqualTo(Length.pt(2));
        assertThat(own.redRule().above()).isEqualTo(Length.mm(5));
    }

    @Test
    void aLayoutsPartCountsInThatLayoutAlone() {
        String change = "layouts:\n  plain:\n    red-rule: {gap: 9mm}\n";
        assertThat(TestStyles.shipped(Layout.PLAIN, change).redRule().above()).isEqualTo(Length.mm(9));
        assertThat(TestStyles.shipped(Layout.OFFICIAL, change).redRule().above())
                .isEqualTo(Length.mm(4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page: {widht: 200mm}| page.widht| width",
                "elements: {titel: {size: 20pt}}| elements.titel| title",
                "elements: {title: {colr: ff0000}}| elements.title.colr| colour",
                "layouts: {leter: {}}| layouts.leter| letter",
                "grids: {bx: {}}| grids.bx| box",
                "page: {grids: box}| page.grids| grid",
                "contents: {page-number: 否}| contents.page-number| page-numbers",
                "phrases: {signatorys: 签发：}| phrases.signatorys| signatories",
                "sinature: {}| sinature| signature"
            })
    void aMisspeltKeyIsNamedWithTheOneThatWasMeant(String change, String path, String meant) {
        assertThat(only(change)).extracting(Diagnostic::code).isEqualTo("style.unknown-key-near");
        assertThat(only(change).arguments()).containsExactly(path, meant);
        assertThat(only(change).place().line()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page: {pitch: 29.6}",
                "page: {pitch: 29.6px}",
                "page: {pitch: 0pt}",
                "page: {pitch: 0.01pt}",
                "mark: {largest: 0.01pt}",
                "grids: {ink: {pitch: 0.01pt}}",
                "elements: {title: {pitch: 0.02pt}}",
                "page: {pitch: 一行}",
                "page: {cell: 1字}",
                "page: {grid: boxes}",
                "elements: {title: {size: -22pt}}",
                "elements: {title: {face: 大标宋}}",
                "elements: {title: {align: middle}}",
                "elements: {title: {keep-next: 也许}}",
                "elements: {title: {colour: red}}",
                "elements: {title: {like: nothing}}",
                "elements: {title: {scale: 500}}",
                "contents: {leader: dotted}",
                "contents: {page-numbers: dots}",
                "mark: {narrowest: 5}",
                "phrases: {picture: ' '}",
                "phrases: {imprint-anchor: ''}"
            })
    void aValueThatCannotBeIsNamedAtItsPlace(String change) {
        Diagnostic found = only(change);
        assertThat(found.code()).isEqualTo("style.wrong-value");
        assertThat(found.place().line()).isEqualTo(1);
        assertThat(change).contains(found.arguments().get(1));
    }

    @Test
    void elementsThatAreLikeEachOtherAreAnError() {
        String loop = "elements:\n  title: {like: subtitle}\n  subtitle: {like: byline}\n  byline: {like: title}\n";
        assertThat(TestStyles.found(loop)).extracting(Diagnostic::code).containsExactly("style.wrong-value");
        assertThat(only("elements: {title: {like: title}}").code()).isEqualTo("style.wrong-value");
    }

    @Test
    void whatIsMissingIsNamedOnce() {
        String common = TestStyles.common();
        assertThat(TestStyles.foundAlone(common.replaceAll("(?m)^table:(\n .*)*", "")))
                .extracting(Diagnostic::code, one -> one.arguments().getFirst())
                .containsExactly(tuple("style.missing-key", "table"));
        assertThat(TestStyles.foundAlone(common.replaceAll("(?m)^  byline:.*$", "")))
                .extracting(Diagnostic::code, one -> one.arguments().getFirst())
                .containsExactly(tuple("style.missing-key", "elements.byline"));
        assertThat(TestStyles.foundAlone(common.replace("  padding: 1.9mm", "")))
                .extracting(Diagnostic::code, one -> one.arguments().getFirst())
                .containsExactly(tuple("style.missing-key", "table.padding"));
        assertThat(TestStyles.found("imprint: 无"))
                .extracting(Diagnostic::code, one -> one.arguments().getFirst())
                .containsExactly(tuple("style.not-a-mapping", "imprint"));
    }

    @Test
    void aPhraseIsOneLine() {
        assertThat(only("phrases: {after-copies: \"份\\n\"}").code()).isEqualTo("style.bad-character");
        assertThat(only("phrases: {after-copies: \"\\t份\"}").code()).isEqualTo("style.bad-character");
        assertThat(TestStyles.shipped(Layout.OFFICIAL, "phrases: {after-copies: \"\"}")
                        .phrase(Phrase.AFTER_COPIES))
                .isEmpty();
    }

    /** Wherever it would be printed, or go into a file of XML. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "page-number: {before: \"%s\"}", "page-number: {after: \"一%s\"}", "phrases: {before-copies: \"共%s\"}",
                "faces: {body: {han: \"%s\", latin: x}}", "faces: {body: {han: x, latin: \"a%s\"}}",
                        "elements: {title: {name: \"题%s\"}}"
            })
    void aCharacterThatNoDocumentHoldsIsNamedAtItsPlace(String change) {
        for (String c : List.of(
                "\\0",
                "\\u0001",
                "\\u001B",
                "\\u0085",
                "\\ud800",
                "\\uDC00",
                "\\u2028",
                "\\ufffe",
                "\\ufdd0",
                "\\U0001ffff")) {
            Diagnostic found = only(change.replace("%s", c));
            assertThat(found.code()).as(c).isEqualTo("style.bad-character");
            assertThat(found.place().line()).isEqualTo(1);
            assertThat(found.arguments().getLast()).startsWith("U+");
        }
        assertThat(TestStyles.found(change.replace("%s", "\\u3000\\U00020000"))).isEmpty();
    }

    @Test
    void marginsThatLeaveNoRoomAreAnError() {
        assertThat(only("page: {left: 100mm, right: 100mm}").code()).isEqualTo("style.no-room");
    }

    @ParameterizedTest
    @CsvSource({"35mm,35", "1.5cm,15", "72pt,25.4", "2字,11.142", "1行,10.39", "-3mm,-3"})
    void lengthsAreWrittenAsPeopleDo(String text, double mm) {
        Style own = TestStyles.shipped(Layout.OFFICIAL, "red-rule: {gap: " + text + "}\n");
        assertThat(own.redRule().above().mm()).isEqualTo(mm, org.assertj.core.api.Assertions.within(0.001));
    }

    @Test
    void keysAndValuesMayBeChinese() {
        Style english = TestStyles.shipped(
                Layout.OFFICIAL,
                "page-number: {align: center, total: true, start: 3, before: a}\n"
                        + "red-rule: {form: thick-thin, colour: ff0000, shown: false}\n"
                        + "elements: {title: {size: 22pt, pitch: 28pt, align: left, face: kaiti, before: next}}\n"
                        + "layouts: {official: {page: {grid: box}}}\n");
        Style chinese = TestStyles.shipped(
                Layout.OFFICIAL,
                "页码: {对齐: 居中, 总页数: 是, 起始: 3, 前: a}\n"
                        + "红线: {线型: 上粗下细, 颜色: 红, 印: 否}\n"
                        + "要素: {标题: {字号: 二号, 行距: 28磅, 对齐: 居左, 字体: 楷体, 上空: 下一行}}\n"
                        + "版式: {公文: {页面: {网格: 行框}}}\n");
        assertThat(chinese).isEqualTo(english);
        assertThat(chinese).isNotEqualTo(TestStyles.shipped(Layout.OFFICIAL));
    }

    @Test
    void messagesSayWhatWasTyped() {
        assertThat(only("要素: {标题: {字号: 三十}}").arguments()).startsWith("elements.title.字号", "三十");
        assertThat(only("要素: {标题: {对其: 居中}}").arguments()).containsExactly("elements.title.对其", "对齐");
        assertThat(only("要素: {标题: {对齐: 中间}}").arguments().getLast().toString()).contains("center 居中");
    }

    @Test
    void aKeyInBothLanguagesIsOneTooMany() {
        assertThat(only("页码: {对齐: 居中, align: left}").code()).isEqualTo("style.same-key");
        assertThat(only("页码: {对齐: 居中}\npage-number: {align: left}").arguments()).containsExactly("页码", "page-number");
    }

    @Test
    void aKeyThatCannotActIsRefusedAndSaysWhichOneDoes() {
        assertThat(only("elements: {page-number: {align: center}}").arguments())
                .containsExactly("elements.page-number.align", "page-number.align");
        assertThat(only("elements: {table-cell: {before: 1行}}").code()).isEqualTo("style.idle-key");
        assertThat(TestStyles.found("elements: {page-number: {align: left}, mark: {size: 62pt}}"))
                .as("what is so in any case")
                .isEmpty();
    }

    @Test
    void aFirstPageHasAnOddNumber() {
        assertThat(TestStyles.shipped(Layout.OFFICIAL, "page-number: {start: 5}")
                        .pageNumber()
                        .start())
                .isEqualTo(5);
        assertThat(only("page-number: {start: 4}").code()).isEqualTo("style.wrong-value");
    }

    /** Word has no length over 22 inches, and no face of a longer name. */
    @Test
    void whatWordCannotHoldIsRefusedAtItsPlace() {
        assertThat(only("elements: {title: {size: 1600pt}}").code()).isEqualTo("style.wrong-value");
        assertThat(only("page: {width: 559mm}").code()).isEqualTo("style.wrong-value");
        assertThat(only("faces: {heiti: {han: " + "黑".repeat(32) + "}}").code()).isEqualTo("style.wrong-value");
        assertThat(TestStyles.found("elements: {title: {size: 800pt}}")).isEmpty();
        assertThat(TestStyles.found("faces: {heiti: {han: " + "黑".repeat(31) + "}}"))
                .isEmpty();
    }
}
