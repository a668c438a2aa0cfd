package org.hongtou.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code src/docs/speed.md} has a place for every figure that is measured, and shows the plot. */
final class SpeedPageTest {
    private static final Path DOCS = Path.of("src/docs");

    @Test
    void everyBlockHasItsFigures() throws IOException {
        String page = Files.readString(DOCS.resolve("speed.md"));
        for (String block : SpeedPage.BLOCKS) {
            int start = page.indexOf(SpeedPage.start(block));
            int end = page.indexOf(SpeedPage.end(block));
            assertThat(start).as(block).isNotNegative();
            assertThat(page.substring(start + SpeedPage.start(block).length(), end))
                    .as(block)
                    .isNotBlank();
        }
        assertThat(page).contains("](speed.svg)");
        assertThat(DOCS.resolve("speed.svg")).isRegularFile();
    }

    @Test
    void proportionalCostIsALineAlongTheDashedOne() {
        List<LogPlot.Point> points =
                List.of(new LogPlot.Point(1, 2), new LogPlot.Point(10, 20), new LogPlot.Point(100, 200));
        String svg = LogPlot.svg(List.of(new LogPlot("t", "x", "y", List.of(new LogPlot.Line("a", points)))));
        String place = "([0-9.]+,[0-9.]+)";
        Matcher line =
                Pattern.compile("points=\"" + place + " \\S+ " + place + "\"").matcher(svg);
        Matcher dashed = Pattern.compile("points=\"" + place + " " + place + "\"[^>]* stroke-dasharray")
                .matcher(svg);
        assertThat(line.find()).isTrue();
        assertThat(dashed.find()).isTrue();
        assertThat(List.of(line.group(1), line.group(2))).isEqualTo(List.of(dashed.group(1), dashed.group(2)));
    }
}
