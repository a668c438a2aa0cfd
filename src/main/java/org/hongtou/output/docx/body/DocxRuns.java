package org.hongtou.output.docx.body;

import java.util.BitSet;
import org.hongtou.model.Element;
import org.hongtou.model.Span;
import org.hongtou.output.docx.styles.DocxStyleNames;
import org.hongtou.output.docx.styles.DocxType;
import org.hongtou.output.xml.XmlOut;
import org.hongtou.style.RoleStyle;
import org.hongtou.style.Style;
import org.hongtou.style.Type;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.line.Hyphens;

/** Runs: words with their character style, and beyond it only what differs from it. */
public final class DocxRuns {
    private final XmlOut out;
    private final Style style;

    DocxRuns(XmlOut out, Style style) {
        this.out = out;
        this.style = style;
    }

    public void write(Run run, Element element) {
        out.start("w:r");
        properties(run.text(), run.type(), run.role(), element);
        words(run.text(), run.parts());
        out.end();
    }

    /** A run's properties, as they follow from its words and its style. */
    public void properties(String text, Type type, Span.Role role, Element element) {
        Type paragraph = style.paragraph(element).type();
        out.start("w:rPr");
        Type styled = style.type(element, role);
        boolean sayBold = false;
        if (role == Span.Role.PLAIN && isLatin(type, paragraph)) {
            out.value("w:rStyle", DocxStyleNames.LATIN);
            styled = paragraph.withTracking(type.tracking());
        } else if (role != Span.Role.PLAIN) {
            out.value("w:rStyle", DocxStyleNames.id(role));
            RoleStyle look = style.roles().get(role);
            // Bold of a character style within a bold paragraph style is not bold: the property toggles.
            sayBold = look != null && look.bold() && paragraph.bold();
        }
        DocxType.writeDifferences(out, type, styled, needsHint(text), sayBold);
        out.endUnlessEmpty();
    }

    /** The properties of a run of a page number, which has Word's own character style. */
    public void figure(String text, Type type) {
        out.start("w:rPr").value("w:rStyle", DocxStyleNames.FIGURE);
        DocxType.writeDifferences(
                out, type, style.paragraph(Element.PAGE_NUMBER).type(), needsHint(text), false);
        out.end();
    }

    /** Whether a run is letters or digits that the paragraph's tracking doesn't go for. */
    private boolean isLatin(Type type, Type paragraph) {
        return !type.tracking().equals(paragraph.tracking())
                && type.tracking().equals(style.latin().tracking());
    }

    /**
     * Writes words with their breaks and tabs, and the hyphens that no line ends with ({@link Hyphens}), but where the
     * string is longer than a line.
     */
    private void words(String text, boolean parts) {
        BitSet joining = parts ? new BitSet() : Hyphens.joining(text);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            boolean joins = joining.get(i);
            if (c == '\n' || c == '\t' || joins) {
                if (i > start) {
                    text(text.substring(start, i));
                }
                if (i < text.length()) {
                    out.empty(joins ? "w:noBreakHyphen" : c == '\n' ? "w:br" : "w:tab");
                }
                start = i + 1;
            }
        }
    }

    public void text(String words) {
        out.start("w:t").attribute("xml:space", "preserve").text(words).end();
    }

    /**
     * Whether Word would ask the hint which face shows a character: quotes, dashes, ellipses, circled figures and other
     * signs (ECMA-376-1 17.3.2.26).
     */
    static boolean needsHint(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '\u2000' && c <= '\u2BFF') || (c >= '\u00A1' && c <= '\u00BF') || c == '×' || c == '÷') {
                return true;
            }
        }
        return false;
    }
}
