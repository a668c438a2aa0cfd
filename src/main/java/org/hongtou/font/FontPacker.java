package org.hongtou.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hongtou.flate.Piece;

/**
 * Packs the fonts that ship while the program is built: their outlines are made ready for subsets once, and what no
 * output needs is left out, so that a program that has just started needn't do it. A font that still has its hints isn't
 * one of those that were cut for this program: it ships as its maker made it, as the name that it bears is reserved.
 */
public final class FontPacker {
    private static final List<String> KEPT = List.of("OS/2", "cmap", "head", "hhea", "hmtx", "maxp", "name");
    private static final String HINTS = "fpgm";
    /** What a font's file ends with. */
    static final String TRUETYPE = ".ttf";
    /** What a packed font's file ends with. */
    static final String PACKED = ".font";

    private FontPacker() {}

    /**
     * Packs the .ttf files of a folder, or copies them.
     *
     * @param arguments the folder, and the one to write to
     */
    public static void main(String[] arguments) throws IOException {
        Path from = Path.of(arguments[0]);
        Path to = Files.createDirectories(Path.of(arguments[1]));
        List<Path> files;
        try (Stream<Path> all = Files.list(from)) {
            files = all.filter(file -> file.toString().endsWith(TRUETYPE))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            String key = name.substring(0, name.length() - TRUETYPE.length());
            byte[] bytes = Files.readAllBytes(file);
            boolean whole = TrueTypeFont.read(bytes).tables.has(HINTS);
            Files.write(to.resolve(key + (whole ? TRUETYPE : PACKED)), whole ? bytes : pack(bytes));
        }
    }

    /**
     * A font with its outlines made ready, for {@link TrueTypeFont#read(byte[])}.
     *
     * @param file a .ttf file
     */
    static byte[] pack(byte[] file) throws FontException {
        TrueTypeFont font = TrueTypeFont.read(file);
        Map<String, byte[]> tables = new LinkedHashMap<>();
        for (String tag : KEPT) {
            if (font.tables.has(tag)) {
                tables.put(tag, bytes(font.tables.table(tag)));
            }
        }
        ByteBuffer entries = ByteBuffer.allocate(PackedOutlines.room(font.glyphs()));
        ByteArrayOutputStream bits = new ByteArrayOutputStream(file.length);
        for (int glyph = 0; glyph < font.glyphs(); glyph++) {
            Outline outline = font.outlines.of(glyph);
            int top = font.outlines.top(glyph);
            if (outline != null) {
                PackedOutlines.enter(outline, bits.size(), top, entries);
                bits.writeBytes(outline.piece().bytes());
            } else {
                byte[] composed = bytes(font.outlines.composed(glyph));
                PackedOutlines.enterComposed(composed.length, bits.size(), top, entries);
                bits.writeBytes(composed);
            }
        }
        bits.writeBytes(new byte[Piece.BEHIND]);
        tables.put(PackedOutlines.BITS, bits.toByteArray());
        tables.put(PackedOutlines.CODE, font.outlines.code().lengths());
        tables.put(PackedOutlines.ENTRIES, entries.array());
        return join(tables);
    }

    private static byte[] bytes(FontBytes part) {
        byte[] bytes = new byte[part.length];
        System.arraycopy(part.file, part.start, bytes, 0, part.length);
        return bytes;
    }

    /** A font file of some tables, without the sums by which it would check itself. */
    private static byte[] join(Map<String, byte[]> tables) {
        int at = 12 + 16 * tables.size();
        ByteBuffer directory = ByteBuffer.allocate(at).putInt(0x00010000).putShort((short) tables.size());
        directory.position(12);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] bytes = table.getValue();
            directory.put(table.getKey().getBytes(StandardCharsets.US_ASCII)).putInt(0);
            directory.putInt(at + file.size()).putInt(bytes.length);
            file.writeBytes(bytes);
        }
        return ByteBuffer.allocate(at + file.size())
                .put(directory.array())
                .put(file.toByteArray())
                .array();
    }
}
