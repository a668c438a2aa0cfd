package org.hongtou.output.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.hongtou.font.FontLibrary;
import org.hongtou.model.Document;
import org.hongtou.model.Length;
import org.hongtou.model.Pictures;
import org.hongtou.output.Composed;
import org.hongtou.output.DocumentWriter;
import org.hongtou.output.FileSink;
import org.hongtou.output.WordTally;
import org.hongtou.style.Phrase;
import org.hongtou.typeset.galley.Strip;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.Pages;

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
    public boolean hasAllCopies() {
        return true;
    }

    @Override
    public void write(Composed composed, FileSink files) throws IOException {
        files.file(FileSink.WHOLE, out -> {
            if (composed.numbers().several()) {
                PdfStack copies = new PdfStack(library, out);
                WordTally unused = copies.add(composed, "");
                copies.finish(composed.pages().properties());
                return;
            }
            String word = composed.style().phrase(Phrase.PICTURE);
            WordTally drawn = write(composed.pages(), composed.galley().strips(), composed.pictures(), word, out);
            words(composed).require(drawn, extension());
        });
    }

    @Override
    public WordTally words(Composed composed) {
        return composed.numbers().words(composed.galley());
    }

    @Override
    public WordTally words(Path file) throws IOException {
        return PdfWords.read(file);
    }

    /**
     * Has what writing takes loaded ahead of the first document, by a file of one blank page that nobody sees.
     *
     * @throws IOException if the program's own files can't be read
     */
    public static void prepare() throws IOException {
        Page blank = new Page(1, false, List.of(), List.of(), List.of(), List.of(), false);
        Pages pages =
                new Pages(new Document.Properties("", "", "", ""), Length.mm(210), Length.mm(297), List.of(blank));
        new PdfDocumentWriter(FontLibrary.shipped())
                .write(pages, List.of(), name -> null, "", OutputStream.nullOutputStream());
    }

    /**
     * Writes pages.
     *
     * @param strips what was cut into pages, in the order in which these count paragraphs: it is seen nowhere, but tells
     *     reading programs of tables, lists and words
     * @param picture what a picture is called of which the content says nothing
     * @return the words that were drawn as part of the document
     */
    WordTally write(Pages pages, List<Strip> strips, Pictures shown, String picture, OutputStream out)
            throws IOException {
        PdfDrawing drawing = new PdfDrawing(library, out);
        WordTally drawn = drawing.add(pages, strips, shown, picture, "");
        drawing.finish(pages.properties(), null);
        return drawn;
    }
}
