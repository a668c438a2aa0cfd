package org.hongtou.typeset.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.model.Element;
import org.hongtou.model.Layout;
import org.hongtou.model.Length;
import org.hongtou.model.Picture;
import org.hongtou.model.PictureRow;
import org.hongtou.typeset.Laid;
import org.hongtou.typeset.page.PlacedLine;
import org.hongtou.typeset.page.PlacedPicture;
import org.hongtou.typeset.page.PlacedRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures side by side. The test's pictures are twice as wide as they are high. */
class PictureRowsTest {
    private static final double LEFT = 28;
    private static final double EDGE = 184;

    private static PictureRow row(String... captions) {
        return PictureRow.of(Arrays.stream(captions)
                .map(caption -> new Picture("a.png", caption, Length.ZERO, 1))
                .toList());
    }

    private static List<PlacedPicture> pictures(Laid laid, int page) {
        return laid.pages().pages().get(page - 1).pictures();
    }

    private static double end(PlacedPicture picture) {
        return picture.x().plus(picture.width()).mm();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void theyAreEquallyHighAndFillTheLine(int number) {
        String[] captions = new String[number];
        Arrays.setAll(captions, i -> "图" + (i + 1) + "　林带");
        Laid laid = Laid.out(Layout.OFFICIAL, Laid.text('文', 2), row(captions), Laid.text('字', 2));
        List<PlacedPicture> shown = pictures(laid, 1);
        assertThat(shown).hasSize(number);
        assertThat(shown.getFirst().x().mm()).isCloseTo(LEFT, within(0.05));
        assertThat(end(shown.getLast())).isCloseTo(EDGE, within(0.05));
        for (int i = 0; i < number; i++) {
            PlacedPicture picture = shown.get(i);
            assertThat(picture.height()).isEqualTo(shown.getFirst().height());
            assertThat(picture.y()).isEqualTo(shown.getFirst().y());
            assertThat(picture.description()).isEqualTo(captions[i]);
            if (i > 0) {
                assertThat(picture.x().mm() - end(shown.get(i - 1))).isCloseTo(5, within(0.05));
            }
        }
        PlacedLine line = laid.lines(1, Element.PICTURE_CAPTION).getFirst();
        List<PlacedRun> runs =
                line.runs().stream().filter(run -> !run.text().isBlank()).toList();
        for (PlacedPicture picture : shown) {
            double middle = end(picture) - picture.width().mm() / 2;
            List<PlacedRun> under = runs.stream()
                    .filter(run -> run.x().mm() > picture.x().mm() && run.x().mm() < end(picture))
                    .toList();
            assertThat(under).isNotEmpty();
            double words = under.getLast().x().plus(under.getLast().width()).mm();
            assertThat((under.getFirst().x().mm() + words) / 2)
                    .as("under its picture")
                    .isCloseTo(middle, within(0.3));
        }
        assertThat(Laid.inkTop(laid.line(1, "字"))).isGreaterThan(Laid.inkBottom(line));
        assertThat(laid.diagnostics()).isEmpty();
    }

    @Test
    void aCaptionForAllStandsInTheMiddleUnderThem() {
        Laid laid = Laid.out(Layout.OFFICIAL, Laid.text('文', 2), row("图1　修复前后", "", ""));
        PlacedLine line = laid.line(1, "图1　修复前后");
        assertThat((Laid.left(line) + Laid.right(line)) / 2).isCloseTo((LEFT + EDGE) / 2, within(0.2));
        assertThat(pictures(laid, 1)).allMatch(one -> one.description().equals("图1　修复前后"));
    }

    @Test
    void captionsThatWouldTouchHaveALineEachAndThatIsTold() {
        String first = "图1　" + "青枫岭东坡林带".repeat(2);
        Laid laid = Laid.out(Layout.OFFICIAL, Laid.text('文', 2), row(first, "图2　" + "西坡林带".repeat(3)));
        assertThat(laid.lines(1, Element.PICTURE_CAPTION)).hasSize(2);
        assertThat(laid.diagnostics()).extracting(Diagnostic::code).containsExactly("typeset.captions-stacked");
    }

    @Test
    void theyGoToTheNextPageTogetherWithAllTheirCaptions() {
        String long1 = "图1　" + "青枫岭东坡林带".repeat(2);
        String long2 = "图2　" + "青枫岭西坡林带".repeat(2);
        int moved = 0;
        for (int lines = 10; lines < 22; lines++) {
            Laid laid = Laid.out(Layout.OFFICIAL, Laid.text('文', lines), row(long1, long2));
            int page = pictures(laid, 1).isEmpty() ? 2 : 1;
            moved += page - 1;
            assertThat(pictures(laid, page)).hasSize(2);
            assertThat(laid.lines(page, Element.PICTURE_CAPTION))
                    .as("after %d lines", lines)
                    .hasSize(2);
        }
        assertThat(moved).isBetween(1, 11);
    }
}
