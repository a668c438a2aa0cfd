package org.hongtou.content.pasted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hongtou.content.source.TextLine;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The signs of Markdown, Word and pasted pages that are told: in a paragraph, in a short text such as a title, and in a
 * row of a table. Each as its column, what it is, and in brackets the sign and behind → what stands for it, where a
 * program may write that.
 */
final class MarkdownTest {
    /** 全 stands behind a paragraph that is nothing but a sign. */
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            甲乙 ¦ - ¦ - ¦ -
            ``` ¦ 1 fence(```→) 全 ¦ - ¦ -
            ```java ¦ 1 fence(```java→) 全 ¦ - ¦ -
            ~~~ ¦ 1 fence(~~~→) 全 ¦ - ¦ -
            ``` 甲 ¦ - ¦ - ¦ -
            --- ¦ 1 rule(---→) 全 ¦ - ¦ -
            ---- ¦ 1 rule(----→) 全 ¦ - ¦ -
            ------ ¦ - ¦ - ¦ -
            *** ¦ 1 rule(***→) 全 ¦ - ¦ -
            ___ ¦ 1 rule(___→) 全 ¦ - ¦ -
            === ¦ 1 rule(===→) 全 ¦ - ¦ -
            - - - ¦ 1 rule(- - -→) 全 ¦ - ¦ -
            * * * ¦ 1 rule(* * *→) 全 ¦ - ¦ -
            甲--- ¦ - ¦ - ¦ -
            §## 甲§ ¦ 1 heading(## →) ¦ 1 heading(## →) ¦ -
            §##　甲§ ¦ 1 heading(##　→) ¦ 1 heading(##　→) ¦ -
            §##（一）甲§ ¦ 1 heading(##→) ¦ 1 heading(##→) ¦ -
            §##甲§ ¦ - ¦ - ¦ -
            §# 甲§ ¦ 1 heading(# ) ¦ 1 heading(# ) ¦ -
            §# 一、甲§ ¦ 1 heading(# →) ¦ 1 heading(# →) ¦ -
            §#（一）甲§ ¦ 1 heading(#→) ¦ 1 heading(#→) ¦ -
            §#第一章§ ¦ 1 heading(#→) ¦ 1 heading(#→) ¦ -
            §#甲§ ¦ - ¦ - ¦ -
            §# 3号井§ ¦ 1 heading(# ) ¦ 1 heading(# ) ¦ -
            > 甲 ¦ 1 quote(> →) ¦ - ¦ -
            >> 甲 ¦ 1 quote(>> →) ¦ - ¦ -
            >=5 ¦ - ¦ - ¦ -
            >5 ¦ - ¦ - ¦ -
            >甲 ¦ 1 quote(>→) ¦ - ¦ -
            - [ ] 甲 ¦ 1 task(- [ ] →□) ¦ - ¦ -
            - [x] 甲 ¦ 1 task(- [x] →☑) ¦ - ¦ -
            * [X]　甲 ¦ 1 task(* [X]　→☑) ¦ - ¦ -
            - 甲 ¦ 1 list(- →) ¦ - ¦ -
            + 甲 ¦ 1 list(+ →) ¦ - ¦ -
            *　甲 ¦ 1 list(*　→) ¦ - ¦ -
            - 5 ¦ 1 list(- ) ¦ - ¦ -
            - - 甲 ¦ - ¦ - ¦ -
            - **甲** ¦ 1 list(- →) ¦ 3 bold(**甲**→甲) ¦ -
            -甲 ¦ - ¦ - ¦ -
            --|-- ¦ 1 columns(--|--) 全 ¦ - ¦ -
            :--|--: ¦ 1 columns(:--|--:) 全 ¦ - ¦ -
            --|--| ¦ 1 columns(--|--|) 全 ¦ - ¦ -
            [^1]: 甲 ¦ 1 footnote([^1]:) ¦ 1 footnote([^1]) ¦ 1 footnote([^1])
            [^1]：甲 ¦ 1 footnote([^1]：) ¦ 1 footnote([^1]) ¦ 1 footnote([^1])
            甲[^1]乙 ¦ 2 footnote([^1]) ¦ 2 footnote([^1]) ¦ 2 footnote([^1])
            甲[^甲 乙] ¦ - ¦ - ¦ -
            ![甲](a.png) ¦ 1 picture(![甲](a.png)) 全 ¦ - ¦ -
            甲![乙](a.png)丙 ¦ 2 picture(![乙](a.png)) ¦ - ¦ -
            [甲](http://a.example) ¦ 1 link([甲](http://a.example)→甲) 全 ¦ 1 link([甲](http://a.example)→甲) ¦ 1 link([甲](http://a.example)→甲)
            [甲](a.example "乙") ¦ 1 link([甲](a.example "乙")→甲) 全 ¦ 1 link([甲](a.example "乙")→甲) ¦ 1 link([甲](a.example "乙")→甲)
            [甲](乙) ¦ - ¦ - ¦ -
            [甲](/a(b)c) ¦ 1 link([甲](/a(b)c)→甲) 全 ¦ 1 link([甲](/a(b)c)→甲) ¦ 1 link([甲](/a(b)c)→甲)
            [甲](#乙) ¦ - ¦ - ¦ -
            ![甲](http://a.example) ¦ 1 picture(![甲](http://a.example)) 全 ¦ - ¦ -
            <http://a.example/b> ¦ 1 link(<http://a.example/b>→http://a.example/b) 全 ¦ 1 link(<http://a.example/b>→http://a.example/b) ¦ 1 link(<http://a.example/b>→http://a.example/b)
            <mailto:a@b.example> ¦ 1 link(<mailto:a@b.example>→a@b.example) 全 ¦ 1 link(<mailto:a@b.example>→a@b.example) ¦ 1 link(<mailto:a@b.example>→a@b.example)
            <a@b.example> ¦ 1 link(<a@b.example>→a@b.example) 全 ¦ 1 link(<a@b.example>→a@b.example) ¦ 1 link(<a@b.example>→a@b.example)
            **甲** ¦ - ¦ 1 bold(**甲**→甲) ¦ -
            甲**乙**丙 ¦ - ¦ 2 bold(**乙**→乙) ¦ -
            ** 甲** ¦ - ¦ - ¦ -
            **甲 ** ¦ - ¦ - ¦ -
            【1:2†来源】 ¦ 1 citation(【1:2†来源】→) 全 ¦ 1 citation(【1:2†来源】→) ¦ 1 citation(【1:2†来源】→)
            【12†】 ¦ 1 citation(【12†】→) 全 ¦ 1 citation(【12†】→) ¦ 1 citation(【12†】→)
            `甲` ¦ 1 code(`甲`→甲) 全 ¦ 1 code(`甲`→甲) ¦ 1 code(`甲`→甲)
            ``甲`` ¦ 1 code(``甲``→甲) 全 ¦ 1 code(``甲``→甲) ¦ 1 code(``甲``→甲)
            甲`乙`丙`丁` ¦ 2 code(`乙`→乙) 6 code(`丁`→丁) ¦ 2 code(`乙`→乙) 6 code(`丁`→丁) ¦ 2 code(`乙`→乙) 6 code(`丁`→丁)
            ` 甲 ` ¦ 1 code(` 甲 `→甲) 全 ¦ 1 code(` 甲 `→甲) ¦ 1 code(` 甲 `→甲)
            ~~甲~~ ¦ 1 strike(~~甲~~) 全 ¦ 1 strike(~~甲~~) ¦ 1 strike(~~甲~~)
            ~~ 甲~~ ¦ - ¦ - ¦ -
            ~~~甲~~~ ¦ - ¦ - ¦ -
            ==甲== ¦ 1 mark(==甲==→甲) 全 ¦ 1 mark(==甲==→甲) ¦ 1 mark(==甲==→甲)
            甲== 乙== ¦ - ¦ - ¦ -
            a==b==c ¦ 2 mark(==b==→b) ¦ 2 mark(==b==→b) ¦ 2 mark(==b==→b)
            ===甲=== ¦ - ¦ - ¦ -
            ***甲*** ¦ 1 slanted(***甲***→**甲**) 全 ¦ 2 bold(**甲**→甲) ¦ 1 slanted(***甲***→**甲**)
            *** 甲*** ¦ - ¦ - ¦ -
            __甲__ ¦ 1 slanted(__甲__→**甲**) 全 ¦ 1 slanted(__甲__→**甲**) ¦ 1 slanted(__甲__→**甲**)
            a__甲__ ¦ - ¦ - ¦ -
            __a b__ ¦ 1 slanted(__a b__→**a b**) 全 ¦ 1 slanted(__a b__→**a b**) ¦ 1 slanted(__a b__→**a b**)
            *甲* ¦ 1 slanted(*甲*→甲) 全 ¦ 1 slanted(*甲*→甲) ¦ 1 slanted(*甲*→甲)
            甲*乙*丙 ¦ 2 slanted(*乙*→乙) ¦ 2 slanted(*乙*→乙) ¦ 2 slanted(*乙*→乙)
            张*明、李*华 ¦ - ¦ - ¦ -
            张*明和李*华 ¦ - ¦ - ¦ -
            截至*月*日 ¦ - ¦ - ¦ -
            3*4*5 ¦ - ¦ - ¦ -
            *甲，乙* ¦ 1 slanted(*甲，乙*→甲，乙) 全 ¦ 1 slanted(*甲，乙*→甲，乙) ¦ 1 slanted(*甲，乙*→甲，乙)
            甲*乙，丙*丁 ¦ - ¦ - ¦ -
            **甲*乙* ¦ 4 slanted(*乙*→乙) ¦ 4 slanted(*乙*→乙) ¦ 4 slanted(*乙*→乙)
            *甲 * ¦ - ¦ - ¦ -
            _甲乙_ ¦ 1 slanted(_甲乙_→甲乙) 全 ¦ 1 slanted(_甲乙_→甲乙) ¦ 1 slanted(_甲乙_→甲乙)
            _甲_ ¦ - ¦ - ¦ -
            工作_方案_终稿 ¦ - ¦ - ¦ -
            _月_日 ¦ - ¦ - ¦ -
            a_b_c ¦ - ¦ - ¦ -
            _甲：乙_ ¦ - ¦ - ¦ -
            $x$ ¦ 1 formula($x$) 全 ¦ 1 formula($x$) ¦ 1 formula($x$)
            $a^2$ ¦ 1 formula($a^2$) 全 ¦ 1 formula($a^2$) ¦ 1 formula($a^2$)
            $甲$ ¦ - ¦ - ¦ -
            $$a=b$$ ¦ 1 formula($$a=b$$) 全 ¦ 1 formula($$a=b$$) ¦ 1 formula($$a=b$$)
            5$和6$ ¦ - ¦ - ¦ -
            \\frac12 ¦ 1 formula(\\frac) ¦ 1 formula(\\frac) ¦ 1 formula(\\frac)
            \\(a\\) ¦ 1 formula(\\() ¦ 1 formula(\\() ¦ 1 formula(\\()
            \\[a\\] ¦ 1 formula(\\[) ¦ 1 formula(\\[) ¦ 1 formula(\\[)
            \\甲 ¦ - ¦ - ¦ -
            甲<br>乙 ¦ 2 break(<br>) ¦ - ¦ -
            甲<BR />乙 ¦ 2 break(<BR />) ¦ - ¦ -
            <b>甲</b> ¦ 1 tag(<b>→**) 5 tag(</b>→**) ¦ 1 tag(<b>→**) 5 tag(</b>→**) ¦ 1 tag(<b>→**) 5 tag(</b>→**)
            <STRONG>甲</STRONG> ¦ 1 tag(<STRONG>→**) 10 tag(</STRONG>→**) ¦ 1 tag(<STRONG>→**) 10 tag(</STRONG>→**) ¦ 1 tag(<STRONG>→**) 10 tag(</STRONG>→**)
            <i>甲</i> ¦ 1 tag(<i>→) 5 tag(</i>→) ¦ 1 tag(<i>→) 5 tag(</i>→) ¦ 1 tag(<i>→) 5 tag(</i>→)
            <u class="a">甲</u> ¦ 1 tag(<u class="a">→) 15 tag(</u>→) ¦ 1 tag(<u class="a">→) 15 tag(</u>→) ¦ 1 tag(<u class="a">→) 15 tag(</u>→)
            <table> ¦ 1 tag(<table>) 全 ¦ 1 tag(<table>) ¦ 1 tag(<table>)
            <sub>2</sub> ¦ 1 tag(<sub>) 7 tag(</sub>) ¦ 1 tag(<sub>) 7 tag(</sub>) ¦ 1 tag(<sub>) 7 tag(</sub>)
            <h2>甲</h2> ¦ 1 tag(<h2>) 6 tag(</h2>) ¦ 1 tag(<h2>) 6 tag(</h2>) ¦ 1 tag(<h2>) 6 tag(</h2>)
            </p> ¦ 1 tag(</p>→) 全 ¦ 1 tag(</p>→) ¦ 1 tag(</p>→)
            <甲> ¦ - ¦ - ¦ -
            <abc> ¦ - ¦ - ¦ -
            甲&nbsp;乙 ¦ 2 entity(&nbsp;→ ) ¦ 2 entity(&nbsp;→ ) ¦ 2 entity(&nbsp;→ )
            &lt;甲&gt; ¦ 1 entity(&lt;→<) 6 entity(&gt;→>) ¦ 1 entity(&lt;→<) 6 entity(&gt;→>) ¦ 1 entity(&lt;→<) 6 entity(&gt;→>)
            &amp; ¦ 1 entity(&amp;→&) 全 ¦ 1 entity(&amp;→&) ¦ 1 entity(&amp;→&)
            &quot; ¦ 1 entity(&quot;→”) 全 ¦ 1 entity(&quot;→”) ¦ 1 entity(&quot;→”)
            &copy; ¦ - ¦ - ¦ -
            m^2 ¦ 2 raised(^2→²) ¦ 2 raised(^2→²) ¦ 2 raised(^2→²)
            m^2^ ¦ 2 raised(^2^→²) ¦ 2 raised(^2^→²) ¦ 2 raised(^2^→²)
            m^3 ¦ 2 raised(^3→³) ¦ 2 raised(^3→³) ¦ 2 raised(^3→³)
            m^23 ¦ - ¦ - ¦ -
            x^0^ ¦ 2 raised(^0^) ¦ 2 raised(^0^) ¦ 2 raised(^0^)
            x^a^ ¦ 2 raised(^a^) ¦ 2 raised(^a^) ¦ 2 raised(^a^)
            ℃^2 ¦ 2 raised(^2→²) ¦ 2 raised(^2→²) ¦ 2 raised(^2→²)
            甲^2 ¦ - ¦ - ¦ -
            H~2~O ¦ 2 lowered(~2~→₂) ¦ 2 lowered(~2~→₂) ¦ 2 lowered(~2~→₂)
            CO~2~ ¦ 3 lowered(~2~→₂) ¦ 3 lowered(~2~→₂) ¦ 3 lowered(~2~→₂)
            x~a~ ¦ 2 lowered(~a~) ¦ 2 lowered(~a~) ¦ 2 lowered(~a~)
            x~10~ ¦ 2 lowered(~10~→₁₀) ¦ 2 lowered(~10~→₁₀) ¦ 2 lowered(~10~→₁₀)
            甲~乙 ¦ - ¦ - ¦ -
            \\# 甲 ¦ - ¦ - ¦ -
            \\**甲** ¦ - ¦ - ¦ -
            \\*甲* ¦ - ¦ - ¦ -
            甲\\`乙` ¦ - ¦ - ¦ -
            §# 甲**乙**§ ¦ 1 heading(# ) ¦ 1 heading(# ) 4 bold(**乙**→乙) ¦ -
            §## [甲](http://a.example)*乙*§ ¦ 1 heading(## →) 4 link([甲](http://a.example)→甲) ¦ 1 heading(## →) 4 link([甲](http://a.example)→甲) ¦ 4 link([甲](http://a.example)→甲)
            甲 | 乙 ¦ - ¦ - ¦ -
            $5 ¦ - ¦ - ¦ -
            """)
    void eachSignIsToldWhereItStands(String line, String paragraph, String value, String row) {
        Report inParagraph = new Report();
        Report inValue = new Report();
        Report inRow = new Report();
        boolean all = Markdown.paragraph(line(line), inParagraph);
        Markdown.value(line(line), inValue);
        Markdown.words(line(line), inRow);
        assertThat(told(inParagraph) + (all ? " 全" : "")).isEqualTo(paragraph);
        assertThat(told(inValue)).isEqualTo(value);
        assertThat(told(inRow)).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            - 3 -             ¦ true
            — 12 —            ¦ true
            －１２－          ¦ true
            -3-               ¦ true
            第3页             ¦ true
            第 3 页 共 12 页  ¦ true
            第3页，共12页     ¦ true
            page 3            ¦ true
            Page 3 of 12      ¦ true
            P3                ¦ false
            - 1234 -          ¦ false
            - 3               ¦ false
            第3页的表         ¦ false
            第三页            ¦ false
            甲                ¦ false
            - 1234567890123 - ¦ false
            """)
    void aPageNumberAloneOnItsLineIsTold(String line, boolean told) {
        Report report = new Report();
        PageNumber.tell(line(line), report);
        assertThat(told(report)).isEqualTo(told ? "1 typed-page-number(" + line + ")" : "-");
    }

    @Test
    void bulletsOfWordAreTakenOutAtTheStartOfALine() {
        Report report = new Report();
        List<TextLine> lines = WordSymbols.withoutBullets(
                List.of(line("甲"), line("\uF06C　乙"), line(" \uF0A7丙\uF0A7"), line("丁\uF0A7"), line("\uF020\uF0FF")),
                report);
        assertThat(lines).extracting(TextLine::text).containsExactly("甲", "乙", "丙\uF0A7", "丁\uF0A7", "\uF0FF");
        assertThat(lines).extracting(line -> line.place().column()).containsExactly(1, 3, 3, 1, 2);
        assertThat(told(report))
                .isEqualTo("1 word-bullet(U+F06C→\uF06C　) 2 word-bullet(U+F0A7→\uF0A7) 1 word-bullet(U+F020→\uF020)");
    }

    @Test
    void linesWithoutBulletsAreLeftAsTheyAre() {
        List<TextLine> lines = List.of(line("甲"), line("乙\uF0A7"), line("\uF01F丙"), line("\uF100丁"));
        Report report = new Report();
        assertThat(WordSymbols.withoutBullets(lines, report)).isSameAs(lines);
        assertThat(told(report)).isEqualTo("-");
    }

    private static TextLine line(String text) {
        return new TextLine(text, new Place("a.yaml", 1, 1));
    }

    private static String told(Report report) {
        String told = report.diagnostics().stream()
                .map(one -> one.place().column() + " " + one.code().replaceFirst("content.(markdown-)?", "") + "("
                        + String.join("→", one.arguments()) + ")")
                .collect(Collectors.joining(" "));
        return told.isEmpty() ? "-" : told;
    }
}
