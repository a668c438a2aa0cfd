package org.hongtou.output.docx.styles;

import java.util.HashSet;
import java.util.Set;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Span;
import org.hongtou.output.docx.part.DocxNamespaces;
import org.hongtou.output.xml.XmlOut;
import org.hongtou.style.Align;
import org.hongtou.style.Indents;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.style.ParagraphStyle;
import org.hongtou.style.Phrase;
import org.hongtou.style.RoleStyle;
import org.hongtou.style.Style;
import org.hongtou.style.Type;
import org.jspecify.annotations.Nullable;

/**
 * {@code word/styles.xml}: a paragraph style for each element and a character style for each role. 正文 is the default
 * one and all others are based on it, so that whoever changes its face changes what shares it.
 */
public final class DocxStyles {
    private final Style style;
    private final @Nullable ParagraphFormat contents;
    private final ParagraphStyle body;
    private final Set<String> taken = new HashSet<>();
    private final XmlOut out = DocxNamespaces.part("w:styles");

    private DocxStyles(Style style, @Nullable ParagraphFormat contents) {
        this.style = style;
        this.contents = contents;
        this.body = style.paragraph(Element.PARAGRAPH);
    }

    /**
     * The part.
     *
     * @param contents how the entries of contents stand; null where there are none
     */
    public static byte[] write(Style style, @Nullable ParagraphFormat contents) {
        return new DocxStyles(style, contents).write();
    }

    private byte[] write() {
        defaults();
        body();
        for (Element element : Element.values()) {
            ParagraphStyle paragraph = style.paragraphs().get(element);
            if (element == Element.CONTENTS_ENTRY && contents != null && paragraph != null) {
                contentsEntry(paragraph, contents);
            } else if (paragraph != null && element != Element.PARAGRAPH) {
                paragraph(element, paragraph);
            }
        }
        anchor();
        for (Span.Role role : Span.Role.values()) {
            RoleStyle look = style.roles().get(role);
            if (look != null) {
                role(role, look);
            }
        }
        latin();
        return out.end().toBytes();
    }

    private void defaults() {
        out.start("w:docDefaults").start("w:rPrDefault").start("w:rPr");
        DocxType.fonts(out, body.type().face(), false);
        out.start("w:lang")
                .attribute("w:val", "en-US")
                .attribute("w:eastAsia", "zh-CN")
                .attribute("w:bidi", "ar-SA")
                .end();
        out.end().end().empty("w:pPrDefault").end();
    }

    private void body() {
        start("paragraph", DocxStyleNames.id(Element.PARAGRAPH), body.name(), true);
        out.empty("w:qFormat");
        out.start("w:pPr");
        DocxFormat.writeAll(out, body.format());
        out.end().start("w:rPr");
        DocxType.writeAll(out, body.type());
        out.end().end();
    }

    private void paragraph(Element element, ParagraphStyle paragraph) {
        start("paragraph", DocxStyleNames.id(element), paragraph.name(), false);
        out.value("w:basedOn", DocxStyleNames.id(Element.PARAGRAPH));
        if (paragraph.format().outline() > 0) {
            out.value("w:next", DocxStyleNames.id(Element.PARAGRAPH));
        }
        out.empty("w:qFormat");
        properties(paragraph.format(), paragraph.type());
    }

    /** Word's own style for entries, so that those it makes anew look as these do; the element's name is its alias. */
    private void contentsEntry(ParagraphStyle entry, ParagraphFormat format) {
        String name = DocxStyleNames.unique(entry.name(), taken);
        start("paragraph", DocxStyleNames.id(Element.CONTENTS_ENTRY));
        out.value("w:name", DocxStyleNames.CONTENTS_ENTRY).value("w:aliases", name);
        out.value("w:basedOn", DocxStyleNames.id(Element.PARAGRAPH));
        out.value("w:next", DocxStyleNames.id(Element.PARAGRAPH)).empty("w:qFormat");
        out.start("w:pPr");
        DocxFormat.writeListed(out, format, body.format(), DocxNumbering.MARKS);
        out.end().start("w:rPr");
        DocxType.writeDifferences(out, entry.type(), body.type(), false, false);
        out.end().end();
        start("character", DocxStyleNames.LINK);
        out.value("w:name", DocxStyleNames.LINK).end();
    }

    private void start(String type, String id) {
        out.start("w:style").attribute("w:type", type).attribute("w:styleId", id);
    }

    private void anchor() {
        start("paragraph", DocxStyleNames.ANCHOR, style.phrase(Phrase.IMPRINT_ANCHOR), false);
        out.value("w:basedOn", DocxStyleNames.id(Element.PARAGRAPH));
        Length point = Length.pt(1);
        ParagraphFormat format =
                body.format().withIndents(Indents.NONE).withAlign(Align.LEFT).withPitch(point);
        properties(format, body.type().withSize(point, body.type().scale()));
    }

    private void properties(ParagraphFormat format, Type type) {
        out.start("w:pPr");
        DocxFormat.writeDifferences(out, format, body.format());
        out.end().start("w:rPr");
        DocxType.writeDifferences(out, type, body.type(), false, false);
        out.end().end();
    }

    private void role(Span.Role role, RoleStyle look) {
        start("character", DocxStyleNames.id(role), look.name(), false);
        out.empty("w:qFormat");
        out.start("w:rPr");
        if (look.face() != null) {
            DocxType.fonts(out, look.face(), false);
        }
        if (look.bold()) {
            DocxType.bold(out, true);
        }
        out.end().end();
    }

    private void latin() {
        start("character", DocxStyleNames.LATIN, style.latin().name(), false);
        out.empty("w:qFormat");
        out.start("w:rPr").value("w:spacing", style.latin().tracking().twips()).end();
        out.end();
    }

    private void start(String type, String id, String name, boolean isDefault) {
        out.start("w:style").attribute("w:type", type);
        if (isDefault) {
            out.attribute("w:default", "1");
        } else {
            out.attribute("w:customStyle", "1");
        }
        out.attribute("w:styleId", id);
        out.value("w:name", DocxStyleNames.unique(name, taken));
    }
}
