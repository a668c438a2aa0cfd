package org.hongtou.output.zip;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/**
 * A ZIP file that grows part by part (APPNOTE 6.3, without extensions for more than 4 GB). Every part bears the same day,
 * so that the same parts give the same bytes.
 */
public final class ZipWriter implements Closeable {
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int DIRECTORY_HEADER = 0x02014b50;
    private static final int DIRECTORY_END = 0x06054b50;

    /** The first that knows deflate. */
    private static final short VERSION = 20;

    private static final short NAME_IN_UTF8 = 1 << 11;
    private static final short DEFLATED = 8;

    /** 1980-01-02; any fixed day would do. */
    private static final short DAY = 1 << 5 | 2;

    private static final int LONGEST_HEADER = 46;

    private final OutputStream out;
    private final Deflater deflater = PackedPart.deflater();
    private final List<Entry> directory = new ArrayList<>();
    private long written;

    public ZipWriter(OutputStream out) {
        this.out = out;
    }

    private record Entry(PackedPart part, long offset) {}

    /** Adds a part behind those that are there. */
    public void add(Part part) throws IOException {
        add(PackedPart.of(part, deflater));
    }

    /** Adds a part that was compressed before. */
    public void add(PackedPart part) throws IOException {
        directory.add(new Entry(part, written));
        ByteBuffer header = header().putInt(LOCAL_HEADER);
        put(header, part).putShort((short) 0);
        write(header);
        write(name(part));
        write(part.deflated());
    }

    /** Ends the file. */
    public void finish() throws IOException {
        long start = written;
        for (Entry entry : directory) {
            ByteBuffer header = header().putInt(DIRECTORY_HEADER).putShort(VERSION);
            put(header, entry.part()).putShort((short) 0);
            // No comment, on disk 0, no attributes.
            header.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
            write(header.putInt(unsigned(entry.offset())));
            write(name(entry.part()));
        }
        short entries = (short) directory.size();
        ByteBuffer end = header().putInt(DIRECTORY_END).putShort((short) 0).putShort((short) 0);
        end.putShort(entries).putShort(entries);
        write(end.putInt(unsigned(written - start)).putInt(unsigned(start)).putShort((short) 0));
    }

    /** Lets the compressor go. The stream beneath stays open; only {@link #finish} makes the file whole. */
    @Override
    public void close() {
        deflater.end();
    }

    private static ByteBuffer header() {
        return ByteBuffer.allocate(LONGEST_HEADER).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** What both headers of a part say, down to the length of its name. */
    private static ByteBuffer put(ByteBuffer header, PackedPart part) {
        return header.putShort(VERSION)
                .putShort(NAME_IN_UTF8)
                .putShort(DEFLATED)
                .putShort((short) 0)
                .putShort(DAY)
                .putInt(part.crc())
                .putInt(part.deflated().length)
                .putInt(part.size())
                .putShort((short) name(part).length);
    }

    private static byte[] name(PackedPart part) {
        return part.name().getBytes(StandardCharsets.UTF_8);
    }

    private static int unsigned(long value) throws IOException {
        if (value >= 1L << Integer.SIZE) {
            throw new IOException("a ZIP file of more than 4 GB");
        }
        return (int) value;
    }

    private void write(ByteBuffer header) throws IOException {
        byte[] bytes = new byte[header.position()];
        header.flip().get(bytes);
        write(bytes);
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }
}
