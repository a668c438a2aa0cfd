package org.hongtou.output.pdf;

import java.util.Arrays;
import org.openpdf.text.pdf.PdfStream;

/** Which character each glyph of a font stands for, so that words can be copied and searched (ISO 32000-1 9.10.3). */
final class ToUnicode {
    private static final int MOST_IN_A_BLOCK = 100;
    private static final String DIGITS = "0123456789ABCDEF";
    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String TAIL = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;
    /** The longest line: {@code <0001> <D840DC0B>}. */
    private static final int LINE = 18;

    private final byte[] lines;
    private int size;

    private ToUnicode(int glyphs) {
        int blocks = glyphs / MOST_IN_A_BLOCK + 1;
        lines = new byte[HEAD.length() + glyphs * LINE + blocks * 32 + TAIL.length()];
    }

    /** The map, compressed. */
    static PdfStream of(PdfFont font) {
        ToUnicode map = new ToUnicode(font.count());
        map.put(HEAD);
        map.write(font);
        map.put(TAIL);
        return PdfFile.deflated(Arrays.copyOf(map.lines, map.size));
    }

    private void write(PdfFont font) {
        for (int first = 1; first < font.count(); first += MOST_IN_A_BLOCK) {
            int end = Math.min(font.count(), first + MOST_IN_A_BLOCK);
            put(end - first + " beginbfchar\n");
            for (int glyph = first; glyph < end; glyph++) {
                put("<");
                hex(glyph);
                put("> <");
                int character = font.character(glyph);
                if (Character.isBmpCodePoint(character)) {
                    hex(character);
                } else {
                    hex(Character.highSurrogate(character));
                    hex(Character.lowSurrogate(character));
                }
                put(">\n");
            }
            put("endbfchar\n");
        }
    }

    private void hex(int unit) {
        for (int shift = Character.SIZE - 4; shift >= 0; shift -= 4) {
            lines[size++] = (byte) DIGITS.charAt(unit >> shift & 0xF);
        }
    }

    private void put(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            lines[size++] = (byte) ascii.charAt(i);
        }
    }
}
