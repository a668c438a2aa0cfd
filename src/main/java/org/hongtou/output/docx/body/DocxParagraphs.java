package org.hongtou.output.docx.body;

import java.util.List;
import java.util.Set;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Span;
import org.hongtou.output.docx.styles.DocxFormat;
import org.hongtou.output.docx.styles.DocxStyleNames;
import org.hongtou.output.xml.XmlOut;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.style.Style;
import org.hongtou.typeset.galley.Overlay;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;
import org.jspecify.annotations.Nullable;

/** Paragraphs: each with its style, and beyond it only what differs from it. */
public final class DocxParagraphs {
    private final XmlOut out;
    private final DocxBookmarks bookmarks;
    private final DocxContents contents;
    private final @Nullable DocxDrawings drawings;
    private final DocxRuns runs;
    private final String lastPage;

    /** Paragraphs of headers and footers, where nothing lies behind them and nothing points at anything. */
    public DocxParagraphs(XmlOut out, Style style, DocxBookmarks bookmarks) {
        this(
                out,
                style,
                bookmarks,
                new DocxContents(out, List.of(), style, () -> new DocxStyleNames(style, Set.of()), bookmarks),
                null,
                "");
    }

    /**
     * @param contents the contents among the paragraphs, and what points at their items
     * @param drawings for what lies behind paragraphs; null where nothing does
     * @param lastPage what the last page is pointed at by, for words that say how many there are
     */
    public DocxParagraphs(
            XmlOut out,
            Style style,
            DocxBookmarks bookmarks,
            DocxContents contents,
            @Nullable DocxDrawings drawings,
            String lastPage) {
        this.lastPage = lastPage;
        this.out = out;
        this.bookmarks = bookmarks;
        this.contents = contents;
        this.drawings = drawings;
        this.runs = new DocxRuns(out, style);
    }

    public DocxRuns runs() {
        return runs;
    }

    public void write(SetParagraph paragraph) {
        write(paragraph, Length.ZERO, () -> {});
    }

    /**
     * Writes a paragraph.
     *
     * @param after white below it
     * @param section writes the properties of the section that ends here, if one does
     */
    public void write(SetParagraph paragraph, Length after, Runnable section) {
        start(paragraph.element(), paragraph.format(), after, section);
        if (DocxContents.isEntry(paragraph)) {
            contents.entry(paragraph);
            out.end();
            return;
        }
        contents.open(paragraph);
        bookmarks.around(out, paragraph.id(), () -> {
            overlays(paragraph);
            for (Run run : paragraph.runs()) {
                run(run, paragraph.element());
            }
        });
        out.end();
    }

    private void run(Run run, Element element) {
        if (run.role() != Span.Role.PAGES) {
            runs.write(run, element);
            return;
        }
        DocxFields.begin(out, "PAGEREF " + bookmarks.nameOf(lastPage) + " \\h");
        runs.write(run, element);
        DocxFields.end(out);
    }

    private void overlays(SetParagraph paragraph) {
        if (drawings == null) {
            return;
        }
        for (Overlay overlay : paragraph.overlays()) {
            out.start("w:r");
            drawings.behind(out, overlay, paragraph.format().before());
            out.end();
        }
    }

    /** Opens a paragraph and writes its properties; the caller ends it. */
    public void start(Element element, ParagraphFormat format, Runnable section) {
        start(element, format, Length.ZERO, section);
    }

    private void start(Element element, ParagraphFormat format, Length after, Runnable section) {
        out.start("w:p").start("w:pPr").value("w:pStyle", DocxStyleNames.id(element));
        DocxFormat.writeDifferences(out, format, contents.base(element), contents.type(element), after);
        section.run();
        out.end();
    }

    /** The one paragraph without words, where Word demands a paragraph: a point high. */
    public void anchor(Runnable section) {
        anchor(section, "");
    }

    /**
     * The same, pointed at.
     *
     * @param id what points at it, or empty
     */
    public void anchor(Runnable section, String id) {
        out.start("w:p").start("w:pPr").value("w:pStyle", DocxStyleNames.ANCHOR);
        section.run();
        out.end();
        bookmarks.around(out, id, () -> {});
        out.end();
    }

    /** The same, in a table's cell. */
    public void anchor() {
        anchor(() -> {});
    }
}
