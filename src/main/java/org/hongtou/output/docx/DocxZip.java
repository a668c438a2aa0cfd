package org.hongtou.output.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A ZIP file whose bytes depend on its entries only (PKWARE's APPNOTE 4.3). The JDK's own would compress every entry
 * anew, also those that all documents share.
 */
final class DocxZip {
    private static final int ENTRY = 0x04034B50;
    private static final int SUMS = 0x08074B50;
    private static final int DIRECTORY_ENTRY = 0x02014B50;
    private static final int END = 0x06054B50;
    private static final short VERSION = 20;
    private static final short SUMS_FOLLOW_AND_UTF_8 = 0x0808;
    private static final short DEFLATED = 8;
    private static final short MIDNIGHT = 0;
    /** 2 January 1980: any fixed day would do. */
    private static final short DAY = 1 << 5 | 2;

    private final OutputStream out;
    private final PartPacker packer;
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream(1 << 10);
    private int offset;
    private int entries;

    /** @param packer compresses the parts that aren't yet */
    DocxZip(OutputStream out, PartPacker packer) {
        this.out = out;
        this.packer = packer;
    }

    void add(DocxPackage.Part part) throws IOException {
        add(packer.pack(part));
    }

    void add(PackedPart part) throws IOException {
        byte[] name = part.name().getBytes(StandardCharsets.UTF_8);
        directory.writeBytes(directoryEntry(part, name));
        entries++;
        write(bytes(30)
                .putInt(ENTRY)
                .putShort(VERSION)
                .putShort(SUMS_FOLLOW_AND_UTF_8)
                .putShort(DEFLATED)
                .putShort(MIDNIGHT)
                .putShort(DAY)
                .position(26)
                .putShort((short) name.length)
                .array());
        write(name);
        write(part.deflated());
        write(sums(bytes(16).putInt(SUMS), part).array());
    }

    private byte[] directoryEntry(PackedPart part, byte[] name) {
        ByteBuffer entry = bytes(46 + name.length)
                .putInt(DIRECTORY_ENTRY)
                .putShort(VERSION)
                .putShort(VERSION)
                .putShort(SUMS_FOLLOW_AND_UTF_8)
                .putShort(DEFLATED)
                .putShort(MIDNIGHT)
                .putShort(DAY);
        sums(entry, part).putShort((short) name.length);
        return entry.putInt(42, offset).put(46, name).array();
    }

    private static ByteBuffer sums(ByteBuffer bytes, PackedPart part) {
        return bytes.putInt(part.sum()).putInt(part.deflated().length).putInt(part.length());
    }

    /** Writes what a ZIP ends with; the stream beneath stays open. */
    void finish() throws IOException {
        int start = offset;
        write(directory.toByteArray());
        write(bytes(22)
                .putInt(END)
                .putShort(8, (short) entries)
                .putShort(10, (short) entries)
                .putInt(12, directory.size())
                .putInt(16, start)
                .array());
        out.flush();
    }

    private static ByteBuffer bytes(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        offset = Math.addExact(offset, bytes.length);
    }
}
