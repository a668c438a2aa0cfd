package org.hongtou.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A glyph that a font doesn't have, made of those that it has: the parts side by side, or in two rows where they are
 * three Han characters or more, drawn together so far that they fit into an em; raised, lowered, within a circle.
 *
 * @param parts the font's glyphs, without the circle
 * @param raised whether each stands higher, and is smaller
 * @param lowered whether all stand lower, and are smaller
 * @param circle the glyph of a circle around them; 0 for none
 * @param rows how many rows they stand in
 * @param width in font units, as wide as text has it
 */
@SuppressWarnings("ArrayRecordComponent") // read once, not compared
record MadeGlyph(int[] parts, boolean[] raised, boolean lowered, int circle, int rows, int width) {
    private static final int HEADER = 10;
    private static final int COMPONENT = 12;
    private static final int WORDS = 0x0001;
    private static final int XY = 0x0002;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int OFFSET_UNSCALED = 0x1000;
    private static final double ONE = 1 << 14;

    /** How much of its place a glyph in several parts fills, so that it doesn't touch its neighbours. */
    private static final double FILL = 0.94;
    /** Letters that are drawn narrower than this part of their width are made lower too. */
    private static final double NARROW = 0.7;
    /** The middle of an em stands above the baseline, in parts of it. */
    private static final double MIDDLE = 0.38;

    /** How large a raised or lowered part is, and how far it is moved, in parts of an em. */
    private static final double SMALL = 0.62;

    private static final double RAISED = 0.32;
    private static final double LOWERED = -0.14;
    /** How much of a circle is room for what stands in it. */
    private static final double WITHIN = 0.58;

    private static final int CIRCLE = '\u25CB';
    private static final int MANY = 3;

    /** The glyph of a character by those that draw it; null where the font lacks one of them. */
    static @Nullable MadeGlyph of(TrueTypeFont font, int codePoint) {
        String plain = LookAlikes.of(codePoint);
        if (plain.isEmpty()) {
            return null;
        }
        int[] characters = plain.codePoints().toArray();
        int[] parts = new int[characters.length];
        boolean[] raised = new boolean[characters.length];
        boolean wide = true;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = font.glyph(characters[i]);
            if (parts[i] == 0 && characters[i] != ' ') {
                return null;
            }
            raised[i] = LookAlikes.isRaised(codePoint, characters[i]);
            wide &= font.advanceUnits(parts[i]) >= font.unitsPerEm();
        }
        boolean circled = LookAlikes.isCircled(codePoint);
        int circle = circled ? font.glyph(CIRCLE) : 0;
        if (circled && circle == 0) {
            return null;
        }
        int width = LookAlikes.isHalfWide(codePoint) ? font.unitsPerEm() / 2 : font.unitsPerEm();
        int rows = wide && parts.length >= MANY ? 2 : 1;
        return new MadeGlyph(parts, raised, LookAlikes.isLowered(codePoint), circle, rows, width);
    }

    /** Where one part stands. */
    private record Placed(int glyph, double x, double y, double across, double up) {}

    private List<Placed> placed(TrueTypeFont font) {
        List<Placed> placed = new ArrayList<>();
        int em = font.unitsPerEm();
        double middle = MIDDLE * em;
        double room = circle != 0 ? WITHIN * width : parts.length == 1 ? width : FILL * width;
        int inRow = (parts.length + rows - 1) / rows;
        for (int first = 0; first < parts.length; first += inRow) {
            int end = Math.min(parts.length, first + inRow);
            double natural = 0;
            for (int i = first; i < end; i++) {
                natural += font.advanceUnits(parts[i]) * size(i);
            }
            double across = Math.min(circle != 0 ? WITHIN : 1, room / Math.max(1, natural));
            double up = rows > 1 || circle != 0 ? across : Math.min(1, across / NARROW);
            double x = rows > 1 ? (width - room) / 2 : (width - natural * across) / 2;
            double y = middle - middle * up + (rows > 1 ? (first == 0 ? 1 : -1) * em * across / 2 : 0);
            for (int i = first; i < end; i++) {
                double moved = raised[i] ? RAISED * em * up : lowered ? LOWERED * em : 0;
                placed.add(new Placed(parts[i], x, y + moved, across * size(i), up * size(i)));
                x += font.advanceUnits(parts[i]) * across * size(i);
            }
        }
        if (circle != 0) {
            placed.add(new Placed(circle, (width - font.advanceUnits(circle)) / 2.0, 0, 1, 1));
        }
        return placed;
    }

    private double size(int part) {
        return raised[part] || lowered ? SMALL : 1;
    }

    /** How many glyphs it is made of. */
    int count() {
        return parts.length + (circle == 0 ? 0 : 1);
    }

    /** The outline, with the font's own numbers of the parts. */
    byte[] outline(TrueTypeFont font) throws FontException {
        List<Placed> placed = placed(font);
        ByteBuffer bytes = ByteBuffer.allocate(HEADER + COMPONENT * placed.size());
        int left = Short.MAX_VALUE;
        int bottom = Short.MAX_VALUE;
        int right = Short.MIN_VALUE;
        int top = Short.MIN_VALUE;
        bytes.position(HEADER);
        for (int i = 0; i < placed.size(); i++) {
            Placed part = placed.get(i);
            bytes.putShort((short) (WORDS | XY | TWO_SCALES | OFFSET_UNSCALED | (i + 1 < placed.size() ? MORE : 0)));
            bytes.putShort((short) part.glyph());
            bytes.putShort((short) Math.round(part.x())).putShort((short) Math.round(part.y()));
            bytes.putShort((short) Math.round(part.across() * ONE)).putShort((short) Math.round(part.up() * ONE));
            int[] box = font.outlines.box(part.glyph());
            left = Math.min(left, (int) Math.floor(part.x() + box[0] * part.across()));
            bottom = Math.min(bottom, (int) Math.floor(part.y() + box[1] * part.up()));
            right = Math.max(right, (int) Math.ceil(part.x() + box[2] * part.across()));
            top = Math.max(top, (int) Math.ceil(part.y() + box[3] * part.up()));
        }
        bytes.putShort(0, (short) -1).putShort(2, (short) left).putShort(4, (short) bottom);
        bytes.putShort(6, (short) right).putShort(8, (short) top);
        return bytes.array();
    }
}
