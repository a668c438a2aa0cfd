package org.hongtou.model;

import java.util.List;

/**
 * An element that is one paragraph: a title, a heading, an addressee, body text.
 *
 * @param element which element it is
 * @param spans its words, in order
 * @param line the line of the content file that it comes from; 0 where it comes from elsewhere
 * @param id what a contents entry points to; empty where nothing does
 * @param standing where it stands
 */
public record Paragraph(Element element, List<Span> spans, int line, String id, Standing standing) implements Block {

    public Paragraph {
        spans = List.copyOf(spans);
    }

    /** A paragraph that stands as its element does. */
    public Paragraph(Element element, List<Span> spans, int line, String id) {
        this(element, spans, line, id, Standing.USUAL);
    }

    public static Paragraph of(Element element, String text) {
        return new Paragraph(element, List.of(Span.plain(text)), 0, "");
    }

    /** The same with other words. */
    public Paragraph with(List<Span> changed) {
        return new Paragraph(element, changed, line, id, standing);
    }

    /** The words without their roles. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            text.append(span.text());
        }
        return text.toString();
    }
}
