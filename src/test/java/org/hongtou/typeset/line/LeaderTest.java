package org.hongtou.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Span;
import org.hongtou.style.Align;
import org.hongtou.style.Face;
import org.hongtou.style.Indents;
import org.hongtou.style.Leader;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.style.Type;
import org.hongtou.typeset.CellMetrics;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.page.PlacedLeader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dots between an entry's words and its number, in letters of 16 pt: one dot in each 4 pt. */
class LeaderTest {
    private static final Type PLAIN =
            new Type(new Face("仿宋", "Times New Roman"), Length.pt(16), 100, Length.ZERO, false, 0);
    private static final double PITCH = 4;
    private static final double END = 400;
    private static final double INDENT = 32;
    private static final double LEFT = 79;
    private static final double BASELINE = 200;

    private static @Nullable PlacedLeader leader(String words, String number, Leader kind) {
        ParagraphFormat format = ParagraphFormat.plain(Length.pt(29.6))
                .withIndents(Indents.NONE.withLeft(Length.pt(INDENT)))
                .withTabs(List.of(new ParagraphFormat.Tab(Length.pt(END), Align.RIGHT, kind)));
        Run run = new Run(words + "\t" + number, PLAIN, Span.Role.PLAIN);
        SetParagraph entry = new SetParagraph(Element.CONTENTS_ENTRY, format, List.of(run), "", 0);
        return new LineMaker(new CellMetrics())
                .lines(entry, Length.pt(442))
                .leader(0, Length.pt(LEFT), Length.pt(BASELINE));
    }

    private static double first(PlacedLeader dots) {
        return dots.x().pt() - LEFT;
    }

    private static double last(PlacedLeader dots) {
        return first(dots) + dots.width().pt();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 9, 14, 20})
    void dotsFillTheWhiteUpToHalfAStepFromBothEnds(int characters) {
        PlacedLeader dots = leader("文".repeat(characters), "12", Leader.DOTS);
        assertThat(dots).isNotNull();
        double from = INDENT + 16 * characters;
        double to = END - 16;
        assertThat(first(dots) - from).isBetween(PITCH / 2 - 0.01, 1.5 * PITCH);
        assertThat(to - last(dots)).isBetween(PITCH / 2 - 0.01, 1.5 * PITCH);
        assertThat(dots.width().pt() / PITCH).isCloseTo(Math.rint(dots.width().pt() / PITCH), within(0.001));
    }

    @Test
    void dotsOfAllLinesStandBelowEachOther() {
        PlacedLeader shorter = leader("文文", "7", Leader.DOTS);
        PlacedLeader longer = leader("Abc文文文", "123", Leader.DOTS);
        assertThat(shorter).isNotNull();
        assertThat(longer).isNotNull();
        assertThat((first(longer) - first(shorter)) % PITCH).isCloseTo(0, within(0.001));
    }

    @Test
    void oneDotStandsWhereThereIsRoomForOneAndNoneWhereThereIsNot() {
        PlacedLeader one = leader("文".repeat(21), "12", Leader.DOTS);
        assertThat(one).isNotNull();
        String full = "文".repeat(21) + "A".repeat(1);
        assertThat(leader(full, "12", Leader.DOTS)).isNotNull();
        assertThat(leader("文".repeat(22), "12", Leader.DOTS)).isNull();
    }

    @Test
    void dotsStandOnTheBaselineOrAtHalfTheHeightOfTheCharacters() {
        PlacedLeader low = leader("文", "1", Leader.DOTS);
        PlacedLeader middle = leader("文", "1", Leader.MIDDLE_DOTS);
        assertThat(low).isNotNull();
        assertThat(middle).isNotNull();
        assertThat(BASELINE - low.y().pt()).isCloseTo(0.96, within(0.01));
        assertThat(BASELINE - middle.y().pt()).isCloseTo(5.76, within(0.01));
        assertThat(low.pitch().pt()).isEqualTo(PITCH);
        assertThat(low.dot().pt()).isCloseTo(1.92, within(0.01));
    }

    @Test
    void aTabWithoutDotsHasNone() {
        assertThat(leader("文", "1", Leader.NONE)).isNull();
    }
}
