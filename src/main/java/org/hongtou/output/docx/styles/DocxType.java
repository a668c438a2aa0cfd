package org.hongtou.output.docx.styles;

import org.hongtou.output.docx.part.DocxUnits;
import org.hongtou.output.xml.XmlOut;
import org.hongtou.style.Face;
import org.hongtou.style.Type;

/** How letters look, as the children of a {@code w:rPr} in the schema's order. */
public final class DocxType {
    private DocxType() {}

    /** All of a type. */
    static void writeAll(XmlOut out, Type type) {
        fonts(out, type.face(), false);
        bold(out, type.bold());
        color(out, type);
        out.value("w:spacing", type.tracking().twips());
        out.value("w:w", type.scale());
        size(out, type);
    }

    /**
     * What of a type differs from the one beneath.
     *
     * @param hint whether marks that Word would show in either face take the Han one
     * @param sayBold whether the weight is said even where it is the same
     */
    public static void writeDifferences(XmlOut out, Type type, Type base, boolean hint, boolean sayBold) {
        if (!type.face().equals(base.face())) {
            fonts(out, type.face(), hint);
        } else if (hint) {
            out.start("w:rFonts").attribute("w:hint", "eastAsia").end();
        }
        if (sayBold || type.bold() != base.bold()) {
            bold(out, type.bold());
        }
        if (type.rgb() != base.rgb()) {
            color(out, type);
        }
        if (type.tracking().twips() != base.tracking().twips()) {
            out.value("w:spacing", type.tracking().twips());
        }
        if (type.scale() != base.scale()) {
            out.value("w:w", type.scale());
        }
        if (DocxUnits.halfPoints(type.size()) != DocxUnits.halfPoints(base.size())) {
            size(out, type);
        }
    }

    static void fonts(XmlOut out, Face face, boolean hint) {
        out.start("w:rFonts");
        if (hint) {
            out.attribute("w:hint", "eastAsia");
        }
        out.attribute("w:ascii", face.latin())
                .attribute("w:hAnsi", face.latin())
                .attribute("w:eastAsia", face.han())
                .attribute("w:cs", face.latin())
                .end();
    }

    public static void bold(XmlOut out, boolean bold) {
        out.flag("w:b", bold).flag("w:bCs", bold);
    }

    private static void color(XmlOut out, Type type) {
        out.value("w:color", DocxUnits.rgb(type.rgb()));
    }

    private static void size(XmlOut out, Type type) {
        long size = DocxUnits.halfPoints(type.size());
        out.value("w:sz", size).value("w:szCs", size);
    }
}
