package org.hongtou.importer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;
import org.hongtou.importer.ShownPieces;
import org.hongtou.importer.draft.DraftDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a web page: what a browser shows, each thing once and in its place; nothing is fetched. */
class WebPagesTest {
    private static final String PNG = Base64.getEncoder().encodeToString(new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2});

    private final Report report = new Report();

    private DraftDocument read(String markup) {
        return WebDraft.read("a.html", markup.getBytes(StandardCharsets.UTF_8), report);
    }

    private List<String> words(String markup) {
        return ShownPieces.words(read(markup));
    }

    private List<String> told() {
        return ShownPieces.told(report);
    }

    /** Paragraphs are parted by a slash. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "paragraphs|<p>甲</p><p>乙</p>|甲/乙",
                "text in no element|甲<div>乙</div>丙|甲/乙/丙",
                "bold|甲<b>乙</b>丙<strong>丁</strong><span style='font-weight:700'>戊</span>|甲**乙**丙**丁戊**",
                "bold that is off|<b>甲<span style='font-weight:normal'>乙</span></b>|**甲**乙",
                "bold by a class of the page|<style>.zd{font-weight:bold}</style>甲<span class=zd>乙</span>|甲**乙**",
                "lines|<p>甲<br>乙<br/>丙</p>|甲/乙/丙",
                "lines of a heading are one heading|<h1>云泽市水务局<br>关于防汛的通知</h1>|云泽市水务局⏎关于防汛的通知",
                "a page that is one block|<div>　　今年雨多。<br><br>　　各县要早准备。<br></div>|今年雨多。/各县要早准备。",
                "a sentence that a line end broke|<p>各县水务局要在汛期以前把水库、河堤、泵站逐座查一遍，<br>查出的问题登记造册。</p>|各县水务局要在汛期以前把水库、河堤、泵站逐座查一遍，查出的问题登记造册。",
                "the markup's own line ends|<p>各县⏎    水务局 2026⏎A</p>|各县水务局 2026 A",
                "blanks that are written|<p>签发人：&nbsp;&nbsp;易翀</p>|签发人：\u00A0\u00A0易翀",
                "text as it is written|<pre>甲⏎乙</pre>|甲/乙",
                "numbers of a list|<ol><li>甲<li>乙</ol><ol start=3 type=a><li>丙<li value=9>丁</ol>|1.甲/2.乙/c.丙/i.丁",
                "Chinese numbers|<ol style='list-style-type:cjk-ideographic'><li>甲<li>乙</ol>|一、甲/二、乙",
                "a list backwards|<ol reversed><li>甲<li>乙</ol>|2.甲/1.乙",
                "a list within a list|<ol><li>甲<ol><li>乙</ol><li>丙</ol>|1.甲/1.乙/2.丙",
                "a list of dots|<ul><li>甲<li>乙</ul>|甲/乙",
                "a number that Word wrote out|<p><![if !supportLists]><span style='mso-list:Ignore'>（一）<span>&nbsp;&nbsp; </span></span><![endif]>甲</p>|（一）甲",
                "quotes|<p>他说<q>好</q></p>|他说“好”",
                "remarks and scripts|<!-- 甲 --><script>乙</script><style>丙{}</style><title>丁</title>戊|戊",
                "what Word writes for itself|<!--[if gte mso 9]><xml>甲</xml><![endif]--><p>乙<o:p></o:p></p>|乙",
                "signs of no width|<p>甲\u200B乙</p>|甲乙",
                "page numbers of a scraped page|<p>甲。</p><p>— 2 —</p><p>乙。</p>|甲。/乙。",
            })
    void aPageIsReadAsItShows(String what, String markup, String text) {
        assertThat(String.join("/", words(markup.replace('⏎', '\n')))).as(what).isEqualTo(text);
    }

    /** Where a paragraph stands, its level, {@code >} where it is indented, {@code ^} after an empty line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<h1 align=center>甲</h1>|CENTER 1 甲",
                "<p style='text-align: right'>甲</p>|END 0 甲",
                "<center><p>甲</p></center>|CENTER 0 甲",
                "<div style='text-align:center'><p>甲</p><p style='text-align:left'>乙</p></div>|CENTER 0 甲/START 0 乙",
                "<style>p.MsoNormal, li.x {text-align:center; text-indent:24.0pt}</style><p class=MsoNormal>甲</p>|CENTER 0 >甲",
                "<style>p {text-align: justify}</style><p align=center>甲</p>|CENTER 0 甲",
                "<p style='text-indent:2em'>甲</p>|START 0 >甲",
                "<p>&nbsp;&nbsp;甲</p>|START 0 >甲",
                "<p>甲</p><p>&nbsp;</p><p>乙</p>|START 0 甲/START 0 ^乙",
                "<p>甲<br></p><p>乙</p>|START 0 甲/START 0 乙",
            })
    void aParagraphStandsWhereItShows(String markup, String looks) {
        assertThat(String.join("/", ShownPieces.looks(read(markup)))).isEqualTo(looks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spans|<table><tr><th colspan=2>项目<th rowspan=2>备注<tr><td>名称<td>数量</table>|项目×2×1/备注×1×2 名称/数量",
                "the foot last|<table><tfoot><tr><td>合计<td>3</tfoot><tr><td>甲<td>3</table>|甲/3 合计/3",
                "a row that ends early|<table><tr><td>甲<td>乙<tr><td>丙</table>|甲/乙 丙/",
                "lines of a cell|<table><tr><td>甲<br>乙<p>丙</p><td>丁</table>|甲⏎乙⏎丙/丁",
                "a caption|<table><caption>表1</caption><tr><td>甲<td>乙</table>|表1/甲/乙",
                "a table that places a page|<table><tr><td><h1>甲</h1><p>乙</p></td><td>丙</td></tr></table>|甲/乙/丙",
                "a table of one column|<table><tr><td>甲<tr><td>乙</table>|甲/乙",
                "tables in tables|<table><tr><td>甲<table><tr><td>乙<td>丙</table><td>丁</table>|甲/乙/丙/丁",
                "no cells|甲<table></table>乙|甲/乙",
                "spans without end|<table><tr><td rowspan=9999999>甲<td>乙<tr><td>丙</table>|甲×1×2/乙 丙",
            })
    void tablesKeepTheirPlaces(String what, String markup, String text) {
        assertThat(String.join("/", words(markup))).as(what).isEqualTo(text);
    }

    /** What isn't carried over is told with how many and the first one's words. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p style='display:none'>乙</p><i hidden>丙</i>|import.left-hidden[2, 乙]",
                "<style>.x{display:none}</style><p class=x>乙</p>|import.left-hidden[1, 乙]",
                "<del>乙</del><ins>丙</ins>|import.left-deleted[1, 乙]",
                "<ruby>乡<rp>(<rt>xiāng<rp>)</ruby>|import.left-ruby[1, xiāng]",
                "<img src='http://a.example/b.png'>|import.left-linked-picture[1, http://a.example/b.png]",
                "<img src='data:image/gif;base64,R0lG'>|import.left-picture[1, ]",
                "<svg><text>乙</text></svg><iframe src='http://a.example'></iframe>|import.left-embedded[2, 乙]",
                "<math><mi>x</mi></math>|import.left-formula[1, ]",
                "<a href='https://a.example/n'>办法</a>|import.left-link[1, https://a.example/n]",
                "<sup><a class=sdfootnoteanc href='#f'>1</a></sup><div id=sdfootnote1>注</div>|import.left-footnote[1, ]",
                "<nav>首页 新闻</nav>|import.left-furniture[1, 首页 新闻]",
                "<div class='top-nav'>首页</div><button>打印</button>|import.left-furniture[2, 首页]",
                "<ul><li><a href=1>新闻</a><li><a href=2>公告</a><li><a href=3>服务</a></ul>|import.left-furniture[1, 新闻 公告 服务]",
                "<p>当前位置：<a href=1>首页</a> &gt; 公告</p>|import.left-furniture[1, 当前位置：首页 > 公告]",
                "<div class=footer>版权所有 云泽市</div>|import.left-furniture[1, 版权所有 云泽市]",
                "<div title=header><p>云泽市水务局文件</p></div><div title=footer>- 1 -</div>|import.left-head-or-foot[1, 云泽市水务局文件]",
            })
    void whatIsNotCarriedOverIsTold(String markup, String code) {
        String kept = String.join("", words("<p>甲</p>" + markup));
        assertThat(kept.replaceAll("[丙乡办法]", "")).isEqualTo("甲");
        assertThat(told()).containsExactly(code);
    }

    /** What looks like furniture and is text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article><header><h1>甲</h1></header><footer>乙</footer></article>",
                "<header><h1>甲</h1></header><p>乙</p>",
                "<form id=form1><div>甲</div><div>乙</div></form>",
                "<p>甲</p><div class=footer>乙</div>",
                "<p>甲</p><p><a href='#a'>乙</a></p>",
            })
    void theArticlesOwnHeadAndFootStay(String markup) {
        assertThat(words(markup)).containsExactly("甲", "乙");
        assertThat(told()).isEmpty();
    }

    @Test
    void attachmentsAndContentsAreNoMenu() {
        String files = "<ul><li><a href='1.docx'>甲表</a><li><a href='2.docx'>乙表</a><li><a href='3.xls'>丙表</a></ul>";
        String contents = "<ul><li><a href='#1'>一</a><li><a href='#2'>二</a><li><a href='#3'>三</a></ul>";
        assertThat(words(files + contents)).containsExactly("甲表", "乙表", "丙表", "一", "二", "三");
    }

    @Test
    void picturesOfTheFileAreTaken() {
        assertThat(words("<p>甲<img alt='水库' src='data:image/png;base64," + PNG + "'></p><p>乙</p>"))
                .containsExactly("甲", "图 image1.png 水库", "乙");
        assertThat(told()).isEmpty();
    }

    @Test
    void aSavedPageBringsItsPictures() {
        String page = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"--=_x\"\r\n\r\n"
                + "----=_x\r\nContent-Type: text/html; charset=\"gb2312\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                + "<html><meta charset=3D\"gb2312\"><p>=B7=C0=\r\n=D1=B4</p><img src=3D\"a.files/1.png\"></html>\r\n"
                + "----=_x\r\nContent-Location: file:///C:/D/a.files/1.png\r\nContent-Transfer-Encoding: base64\r\n"
                + "Content-Type: image/png\r\n\r\n" + PNG + "\r\n----=_x--\r\n";
        assertThat(WebDraft.isOne(page.getBytes(StandardCharsets.US_ASCII), false))
                .isTrue();
        assertThat(words(page)).containsExactly("防汛", "图 image1.png");
    }

    @ParameterizedTest
    @CsvSource({
        "gb2312,GBK",
        "gb18030,GB18030",
        "big5,Big5",
        "utf-8,UTF-8",
        "gb2312,UTF-8",
        "iso-8859-1,GBK",
        "x,UTF-16"
    })
    void pagesAreDecodedByWhatFits(String said, String encoding) {
        String markup = "<html><meta http-equiv=Content-Type content=\"text/html; charset=" + said + "\"><p>中文公文</p>";
        byte[] bytes = markup.getBytes(Charset.forName(encoding));
        assertThat(WebDraft.isOne(bytes, false)).isTrue();
        assertThat(ShownPieces.words(WebDraft.read("a.html", bytes, report))).containsExactly("中文公文");
    }

    @Test
    void damagedCharactersAreCounted() {
        byte[] bytes = "<meta charset=gbk><p>甲乙</p>".getBytes(Charset.forName("GBK"));
        bytes[bytes.length - 5] = (byte) 0xFF;
        WebDraft.read("a.html", bytes, report);
        assertThat(told()).hasSize(1).first().asString().startsWith("import.lost-characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<table><tr><td>",
                "<ul><li>",
                "<b>",
                "<a href=1>",
                "<font a=%d>",
                "<blockquote>",
                "<header class=footer>",
                "<ruby>",
                "<span style='font-weight:bold'>",
                "<svg>",
                "<ul>"
            })
    void howeverDeepAPageNestsItsWordsStay(String tag) {
        StringBuilder markup = new StringBuilder("<p>甲</p>");
        for (int i = 0; i < 100_000; i++) {
            markup.append(tag.replace("%d", String.valueOf(i)));
        }
        String kept = String.join("", words(markup + "乙")) + told();
        assertThat(kept).contains("甲", "乙");
    }

    @Test
    void aPageThatIsTooLongIsRefused() {
        byte[] long20 = ("<p>" + "公文".repeat(4 << 20)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> WebDraft.read("a.html", long20, report)).isInstanceOf(Halt.class);
        assertThat(told()).containsExactly("content.too-large[25, 8]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE html>|true",
                "\uFEFF<html>|true",
                "<?xml version='1.0'?><!DOCTYPE html PUBLIC ''><html>|true",
                "<p>甲</p>|true",
                "<div class=x>甲|true",
                "<甲>乙</甲>|false",
                "甲<b>乙</b>|false",
                "本办法自 < 印发之日 > 起施行|false",
            })
    void aPageIsToldByHowItBegins(String text, boolean isPage) {
        assertThat(WebDraft.isOne(text.getBytes(StandardCharsets.UTF_8), false)).isEqualTo(isPage);
    }
}
