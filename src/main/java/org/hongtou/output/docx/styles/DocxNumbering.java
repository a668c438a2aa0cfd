package org.hongtou.output.docx.styles;

import org.hongtou.model.Element;
import org.hongtou.output.docx.part.DocxNamespaces;
import org.hongtou.output.xml.XmlOut;
import org.hongtou.style.Face;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.style.Phrase;
import org.hongtou.style.Style;

/** {@code word/numbering.xml}: the mark before each entry of the contents, which the style of entries brings. */
public final class DocxNumbering {
    /** The list that entries are items of. */
    static final int MARKS = 1;

    private DocxNumbering() {}

    /**
     * The part.
     *
     * @param entry how entries stand
     */
    public static byte[] write(Style style, ParagraphFormat entry) {
        XmlOut out = DocxNamespaces.part("w:numbering");
        out.start("w:abstractNum").attribute("w:abstractNumId", 0);
        out.value("w:multiLevelType", "singleLevel");
        out.start("w:lvl").attribute("w:ilvl", 0);
        out.value("w:start", 1)
                .value("w:numFmt", "bullet")
                .value("w:pStyle", DocxStyleNames.id(Element.CONTENTS_ENTRY));
        String mark = style.phrase(Phrase.CONTENTS_ENTRY);
        if (mark.equals(mark.stripTrailing())) {
            // A tab would lead past the words' place, which is where the mark ends.
            out.value("w:suff", "nothing");
        }
        out.value("w:lvlText", mark.stripTrailing()).value("w:lvlJc", "left");
        out.start("w:pPr");
        DocxIndents.of(entry.indents(), style.paragraph(Element.CONTENTS_ENTRY).type())
                .write(out);
        out.end().start("w:rPr");
        String han = style.paragraph(Element.CONTENTS_ENTRY).type().face().han();
        DocxType.fonts(out, new Face(han, han), true);
        out.end().end().end();
        out.start("w:num")
                .attribute("w:numId", MARKS)
                .value("w:abstractNumId", 0)
                .end();
        return out.end().toBytes();
    }
}
