package org.hongtou.output.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.hongtou.font.FontLibrary;
import org.hongtou.model.Document;
import org.hongtou.model.Length;
import org.hongtou.model.Pictures;
import org.hongtou.output.WordTally;
import org.hongtou.typeset.galley.Strip;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.Pages;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.ExceptionConverter;

/** The pages of one document or of several on their way into one file, which holds no more of them than the last. */
final class PdfDrawing {
    private final OutputStream out;
    private final PdfFonts fonts;
    private final PdfStructure structure = new PdfStructure();
    private final PdfContent content = new PdfContent();
    private @Nullable PdfFile file;
    private @Nullable PdfPictures pictures;

    PdfDrawing(FontLibrary library, OutputStream out) {
        this.out = out;
        this.fonts = new PdfFonts(library);
    }

    /** Work on the file. */
    @FunctionalInterface
    private interface Work<T> {
        T run() throws IOException;
    }

    /** OpenPDF hides that the file takes no more. */
    private static <T> T plainly(Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (ExceptionConverter e) {
            if (e.getException() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** How many pages there are. */
    int pages() {
        return structure.pages();
    }

    /**
     * Draws a document.
     *
     * @param strips what was cut into pages, in the order in which these count paragraphs: it is seen nowhere, but tells
     *     reading programs of tables, lists and words
     * @param undescribed what a picture is called of which the content says nothing
     * @param entry what it is called in the list of headings, with its own under it; or empty where it is the only one
     * @return the words that were drawn as part of the document
     */
    WordTally add(Pages pages, List<Strip> strips, Pictures shown, String undescribed, String entry)
            throws IOException {
        return plainly(() -> draw(pages, strips, shown, undescribed, entry));
    }

    private WordTally draw(Pages pages, List<Strip> strips, Pictures shown, String undescribed, String entry)
            throws IOException {
        PdfFile open = file == null ? PdfFile.open(pages, out) : file;
        PdfPictures drawnPictures = pictures == null ? new PdfPictures(open) : pictures;
        file = open;
        pictures = drawnPictures;
        structure.clear(open);
        drawnPictures.begin(shown);
        PdfBookmarks bookmarks = PdfBookmarks.of(pages, entry);
        PdfTags tags =
                new PdfTags(PdfGroups.of(strips), structure, pages.pages().size(), undescribed);
        PdfBlanks blanks = new PdfBlanks(strips);
        PdfLinks links = PdfLinks.of(pages, structure.pages());
        WordTally drawn = new WordTally();
        for (Page page : pages.pages()) {
            content.begin(pages.height(page));
            tags.beginPage();
            new PdfText(fonts, tags, blanks, content, drawn).drawBehind(page.notice());
            drawnPictures.draw(page.pictures(), tags, content); // a seal lies under the words
            PdfStrokes.draw(page.strokes(), tags, content);
            PdfLeaders.draw(page.leaders(), tags, content);
            new PdfText(fonts, tags, blanks, content, drawn).draw(page, pages.height());
            bookmarks.addTo(open, page, content);
            links.addTo(open, page, tags, content);
            open.addPage(pages.width(page), pages.height(page), content, tags.endPage());
        }
        structure.add(tags);
        return drawn;
    }

    /** Adds a page with nothing on it. */
    void addBlank(Length width, Length height) throws IOException {
        plainly(() -> {
            content.begin(height);
            open().addPage(width, height, content, PdfFile.UNSTRUCTURED);
            structure.addBlank();
            return height;
        });
    }

    /**
     * Ends the file.
     *
     * @param labels what pages are called, or null where it is by their place
     */
    void finish(Document.Properties properties, @Nullable PdfLabels labels) throws IOException {
        plainly(() -> {
            if (labels != null) {
                labels.write(open());
            }
            open().finish(properties, fonts, Objects.requireNonNull(pictures), structure);
            return properties;
        });
    }

    private PdfFile open() {
        return Objects.requireNonNull(file, "a file of no document");
    }
}
