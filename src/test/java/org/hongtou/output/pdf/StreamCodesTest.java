package org.hongtou.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.hongtou.flate.PieceCode;
import org.hongtou.pipeline.TestProject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The prepared codes still suit what documents hold. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StreamCodesTest {
    private final List<Stream> drawn = new ArrayList<>();
    private final List<Stream> maps = new ArrayList<>();

    /**
     * @param plain its bytes
     * @param length how many there are in the file
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, not compared
    private record Stream(byte[] plain, long length) {
        static Stream of(COSStream stream) throws IOException {
            return new Stream(stream.createInputStream().readAllBytes(), stream.getLength());
        }
    }

    @BeforeAll
    void build() throws IOException {
        TestProject project = new TestProject();
        for (Path file : PdfTagsTest.documents().toList()) {
            try (PDDocument pdf =
                    Loader.loadPDF(project.write(project.compose(file).composed(), "pdf"))) {
                for (PDPage page : pdf.getPages()) {
                    drawn.add(Stream.of((COSStream) page.getCOSObject().getDictionaryObject(COSName.CONTENTS)));
                }
                PDResources resources = pdf.getPage(0).getResources();
                for (COSName font : resources.getFontNames()) {
                    maps.add(Stream.of(resources.getFont(font).getCOSObject().getCOSStream(COSName.TO_UNICODE)));
                }
            }
        }
    }

    @Test
    void drawing() throws IOException {
        assertThat(longer(drawn))
                .as("a code for today's samples: %s", PieceCode.of(plain(drawn)).digits())
                .isLessThan(1.15);
    }

    @Test
    void characters() throws IOException {
        assertThat(longer(maps))
                .as(
                        "a code for today's samples: %s",
                        PieceCode.ofPlain(plain(maps)).digits())
                .isLessThan(1.5);
    }

    /** How much longer streams are than those for each of which zlib makes a code with all care. */
    private static double longer(List<Stream> streams) throws IOException {
        ByteArrayOutputStream zlib = new ByteArrayOutputStream();
        for (Stream stream : streams) {
            try (OutputStream out = new DeflaterOutputStream(zlib)) {
                out.write(stream.plain());
            }
        }
        return (double) streams.stream().mapToLong(Stream::length).sum() / zlib.size();
    }

    private static List<byte[]> plain(List<Stream> streams) {
        return streams.stream().map(Stream::plain).toList();
    }
}
