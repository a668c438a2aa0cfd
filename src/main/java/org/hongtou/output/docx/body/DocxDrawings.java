package org.hongtou.output.docx.body;

import java.util.List;
import org.hongtou.model.Length;
import org.hongtou.output.docx.part.DocxNamespaces;
import org.hongtou.output.xml.XmlOut;
import org.hongtou.typeset.galley.Overlay;

/** Pictures as DrawingML says them: in a line of text, or behind it. Belongs to one document. */
public final class DocxDrawings {
    private static final String[] DISTANCES = {"distT", "distB", "distL", "distR"};

    private final DocxMedia media;
    private final String picture;
    private int number;
    private int anchored;

    /** @param picture what a picture is called, before its number */
    public DocxDrawings(DocxMedia media, String picture) {
        this.media = media;
        this.picture = picture;
    }

    /** A picture that takes its room in the line. */
    void inline(XmlOut out, String file, Length width, Length height, String description) {
        out.start("w:drawing").start("wp:inline");
        distances(out);
        extent(out, "wp:extent", width, height);
        noEffect(out);
        graphic(out, file, width, height, description);
        out.end().end();
    }

    /**
     * A picture behind the words, which flow as if it weren't there; it moves with its paragraph.
     *
     * @param before white above the paragraph's first line box: Word and LibreOffice measure from its top
     */
    void behind(XmlOut out, Overlay overlay, Length before) {
        out.start("w:drawing").start("wp:anchor");
        distances(out);
        // The order in which drawings lie over each other is one of different numbers (20.4.2.3).
        out.attribute("simplePos", 0)
                .attribute("relativeHeight", ++anchored)
                .attribute("behindDoc", 1)
                .attribute("locked", 0)
                .attribute("layoutInCell", 1)
                .attribute("allowOverlap", 1);
        out.start("wp:simplePos").attribute("x", 0).attribute("y", 0).end();
        position(out, "wp:positionH", "margin", overlay.x());
        position(out, "wp:positionV", "paragraph", overlay.y().plus(before));
        extent(out, "wp:extent", overlay.width(), overlay.height());
        noEffect(out);
        out.empty("wp:wrapNone");
        graphic(out, overlay.file(), overlay.width(), overlay.height(), overlay.description());
        out.end().end();
    }

    /** Nothing of a picture reaches beyond its edges (20.4.2.6). */
    private static void noEffect(XmlOut out) {
        out.start("wp:effectExtent");
        for (String side : List.of("l", "t", "r", "b")) {
            out.attribute(side, 0);
        }
        out.end();
    }

    private static void distances(XmlOut out) {
        for (String side : DISTANCES) {
            out.attribute(side, 0);
        }
    }

    private static void position(XmlOut out, String name, String from, Length offset) {
        out.start(name).attribute("relativeFrom", from);
        out.start("wp:posOffset").text(Long.toString(offset.emu())).end().end();
    }

    private void graphic(XmlOut out, String file, Length width, Length height, String description) {
        number++;
        named(out, "wp:docPr", description);
        out.start("wp:cNvGraphicFramePr").end();
        out.start("a:graphic").attribute("xmlns:a", DocxNamespaces.DRAWING);
        out.start("a:graphicData").attribute("uri", DocxNamespaces.PICTURE);
        out.start("pic:pic").attribute("xmlns:pic", DocxNamespaces.PICTURE);
        out.start("pic:nvPicPr");
        named(out, "pic:cNvPr", description);
        out.empty("pic:cNvPicPr").end();
        out.start("pic:blipFill");
        out.start("a:blip").attribute("r:embed", media.relationship(file)).end();
        out.start("a:stretch").empty("a:fillRect").end().end();
        shape(out, width, height);
        out.end().end().end();
    }

    private static void shape(XmlOut out, Length width, Length height) {
        out.start("pic:spPr").start("a:xfrm");
        out.start("a:off").attribute("x", 0).attribute("y", 0).end();
        extent(out, "a:ext", width, height);
        out.end();
        out.start("a:prstGeom").attribute("prst", "rect").empty("a:avLst").end().end();
    }

    private static void extent(XmlOut out, String name, Length width, Length height) {
        out.start(name)
                .attribute("cx", width.emu())
                .attribute("cy", height.emu())
                .end();
    }

    private void named(XmlOut out, String name, String description) {
        out.start(name)
                .attribute("id", number)
                .attribute("name", picture + " " + number)
                .attribute("descr", description)
                .end();
    }
}
