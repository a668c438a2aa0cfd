package org.hongtou.output.docx;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Compresses the parts of a package one after the other, each as it grows, so that none is ever there as a whole. */
final class PartPacker implements AutoCloseable {
    private static final int QUICK = 3;

    private final Deflater deflater;
    private final CRC32 sum = new CRC32();
    private byte[] packed = new byte[1 << 12];
    private int size;
    private int length;

    private PartPacker(int level) {
        this.deflater = new Deflater(level, true);
    }

    /** For parts that many documents share. */
    static PartPacker careful() {
        return new PartPacker(Deflater.DEFAULT_COMPRESSION);
    }

    /** For parts of one document: with all care it takes twice as long and spares a thirtieth. */
    static PartPacker quick() {
        return new PartPacker(QUICK);
    }

    /** Takes the next bytes of a part; they may change afterwards. */
    void take(byte[] bytes, int count) {
        sum.update(bytes, 0, count);
        length = Math.addExact(length, count);
        deflater.setInput(bytes, 0, count);
        while (!deflater.needsInput()) {
            deflate();
        }
    }

    private void deflate() {
        if (size == packed.length) {
            packed = Arrays.copyOf(packed, 2 * size);
        }
        size += deflater.deflate(packed, size, packed.length - size);
    }

    /** The part whose bytes were taken; the next ones are another's. */
    PackedPart finish(String name) {
        deflater.finish();
        while (!deflater.finished()) {
            deflate();
        }
        PackedPart part = new PackedPart(name, Arrays.copyOf(packed, size), length, (int) sum.getValue());
        deflater.reset();
        sum.reset();
        size = 0;
        length = 0;
        return part;
    }

    /** A part that is there as a whole. */
    PackedPart pack(DocxPackage.Part part) {
        take(part.bytes(), part.bytes().length);
        return finish(part.name());
    }

    @Override
    public void close() {
        deflater.end();
    }
}
