package org.hongtou.output.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Which character each glyph of a font stands for, so that words can be copied and searched (ISO 32000-1 9.10.3). */
final class ToUnicode {
    private static final int MOST_IN_A_BLOCK = 100;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private ToUnicode() {}

    static byte[] of(PdfFont font) {
        StringBuilder map = new StringBuilder(1 << 14);
        map.append("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int first = 1; first < font.count(); first += MOST_IN_A_BLOCK) {
            int end = Math.min(font.count(), first + MOST_IN_A_BLOCK);
            map.append(end - first).append(" beginbfchar\n");
            for (int glyph = first; glyph < end; glyph++) {
                map.append('<').append(HEX.toHexDigits((char) glyph)).append("> <");
                for (char unit : Character.toChars(font.character(glyph))) {
                    map.append(HEX.toHexDigits(unit));
                }
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        map.append("""
                endcmap
                CMapName currentdict /CMap defineresource pop
                end
                end
                """);
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
