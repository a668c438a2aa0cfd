package org.hongtou.flate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedStreamTest {

    /** The JDK's inflater reads the stream and holds it against its sum. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void standsForWhatWentIn(int seed) throws DataFormatException {
        Random random = new Random(seed);
        List<byte[]> data = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            data.add(bytes(random, random.nextInt(1 << random.nextInt(12))));
        }
        data.add(bytes(random, 100_000)); // repeats that lie too far back
        data.add(new byte[70_000]); // the longest repeats there are
        PieceCode code = PieceCode.of(data.subList(0, random.nextInt(20)));
        JoinedStream stream = new JoinedStream(code, random.nextInt(1000));
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : data) {
            stream.add(code.piece(part));
            whole.writeBytes(part);
        }
        assertThat(stream.length()).isEqualTo(whole.size());
        assertThat(inflate(stream.finish())).isEqualTo(whole.toByteArray());
    }

    @Test
    void ofNothingIsAStreamToo() throws DataFormatException {
        assertThat(inflate(new JoinedStream(PieceCode.of(List.of()), 0).finish()))
                .isEmpty();
    }

    /** Symbols of which one is seen thousands of times more often would get codes longer than a stream may have. */
    @Test
    void takesSamplesThatAreMostlyOneByte() throws DataFormatException {
        List<byte[]> samples = new ArrayList<>();
        long count = 1;
        for (int value = 0; value < 28; value++, count = count * 8 / 5) {
            for (long i = 0; i < count; i++) {
                samples.add(new byte[] {(byte) value});
            }
        }
        PieceCode code = PieceCode.of(samples);
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        assertThat(inflate(new JoinedStream(code, 0).add(all).finish())).isEqualTo(all);
    }

    /** Some of it said before, as in real data. */
    private static byte[] bytes(Random random, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; ) {
            int run = Math.min(length - i, 1 + random.nextInt(300));
            if (i > 0 && random.nextBoolean()) {
                int back = 1 + random.nextInt(i);
                for (int end = i + run; i < end; i++) {
                    bytes[i] = bytes[i - back];
                }
            } else {
                for (int end = i + run; i < end; i++) {
                    bytes[i] = (byte) (random.nextGaussian() * 40);
                }
            }
        }
        return bytes;
    }

    private static byte[] inflate(byte[] stream) throws DataFormatException {
        Inflater inflater = new Inflater();
        inflater.setInput(stream);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        while (!inflater.finished()) {
            int count = inflater.inflate(buffer);
            assertThat(count > 0 || inflater.finished()).as("it goes on").isTrue();
            out.write(buffer, 0, count);
        }
        assertThat(inflater.getRemaining()).as("bytes behind its end").isZero();
        return out.toByteArray();
    }
}
