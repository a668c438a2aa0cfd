package org.hongtou.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Changes of PNG and JPEG: mostly in such a way that the sums of a PNG's chunks are right again. */
record PictureMutations() implements Mutations {
    private static final ByteMutations BYTES = new ByteMutations();
    private static final int SIGNATURE = 8;
    private static final int IDAT = 0x49444154;

    @Override
    public byte[] mutate(byte[] input, List<FuzzInput> others, RandomGenerator random) {
        if (input.length < 2) {
            return Mutations.any(others, random).bytes();
        }
        boolean png = input[0] == (byte) 0x89;
        if (png && random.nextInt(4) == 0) {
            return rows(input, others, random);
        }
        if (random.nextInt(4) == 0) { // the heads are small and say most
            int head = Math.min(input.length, 64);
            byte[] changed = BYTES.mutate(Arrays.copyOf(input, head), others, random);
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            whole.writeBytes(changed);
            whole.write(input, head, input.length - head);
            return png ? summed(whole.toByteArray()) : whole.toByteArray();
        }
        byte[] changed = BYTES.mutate(input, others, random);
        return png && random.nextInt(4) > 0 ? summed(changed) : changed;
    }

    /** Each chunk's sum set right, as far as the chunks can be found. */
    static byte[] summed(byte[] png) {
        byte[] bytes = png.clone();
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        for (int at = SIGNATURE; at + 12 <= bytes.length; ) {
            int length = buffer.getInt(at);
            if (length < 0 || length > bytes.length - at - 12) {
                break;
            }
            CRC32 sum = new CRC32();
            sum.update(bytes, at + 4, length + 4);
            buffer.putInt(at + 8 + length, (int) sum.getValue());
            at += 12 + length;
        }
        return bytes;
    }

    /** The rows of the picture changed, and packed again. */
    private static byte[] rows(byte[] png, List<FuzzInput> others, RandomGenerator random) {
        ByteBuffer buffer = ByteBuffer.wrap(png);
        for (int at = SIGNATURE; at + 12 <= png.length; ) {
            int length = buffer.getInt(at);
            if (length < 0 || length > png.length - at - 12) {
                break;
            }
            if (buffer.getInt(at + 4) == IDAT) {
                byte[] rows = inflated(Arrays.copyOfRange(png, at + 8, at + 8 + length));
                if (rows.length == 0) {
                    break;
                }
                byte[] packed = deflated(BYTES.mutate(rows, others, random));
                ByteBuffer file = ByteBuffer.allocate(png.length - length + packed.length);
                file.put(png, 0, at).putInt(packed.length).putInt(IDAT).put(packed);
                file.put(png, at + 8 + length, png.length - at - 8 - length);
                return summed(file.array());
            }
            at += 12 + length;
        }
        return BYTES.mutate(png, others, random);
    }

    private static byte[] inflated(byte[] bytes) {
        Inflater inflater = new Inflater();
        inflater.setInput(bytes);
        byte[] rows = new byte[1 << 20];
        try {
            return Arrays.copyOf(rows, inflater.inflate(rows));
        } catch (DataFormatException e) {
            return new byte[0];
        } finally {
            inflater.end();
        }
    }

    static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(1);
        deflater.setInput(bytes);
        deflater.finish();
        byte[] packed = new byte[bytes.length + 1024];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }
}
