package org.hongtou.output.docx.styles;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.model.Element;
import org.hongtou.model.Span;
import org.hongtou.output.xml.XmlOut;

/**
 * Which styles a word processor offers, in which order, and which one a new paragraph gets behind another. A document is
 * offered what every text may need and what it has itself; the other styles of the family come when they are used.
 */
final class DocxGallery {
    /** What is offered in every document. */
    private static final Set<Element> ALWAYS = EnumSet.of(
            Element.PARAGRAPH,
            Element.HEADING_1,
            Element.HEADING_2,
            Element.HEADING_3,
            Element.HEADING_4,
            Element.TABLE_CAPTION,
            Element.TABLE_HEAD,
            Element.TABLE_CELL,
            Element.TABLE_NOTE,
            Element.PICTURE_CAPTION,
            Element.ATTACHMENT_LABEL,
            Element.ATTACHMENT_TITLE);

    /** What is followed by its like: Enter goes on in a list, an address, a table's cell. */
    private static final Set<Element> AGAIN = EnumSet.of(
            Element.PARAGRAPH,
            Element.FLUSH_LINE,
            Element.CENTER_LINE,
            Element.RIGHT_LINE,
            Element.CONTENTS_ENTRY,
            Element.BRIEF,
            Element.ATTACHMENT_NOTE,
            Element.ATTENDANCE,
            Element.NAMES,
            Element.TABLE_HEAD,
            Element.TABLE_CELL,
            Element.TABLE_NOTE,
            Element.CORNER_LEFT,
            Element.CORNER_RIGHT,
            Element.MARK,
            Element.SIGNATORY,
            Element.REPORT_TO,
            Element.COPY_TO,
            Element.PRINTED,
            Element.STAFF,
            Element.COPIES,
            Element.PAGE_NUMBER,
            Element.SIGNATURE,
            Element.PICTURE);

    private static final Map<Element, Element> NEXT = new EnumMap<>(Map.of(
            Element.CONTENTS_HEADING, Element.CONTENTS_ENTRY,
            Element.ATTACHMENT_LABEL, Element.ATTACHMENT_TITLE,
            Element.TABLE_CAPTION, Element.TABLE_UNIT,
            Element.TABLE_UNIT, Element.TABLE_HEAD));

    private static final List<Element> ORDER = List.of(Element.values());
    private static final List<Span.Role> ROLES = List.of(Span.Role.values());

    private static final int LAST = 99;

    /** How many styles Word 2019 has of its own. */
    private static final int LATENT = 376;

    private final Set<Element> used;
    private final Set<Span.Role> roles;

    /**
     * @param used the elements of the document
     * @param roles the roles of its words
     */
    DocxGallery(Set<Element> used, Set<Span.Role> roles) {
        this.used = used;
        this.roles = roles;
    }

    /** The element of a paragraph that is begun behind one. */
    static Element next(Element element) {
        return AGAIN.contains(element) ? element : NEXT.getOrDefault(element, Element.PARAGRAPH);
    }

    /** Where a paragraph style stands in the gallery: in the order of a document's parts. */
    void place(XmlOut out, Element element) {
        boolean offered = ALWAYS.contains(element) || used.contains(element);
        place(out, element == Element.PARAGRAPH ? 0 : ORDER.indexOf(element) + 1, offered);
    }

    void place(XmlOut out, Span.Role role) {
        place(out, ORDER.size() + ROLES.indexOf(role) + 1, role == Span.Role.STRONG || roles.contains(role));
    }

    /** A style that nobody gives by hand. */
    static void hide(XmlOut out) {
        place(out, LAST, false);
    }

    private static void place(XmlOut out, int priority, boolean offered) {
        out.value("w:uiPriority", Math.min(priority, LAST));
        if (offered) {
            out.empty("w:qFormat");
        } else {
            out.empty("w:semiHidden").empty("w:unhideWhenUsed");
        }
    }

    /** Word's own styles that the file doesn't describe stay out of sight, as in a new document of Word's. */
    static void latent(XmlOut out) {
        out.start("w:latentStyles")
                .attribute("w:defLockedState", 0)
                .attribute("w:defUIPriority", LAST)
                .attribute("w:defSemiHidden", 1)
                .attribute("w:defUnhideWhenUsed", 1)
                .attribute("w:defQFormat", 0)
                .attribute("w:count", LATENT)
                .end();
    }
}
