package org.hongtou.output.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hongtou.model.Element;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetPicture;
import org.hongtou.typeset.galley.SetTable;
import org.hongtou.typeset.galley.Strip;
import org.hongtou.typeset.galley.Turn;
import org.jspecify.annotations.Nullable;

/**
 * The tables and lists of a document with all they hold. Pages know lines only; the galley knows what belongs together,
 * and pages count paragraphs in its order.
 */
final class PdfGroups {
    private final Map<Integer, PdfElement> elements = new HashMap<>();
    private int paragraph;
    private Element opener = Element.PARAGRAPH;
    private @Nullable PdfElement group;
    private @Nullable PdfElement caption;

    private PdfGroups() {}

    /**
     * The element of each paragraph that stands in a table or a list, by the paragraph's number.
     *
     * @param strips in the order in which pages count their paragraphs
     */
    static Map<Integer, PdfElement> of(List<Strip> strips) {
        PdfGroups groups = new PdfGroups();
        for (int i = 0; i < strips.size(); i++) {
            switch (strips.get(i)) {
                case SetParagraph words ->
                    groups.add(words.element(), i + 1 < strips.size() ? strips.get(i + 1) : null);
                case SetPicture picture -> groups.group = null;
                case Turn turn -> groups.group = null;
                case SetTable table -> groups.add(table);
            }
        }
        return groups.elements;
    }

    private void add(Element element, @Nullable Strip next) {
        if (element != opener && !(isOver(element) && isOver(opener))) {
            group = null;
        }
        opener = element;
        boolean several = group != null || (next instanceof SetParagraph more && more.element() == element);
        if (element == Element.CONTENTS_ENTRY) {
            put(group("TOC").add("TOCI").add("Reference").add("Link"));
        } else if (element == Element.ATTACHMENT_NOTE && several) {
            put(group("L").add("LI").add("LBody"));
        } else if (isOver(element) && leadsToTable(next)) {
            boolean first = group == null;
            PdfElement table = group("Table");
            caption = first ? table.add("Caption") : caption;
            put(Objects.requireNonNull(caption).add("P"));
        }
        paragraph++;
    }

    /** Whether words stand over a table. */
    private static boolean isOver(@Nullable Element element) {
        return element == Element.TABLE_CAPTION || element == Element.TABLE_UNIT;
    }

    private static boolean leadsToTable(@Nullable Strip next) {
        return next instanceof SetTable
                || (next instanceof SetParagraph words && words.element() == Element.TABLE_UNIT);
    }

    private void add(SetTable table) {
        boolean captioned = isOver(opener);
        List<PdfElement> words = PdfTables.fill(captioned ? group("Table") : new PdfElement("Table"), table);
        for (PdfElement element : words) {
            put(element);
            paragraph++;
        }
        group = null;
        opener = Element.TABLE_CELL;
    }

    private PdfElement group(String type) {
        PdfElement open = group;
        if (open == null) {
            open = new PdfElement(type);
            group = open;
        }
        return open;
    }

    private void put(PdfElement element) {
        elements.put(paragraph, element);
    }
}
