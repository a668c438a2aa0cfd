package org.hongtou.fuzz;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A TrueType font called Times New Roman that has a box for each ASCII character, and one box made of another. */
final class TinyFont {
    private static final int FIRST = 0x20;
    private static final int LAST = 0x7E;
    private static final int GLYPHS = LAST - FIRST + 2;
    private static final int BOX = 30;
    private static final int UNITS = 1000;

    private TinyFont() {}

    static byte[] file() {
        Map<String, byte[]> tables = new LinkedHashMap<>();
        tables.put("OS/2", os2());
        tables.put("cmap", cmap());
        tables.put("glyf", outlines());
        tables.put("head", head());
        tables.put("hhea", hhea());
        tables.put("hmtx", hmtx());
        tables.put("loca", loca());
        tables.put(
                "maxp",
                ByteBuffer.allocate(32)
                        .putInt(0x10000)
                        .putShort((short) GLYPHS)
                        .putShort((short) 4)
                        .array());
        tables.put("name", name());
        tables.put("post", ByteBuffer.allocate(32).putInt(0x30000).array());
        return joined(tables, 0);
    }

    /** Two of it in one file. */
    static byte[] collection() {
        byte[] first = file();
        ByteBuffer file = ByteBuffer.allocate(20 + 2 * first.length);
        file.putInt(0x74746366).putInt(0x10000).putInt(2).putInt(20).putInt(20 + first.length);
        return file.put(moved(first, 20)).put(moved(first, 20 + first.length)).array();
    }

    private static byte[] moved(byte[] font, int by) {
        ByteBuffer bytes = ByteBuffer.wrap(font.clone());
        for (int at = 12 + 8; at < 12 + 16 * bytes.getShort(4); at += 16) {
            bytes.putInt(at, bytes.getInt(at) + by);
        }
        return bytes.array();
    }

    private static byte[] joined(Map<String, byte[]> tables, int start) {
        int at = 12 + 16 * tables.size();
        int size = at;
        for (byte[] table : tables.values()) {
            size += table.length + 3 & ~3;
        }
        ByteBuffer file = ByteBuffer.allocate(size).putInt(0x10000).putShort((short) tables.size());
        file.putShort((short) 128).putShort((short) 3).putShort((short) 32);
        for (var table : tables.entrySet()) {
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII)).putInt(0);
            file.putInt(start + at).putInt(table.getValue().length);
            file.put(at, table.getValue());
            at += table.getValue().length + 3 & ~3;
        }
        return file.array();
    }

    private static byte[] head() {
        ByteBuffer head = ByteBuffer.allocate(54)
                .putInt(0x10000)
                .putInt(0x10000)
                .putInt(0)
                .putInt(0x5F0F3CF5);
        head.putShort((short) 0).putShort((short) UNITS).position(36);
        return head.putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 500)
                .putShort((short) 700)
                .array();
    }

    private static byte[] hhea() {
        ByteBuffer hhea =
                ByteBuffer.allocate(36).putInt(0x10000).putShort((short) 800).putShort((short) -200);
        return hhea.putShort(34, (short) GLYPHS).array();
    }

    private static byte[] hmtx() {
        ByteBuffer hmtx = ByteBuffer.allocate(4 * GLYPHS);
        for (int i = 0; i < GLYPHS; i++) {
            hmtx.putShort((short) 500).putShort((short) 50);
        }
        return hmtx.array();
    }

    private static byte[] outlines() {
        ByteBuffer glyf = ByteBuffer.allocate(BOX * GLYPHS);
        for (int i = 0; i < GLYPHS; i++) {
            glyf.position(BOX * i);
            if (i == 5) { // the box of glyph 1, a little to the right
                corners(glyf.putShort((short) -1)).putShort((short) 3).putShort((short) 1);
                glyf.putShort((short) 10).putShort((short) 0);
            } else {
                corners(glyf.putShort((short) 1)).putShort((short) 3).putShort((short) 0);
                glyf.put(new byte[] {0x37, 0x35, 0x33, 0x35})
                        .put((byte) 50)
                        .put((byte) 0)
                        .put((byte) 200)
                        .put((byte) 200);
            }
        }
        return glyf.array();
    }

    private static ByteBuffer corners(ByteBuffer glyf) {
        return glyf.putShort((short) 50)
                .putShort((short) 0)
                .putShort((short) 450)
                .putShort((short) 700);
    }

    private static byte[] loca() {
        ByteBuffer loca = ByteBuffer.allocate(2 * (GLYPHS + 1));
        for (int i = 0; i <= GLYPHS; i++) {
            loca.putShort((short) (BOX * i / 2));
        }
        return loca.array();
    }

    private static byte[] cmap() {
        ByteBuffer cmap = ByteBuffer.allocate(12 + 32);
        cmap.putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 3)
                .putShort((short) 1)
                .putInt(12);
        cmap.putShort((short) 4).putShort((short) 32).putShort((short) 0).putShort((short) 4);
        cmap.putShort((short) 4).putShort((short) 1).putShort((short) 0);
        cmap.putShort((short) LAST).putShort((short) 0xFFFF).putShort((short) 0);
        cmap.putShort((short) FIRST).putShort((short) 0xFFFF);
        return cmap.putShort((short) (1 - FIRST)).putShort((short) 1).putInt(0).array();
    }

    private static byte[] name() {
        String[] names = {"Times New Roman", "Regular", "Times New Roman", "TimesNewRoman"};
        int[] ids = {1, 2, 4, 6};
        int head = 6 + 12 * ids.length;
        ByteBuffer table = ByteBuffer.allocate(200).putShort((short) 0).putShort((short) ids.length);
        table.putShort((short) head);
        int at = 0;
        for (int i = 0; i < ids.length; i++) {
            byte[] bytes = names[i].getBytes(StandardCharsets.UTF_16BE);
            table.putShort((short) 3)
                    .putShort((short) 1)
                    .putShort((short) 0x409)
                    .putShort((short) ids[i]);
            table.putShort((short) bytes.length).putShort((short) at).put(head + at, bytes);
            at += bytes.length;
        }
        return java.util.Arrays.copyOf(table.array(), head + at);
    }

    private static byte[] os2() {
        ByteBuffer os2 = ByteBuffer.allocate(96).putShort((short) 4).putShort((short) 500);
        return os2.putShort((short) 400).putShort((short) 5).array();
    }
}
