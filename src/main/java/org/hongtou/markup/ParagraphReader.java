package org.hongtou.markup;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hongtou.model.Block;
import org.hongtou.model.Element;
import org.hongtou.model.Paragraph;
import org.hongtou.model.Span;
import org.hongtou.model.Standing;
import org.jspecify.annotations.Nullable;

/** Reads the elements that are one paragraph. */
final class ParagraphReader {
    static final String HEADING = "heading";

    private static final String RUN_IN = "run-in";
    private static final String ALIGN = "align";
    private static final String NEW_PAGE = "new-page";

    /** The elements whose tag is {@link Element#key()}; headings have one tag for all levels. */
    private static final Map<String, Element> ELEMENTS = elements(
            Element.TITLE,
            Element.PARAGRAPH,
            Element.ISSUE,
            Element.ORDER_NUMBER,
            Element.REPORT_TO,
            Element.SUBTITLE,
            Element.ADOPTION,
            Element.BYLINE,
            Element.ADDRESSEE,
            Element.COLUMN,
            Element.ITEM_TITLE,
            Element.ITEM_SUBTITLE,
            Element.CHAPTER,
            Element.LEAD,
            Element.BRIEF,
            Element.SOURCE,
            Element.NOTE,
            Element.TABLE_NOTE,
            Element.ATTACHMENT_TITLE);

    private static final List<Element> HEADINGS =
            List.of(Element.HEADING_1, Element.HEADING_2, Element.HEADING_3, Element.HEADING_4);

    private static final Set<Element> WITH_BREAKS =
            Set.of(Element.TITLE, Element.SUBTITLE, Element.ITEM_TITLE, Element.ATTACHMENT_TITLE, Element.ADOPTION);

    /** The names of all paragraph elements. */
    static final List<String> NAMES = names();

    private ParagraphReader() {}

    /** Whether an element has a tag of its own, or is a heading. */
    static boolean knows(Element element) {
        return level(element) > 0 || ELEMENTS.containsKey(element.key());
    }

    /** The level of a heading; 0 for other elements. */
    static int level(Element element) {
        return HEADINGS.indexOf(element) + 1;
    }

    /** Whether an element's words may have breaks that the author set. */
    static boolean breaks(Element element) {
        return WITH_BREAKS.contains(element);
    }

    /** Whether an element runs into the paragraph after it. */
    static boolean runsIn(Tag tag) {
        return (tag.name().equals(HEADING) || tag.name().equals(Element.ITEM_TITLE.key()))
                && "true".equals(tag.attributes().get(RUN_IN));
    }

    static @Nullable Block read(Tag tag, MarkupReading reading) {
        Element named = ELEMENTS.get(tag.name());
        Attributes attributes = named == null
                ? reading.attributes(tag, "level", RUN_IN, "id", "line", ALIGN, NEW_PAGE)
                : named == Element.ITEM_TITLE
                        ? reading.attributes(tag, RUN_IN, "id", "line", ALIGN, NEW_PAGE)
                        : reading.attributes(tag, "id", "line", ALIGN, NEW_PAGE);
        attributes.flag(RUN_IN);
        Element element = named == null ? heading(attributes) : named;
        int line = attributes.whole("line", 0, 0, Integer.MAX_VALUE);
        List<Span> spans = InlineReader.read(tag, breaks(element), reading);
        Standing standing = new Standing(
                attributes.choice(ALIGN, Standing.Side.class, Standing.Side.USUAL), attributes.flag(NEW_PAGE));
        return spans.isEmpty() ? null : new Paragraph(element, spans, line, attributes.text("id"), standing);
    }

    private static Element heading(Attributes attributes) {
        attributes.required("level");
        return Element.heading(attributes.whole("level", 1, 1, 4));
    }

    private static Map<String, Element> elements(Element... elements) {
        Map<String, Element> byName = new LinkedHashMap<>();
        Arrays.stream(elements).forEach(element -> byName.put(element.key(), element));
        return Collections.unmodifiableMap(byName);
    }

    private static List<String> names() {
        return Stream.concat(ELEMENTS.keySet().stream(), Stream.of(HEADING)).toList();
    }
}
