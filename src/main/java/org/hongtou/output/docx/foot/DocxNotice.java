package org.hongtou.output.docx.foot;

import java.util.List;
import java.util.Locale;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Span;
import org.hongtou.output.docx.body.DocxGrid;
import org.hongtou.output.docx.body.DocxParagraphs;
import org.hongtou.output.docx.styles.DocxIndents;
import org.hongtou.output.xml.XmlOut;
import org.hongtou.typeset.galley.Frame;
import org.hongtou.typeset.galley.SetTable;

/**
 * The status of a draft in a header: a table of one cell that floats over the type area, or a watermark as Word makes
 * it, WordArt that lies behind the text.
 */
final class DocxNotice {
    private static final String VML = "urn:schemas-microsoft-com:vml";
    private static final String OFFICE = "urn:schemas-microsoft-com:office:office";

    /** Word counts the shapes of headers from here. */
    private static final int FIRST_SHAPE = 2048;

    private final XmlOut out;
    private final Frame frame;

    DocxNotice(XmlOut out, Frame frame) {
        this.out = out;
        this.frame = frame;
    }

    /** What floats before a header's first paragraph. */
    void table(DocxParagraphs paragraphs, boolean sideways) {
        Frame.Notice notice = frame.notice();
        if (notice == null || notice.rising()) {
            return;
        }
        Length width = frame.measure(sideways);
        out.start("w:tbl").start("w:tblPr");
        out.start("w:tblpPr")
                .attribute("w:leftFromText", 0)
                .attribute("w:rightFromText", 0)
                .attribute("w:vertAnchor", "page")
                .attribute("w:horzAnchor", "margin")
                .attribute("w:tblpX", 0)
                .attribute("w:tblpY", Frame.Notice.LINE_TOP.twips())
                .end();
        DocxGrid.width(out, "w:tblW", width.twips());
        out.start("w:tblLayout").attribute("w:type", "fixed").end();
        DocxGrid.margins(out, SetTable.White.NONE);
        out.end();
        DocxGrid.columns(out, List.of(width));
        out.start("w:tr").start("w:tc").start("w:tcPr");
        DocxGrid.width(out, "w:tcW", width.twips());
        out.end().start("w:p").start("w:pPr");
        out.start("w:spacing")
                .attribute("w:before", 0)
                .attribute("w:line", notice.pitch().twips())
                .attribute("w:lineRule", "exact")
                .end();
        DocxIndents.NONE.write(out);
        out.value("w:jc", "right").end().start("w:r");
        paragraphs.runs().properties(notice.text(), notice.type(), Span.Role.PLAIN, Element.CORNER_RIGHT);
        paragraphs.runs().text(notice.text());
        out.end().end().end().end().end();
    }

    /**
     * What a header's last paragraph holds.
     *
     * @param number tells it apart from those of the other headers: one id twice, and Word gives it another
     */
    void shape(int number) {
        Frame.Notice notice = frame.notice();
        if (notice == null || !notice.rising()) {
            return;
        }
        out.start("w:r").start("w:pict");
        out.start("v:shapetype")
                .attribute("xmlns:v", VML)
                .attribute("xmlns:o", OFFICE)
                .attribute("id", "_x0000_t136")
                .attribute("coordsize", "21600,21600")
                .attribute("o:spt", "136")
                .attribute("adj", "10800")
                .attribute("path", "m@7,l@8,m@5,21600l@6,21600e");
        out.start("v:formulas");
        for (String formula : List.of(
                "sum #0 0 10800",
                "prod #0 2 1",
                "sum 21600 0 @1",
                "sum 0 0 @2",
                "sum 21600 0 @3",
                "if @0 @3 0",
                "if @0 21600 @1",
                "if @0 0 @2",
                "if @0 @4 21600",
                "mid @5 @6",
                "mid @8 @5",
                "mid @7 @8",
                "mid @6 @7",
                "sum @6 0 @5")) {
            out.start("v:f").attribute("eqn", formula).end();
        }
        out.end();
        out.start("v:path")
                .attribute("textpathok", "t")
                .attribute("o:connecttype", "custom")
                .attribute("o:connectlocs", "@9,0;@10,10800;@11,21600;@12,10800")
                .attribute("o:connectangles", "270,180,90,0")
                .end();
        out.start("v:textpath").attribute("on", "t").attribute("fitshape", "t").end();
        out.end();
        out.start("v:shape")
                .attribute("xmlns:v", VML)
                .attribute("xmlns:o", OFFICE)
                .attribute("id", "PowerPlusWaterMarkObject" + number)
                .attribute("o:spid", "_x0000_s" + (FIRST_SHAPE + number))
                .attribute("type", "#_x0000_t136")
                .attribute("alt", "")
                .attribute(
                        "style",
                        "position:absolute;margin-left:0;margin-top:0;width:" + points(notice.length()) + ";height:"
                                + points(notice.type().size())
                                + ";rotation:315;z-index:-251658752;mso-position-horizontal:center;"
                                + "mso-position-horizontal-relative:page;mso-position-vertical:center;"
                                + "mso-position-vertical-relative:page")
                .attribute("o:allowincell", "f")
                .attribute(
                        "fillcolor",
                        String.format(Locale.ROOT, "#%06x", notice.type().rgb()))
                .attribute("stroked", "f");
        out.start("v:textpath")
                .attribute("style", "font-family:\"" + notice.type().face().han() + "\";font-size:1pt")
                .attribute("string", notice.text())
                .end();
        out.end().end().end();
    }

    private static String points(Length length) {
        return String.format(Locale.ROOT, "%.2fpt", length.pt());
    }
}
