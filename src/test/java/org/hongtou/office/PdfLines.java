package org.hongtou.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A PDF as it is seen: pages of lines, rules and pictures in their places. Upright text only: a turned line comes out
 * as lines of one character.
 *
 * @param pages in order
 */
record PdfLines(List<PdfPage> pages) {

    PdfLines {
        pages = List.copyOf(pages);
    }

    /** Reads a PDF. */
    static PdfLines read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            GlyphOutlines outlines = new GlyphOutlines();
            List<PdfPage> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                pages.add(PdfPageReader.read(page, outlines));
            }
            return new PdfLines(pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All words in the order of reading, without white space and page numbers. */
    String words() {
        return pages.stream()
                .flatMap(page -> page.lines().stream())
                .map(PdfLine::words)
                .collect(Collectors.joining());
    }
}
