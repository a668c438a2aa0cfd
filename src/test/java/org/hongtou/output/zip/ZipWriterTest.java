package org.hongtou.output.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipWriterTest {
    @TempDir
    Path folder;

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
    void aReaderFindsEveryPartUnderItsName() throws IOException {
        byte[] noise = new byte[70_000];
        new Random(1).nextBytes(noise);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("空.xml", new byte[0]);
        parts.put("word/公文.xml", "公文".repeat(50_000).getBytes(StandardCharsets.UTF_8));
        parts.put("media/noise.png", noise);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipWriter zip = new ZipWriter(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.add(new Part(part.getKey(), part.getValue()));
                zip.add(PackedPart.of(new Part("packed/" + part.getKey(), part.getValue())));
            }
            zip.finish();
        }
        Path file = Files.write(folder.resolve("a.zip"), out.toByteArray());
        Map<String, byte[]> byDirectory = new LinkedHashMap<>();
        try (ZipFile read = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(read.entries())) {
                byDirectory.put(entry.getName(), read.getInputStream(entry).readAllBytes());
            }
        }
        Map<String, byte[]> inTurn = new LinkedHashMap<>();
        try (ZipInputStream read = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = read.getNextEntry(); entry != null; entry = read.getNextEntry()) {
                inTurn.put(entry.getName(), read.readAllBytes());
            }
        }
        assertThat(byDirectory).hasSize(2 * parts.size());
        assertThat(inTurn).hasSize(2 * parts.size());
        parts.forEach((name, bytes) -> {
            for (String each : List.of(name, "packed/" + name)) {
                assertThat(byDirectory.get(each)).as(each).isEqualTo(bytes);
                assertThat(inTurn.get(each)).as(each).isEqualTo(bytes);
            }
        });
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
