package org.hongtou.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.hongtou.flate.JoinedStream;
import org.hongtou.flate.PieceCode;
import org.hongtou.pipeline.TestProject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The prepared codes still suit what documents hold. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StreamCodesTest {
    /** How much longer a stream may be than one for which zlib makes a code with all care. */
    private static final double LONGER = 1.15;

    private final List<byte[]> drawn = new ArrayList<>();
    private final List<byte[]> maps = new ArrayList<>();

    @BeforeAll
    void build() throws IOException {
        TestProject project = new TestProject();
        for (Path file : PdfTagsTest.documents().toList()) {
            try (PDDocument pdf =
                    Loader.loadPDF(project.write(project.compose(file).composed(), "pdf"))) {
                for (PDPage page : pdf.getPages()) {
                    drawn.add(page.getContents().readAllBytes());
                }
                for (COSName font : pdf.getPage(0).getResources().getFontNames()) {
                    COSStream map = pdf.getPage(0)
                            .getResources()
                            .getFont(font)
                            .getCOSObject()
                            .getCOSStream(COSName.TO_UNICODE);
                    maps.add(map.createInputStream().readAllBytes());
                }
            }
        }
    }

    @Test
    void drawing() throws IOException {
        assertSuits(StreamCodes.DRAWING, drawn);
    }

    @Test
    void characters() throws IOException {
        assertSuits(StreamCodes.CHARACTERS, maps);
    }

    private static void assertSuits(PieceCode code, List<byte[]> samples) throws IOException {
        long ours = 0;
        long zlib = 0;
        for (byte[] sample : samples) {
            ours += new JoinedStream(code, sample.length).add(sample).finish().length;
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (DeflaterOutputStream deflater =
                    new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION))) {
                deflater.write(sample);
            }
            zlib += out.size();
        }
        assertThat((double) ours / zlib)
                .as("a code for today's samples: %s", PieceCode.of(samples).digits())
                .isLessThan(LONGER);
    }
}
