package org.hongtou.markup;

import java.util.List;
import org.hongtou.model.Paragraph;
import org.hongtou.model.Span;
import org.hongtou.model.Standing;

/** Writes paragraphs and the words in them. */
final class ParagraphWriter {
    private ParagraphWriter() {}

    /** @throws IllegalArgumentException if the element is no paragraph of a document, such as a page number */
    static void write(Paragraph paragraph, TagWriter tags) {
        if (!ParagraphReader.knows(paragraph.element())) {
            throw new IllegalArgumentException("no markup for " + paragraph.element());
        }
        int level = ParagraphReader.level(paragraph.element());
        Standing.Side side = paragraph.standing().side();
        String name = level == 0 ? paragraph.element().key() : ParagraphReader.HEADING;
        tags.open(name)
                .attribute("level", level, 0)
                .attribute("id", paragraph.id())
                .attribute("line", paragraph.line(), 0)
                .attribute("align", side == Standing.Side.USUAL ? "" : side.key())
                .attribute("new-page", paragraph.standing().newPage());
        spans(paragraph.spans(), tags);
        tags.close(name);
    }

    static void spans(List<Span> spans, TagWriter tags) {
        for (Span span : spans) {
            switch (span.role()) {
                case PLAIN -> words(span.text(), tags);
                case STRONG -> inline("strong", 0, span.text(), tags);
                case LABEL -> inline("label", 0, span.text(), tags);
                case RUN_IN_TITLE -> inline("run-in", 0, span.text(), tags);
                case RUN_IN_1 -> inline("run-in", 1, span.text(), tags);
                case RUN_IN_2 -> inline("run-in", 2, span.text(), tags);
                case RUN_IN_3 -> inline("run-in", 3, span.text(), tags);
                case RUN_IN_4 -> inline("run-in", 4, span.text(), tags);
                case PAGES -> tags.open(InlineReader.PAGES).close(InlineReader.PAGES);
            }
        }
    }

    private static void inline(String name, int level, String text, TagWriter tags) {
        tags.open(name).attribute("level", level, 0);
        words(text, tags);
        tags.close(name);
    }

    private static void words(String text, TagWriter tags) {
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            line(text.substring(from, end), tags);
            tags.open("br").close("br");
            from = end + 1;
        }
        line(text.substring(from), tags);
    }

    private static void line(String words, TagWriter tags) {
        if (!words.isEmpty()) {
            tags.words(words);
        }
    }
}
