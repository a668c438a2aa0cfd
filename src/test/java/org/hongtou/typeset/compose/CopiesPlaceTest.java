package org.hongtou.typeset.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.model.Imprint;
import org.hongtou.model.Labelled;
import org.hongtou.model.Layout;
import org.hongtou.typeset.Laid;
import org.hongtou.typeset.page.PlacedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where 共印N份 stands in a bulletin's foot. */
class CopiesPlaceTest {
    /** 1字, 28 of which fill a line. */
    private static final double CELL = 156 / 28.0;

    private static final double END = 184 - CELL;

    private static Laid foot(String sentTo, List<Labelled> staff) {
        Labelled to = new Labelled("发", List.of(sentTo));
        return Laid.out(
                Layout.OFFICIAL,
                Laid.text('文', 3),
                new Imprint(Imprint.Form.DISTRIBUTION, List.of(to), staff, "", "", "30"));
    }

    private static PlacedLine copies(Laid laid) {
        return laid.line(1, "共印30份");
    }

    @Test
    void atTheRightOfTheLastLineWhere2字StayFree() {
        Laid laid = foot("各乡镇人民政府。", List.of());
        PlacedLine line = laid.line(1, "各乡镇人民政府。");
        assertThat(copies(laid).baseline()).isEqualTo(line.baseline());
        assertThat(Laid.right(copies(laid))).isCloseTo(END, within(0.1));
        assertThat(Laid.left(line))
                .as("the label where it stands without copies")
                .isCloseTo(28 + CELL, within(0.1));
    }

    @Test
    void atTheRightOfTheStaffLine() {
        Laid laid = foot("各乡镇人民政府。", List.of(new Labelled("签发", List.of("亓官喆"))));
        assertThat(copies(laid).baseline()).isEqualTo(laid.line(1, "签发：亓官喆").baseline());
    }

    @ParameterizedTest
    @ValueSource(ints = {22, 24, 60})
    void onALineOfItsOwnWithoutARuleWhereTheLastLineIsTooLong(int characters) {
        Laid laid = foot("镇".repeat(characters), List.of());
        PlacedLine last = laid.lines(1, Element.COPY_TO).reversed().stream()
                .filter(line -> !line.text().contains("共印"))
                .findFirst()
                .orElseThrow();
        assertThat(copies(laid).baseline()).isGreaterThan(last.baseline());
        assertThat(Laid.right(copies(laid))).isCloseTo(END, within(0.1));
        assertThat(laid.pages().pages().getFirst().strokes())
                .as("a rule above the foot and one below it")
                .hasSize(2);
    }
}
