package org.hongtou.office;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Characters on one baseline, from left to right. Lengths are in mm from the paper's upper left corner.
 *
 * @param glyphs at least one that isn't blank
 */
record PdfLine(List<PdfGlyph> glyphs) {

    PdfLine {
        glyphs = List.copyOf(glyphs);
    }

    /** What stands there, with its blanks, without those at its ends and without U+200B and U+2060. */
    String text() {
        return LineBreaks.read(glyphs.stream().map(PdfGlyph::text).collect(Collectors.joining()))
                .replaceAll("[\u200B\u2060]", "")
                .strip();
    }

    /** What stands there, without any white space: what two drawings of one line have in common. */
    String words() {
        // Our leaders are drawn, LibreOffice's are full stops in a row.
        return LineBreaks.read(glyphs.stream()
                        .filter(glyph -> !glyph.blank())
                        .map(PdfGlyph::text)
                        .collect(Collectors.joining()))
                .replaceAll("[.]{3,}", "");
    }

    private List<PdfGlyph> shown() {
        return glyphs.stream().filter(glyph -> !glyph.blank()).toList();
    }

    PdfGlyph first() {
        return shown().getFirst();
    }

    PdfGlyph last() {
        return shown().getLast();
    }

    /** The left side of its first character that isn't blank. */
    double start() {
        return first().x();
    }

    /** The right side of its last character that isn't blank, without letter spacing. */
    double end() {
        return last().x() + last().advance();
    }

    double baseline() {
        return first().baseline();
    }

    /** The first character's font. */
    String font() {
        return first().font();
    }

    /** The first character's size in pt. */
    double size() {
        return first().size();
    }

    /** The first character's colour as 0xRRGGBB. */
    int colour() {
        return first().colour();
    }

    /** Where the ink lies by convention: each character fills its em from 0.86 above the baseline to 0.14 below. */
    Box ink() {
        return Box.around(shown().stream().map(PdfGlyph::ink).toList());
    }

    /** The bounds of what is really drawn. */
    Box outline() {
        return Box.around(shown().stream()
                .map(PdfGlyph::outline)
                .filter(box -> box.width() > 0)
                .toList());
    }
}
