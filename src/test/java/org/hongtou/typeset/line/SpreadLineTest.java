package org.hongtou.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import org.hongtou.typeset.page.PlacedRun;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a line widens that is spread to its full width: 16 pt a Han character, 8 pt a letter, 4 pt a blank. */
class SpreadLineTest {
    private static final Type PLAIN =
            new Type(new Face("仿宋", "Times New Roman"), Length.pt(16), 100, Length.ZERO, false, 0);
    private static final double ROOM = 200;

    /** Where each letter begins. */
    private static List<Double> places(String text) {
        ParagraphFormat format = ParagraphFormat.plain(Length.pt(29.6)).withAlign(Align.SPREAD);
        SetParagraph spread =
                new SetParagraph(Element.MARK, format, List.of(new Run(text, PLAIN, Span.Role.PLAIN)), "", 0);
        List<Double> places = new ArrayList<>();
        CellMetrics metrics = new CellMetrics();
        for (PlacedRun run :
                new LineMaker(metrics).lines(spread, Length.pt(ROOM)).place(0, Length.ZERO)) {
            double x = run.x().pt();
            for (int i = 0; i < run.text().length(); i++) {
                places.add(x);
                x += metrics.advance(run.font(), run.text().charAt(i)) * 16 / 1000.0
                        + run.spacing().pt();
            }
        }
        return places;
    }

    @ParameterizedTest
    @CsvSource({
        // The text, and between which letters it widens: | stands in the gaps.
        "云泽市,云|泽|市",
        "云A级,云|A|级",
        "云AB级,云|AB|级",
        "云2026年,云|2026|年",
        "ab cd云,ab |cd|云",
        "e\u0301云,e\u0301|云",
        "云\u0301泽,云\u0301|泽",
        "云×泽,云|×|泽",
        "（云）A,（|云|）|A"
    })
    void widensBetweenHanCharactersAndBesideWordsOnly(String text, String gaps) {
        List<Double> places = places(text);
        double natural = text.chars()
                .mapToDouble(c -> c == ' ' ? 4 : c == 0x301 ? 0 : c < 0x250 && c != '×' ? 8 : 16)
                .sum();
        long widened = gaps.chars().filter(c -> c == '|').count();
        double each = (ROOM - natural) / widened;
        double x = 0;
        int letter = 0;
        for (int i = 0; i < gaps.length(); i++) {
            char c = gaps.charAt(i);
            if (c == '|') {
                x += each;
                continue;
            }
            assertThat(places.get(letter)).as("%s at %d", text, letter).isCloseTo(x, within(0.02));
            x += c == ' ' ? 4 : c == 0x301 ? 0 : c < 0x250 && c != '×' ? 8 : 16;
            letter++;
        }
    }
}
