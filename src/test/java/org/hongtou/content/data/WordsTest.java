package org.hongtou.content.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.hongtou.content.OneKind;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Widths and heights, pictures' names, yes and no. */
class WordsTest {
    private final Report report = new Report();

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "120mm ~ 120mm ~ true",
                "12cm ~ 120mm ~ true",
                "12 厘米 ~ 120mm ~ true",
                "120毫米 ~ 120mm ~ true",
                "120 ~ 120mm ~ false",
                "12.5cm ~ 125mm ~ true",
                "12.5 ~ 12.5mm ~ false",
                "12345mm ~ × ~ false",
                "1.2345mm ~ × ~ false",
                "12CM ~ 120mm ~ true",
                "` 12mm ` ~ 12mm ~ true",
                "12英寸 ~ × ~ false",
                "宽 ~ × ~ false",
            })
    void aWidthIsInMillimetresUnlessItSaysOtherwise(String text, String width, boolean unit) {
        Place place = new Place("a.yaml", 1, 4);
        assertThat(WidthText.isWidth(text)).isEqualTo(!width.equals("×"));
        assertThat(WidthText.hasUnit(text)).isEqualTo(unit);
        assertThat(WidthText.read(text, place, report)).hasToString(width.equals("×") ? "0mm" : width);
        assertThat(WidthText.height(text, place, report)).hasToString(width.equals("×") ? "0mm" : width);
        String excerpt = text.strip();
        assertThat(OneKind.told(report))
                .isEqualTo(
                        width.equals("×")
                                ? "1:4 width-unreadable " + excerpt + "; 1:4 height-unreadable " + excerpt
                                : "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "图.png ~ ``",
                "图/甲.jpeg ~ ``",
                "甲.JPG ~ ``",
                "甲.gif ~ ``",
                "甲.bmp ~ ``",
                "甲.webp ~ ``",
                ".png ~ picture-format",
                "甲.tiff ~ picture-format",
                "甲png ~ picture-format",
                "/甲.png ~ picture-not-relative",
                "\\甲.png ~ picture-not-relative",
                "c:甲.png ~ picture-not-relative",
                "file://甲.png ~ picture-not-relative",
                "甲.png.doc ~ picture-format",
            })
    void aPictureIsNamedByItsEndingFromTheFilesOwnFolder(String name, String problem) {
        assertThat(PictureName.problem(name)).isEqualTo(problem.isEmpty() ? null : "content." + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "是 ~ true",
                "有 ~ true",
                "要 ~ true",
                "盖章 ~ true",
                "True ~ true",
                "YES ~ true",
                "on ~ true",
                "否 ~ false",
                "无 ~ false",
                "不 ~ false",
                "不要 ~ false",
                "不盖章 ~ false",
                "没有 ~ false",
                "False ~ false",
                "no ~ false",
                "off ~ false",
                "也许 ~ null",
            })
    void theWordsForYesAndNo(String word, String said) {
        assertThat(String.valueOf(Flags.read(word))).isEqualTo(said);
        assertThat(Flags.words().contains(word.toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(!said.equals("null"));
    }
}
