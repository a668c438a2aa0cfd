package org.hongtou.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PieceDeflaterTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void makesPiecesThatStandInAnyOrder(int seed) throws DataFormatException {
        Random random = new Random(seed);
        List<byte[]> data = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[random.nextInt(1 << random.nextInt(12))];
            random.nextBytes(bytes);
            data.add(bytes);
        }
        byte[] incompressible = new byte[1 << 18];
        random.nextBytes(incompressible);
        data.add(incompressible);
        data.add(new byte[70_000]);
        Collections.shuffle(data, random);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        Adler sum = Adler.of(new byte[0]);
        try (PieceDeflater deflater = new PieceDeflater()) {
            for (byte[] part : data) {
                whole.writeBytes(part);
                byte[] piece = deflater.piece(part);
                assertThat(deflater.piece(part)).as("the piece made again").isEqualTo(piece);
                stream.writeBytes(piece);
                sum = sum.then(Adler.of(part));
            }
            stream.writeBytes(deflater.last(new byte[0]));
        }
        assertThat(inflate(stream.toByteArray(), whole.size())).isEqualTo(whole.toByteArray());
        Adler32 jdk = new Adler32();
        jdk.update(whole.toByteArray());
        assertThat(sum.value()).isEqualTo((int) jdk.getValue());
        assertThat(sum.length()).isEqualTo(whole.size());
    }

    private static byte[] inflate(byte[] stream, int length) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        inflater.setInput(stream);
        byte[] bytes = new byte[length + 1];
        int count = inflater.inflate(bytes);
        assertThat(inflater.finished()).as("it ends").isTrue();
        assertThat(inflater.getRemaining()).as("bytes behind its end").isZero();
        inflater.end();
        return Arrays.copyOf(bytes, count);
    }
}
