package org.hongtou.output.docx;

import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.typeset.galley.SetPicture;

/** Pictures, each in a line of its own. */
final class DocxPictures {
    private final XmlOut out;
    private final DocxMedia media;
    private int number;

    DocxPictures(XmlOut out, DocxMedia media) {
        this.out = out;
        this.media = media;
    }

    void write(SetPicture picture) {
        out.start("w:p").start("w:pPr").value("w:pStyle", DocxStyleNames.id(Element.PICTURE));
        out.flag("w:keepNext", picture.keepNext());
        // Word shows of a picture in an exact line only as much as a letter would fill.
        out.start("w:spacing")
                .attribute("w:before", picture.before().twips())
                .attribute("w:line", picture.pitch().twips())
                .attribute("w:lineRule", "atLeast")
                .end();
        out.start("w:ind")
                .attribute("w:left", 0)
                .attribute("w:right", 0)
                .attribute("w:firstLine", 0)
                .end();
        out.value("w:jc", "center").end();
        out.start("w:r").start("w:rPr");
        // The white under the baseline counts too: small letters have little of it.
        out.value("w:sz", 2).value("w:szCs", 2).end();
        out.start("w:drawing");
        inline(picture);
        out.end().end().end();
    }

    private void inline(SetPicture picture) {
        out.start("wp:inline");
        for (String side : new String[] {"distT", "distB", "distL", "distR"}) {
            out.attribute(side, 0);
        }
        extent("wp:extent", picture.width(), picture.height());
        named("wp:docPr", picture, ++number);
        out.start("wp:cNvGraphicFramePr").end();
        out.start("a:graphic").attribute("xmlns:a", DocxNamespaces.DRAWING);
        out.start("a:graphicData").attribute("uri", DocxNamespaces.PICTURE);
        out.start("pic:pic").attribute("xmlns:pic", DocxNamespaces.PICTURE);
        out.start("pic:nvPicPr");
        named("pic:cNvPr", picture, number);
        out.empty("pic:cNvPicPr").end();
        out.start("pic:blipFill");
        out.start("a:blip")
                .attribute("r:embed", media.relationship(picture.file()))
                .end();
        out.start("a:stretch").empty("a:fillRect").end().end();
        shape(picture);
        out.end().end().end().end();
    }

    private void shape(SetPicture picture) {
        out.start("pic:spPr").start("a:xfrm");
        out.start("a:off").attribute("x", 0).attribute("y", 0).end();
        extent("a:ext", picture.width(), picture.height());
        out.end();
        out.start("a:prstGeom").attribute("prst", "rect").empty("a:avLst").end().end();
    }

    private void extent(String name, Length width, Length height) {
        out.start(name)
                .attribute("cx", width.emu())
                .attribute("cy", height.emu())
                .end();
    }

    private void named(String name, SetPicture picture, int id) {
        out.start(name)
                .attribute("id", id)
                .attribute("name", "图片 " + id)
                .attribute("descr", picture.description())
                .end();
    }
}
