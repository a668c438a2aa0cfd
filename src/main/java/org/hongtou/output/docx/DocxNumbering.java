package org.hongtou.output.docx;

import org.hongtou.model.Element;
import org.hongtou.style.Face;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.style.Style;

/** {@code word/numbering.xml}: the star before each entry of the contents, which the style of entries brings. */
final class DocxNumbering {
    /** The list that entries are items of. */
    static final int STARS = 1;

    private static final String STAR = "★";

    private DocxNumbering() {}

    /** @param entry how entries stand */
    static byte[] write(Style style, ParagraphFormat entry) {
        XmlOut out = DocxNamespaces.part("w:numbering");
        out.start("w:abstractNum").attribute("w:abstractNumId", 0);
        out.value("w:multiLevelType", "singleLevel");
        out.start("w:lvl").attribute("w:ilvl", 0);
        out.value("w:start", 1)
                .value("w:numFmt", "bullet")
                .value("w:pStyle", DocxStyleNames.id(Element.CONTENTS_ENTRY));
        out.value("w:lvlText", STAR).value("w:lvlJc", "left");
        out.start("w:pPr");
        DocxFormat.indents(out, entry);
        out.end().start("w:rPr");
        String han = style.paragraph(Element.CONTENTS_ENTRY).type().face().han();
        DocxType.fonts(out, new Face(han, han), true);
        out.end().end().end();
        out.start("w:num")
                .attribute("w:numId", STARS)
                .value("w:abstractNumId", 0)
                .end();
        return out.end().toBytes();
    }
}
