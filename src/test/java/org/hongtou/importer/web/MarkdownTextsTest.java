package org.hongtou.importer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hongtou.diagnostics.Report;
import org.hongtou.importer.ShownPieces;
import org.hongtou.importer.draft.DraftDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of Markdown, as AI tools and editors write it; ⏎ is the end of a line. */
class MarkdownTextsTest {
    private final Report report = new Report();

    private DraftDocument read(String text) {
        return MarkdownDraft.read("a.md", text.replace('⏎', '\n').getBytes(StandardCharsets.UTF_8), report);
    }

    private List<String> words(String text) {
        return ShownPieces.words(read(text));
    }

    private List<String> told() {
        return ShownPieces.told(report);
    }

    /** Paragraphs are parted by a stroke. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '¤',
            value = {
                "headings|# 甲⏎⏎## 一、乙⏎丙|甲¦一、乙¦丙",
                "a heading without its blank|##一、乙⏎丙|一、乙¦丙",
                "bold|甲**乙**丙|甲**乙**丙",
                "bold with a mark at its end|**标题：** 正文|**标题：** 正文",
                "bold with a mark and no blank|**标题：**正文。**第一，**再说|**标题：**正文。**第一，**再说",
                "bold quotes|甲**“乙”**丙**《丁》**戊|甲**“乙”**丙**《丁》**戊",
                "slanted words|甲*乙*丙|甲乙丙",
                "escaped signs|甲\\*乙\\#|甲*乙#",
                "numbers|1. 甲⏎2. 乙|1.甲¦2.乙",
                "numbers from three|3) 甲⏎4) 乙|3)甲¦4)乙",
                "dots|- 甲⏎- 乙⏎  - 丙|甲¦乙¦丙",
                "quotes|> 甲⏎> > 乙|甲¦乙",
                "code|```⏎甲⏎  乙⏎```|甲¦乙",
                "paragraphs indented by four blanks|    甲**乙**⏎⏎    丙|甲**乙**¦丙",
                "a line|甲⏎⏎---⏎⏎乙|甲¦乙",
                "a wrapped paragraph|各县水务局要在汛期以前把水库⏎河堤泵站逐座逐段地查一遍对⏎查出的问题登记造册。|各县水务局要在汛期以前把水库河堤泵站逐座逐段地查一遍对查出的问题登记造册。",
                "a sentence on two lines|请各县于5月20日前把检查情况报送市水务局⏎防汛科。|请各县于5月20日前把检查情况报送市水务局防汛科。",
                "a signature on two lines|云泽市水务局⏎2026年3月1日|云泽市水务局¦2026年3月1日",
                "lines that people ended|**时间：** 5月8日⏎**地点：** 县政府|**时间：** 5月8日¦**地点：** 县政府",
                "lines by two blanks|甲  ⏎乙|甲¦乙",
                "full-width blanks|　　各县要早作准备，不得拖延。⏎　　市水务局将抽查。|各县要早作准备，不得拖延。¦市水务局将抽查。",
                "markup|甲<br>乙<b>丙</b>|甲¦乙**丙**",
                "what is no markup|甲<乙>丙 & 丁|甲<乙>丙 & 丁",
            })
    void aTextIsReadAsItShows(String what, String text, String shown) {
        assertThat(String.join("¦", words(text))).as(what).isEqualTo(shown);
    }

    @Test
    void headingsHaveTheirLevels() {
        assertThat(ShownPieces.looks(read("# 甲⏎### 乙⏎丙"))).containsExactly("START 1 甲", "START 3 乙", "START 0 丙");
    }

    @Test
    void tablesAreRead() {
        assertThat(words("| 单位 | 数量 |⏎|:--|--:|⏎| 甲县<br>乙县 | 3 |⏎| 丙县 |")).containsExactly("单位/数量 甲县⏎乙县/3 丙县/");
    }

    @Test
    void titleAndDayAboveTheTextAreTheDocumentsAndTheRestIsTold() {
        assertThat(words("---⏎title: \"关于防汛的通知\"⏎date: 2026-05-08⏎author: 易翀⏎---⏎⏎各县：⏎⏎请注意。"))
                .containsExactly("关于防汛的通知", "各县：", "请注意。", "2026年5月8日");
        assertThat(told()).containsExactly("import.left-front-matter[1, author: 易翀]");
    }

    @Test
    void aTitleThatTheTextSaysIsntSaidTwice() {
        assertThat(words("---⏎标题：关于防汛的通知⏎---⏎# 关于防汛的通知⏎请注意。")).containsExactly("关于防汛的通知", "请注意。");
    }

    @Test
    void picturesAndAddressesAreTold() {
        assertThat(words("甲[办法](https://a.example/n)乙![水库](图/1.png)")).containsExactly("甲办法乙");
        assertThat(told())
                .containsExactly("import.left-link[1, https://a.example/n]", "import.left-linked-picture[1, 图/1.png]");
    }

    @Test
    void picturesWithinTheFileAreTaken() {
        assertThat(words("甲![水库](data:image/png;base64,iVBORw0KGgo=)")).containsExactly("甲", "图 image1.png 水库");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# 关于防汛的通知⏎各县：⏎请注意。",
                "甲⏎## 一、乙⏎丙⏎## 二、丁",
                "甲⏎| 单位 | 数量 |⏎|---|---|⏎| 乙 | 3 |",
                "---⏎title: 甲⏎---⏎乙",
                "甲⏎```⏎乙⏎```"
            })
    void markdownIsToldFromTextByItsSigns(String text) {
        assertThat(MarkdownDraft.isOne(text.replace('⏎', '\n').getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(MarkdownDraft.isOne(text.replace('⏎', '\n').getBytes(Charset.forName("GB18030"))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于防汛的通知⏎1. 检查水库⏎2. 检查河堤",
                "#3 泵站停用⏎# 3号机组检修",
                "* 注：数字为快报数⏎**重点**",
                "关于防汛的通知⏎---⏎请注意。⏎---⏎云泽市水务局",
                "甲 | 乙⏎丙 | 丁",
                "甲⏎```⏎乙"
            })
    void textWithLikeSignsStaysText(String text) {
        assertThat(MarkdownDraft.isOne(text.replace('⏎', '\n').getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "[", "*甲 ", "**", "`", "![", "<div>", "1. ", "| ", "*甲**乙"})
    void howeverDeepATextNestsItsWordsStay(String sign) {
        assertThat(String.join("", words("甲⏎⏎" + sign.repeat(100_000) + "乙"))).contains("甲", "乙");
    }
}
