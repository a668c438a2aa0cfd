package org.hongtou.output.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class ZipWriterTest {
    private static byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipWriter zip = new ZipWriter(out)) {
            zip.add(new Part("一.xml", "<一/>".getBytes(StandardCharsets.UTF_8)));
            zip.finish();
        }
        return out.toByteArray();
    }

    @Test
    void theSamePartsGiveTheSameBytesInEveryTimeZone() throws IOException {
        byte[] here = zip();
        TimeZone usual = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(zip()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    @Test
    void theStreamBeneathStaysOpen() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        try (ZipWriter zip = new ZipWriter(out)) {
            zip.finish();
        }
        assertThat(closed[0]).isFalse();
    }
}
