package org.hongtou.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Span;
import org.hongtou.style.Align;
import org.hongtou.style.Face;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.style.Type;
import org.hongtou.typeset.CellMetrics;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of 28 Han characters of 16 pt, or of twice as many letters. */
class EveningTest {
    private static final Type PLAIN =
            new Type(new Face("仿宋_GB2312", "Times New Roman"), Length.pt(16), 100, Length.pt(-0.25), false, 0);
    private static final Type LATIN = PLAIN.withTracking(Length.ZERO);
    private static final Run WIDE = new Run("ab", PLAIN.withTracking(Length.pt(1)), Span.Role.PLAIN);
    private static final Length MEASURE = Length.mm(156);
    private static final String LINE = "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁";
    private static final String ADDRESS = "https://zwfw.yunze.example.gov.cn/portal/index/login";

    private final LineMaker lineMaker = new LineMaker(new CellMetrics());

    private BrokenParagraph broken(Align align, Run... runs) {
        ParagraphFormat format = ParagraphFormat.plain(Length.pt(29.6)).withAlign(align);
        return lineMaker.lines(new SetParagraph(Element.PARAGRAPH, format, List.of(runs), "", 0), MEASURE);
    }

    private static Run han(String text) {
        return new Run(text, PLAIN, Span.Role.PLAIN);
    }

    private static Run latin(String text) {
        return new Run(text, LATIN, Span.Role.PLAIN);
    }

    private static List<String> lines(BrokenParagraph broken) {
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < broken.size(); line++) {
            lines.add(broken.text(line));
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(strings = {"下", "下：", "表。", "人）。"})
    void aSingleCharacterIsDrawnInWhereTheOthersHaveRoomForIt(String end) {
        // On each of the first three lines a character more has no room by a point.
        Run words = han(LINE.substring(0, 26));
        BrokenParagraph broken = broken(Align.JUSTIFY, words, WIDE, words, WIDE, words, WIDE, han(LINE + end));
        assertThat(broken.size()).isEqualTo(4);
        assertThat(broken.text(3)).hasSize(25 + end.length()).endsWith(end);
        assertThat(broken.paragraph().runs().get(1)).isEqualTo(WIDE);
        Length by = PLAIN.tracking()
                .minus(broken.paragraph().runs().getFirst().type().tracking());
        assertThat(by).isBetween(Length.pt(0.05), Length.pt(0.2));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 40, 80, 88, 90, 91, 92, 93, 94, 95})
    void whatIsDrawnInHasRoomWithoutWhatWordProcessorsRound(int twips) {
        Run words = han(LINE.substring(0, 26));
        Run wide = new Run("ab", PLAIN.withTracking(Length.twips(twips - 75)), Span.Role.PLAIN);
        BrokenParagraph broken = broken(Align.JUSTIFY, words, wide, words, wide, words, wide, han(LINE + "下"));
        Length by = PLAIN.tracking()
                .minus(broken.paragraph().runs().getFirst().type().tracking());
        if (by.emu() > 0 && by.compareTo(Length.pt(0.2)) < 0) {
            for (int line = 0; line < broken.size(); line++) {
                assertThat(new Length(broken.line(line).width())).isLessThanOrEqualTo(MEASURE);
            }
        }
    }

    @Test
    void aSingleCharacterThatWouldNeedMoreStaysWhereItIs() {
        BrokenParagraph broken = broken(Align.JUSTIFY, han(LINE + "下"));
        assertThat(lines(broken)).containsExactly(LINE, "下");
        assertThat(broken.paragraph().runs().getFirst().type()).isEqualTo(PLAIN);
    }

    @Test
    void twoCharactersOnTheLastLineAreWellThere() {
        BrokenParagraph broken = broken(Align.JUSTIFY, han(LINE + LINE + LINE + LINE + "天地"));
        assertThat(broken.paragraph().runs().getFirst().type()).isEqualTo(PLAIN);
    }

