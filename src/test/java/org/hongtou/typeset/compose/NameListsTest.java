package org.hongtou.typeset.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hongtou.model.Element;
import org.hongtou.model.Layout;
import org.hongtou.model.NameList;
import org.hongtou.typeset.Laid;
import org.hongtou.typeset.page.PlacedLine;
import org.junit.jupiter.api.Test;

class NameListsTest {
    private static final double EM = 156.0 / 28;

    private static NameList list(int columns, String... names) {
        return new NameList(columns, List.of(names), 3);
    }

    private static List<PlacedLine> names(Laid laid) {
        return laid.lines(1, Element.NAMES).stream()
                .filter(line -> !line.text().isEmpty())
                .toList();
    }

    /** How many names stand on each line. */
    private static List<Long> rows(Laid laid) {
        return names(laid).stream()
                .map(PlacedLine::baseline)
                .distinct()
                .map(line -> names(laid).stream()
                        .filter(name -> name.baseline().equals(line))
                        .count())
                .toList();
    }

    private static String[] people(int count, String... others) {
        List<String> people =
                new ArrayList<>(IntStream.range(0, count).mapToObj(i -> "甲乙丙").toList());
        people.addAll(List.of(others));
        return people.toArray(String[]::new);
    }

    @Test
    void namesStandInEvenColumnsFromTheTextsIndentOn() {
        Laid laid = Laid.out(Layout.OFFICIAL, Laid.text('文', 2), list(4, people(6)));
        List<PlacedLine> names = names(laid);
        double left = Laid.left(names.getFirst());
        assertThat(left).isCloseTo(Laid.left(laid.line(1, "文")), within(0.1));
        for (int i = 0; i < names.size(); i++) {
            assertThat(Laid.left(names.get(i))).isCloseTo(left + i % 4 * 26 * EM / 4, within(0.1));
        }
        double pitch =
                names.get(4).baseline().mm() - names.getFirst().baseline().mm();
        assertThat(pitch)
                .isCloseTo(
                        names.getFirst().baseline().mm()
                                - laid.lines(1).get(1).baseline().mm(),
                        within(0.05));
        assertThat(laid.pages().pages().getFirst().strokes()).isEmpty();
    }

    @Test
    void aNameOfTwoCharactersIsSpreadToThree() {
        Laid laid = Laid.out(Layout.OFFICIAL, list(0, "甲乙", "甲乙丙", "甲乙（丁）", "水务局办公室"));
        assertThat(names(laid)).extracting(PlacedLine::text).containsExactly("甲　乙", "甲乙丙", "甲　乙（丁）", "水务局办公室");
        Laid alike = Laid.out(Layout.OFFICIAL, list(0, "甲乙", "丙丁", "水务局办公室"));
        assertThat(names(alike)).extracting(PlacedLine::text).containsExactly("甲乙", "丙丁", "水务局办公室");
    }

    @Test
    void asManyColumnsAsLeaveRoomBetweenNames() {
        assertThat(rows(Laid.out(Layout.OFFICIAL, list(0, people(12))))).containsExactly(6L, 6L);
        assertThat(rows(Laid.out(Layout.OFFICIAL, list(0, people(9, "甲乙丙丁"))))).containsExactly(5L, 5L);
        String office = "云泽市市场监督管理局";
        assertThat(rows(Laid.out(Layout.OFFICIAL, list(0, office, office, office, office))))
                .containsExactly(2L, 2L);
        assertThat(rows(Laid.out(Layout.OFFICIAL, list(3, people(5))))).containsExactly(3L, 2L);
    }

    @Test
    void aLongNameAmongShortOnesTakesSeveralColumns() {
        Laid laid = Laid.out(Layout.OFFICIAL, list(0, people(8, "阿不都热合曼·买买提", "甲乙丙")));
        assertThat(rows(laid)).containsExactly(6L, 4L);
        PlacedLine last = names(laid).getLast();
        assertThat(Laid.left(last)).isCloseTo(Laid.left(names(laid).getFirst()) + 5 * 26 * EM / 6, within(0.1));
    }

    @Test
    void theListsOfPeopleInOneTextHaveTheSameColumns() {
        Laid laid = Laid.out(Layout.OFFICIAL, list(0, people(6)), Laid.text('文', 1), list(0, people(4, "甲乙丙丁")));
        assertThat(rows(laid)).containsExactly(5L, 1L, 5L);
    }

    @Test
    void aNameLongerThanTheLineTurns() {
        Laid laid = Laid.out(Layout.OFFICIAL, list(0, "甲乙丙", "云泽市".repeat(12), "甲乙丙"));
        assertThat(names(laid))
                .hasSize(4)
                .allSatisfy(line -> assertThat(Laid.right(line)).isLessThan(184));
    }
}
