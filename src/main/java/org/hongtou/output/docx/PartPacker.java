package org.hongtou.output.docx;

import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.hongtou.flate.Compressor;

/** Compresses the parts of a package one after the other, each as it grows, so that none is ever there as a whole. */
final class PartPacker implements AutoCloseable {
    private static final int QUICK = 3;

    private final Compressor compressor;
    private final CRC32 sum = new CRC32();
    private int length;

    private PartPacker(int level) {
        this.compressor = new Compressor(level, true);
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
        compressor.take(bytes, count);
    }

    /** The part whose bytes were taken; the next ones are another's. */
    PackedPart finish(String name) {
        PackedPart part = new PackedPart(name, compressor.finish(), length, (int) sum.getValue());
        sum.reset();
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
        compressor.close();
    }
}
