package org.hongtou.content.body;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.content.source.TextLine;
import org.hongtou.model.Element;
import org.hongtou.model.Paragraph;
import org.hongtou.model.Span;
import org.hongtou.model.Standing;

/**
 * A line that may be a heading.
 *
 * @param index which block of the text it is
 * @param line as it was written
 * @param spans its words
 * @param opening what it looks like by itself
 * @param standing where it stands
 */
record NumberedLine(int index, TextLine line, List<Span> spans, Opening opening, Standing standing) {

    NumberedLine with(Opening changed) {
        return changed.equals(opening) ? this : new NumberedLine(index, line, spans, changed, standing);
    }

    /** The line as a heading of a level, or as a paragraph that opens with one. */
    Paragraph heading(int level) {
        String text = Spans.text(spans);
        int number = line.place().line();
        if (opening.end() == text.length()) {
            return new Paragraph(Element.heading(level), List.of(Span.plain(text)), number, "", standing);
        }
        List<Span> parts = new ArrayList<>();
        parts.add(new Span(text.substring(0, opening.end()), Span.runIn(level)));
        parts.addAll(Spans.from(spans, opening.end()));
        return new Paragraph(Element.PARAGRAPH, parts, number, "", standing);
    }
}
