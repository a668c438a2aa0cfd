package org.hongtou.importer.oldword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;
import org.hongtou.importer.ShownPieces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of an old Word file, {@code drafts/formats/signs.doc}: what Word shows with all changes accepted. */
class OldWordDraftsTest {
    private static final Path DRAFTS = Path.of("src/test/resources/drafts/formats");
    private static final int SECTOR = 512;

    private final Report report = new Report();

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(DRAFTS.resolve(name));
    }

    private List<String> told() {
        return ShownPieces.told(report);
    }

    @Test
    void aDocumentIsReadAsItShows() throws IOException {
        assertThat(ShownPieces.words(OldWordDraft.read("a.doc", file("signs.doc"), report)))
                .containsExactly(
                        "盒子里的字",
                        "第一行⏎第二行",
                        "甲**乙**丙",
                        "移来的话",
                        "第1页",
                        "一、总则",
                        "（一）范围",
                        "1.甲项",
                        "2.乙项",
                        "（二）时间",
                        "二、分则",
                        "（一）要求",
                        "☑同意",
                        "外甲⏎内甲⏎内乙⏎外乙/丁",
                        "项目×2×1/备注×1×2 名称/数量 合计×3×1",
                        "末段");
        assertThat(told()).containsExactly("import.left-hidden[1, 隐藏的话]");
    }

    @Test
    void paragraphsStandWhereTheyShow() throws IOException {
        assertThat(ShownPieces.looks(OldWordDraft.read("a.doc", file("notice.doc"), report)))
                .contains("CENTER 0 云泽市水务局文件", "CENTER 0 ^云泽市水务局", "START 1 一、检修范围", "END 0 ^云泽市水务局");
    }

    private static byte[] streams(String name, byte[] content) throws IOException {
        try (POIFSFileSystem streams = new POIFSFileSystem()) {
            streams.createDocument(new ByteArrayInputStream(content), name);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            streams.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private void refused(byte[] bytes, String code) {
        assertThatThrownBy(() -> OldWordDraft.read("a.doc", bytes, report)).isInstanceOf(Halt.class);
        assertThat(told()).containsExactly(code + "[]");
    }

    @ParameterizedTest
    @CsvSource({
        "Workbook,import.other-office",
        "PowerPoint Document,import.other-office",
        "FileHeader,import.other-office",
        "EncryptedPackage,import.password",
        "WordDocument,import.damaged"
    })
    void anotherPackageIsToldByWhatItHolds(String stream, String code) throws IOException {
        refused(streams(stream, new byte[SECTOR * 10]), code);
    }

    /** The document's first bytes as they are in a file, changed at a place. */
    private static byte[] changed(int at, int... values) throws IOException {
        byte[] bytes = file("reply.doc");
        for (int i = SECTOR; i < bytes.length - 1; i += SECTOR) {
            if (bytes[i] == (byte) 0xEC && bytes[i + 1] == (byte) 0xA5) {
                for (int j = 0; j < values.length; j++) {
                    bytes[i + at + j] = (byte) values[j];
                }
                return bytes;
            }
        }
        throw new AssertionError("no document in it");
    }

    @Test
    void aPasswordIsTold() throws IOException {
        refused(changed(0x0B, 0x13), "import.password");
    }

    @Test
    void anOlderWordIsTold() throws IOException {
        refused(changed(0x02, 0x68, 0x00), "import.old-word");
    }

    @Test
    void aCutFileIsRefusedOrRead() throws IOException {
        byte[] whole = file("notice.doc");
        for (int length = 8; length < whole.length; length += 701) {
            survives(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void aDamagedFileIsRefusedOrRead() throws IOException {
        byte[] whole = file("signs.doc");
        Random random = new Random(20261129);
        for (int round = 0; round < 300; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 1 + random.nextInt(20); i++) {
                damaged[SECTOR + random.nextInt(whole.length - SECTOR)] = (byte) random.nextInt(256);
            }
            survives(damaged);
        }
    }

    private static void survives(byte[] bytes) {
        Report told = new Report();
        try {
            assertThat(OldWordDraft.read("a.doc", bytes, told).name()).isEqualTo("a.doc");
        } catch (Halt e) {
            assertThat(told.diagnostics()).isNotEmpty();
        }
    }
}