    @Test
    void aParagraphStandsFlushLeftWhereALineWouldBeTorn() {
        BrokenParagraph broken = broken(Align.JUSTIFY, han(LINE + "统一域名为"), latin(ADDRESS), han("，旧址停用。"));
        assertThat(lines(broken)).containsExactly(LINE, "统一域名为", ADDRESS + "，", "旧址停用。");
        assertThat(broken.paragraph().format().align()).isEqualTo(Align.LEFT);
        assertThat(broken.place(1, Length.ZERO)).hasSize(1);
        assertThat(broken.place(1, Length.ZERO).getFirst().spacing()).isEqualTo(PLAIN.tracking());
    }

    @Test
    void aLineThatIsSpreadByAQuarterEmAtMostIsSpread() {
        BrokenParagraph broken = broken(Align.JUSTIFY, han(LINE.substring(0, 24)), latin("0839-8800126"), han("转"));
        assertThat(lines(broken).getFirst()).isEqualTo(LINE.substring(0, 24));
        assertThat(broken.paragraph().format().align()).isEqualTo(Align.JUSTIFY);
    }

    @Test
    void centredLinesAreLeftAsTheyAre() {
        BrokenParagraph broken = broken(Align.CENTER, han("统一域名为"), latin(ADDRESS));
        assertThat(broken.paragraph().format().align()).isEqualTo(Align.CENTER);
    }

    @Test
    void whatIsLongerThanALinePartsBehindItsHyphensAndQuestionMarks() {
        String address = "https://yunze.example/" + "x".repeat(25) + "-user?from=" + "y".repeat(30) + "-2026&id=1";
        BrokenParagraph broken = broken(Align.JUSTIFY, han("见"), latin(address), han("。"));
        assertThat(String.join("", lines(broken))).isEqualTo("见" + address + "。");
        assertThat(lines(broken)).hasSize(2);
        assertThat(lines(broken).getFirst()).endsWith("-user?");
        assertThat(broken.overflowing()).isNegative();
        assertThat(broken.paragraph().runs())
                .filteredOn(Run::parts)
                .extracting(Run::text)
                .containsExactly(address);
    }

    @Test
    void whatIsLongerThanALineAndHasNoneOfTheseIsCutAtTheEdge() {
        BrokenParagraph broken = broken(Align.JUSTIFY, han("校验码为"), latin("0".repeat(100)), han("。"));
        assertThat(lines(broken)).containsExactly("校验码为", "0".repeat(55), "0".repeat(45) + "。");
        assertThat(broken.overflowing()).isEqualTo(1);
    }

    @Test
    void aStringThatALineHasRoomForStaysWhole() {
        BrokenParagraph broken = broken(Align.JUSTIFY, han(LINE.substring(0, 20)), latin("XY3387-2026/QB-118-2026abc"));
        assertThat(lines(broken)).containsExactly(LINE.substring(0, 20), "XY3387-2026/QB-118-2026abc");
        assertThat(broken.paragraph().runs()).noneMatch(Run::parts);
    }

    @Test
    void anotherFormatLeavesItFlushLeft() {
        BrokenParagraph broken = broken(Align.JUSTIFY, han("统一域名为"), latin(ADDRESS), han("。"));
        SetParagraph given = new SetParagraph(
                Element.PARAGRAPH,
                ParagraphFormat.plain(Length.pt(29.6)).withAlign(Align.JUSTIFY),
                List.of(han("统一域名为"), latin(ADDRESS), han("。")),
                "",
                0);
        BrokenParagraph first = lineMaker.lines(given, MEASURE);
        BrokenParagraph lower = first.of(given.withFormat(given.format().withPitch(Length.pt(29))));
        assertThat(broken.paragraph().format().align()).isEqualTo(Align.LEFT);
        assertThat(lower).isNotNull();
        assertThat(lower.paragraph().format().align()).isEqualTo(Align.LEFT);
        assertThat(lower.paragraph().format().pitch()).isEqualTo(Length.pt(29));
    }
}
