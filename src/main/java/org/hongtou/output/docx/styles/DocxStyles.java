package org.hongtou.output.docx.styles;

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
    /** The levels under the first that Word may make entries of contents for. */
    private static final int DEEPEST_ENTRY = 3;

    private final Style style;
    private final @Nullable ParagraphFormat contents;
    private final ParagraphStyle body;
    private final DocxStyleNames names;
    private final DocxGallery gallery;
    private final XmlOut out = DocxNamespaces.part("w:styles");

    private DocxStyles(Style style, @Nullable ParagraphFormat contents, Set<Element> used, Set<Span.Role> roles) {
        this.style = style;
        this.contents = contents;
        this.body = style.paragraph(Element.PARAGRAPH);
        this.names = new DocxStyleNames(style, used);
        this.gallery = new DocxGallery(used, roles);
    }

    /**
     * The part.
     *
     * @param contents how the entries of contents stand; null where there are none
     * @param used the elements of the document
     * @param roles the roles of its words
     */
    public static byte[] write(
            Style style, @Nullable ParagraphFormat contents, Set<Element> used, Set<Span.Role> roles) {
        return new DocxStyles(style, contents, used, roles).write();
    }

    private byte[] write() {
        defaults();
        DocxGallery.latent(out);
        body();
        for (Element element : Element.values()) {
            ParagraphStyle paragraph = style.paragraphs().get(element);
            if (paragraph != null && element != Element.PARAGRAPH) {
                paragraph(element, paragraph);
            }
        }
        if (contents != null) {
            furtherEntries();
        }
        anchor();
        for (Span.Role role : Span.Role.values()) {
            RoleStyle look = style.roles().get(role);
            if (look != null) {
                role(role, look);
            }
        }
        latin();
        figure();
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
        start(Element.PARAGRAPH);
        gallery.place(out, Element.PARAGRAPH);
        out.start("w:pPr");
        DocxFormat.writeAll(out, body.format(), body.type());
        out.end().start("w:rPr");
        DocxType.writeAll(out, body.type());
        out.end().end();
    }

    private void paragraph(Element element, ParagraphStyle paragraph) {
        Element base = base(element);
        start(element);
        out.value("w:basedOn", DocxStyleNames.id(base));
        out.value("w:next", DocxStyleNames.id(DocxGallery.next(element)));
        gallery.place(out, element);
        boolean listed = element == Element.CONTENTS_ENTRY && contents != null;
        ParagraphFormat format = listed && contents != null ? contents : paragraph.format();
        properties(
                format.withOutline(names.headings().level(element)),
                paragraph.type(),
                style.paragraph(base),
                listed ? DocxNumbering.MARKS : 0);
    }

    /** The style beneath: a picture's caption is Word's caption too, as the lists of tables and pictures want it. */
    private Element base(Element element) {
        boolean caption =
                element == Element.PICTURE_CAPTION && style.paragraphs().containsKey(Element.TABLE_CAPTION);
        return caption ? Element.TABLE_CAPTION : Element.PARAGRAPH;
    }

    /** What Word gives to entries that it makes anew for headings of a lower level: they look like the others. */
    private void furtherEntries() {
        for (int level = 2; level <= DEEPEST_ENTRY; level++) {
            start("paragraph", DocxStyleNames.id(Element.CONTENTS_ENTRY) + "-" + level);
            out.value("w:name", DocxStyleNames.CONTENTS_ENTRY + level);
            out.value("w:basedOn", DocxStyleNames.id(Element.CONTENTS_ENTRY));
            out.value("w:next", DocxStyleNames.id(Element.CONTENTS_ENTRY));
            DocxGallery.hide(out);
            out.end();
        }
        start("character", DocxStyleNames.LINK);
        out.value("w:name", DocxStyleNames.LINK);
        DocxGallery.hide(out);
        out.end();
    }

    private void start(String type, String id) {
        out.start("w:style").attribute("w:type", type).attribute("w:styleId", id);
    }

    /** Opens an element's style up to its names. */
    private void start(Element element) {
        String name = names.of(element);
        if (!names.isBuiltIn(element)) {
            custom("paragraph", DocxStyleNames.id(element), name);
            return;
        }
        out.start("w:style").attribute("w:type", "paragraph");
        if (element == Element.PARAGRAPH) {
            out.attribute("w:default", "1");
        }
        out.attribute("w:styleId", DocxStyleNames.id(element)).value("w:name", name);
        if (!names.alias(element).isEmpty()) {
            out.value("w:aliases", names.alias(element));
        }
    }

    private void custom(String type, String id, String name) {
        out.start("w:style")
                .attribute("w:type", type)
                .attribute("w:customStyle", "1")
                .attribute("w:styleId", id)
                .value("w:name", name);
    }

    private void anchor() {
        custom("paragraph", DocxStyleNames.ANCHOR, names.unique(style.phrase(Phrase.IMPRINT_ANCHOR)));
        out.value("w:basedOn", DocxStyleNames.id(Element.PARAGRAPH));
        DocxGallery.hide(out);
        Length point = Length.pt(1);
        ParagraphFormat format =
                body.format().withIndents(Indents.NONE).withAlign(Align.LEFT).withPitch(point);
        properties(format, body.type().withSize(point, body.type().scale()), body, 0);
    }

    private void properties(ParagraphFormat format, Type type, ParagraphStyle beneath, int list) {
        out.start("w:pPr");
        ParagraphFormat base = beneath.format().withOutline(0);
        DocxFormat.writeStyle(out, format, type, base, beneath.type(), list);
        out.end().start("w:rPr");
        DocxType.writeDifferences(out, type, beneath.type(), false, false);
        out.end().end();
    }

    private void role(Span.Role role, RoleStyle look) {
        custom("character", DocxStyleNames.id(role), names.unique(look.name()));
        gallery.place(out, role);
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
        custom("character", DocxStyleNames.LATIN, names.unique(style.latin().name()));
        DocxGallery.hide(out);
        out.start("w:rPr").value("w:spacing", style.latin().tracking().twips()).end();
        out.end();
    }

    /** Word's own style for the figures of page numbers, under the standard's name. */
    private void figure() {
        start("character", DocxStyleNames.FIGURE);
        out.value("w:name", DocxStyleNames.PAGE_NUMBER);
        out.value("w:aliases", style.paragraph(Element.PAGE_NUMBER).name());
        DocxGallery.hide(out);
        out.end();
    }
}
