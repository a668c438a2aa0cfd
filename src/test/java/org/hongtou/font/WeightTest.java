package org.hongtou.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rare character in a name is no darker than its neighbours: it has as much ink, and strokes as thick. */
class WeightTest {
    private static final int PIXELS = 160;
    private static final int FEWEST = 8;
    private static final int MOST = 60;

    /** Of the characters of one number of strokes: their ink as a share of the square, and how thick strokes are. */
    private record Weight(double ink, double stem) {}

    @ParameterizedTest
    @CsvSource({"FandolFang, CwtexFang", "FandolFang, HongtouFang", "FandolKai, HongtouKai"})
    void theRareCharactersOfAFaceAreAsDarkAsItsOwn(String own, String rare) throws IOException {
        Map<Integer, Weight> expected = weights(own);
        Map<Integer, Weight> found = weights(rare);
        found.keySet().retainAll(expected.keySet());
        assertThat(found).hasSizeGreaterThan(8);
        found.forEach((strokes, weight) -> assertThat(
                        weight.ink() / expected.get(strokes).ink())
                .as("ink of %s's characters of %d strokes beside %s's", rare, strokes, own)
                .isCloseTo(1, within(0.10)));
        double stems = found.keySet().stream()
                .mapToDouble(strokes ->
                        found.get(strokes).stem() / expected.get(strokes).stem())
                .average()
                .orElseThrow();
        assertThat(stems).as("stems of %s beside %s's", rare, own).isCloseTo(1, within(0.15));
    }

    private static Map<Integer, Weight> weights(String name) throws IOException {
        Map<Integer, Weight> weights = new TreeMap<>();
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Shipped.bytes(name)))) {
            for (Map.Entry<Integer, String> of : CommonCharacters.byStrokes().entrySet()) {
                List<GeneralPath> shapes = new ArrayList<>();
                for (int character : of.getValue().codePoints().toArray()) {
                    int glyph = font.getUnicodeCmapLookup().getGlyphId(character);
                    if (glyph != 0 && shapes.size() < MOST) {
                        shapes.add(font.getGlyph().getGlyph(glyph).getPath());
                    }
                }
                if (shapes.size() >= FEWEST) {
                    weights.put(of.getKey(), weight(shapes));
                }
            }
        }
        return weights;
    }

    private static Weight weight(List<GeneralPath> shapes) {
        double ink = 0;
        double stems = 0;
        for (GeneralPath shape : shapes) {
            shape.transform(AffineTransform.getScaleInstance(PIXELS / 1000.0, PIXELS / 1000.0));
            double area = area(shape);
            ink += area / PIXELS / PIXELS;
            stems += 2 * area / length(shape); // a stroke's outline is about twice as long as the stroke
        }
        return new Weight(ink / shapes.size(), stems / shapes.size());
    }

    private static double area(GeneralPath shape) {
        BufferedImage image = new BufferedImage(2 * PIXELS, 2 * PIXELS, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.translate(PIXELS / 2, PIXELS / 2);
        graphics.fill(shape);
        graphics.dispose();
        int covered = 0;
        for (byte pixel : ((DataBufferByte) image.getRaster().getDataBuffer()).getData()) {
            covered += pixel == 0 ? 0 : 1;
        }
        return covered;
    }

    private static double length(GeneralPath shape) {
        double length = 0;
        double[] at = new double[6];
        double[] start = new double[2];
        double[] last = new double[2];
        for (PathIterator step = shape.getPathIterator(null, 0.1); !step.isDone(); step.next()) {
            int kind = step.currentSegment(at);
            double[] to = kind == PathIterator.SEG_CLOSE ? start : at;
            if (kind == PathIterator.SEG_MOVETO) {
                start = new double[] {at[0], at[1]};
            } else {
                length += Math.hypot(to[0] - last[0], to[1] - last[1]);
            }
            last = new double[] {to[0], to[1]};
        }
        return length;
    }
}
