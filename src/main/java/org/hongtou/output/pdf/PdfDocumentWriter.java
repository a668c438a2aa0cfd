package org.hongtou.output.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.hongtou.font.FontLibrary;
import org.hongtou.model.Pictures;
import org.hongtou.output.Composed;
import org.hongtou.output.DocumentWriter;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.Pages;
import org.openpdf.text.ExceptionConverter;

/** Writes PDF: every line, rule and picture where the pages have it. */
public final class PdfDocumentWriter implements DocumentWriter {
    private final FontLibrary library;

    /**
     * @param library the fonts that the pages were measured with
     */
    public PdfDocumentWriter(FontLibrary library) {
        this.library = library;
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public boolean embedsFonts() {
        return true;
    }

    @Override
    public void write(Composed composed, OutputStream out) throws IOException {
        write(composed.pages(), composed.pictures(), out);
    }

    /** Writes pages; nothing else of a document matters here. */
    void write(Pages pages, Pictures shown, OutputStream out) throws IOException {
        try {
            PdfFile file = PdfFile.open(pages, out);
            PdfFonts fonts = new PdfFonts(library);
            PdfPictures pictures = new PdfPictures(file, shown);
            PdfBookmarks bookmarks = PdfBookmarks.of(pages);
            PdfContent content = new PdfContent(pages.height());
            for (Page page : pages.pages()) {
                content.clear();
                pictures.draw(page.pictures(), content); // a seal lies under the words
                PdfStrokes.draw(page.strokes(), content);
                new PdfText(fonts, content).draw(page.lines());
                bookmarks.addTo(file, page, content);
                file.addPage(content);
            }
            file.finish(pages.properties(), fonts, pictures);
        } catch (ExceptionConverter e) {
            if (e.getException() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
