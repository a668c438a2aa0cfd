package org.hongtou.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Span;
import org.hongtou.style.Align;
import org.hongtou.style.Face;
import org.hongtou.style.Indents;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.style.Type;
import org.hongtou.typeset.CellMetrics;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists on lines of 28 Han characters of 16 pt, or of twice as many letters. */
class WholeNamesTest {
    private static final Type PLAIN =
            new Type(new Face("仿宋_GB2312", "Times New Roman"), Length.pt(16), 100, Length.pt(-0.25), false, 0);
    private static final Length MEASURE = Length.mm(156);
    private static final ParagraphFormat JUSTIFIED =
            ParagraphFormat.plain(Length.pt(29.6)).withAlign(Align.JUSTIFY);
    private static final String TWENTY_FOUR = "桐岭县人民政府办公室秘书一科，桐岭县经济开发区，";

    private final LineMaker lineMaker = new LineMaker(new CellMetrics());

    private static SetParagraph list(Element element, String text) {
        return new SetParagraph(element, JUSTIFIED, runs(text), "", 0);
    }

    /** As the setter parts them: letters and digits have no tracking. */
    private static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        for (String part : text.split("(?<=[0-9])(?![0-9])|(?<![0-9])(?=[0-9])")) {
            boolean figures = Character.isDigit(part.charAt(0));
            runs.add(new Run(part, figures ? PLAIN.withTracking(Length.ZERO) : PLAIN, Span.Role.PLAIN));
        }
        return runs;
    }

    private BrokenParagraph broken(String text) {
        return lineMaker.lines(list(Element.ATTENDANCE, text), MEASURE);
    }

    @ParameterizedTest
    @CsvSource({"亓官喆、祝玥", "欧阳琪雯、祝玥", "亓官喆　祝玥", "亓官喆（出差）", "市财政局、市水务局", "古丽努尔·买买提、祝玥", "邬堃玥", "𬀩𬀩𬀩、祝玥"})
    void aNameBeginsTheNextLineWhereItHasNoRoom(String names) {
        BrokenParagraph list = broken(TWENTY_FOUR + "祝昇、" + names);
        assertThat(list.text(0)).isEqualTo(TWENTY_FOUR + "祝昇、");
        assertThat(list.text(1)).isEqualTo(names);
    }

    @Test
    void nothingMoreHasRoomOnTheLineBeforeIt() {
        BrokenParagraph list = broken(TWENTY_FOUR + "亓官喆祝、祝玥");
        SetParagraph asText = new SetParagraph(
                Element.PARAGRAPH, list.paragraph().format(), list.paragraph().runs(), "", 0);
        assertThat(lineMaker.lines(asText, MEASURE).text(0)).isEqualTo(TWENTY_FOUR);
        assertThat(list.paragraph().text()).isEqualTo(TWENTY_FOUR + "亓官喆祝、祝玥");
        assertThat(list.paragraph().runs().getLast().type()).isEqualTo(PLAIN);
    }

    @ParameterizedTest
    @CsvSource({"12家企业,12家企业", "7公里管网,7公里管网", "2026年会议,2026年会议"})
    void aNumberStaysWithItsUnit(String number, String next) {
        String before = TWENTY_FOUR + "市属的";
        BrokenParagraph list = broken(before.substring(0, 27 - (number.startsWith("2026") ? 1 : 0)) + number);
        assertThat(list.text(1)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"7公里管网,桐,7公里管网", "7人员名单,桐,员名单", "90万元资金,桐,90万元资金", "0人次,桐州,0人次", "9人次,桐州,9人次"})
    void aUnitOfTwoCharactersIsWholeAndOfOtherWordsTheFirstIsTheUnit(String number, String more, String next) {
        BrokenParagraph list = broken(TWENTY_FOUR + "镇" + more + number);
        assertThat(list.text(1)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"A亓官喆", "亓官喆A组"})
    void wordsThatGoOnInLatinAreNoNames(String words) {
        BrokenParagraph list = broken(TWENTY_FOUR + "祝昇、" + words);
        assertThat(list.text(0)).isNotEqualTo(TWENTY_FOUR + "祝昇、");
    }

    @Test
    void lettersAndDigitsBesideAHeldNameStandAsTheyWere() {
        BrokenParagraph list = broken("桐岭县人民政府办公室秘书一科，桐岭县开发区12家，祝昇、亓官瑾、祝玥");
        assertThat(list.text(1)).startsWith("亓官瑾");
        assertThat(list.paragraph().runs())
                .filteredOn(run -> run.text().contains("1"))
                .allMatch(run -> run.type().tracking().equals(Length.ZERO));
    }

    @Test
    void longerNamesOfOfficesPartAsBefore() {
        BrokenParagraph list = broken(TWENTY_FOUR + "桐岭县发展改革局、祝玥");
        assertThat(list.text(0)).isEqualTo(TWENTY_FOUR + "桐岭县发");
        assertThat(list.paragraph().runs().getFirst().type()).isEqualTo(PLAIN);
    }

    @Test
    void aNameOfPartsGoesBehindItsDotWhereTheLineWouldBeTorn() {
        BrokenParagraph list = broken("桐岭县经济开发区，桐岭县人民政府，古丽努尔江·阿卜杜热合曼江阿吉、祝玥");
        assertThat(list.text(0)).endsWith("，古丽努尔江·");
    }

    @Test
    void textIsSetAsItWas() {
        String text = TWENTY_FOUR + "祝昇、亓官喆、祝玥";
        BrokenParagraph plain = lineMaker.lines(list(Element.PARAGRAPH, text), MEASURE);
        assertThat(plain.text(0)).isEqualTo(TWENTY_FOUR + "祝昇、亓");
    }

    @Test
    void whatFollowsALabelsTabAloneIsSpread() {
        Length left = Length.pt(50);
        ParagraphFormat hanging = JUSTIFIED
                .withIndents(Indents.NONE.withLeft(left).withFirstLine(left.negated()))
                .withTabs(List.of(new ParagraphFormat.Tab(left, Align.LEFT)));
        String names = TWENTY_FOUR.substring(0, 21) + "，亓官喆、祝玥";
        SetParagraph set = new SetParagraph(Element.COPY_TO, hanging, runs("抄送：\t" + names), "", 0);
        BrokenParagraph list = lineMaker.lines(set, MEASURE);
        assertThat(list.text(0)).isEqualTo("抄送：\t" + TWENTY_FOUR.substring(0, 21) + "，");
        assertThat(list.place(0, Length.ZERO).getFirst().x()).isEqualTo(Length.ZERO);
        assertThat(list.place(0, Length.ZERO).getFirst().spacing()).isEqualTo(PLAIN.tracking());
        assertThat(list.place(0, Length.ZERO).get(1).x()).isEqualTo(left);
        assertThat(list.place(0, Length.ZERO).get(1).spacing()).isGreaterThan(Length.ZERO);
        assertThat(list.place(1, Length.ZERO).getFirst().x()).isEqualTo(left);
    }
}
