package org.hongtou.output.docx;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hongtou.model.Element;
import org.hongtou.model.Span;
import org.hongtou.output.Composed;
import org.hongtou.output.docx.body.DocxContents;
import org.hongtou.output.docx.part.DocxPart;
import org.hongtou.output.docx.styles.DocxStyleNames;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.style.Style;
import org.hongtou.typeset.galley.Frame;
import org.hongtou.typeset.galley.Frame.FirstPage;
import org.hongtou.typeset.galley.Strip;
import org.hongtou.typeset.galley.Strips;
import org.hongtou.typeset.galley.Turn;
import org.hongtou.typeset.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * What a prepared package depends on.
 *
 * @param style the look
 * @param mirrored whether left and right margins change places on even pages
 * @param contents how the entries of contents stand; null where there are none
 * @param parts which parts there are
 * @param used the elements of its paragraphs
 * @param roles the roles of its words
 */
record DocxShape(
        Style style,
        boolean mirrored,
        @Nullable ParagraphFormat contents,
        Set<DocxPart> parts,
        Set<Element> used,
        Set<Span.Role> roles) {

    DocxShape {
        parts = Set.copyOf(parts);
        used = Set.copyOf(used);
        roles = Set.copyOf(roles);
    }

    /** What its styles are called. */
    DocxStyleNames names() {
        return new DocxStyleNames(style, used);
    }

    static DocxShape of(Composed composed) {
        Frame frame = composed.galley().frame();
        Set<DocxPart> parts = EnumSet.of(DocxPart.STYLES, DocxPart.SETTINGS, DocxPart.FONT_TABLE);
        FirstPage first = frame.firstPage();
        List<Boolean> sections = sections(composed.galley().flow());
        boolean turned = sections.contains(true);
        boolean upright = sections.contains(false);
        boolean beginsUpright = !sections.getFirst();
        if (upright && (first != null || frame.pageNumber() != null)) {
            parts.add(DocxPart.ODD_FOOTER);
            parts.add(DocxPart.EVEN_FOOTER);
        }
        if (first != null && !first.head().isEmpty()) {
            parts.add(DocxPart.FIRST_HEADER);
            parts.add(DocxPart.LATER_HEADER);
        }
        if (beginsUpright
                && (first != null
                        || (frame.pageNumber() != null && !frame.pageNumber().onFirstPage()))) {
            parts.add(DocxPart.FIRST_FOOTER);
        }
        boolean leaves = !composed.galley().leaves().isEmpty();
        if (turned || leaves || blankBeforeFoot(composed)) {
            parts.add(DocxPart.BLANK_FOOTER);
        }
        if (footAlone(composed) && !blankBeforeFoot(composed) && frame.pageNumber() != null) {
            parts.add(DocxPart.FOOT_ODD_FOOTER);
            parts.add(DocxPart.FOOT_EVEN_FOOTER);
        }
        // Which sections begin with no header: each but the text's first, and that one where a letter has no other.
        boolean ownFoot = composed.galley().foot() != null && (footAlone(composed) || sections.getLast());
        boolean further = sections.subList(1, sections.size()).contains(false) || ownFoot || leaves;
        boolean only = frame.notice() != null && beginsUpright && !parts.contains(DocxPart.LATER_HEADER);
        if (only || (further && (turned || frame.notice() != null))) {
            parts.add(DocxPart.BLANK_HEADER);
        }
        if (turned && frame.pageNumber() != null) {
            parts.add(DocxPart.TURNED_ODD_HEADER);
            parts.add(DocxPart.TURNED_EVEN_HEADER);
        }
        if (frame.notice() != null) {
            if (parts.contains(DocxPart.FIRST_FOOTER)) {
                parts.add(DocxPart.FIRST_HEADER);
            }
            if (turned) {
                parts.add(DocxPart.TURNED_ODD_HEADER);
                parts.add(DocxPart.TURNED_EVEN_HEADER);
            }
        }
        ParagraphFormat contents = DocxContents.format(composed.galley().flow(), composed.style());
        if (contents != null) {
            parts.add(DocxPart.NUMBERING);
        }
        Set<Element> used = EnumSet.noneOf(Element.class);
        Set<Span.Role> roles = EnumSet.noneOf(Span.Role.class);
        Strips.paragraphs(composed.galley()).forEach(paragraph -> {
            used.add(paragraph.element());
            paragraph.runs().forEach(run -> roles.add(run.role()));
        });
        return new DocxShape(composed.style(), frame.mirrored(), contents, parts, used, roles);
    }

    /** The sections of a text in their order, and which are turned. */
    private static List<Boolean> sections(List<Strip> flow) {
        List<Boolean> sections = new ArrayList<>();
        boolean sideways = false;
        boolean empty = true;
        for (Strip strip : flow) {
            if (strip instanceof Turn turn) {
                if (!empty) {
                    sections.add(sideways);
                }
                sideways = turn.sideways();
                empty = true;
            } else {
                empty = false;
            }
        }
        sections.add(sideways);
        return sections;
    }

    boolean has(DocxPart part) {
        return parts.contains(part);
    }

    /** Whether odd and even pages differ. */
    boolean pairs() {
        return has(DocxPart.EVEN_FOOTER) || has(DocxPart.TURNED_EVEN_HEADER) || has(DocxPart.FOOT_EVEN_FOOTER);
    }

    /** Whether the foot stands alone on the last page. */
    static boolean footAlone(Composed composed) {
        List<Page> pages = composed.pages().own();
        return composed.galley().foot() != null
                && pages.size() > 1
                && pages.getLast().footOnly();
    }

    /** Whether it does so behind a blank page, so as to come on an even one. */
    static boolean blankBeforeFoot(Composed composed) {
        List<Page> pages = composed.pages().own();
        if (!footAlone(composed) || pages.size() < 3) {
            return false;
        }
        Page before = pages.get(pages.size() - 2);
        return before.lines().isEmpty()
                && before.strokes().isEmpty()
                && before.pictures().isEmpty();
    }
}
