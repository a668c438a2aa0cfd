package org.hongtou.output.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.font.FontLibrary;
import org.hongtou.model.Document;
import org.hongtou.model.Length;
import org.hongtou.output.Composed;
import org.hongtou.output.CopyNumbers;
import org.hongtou.output.PrintStack;
import org.hongtou.output.WordTally;
import org.hongtou.style.Phrase;
import org.hongtou.typeset.galley.Frame;
import org.hongtou.typeset.page.Page;

/** Documents in one PDF, each in the list of headings by its title, with fonts and pictures that all share. */
public final class PdfStack implements PrintStack {
    private final PdfDrawing drawing;
    private final PdfLabels labels = new PdfLabels();
    private Length width = Length.ZERO;
    private Length height = Length.ZERO;

    /**
     * Begins a file.
     *
     * @param library the fonts that the pages were measured with
     * @param out where it goes; closed by nobody here
     */
    public PdfStack(FontLibrary library, OutputStream out) {
        drawing = new PdfDrawing(library, out);
    }

    @Override
    public WordTally add(Composed composed, String name) throws IOException {
        CopyNumbers numbers = composed.numbers();
        WordTally all = new WordTally();
        for (int copy = 0; copy < numbers.count(); copy++) {
            begin(composed.galley().frame());
            WordTally drawn = drawing.add(
                    numbers.on(composed.pages(), copy),
                    numbers.in(composed.galley().strips(), copy),
                    composed.pictures(),
                    composed.style().phrase(Phrase.PICTURE),
                    called(composed, name, copy));
            numbers.words(composed.galley(), copy).require(drawn, "pdf");
            all.add(drawn);
            Page back = composed.pages().pages().getLast();
            width = composed.pages().width(back);
            height = composed.pages().height(back);
        }
        return all;
    }

    /** A document begins on a sheet of its own; the blank page is the back of the last one's last sheet. */
    private void begin(Frame frame) throws IOException {
        if (drawing.pages() % 2 == 1) {
            labels.blank(drawing.pages());
            drawing.addBlank(width, height);
        }
        Frame.PageNumber number = frame.pageNumber();
        labels.begin(drawing.pages(), number == null ? 1 : number.printed(1));
    }

    private static String called(Composed composed, String name, int copy) {
        return Stream.of(
                        composed.pages().properties().title(),
                        name,
                        composed.numbers().of(copy))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("\u3000"));
    }

    @Override
    public void finish(String title) throws IOException {
        finish(new Document.Properties(title, "", "", ""));
    }

    void finish(Document.Properties properties) throws IOException {
        drawing.finish(properties, labels);
    }
}
