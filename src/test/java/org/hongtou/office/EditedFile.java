package org.hongtou.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/**
 * An edited DOCX as it is drawn, beside what was built.
 *
 * @param name the sample's and the edit's
 * @param built the PDF of the document before the edit
 * @param text what the clerk left
 * @param drawn the edited file's drawing
 */
record EditedFile(String name, PdfLines built, EditedText text, PdfLines drawn) {

    /** What a reader of the pages would find wrong, in words; nothing where the edit holds. */
    List<String> faults() {
        List<String> faults = new ArrayList<>(new EditedSignature(this).faults());
        EditedFoot foot = new EditedFoot(this);
        faults.addAll(foot.faults());
        faults.addAll(new EditedPages(this, foot).faults());
        return faults;
    }

    /** The words of a page. */
    static String words(PdfPage page) {
        return words(page.lines());
    }

    static String words(List<PdfLine> lines) {
        return lines.stream().map(PdfLine::words).collect(Collectors.joining());
    }

    static String words(Iterable<Element> blocks) {
        StringBuilder words = new StringBuilder();
        blocks.forEach(block -> words.append(EditedText.words(block)));
        return words.toString();
    }

    /** The place of the last page that ends with some words, counted from 0; -1 where none does. */
    static int pageEndingWith(PdfLines pdf, String words) {
        return IntStream.range(0, pdf.pages().size())
                .filter(i -> words(pdf.pages().get(i)).endsWith(words))
                .max()
                .orElse(-1);
    }
}
