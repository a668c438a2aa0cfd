package org.hongtou.font;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader sees of a character is that character: no shipped font draws two that differ in meaning alike. */
class SharedOutlinesTest {
    /** Alike on purpose, though neither Unicode's list of confusable characters nor its compatibility forms say so. */
    private static final List<String> LOOK_ALIKES = List.of(
            "——―", // the dash of Chinese text, by either of its numbers
            "·•‧・∙⋅·", // the middle dot
            "°˚º", "¯ˉ￣", "∼～〜~", "-‐‑", // hyphens that differ in how lines break after them
            "╴╶", "╸╺", // halves of a line, to the left and to the right
            "QԚ", "ѵⱱ");

    private final Normalizer2 compatible = Normalizer2.getNFKCInstance();
    private final SpoofChecker unicode = new SpoofChecker.Builder().build();

    static Stream<Path> fonts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/fonts"))) {
            return files.filter(file -> file.toString().endsWith(".ttf")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void noTwoCharactersThatDifferInMeaningShareAnOutline(Path file) throws IOException {
        Map<String, List<String>> byOutline = new HashMap<>();
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file)))) {
            CmapLookup characters = font.getUnicodeCmapLookup();
            for (int codePoint = 0x21; codePoint < 0x30000; codePoint++) {
                int glyph = characters.getGlyphId(codePoint);
                String outline = glyph == 0 || modifies(codePoint) ? "" : outline(font, glyph);
                if (!outline.isEmpty()) {
                    byOutline.computeIfAbsent(outline, o -> new ArrayList<>()).add(Character.toString(codePoint));
                }
            }
        }
        assertThat(byOutline.values().stream().filter(this::differ)).isEmpty();
        assertThat(byOutline.size()).isGreaterThan(500);
    }

    /** Whether it says something only of a letter beside it, above or below. */
    private static boolean modifies(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.MODIFIER_LETTER,
                    Character.MODIFIER_SYMBOL,
                    Character.FORMAT -> codePoint < 0x2000;
            default -> false;
        };
    }

    private boolean differ(List<String> alike) {
        return alike.stream().map(this::meaning).distinct().count() > 1;
    }

    private String meaning(String character) {
        String plain = compatible.normalize(character);
        return LOOK_ALIKES.stream()
                .filter(group -> group.contains(character) || group.contains(plain))
                .findFirst()
                .orElseGet(() -> unicode.getSkeleton(plain));
    }

    /** The outline at its height, however far in from the left it stands; empty for a blank. */
    private static String outline(TrueTypeFont font, int glyph) throws IOException {
        Shape path = font.getGlyph().getGlyph(glyph) == null
                ? new java.awt.geom.GeneralPath()
                : font.getGlyph().getGlyph(glyph).getPath();
        double left = path.getBounds2D().getX();
        TreeSet<String> contours = new TreeSet<>();
        StringBuilder contour = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator step = path.getPathIterator(null); !step.isDone(); step.next()) {
            int kind = step.currentSegment(at);
            if (kind == PathIterator.SEG_CLOSE) {
                contours.add(contour.toString());
                contour.setLength(0);
            }
            int numbers = kind == PathIterator.SEG_CLOSE ? 0 : kind == PathIterator.SEG_QUADTO ? 4 : 2;
            for (int i = 0; i < numbers; i += 2) {
                contour.append(Math.round(at[i] - left))
                        .append(',')
                        .append(Math.round(at[i + 1]))
                        .append(' ');
            }
        }
        return String.join(";", contours);
    }
}
