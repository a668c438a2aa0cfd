package org.hongtou.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hongtou.Content;
import org.hongtou.Format;
import org.hongtou.Hongtou;
import org.hongtou.Problem;
import org.hongtou.ProjectFiles;
import org.hongtou.Result;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A character that no font has is drawn by those that it stands for, and comes out of the PDF as it was written. */
class LookAlikesTest {
    private static final Hongtou HONGTOU = Hongtou.open(ProjectFiles.inMemory());
    private static final int DPI = 100;

    @AfterAll
    static void close() {
        HONGTOU.close();
    }

    private static Result rendered(String... lines) {
        String body = Arrays.stream(lines).map(line -> "  " + line + "\n").collect(Collectors.joining());
        return HONGTOU.render(
                Content.yaml("文种: 通知\n发文机关: 云泽市档案局\n标题: 关于晒书的通知\n主送: 各科室\n正文: |\n" + body + "成文日期: 2026年6月1日\n"),
                Format.PDF);
    }

    private static PDDocument pdf(String... lines) {
        Result result = rendered(lines);
        assertThat(result.problems()).noneMatch(Problem::isError);
        try {
            return Loader.loadPDF(result.file(Format.PDF).bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(String line) throws IOException {
        try (PDDocument document = pdf(line)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** What the first page shows. */
    private static int[] ink(String line) throws IOException {
        try (PDDocument document = pdf(line)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.RGB);
            return ((DataBufferInt) page.getRaster().getDataBuffer()).getData();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "办法﹝试行﹞, 办法〔试行〕",
        "共﹐计﹒办, 共，计．办",
        "甲︵一︶乙﹃二﹄丙︻三︼, 甲（一）乙『二』丙【三】",
        "\u2F00\u2F06\u2F08口, 一二人口",
        "\uF900能更改, 豈能更改"
    })
    void itLooksLikeThePlainOneAndIsCopiedAsItWasWritten(String written, String plain) throws IOException {
        assertThat(ink(written)).isEqualTo(ink(plain));
        assertThat(words(written)).contains(written);
        assertThat(words(plain)).doesNotContain(written);
    }

    /** Several characters stand in the room of one: what follows stands where it does behind a Han character. */
    @ParameterizedTest
    @ValueSource(strings = {"㎢", "㏊", "㎧", "㍿", "㌖", "㋀", "㍘", "㊤", "⒜", "㈪", "℀"})
    void severalStandInTheRoomOfOne(String written) throws IOException {
        int[] drawn = ink("占地" + written + "。");
        assertThat(drawn).isNotEqualTo(ink("占地　。"));
        assertThat(differences(drawn, ink("占地口。")))
                .as("what is drawn beyond its room")
                .isLessThan(1600);
        assertThat(words("占地" + written + "。")).contains("占地" + written + "。");
    }

    private static long differences(int[] one, int[] other) {
        return IntStream.range(0, one.length).filter(i -> one[i] != other[i]).count();
    }

    /** Small forms, forms for vertical lines, squares, and the full-width forms of ASCII: none stops a PDF. */
    @ParameterizedTest
    @CsvSource({
        "FE10, FE19",
        "FE30, FE44",
        "FE47, FE4F",
        "FE50, FE52",
        "FE54, FE66",
        "FE68, FE6B",
        "3300, 33FF",
        "FF01, FF9F"
    })
    void noneOfTheSetsStopsAPdf(String first, String last) {
        int from = Integer.parseInt(first, 16);
        int to = Integer.parseInt(last, 16);
        String all = IntStream.rangeClosed(from, to)
                .filter(one -> one != 0xFF5C)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        assertThat(rendered("字" + all + "。").problems()).noneMatch(Problem::isError);
    }

    @Test
    void theyAreToldOnceTogether() {
        List<Problem> told = rendered("办法﹝试行﹞。", "再写﹝试行﹞，㎢。").problems().stream()
                .filter(problem -> problem.code().equals("output.look-alike"))
                .toList();
        assertThat(told).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("3", "﹝（〔）", "﹞（〕）", "㎢（km2）");
            assertThat(problem.line()).isEqualTo(6);
            assertThat(problem.isError()).isFalse();
        });
    }

    /** Rare, but in names and on doors: the shipped fonts have them. */
    @Test
    void rareCharactersThatAShippedFontHasAreDrawn() {
        assertThat(rendered("囍字濛江〝引〞㎡<5>。").problems()).isEmpty();
    }

    @Test
    void anIdeographThatNoFontHasIsStillAnErrorThatSaysWhatToDo() {
        Result result = rendered("见𪚥字。");
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("output.missing-character");
            assertThat(problem.hint()).contains("simsunb.ttf", "fonts");
        });
    }
}
