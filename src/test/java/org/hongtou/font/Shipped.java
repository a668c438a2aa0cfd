package org.hongtou.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Font files for tests: the shipped ones, and what tests make of them. */
final class Shipped {
    static final String SANS = "NotoSansSC-Medium";
    static final String LATIN = "LiberationSerif-Regular";
    static final String LATIN_BOLD = "LiberationSerif-Bold";

    private Shipped() {}

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(Path.of("src/main/resources/fonts", name + ".ttf"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a table begins in a font file. */
    static int table(byte[] font, String tag) {
        ByteBuffer bytes = ByteBuffer.wrap(font);
        for (int entry = 12; entry < 12 + 16 * bytes.getShort(4); entry += 16) {
            if (new String(font, entry, 4, java.nio.charset.StandardCharsets.US_ASCII).equals(tag)) {
                return bytes.getInt(entry + 8);
            }
        }
        throw new IllegalArgumentException(tag);
    }

    /** The same font with a two-byte number of one of its tables changed. */
    static byte[] with(byte[] font, String tag, int at, int value) {
        byte[] changed = font.clone();
        ByteBuffer.wrap(changed).putShort(table(font, tag) + at, (short) value);
        return changed;
    }

    /** The same font with a character map that knows no character. */
    static byte[] withoutCharacters(byte[] font) {
        byte[] changed = font.clone();
        ByteBuffer bytes = ByteBuffer.wrap(changed);
        int map = table(font, "cmap");
        for (int i = 0; i < bytes.getShort(map + 2); i++) {
            int part = map + bytes.getInt(map + 8 + 8 * i);
            if (bytes.getShort(part) == 4) {
                bytes.putShort(part + 6, (short) 0);
            }
        }
        return changed;
    }

    /** The same font under another family name, which is no longer than its own. */
    static byte[] named(byte[] font, String family) {
        byte[] changed = font.clone();
        ByteBuffer bytes = ByteBuffer.wrap(changed);
        int names = table(font, "name");
        byte[] name = family.getBytes(java.nio.charset.StandardCharsets.UTF_16BE);
        for (int i = 0; i < bytes.getShort(names + 2); i++) {
            int record = names + 6 + 12 * i;
            int id = bytes.getShort(record + 6);
            if (id == 1 || id == 4) {
                if (bytes.getShort(record) != 3 || bytes.getShort(record + 8) < name.length) {
                    throw new IllegalArgumentException(family);
                }
                bytes.putShort(record + 8, (short) name.length);
                bytes.put(names + bytes.getShort(names + 4) + bytes.getShort(record + 10), name);
            }
        }
        return changed;
    }

    /** Two fonts in one file. */
    static byte[] collection(byte[] first, byte[] second) {
        int header = 20;
        ByteBuffer file = ByteBuffer.allocate(header + first.length + second.length);
        file.putInt(0x74746366).putInt(0x00010000).putInt(2).putInt(header).putInt(header + first.length);
        file.put(first).put(second);
        move(file, header);
        move(file, header + first.length);
        return file.array();
    }

    private static void move(ByteBuffer file, int start) {
        for (int i = 0; i < file.getShort(start + 4); i++) {
            int at = start + 12 + 16 * i + 8;
            file.putInt(at, file.getInt(at) + start);
        }
    }
}
