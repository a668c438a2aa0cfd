package org.hongtou.output.docx.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.hongtou.model.Element;
import org.hongtou.output.docx.styles.DocxStyleNames;
import org.hongtou.output.xml.XmlOut;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.style.Style;
import org.hongtou.style.Type;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.Strip;
import org.jspecify.annotations.Nullable;

/**
 * Contents as a TOC field around entries that are finished: nobody is asked to update anything when the file is opened,
 * and whoever does gets the same entries. Each leads to its item. The star is the style's bullet, so that entries made
 * anew have it too.
 *
 * <p>The field ends at the start of the paragraph after the last entry, as where contents are inserted above a text:
 * a word processor that makes the entries anew ends each with a paragraph's end, and would leave an empty one behind if
 * the field ended within the last entry.
 */
public final class DocxContents {
    private final XmlOut out;
    private final Style style;
    private final DocxBookmarks bookmarks;
    private final DocxRuns runs;
    private final DocxContentsField field;
    private final @Nullable ParagraphFormat format;
    /** For each entry, whether no paragraph follows that the field could end in. */
    private final Deque<Boolean> last = new ArrayDeque<>();

    private boolean open;

    /** @param names tells what the styles of the flow are called; asked only where there are contents */
    public DocxContents(
            XmlOut out, List<Strip> flow, Style style, Supplier<DocxStyleNames> names, DocxBookmarks bookmarks) {
        this.out = out;
        this.style = style;
        this.bookmarks = bookmarks;
        this.runs = new DocxRuns(out, style);
        this.format = format(flow, style);
        this.field = new DocxContentsField(flow, names);
        for (int i = 0; i < flow.size(); i++) {
            if (isEntry(flow.get(i))) {
                last.add(i + 1 == flow.size() || !(flow.get(i + 1) instanceof SetParagraph));
            }
        }
    }

    /** How entries stand by their style, whichever they are; null where there are none. */
    public static @Nullable ParagraphFormat format(List<Strip> flow, Style style) {
        for (Strip strip : flow) {
            if (isEntry(strip) && strip instanceof SetParagraph first) {
                ParagraphFormat look = style.paragraph(first.element()).format();
                return look.withTabs(first.format().tabs())
                        .withIndents(first.format().indents());
            }
        }
        return null;
    }

    /** How paragraphs of an element stand by their style. */
    ParagraphFormat base(Element element) {
        return element == Element.CONTENTS_ENTRY && format != null
                ? format
                : style.paragraph(element).format();
    }

    /** The letters of an element, by which its style counts indents. */
    Type type(Element element) {
        return style.paragraph(element).type();
    }

    static boolean isEntry(Strip strip) {
        return strip instanceof SetParagraph paragraph && !paragraph.target().isEmpty();
    }

    /** Writes what stands before the words of a paragraph that is no entry. */
    void open(SetParagraph paragraph) {
        if (open) {
            DocxFields.end(out);
            open = false;
        }
        String mark = field.mark(paragraph);
        if (!mark.isEmpty()) {
            DocxFields.hidden(out, mark);
        }
    }

    /** Writes the words of an entry. */
    void entry(SetParagraph entry) {
        if (!open) {
            DocxFields.begin(out, field.instruction());
            open = true;
        }
        String bookmark = bookmarks.of(entry.target()).name();
        out.start("w:hyperlink").attribute("w:anchor", bookmark).attribute("w:history", "1");
        for (Run run : DocxContentsField.title(entry)) {
            runs.write(run, entry.element());
        }
        String number = DocxContentsField.number(entry);
        if (!number.isEmpty()) {
            Run figure = entry.runs().getLast();
            runs.write(new Run("\t", figure.type(), figure.role()), entry.element());
            DocxFields.begin(out, "PAGEREF " + bookmark + " \\h");
            runs.write(new Run(number.substring(1), figure.type(), figure.role()), entry.element());
            DocxFields.end(out);
        }
        out.end();
        if (Boolean.TRUE.equals(last.poll())) {
            DocxFields.end(out);
            open = false;
        }
    }
}
