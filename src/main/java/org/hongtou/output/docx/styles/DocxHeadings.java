package org.hongtou.output.docx.styles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.model.Element;
import org.hongtou.style.ParagraphStyle;
import org.hongtou.style.Style;

/**
 * Which elements are Word's headings. Its navigation, its contents and other tools look for styles called {@code heading
 * 1} to {@code heading 9}, and for a {@code Title} that is above them all and no level itself; so under a title the
 * levels of the style move up by its own.
 */
public final class DocxHeadings {
    private static final int DEEPEST = 9;

    /** Of several elements on one level the first of these bears Word's name. */
    private static final List<Element> FIRST = List.of(
            Element.HEADING_1,
            Element.HEADING_2,
            Element.HEADING_3,
            Element.HEADING_4,
            Element.COLUMN,
            Element.ITEM_TITLE,
            Element.CHAPTER,
            Element.ATTACHMENT_TITLE);

    private final Map<Element, Integer> levels = new EnumMap<>(Element.class);
    private final Map<Element, Integer> headings = new EnumMap<>(Element.class);

    private DocxHeadings() {}

    /**
     * The headings of a document.
     *
     * @param style the look of its kind, with the levels
     * @param used the elements that it has
     */
    public static DocxHeadings of(Style style, Set<Element> used) {
        DocxHeadings found = new DocxHeadings();
        int above = used.contains(Element.TITLE) ? outline(style, Element.TITLE) : 0;
        List<Element> order = new ArrayList<>(EnumSet.allOf(Element.class));
        order.sort(Comparator.comparingInt(element -> FIRST.contains(element) ? FIRST.indexOf(element) : FIRST.size()));
        for (Element element : order) {
            int outline = outline(style, element);
            if (outline > 0 && element != Element.TITLE) {
                int level = Math.min(DEEPEST, Math.max(1, outline - above));
                found.levels.put(element, level);
                if (!found.headings.containsValue(level)) {
                    found.headings.put(element, level);
                }
            }
        }
        return found;
    }

    private static int outline(Style style, Element element) {
        ParagraphStyle look = style.paragraphs().get(element);
        return look == null ? 0 : look.format().outline();
    }

    /** An element's level in the navigation, from 1; 0 for what isn't in it. */
    int level(Element element) {
        return levels.getOrDefault(element, 0);
    }

    /** The number n of an element that is Word's {@code heading n}; 0 for all others. */
    public int heading(Element element) {
        return headings.getOrDefault(element, 0);
    }
}
