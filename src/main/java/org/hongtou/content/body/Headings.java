package org.hongtou.content.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Block;
import org.hongtou.model.Element;
import org.hongtou.model.Paragraph;
import org.hongtou.model.Span;
import org.hongtou.model.Standing;

/**
 * Tells which lines of body text are headings (GB/T 9704-2012 7.3.3): 一、 （一） 1. （1） at their start. The lines of one
 * level under one parent are a {@link Siblings} and look alike; 第一条 and a blank open a paragraph in the face of level 1;
 * 第一章 alone on a line is a chapter's title.
 */
final class Headings {
    private static final int LEVELS = 4;
    private static final Pattern CHAPTER = Pattern.compile("第[一二三四五六七八九十百零〇0-9]{1,5}[编章节](?![、，。])[^。，；：]{0,30}");
    private static final Pattern ARTICLE =
            Pattern.compile("(第[一二三四五六七八九十百零〇0-9]{1,6}条(?:之[一二三四五六七八九十]{1,2})?)(?:[ \t\u3000]+|$)");

    private final Report report;
    private final List<Block> blocks;
    /** The series that may go on, by level. */
    private final List<Siblings> open = new ArrayList<>();

    /**
     * @param blocks where the lines' paragraphs go; what a series comes to be is put right at its end
     */
    Headings(List<Block> blocks, Report report) {
        this.blocks = blocks;
        this.report = report;
        for (int level = 1; level <= LEVELS; level++) {
            open.add(new Siblings(level));
        }
    }

    /**
     * Adds the paragraph that a line is.
     *
     * @param spans its words
     */
    void add(MarkedLine line, List<Span> spans, Standing standing) {
        String text = Spans.text(spans);
        int told = line.headingLevel();
        LevelNumber number = line.literal() ? null : LevelNumber.of(text);
        if (number != null) {
            open.subList(0, number.level() - 1).forEach(Siblings::addBelow);
            close(number.first() ? number.level() : number.level() + 1);
        }
        if (told >= 0) {
            int level = told > 0 ? told : number == null ? 1 : number.level();
            close(number == null ? level : level + 1);
            Opening opening = number == null
                    ? Opening.all(text)
                    : Opening.of(number, text).asHeading(text);
            blocks.add(new NumberedLine(blocks.size(), line.words(), spans, opening, standing).heading(level));
        } else if (line.has(Marker.TEXT) || line.literal()) {
            blocks.add(paragraph(spans, line, standing));
        } else if (number != null) {
            NumberedLine item =
                    new NumberedLine(blocks.size(), line.words(), spans, Opening.of(number, text), standing);
            open.get(number.level() - 1).add(item);
            blocks.add(paragraph(spans, line, standing));
        } else {
            blocks.add(text.startsWith("第") ? article(text, spans, line, standing) : paragraph(spans, line, standing));
        }
    }

    /** Ends the series of a level and of those below it. */
    private void close(int from) {
        for (int level = from; level <= LEVELS; level++) {
            open.get(level - 1).end(blocks, report);
        }
    }

    /** Ends all series: no line follows. */
    void end() {
        close(1);
    }

    /** What starts with 第: a chapter's title, an article, or a paragraph like others. */
    private Paragraph article(String text, List<Span> spans, MarkedLine line, Standing standing) {
        if (CHAPTER.matcher(text).matches()) {
            // 一、 may run on through chapters.
            close(2);
            return new Paragraph(Element.CHAPTER, List.of(Span.plain(text)), number(line), "", standing);
        }
        Matcher article = ARTICLE.matcher(text);
        if (article.lookingAt()) {
            close(1);
            List<Span> parts = new ArrayList<>();
            parts.add(new Span(article.group(1), Span.Role.RUN_IN_1));
            if (article.end() < text.length()) {
                parts.add(Span.plain("\u3000"));
                parts.addAll(Spans.from(spans, article.end()));
            }
            return paragraph(Spans.merged(parts), line, standing);
        }
        return paragraph(spans, line, standing);
    }

    private static Paragraph paragraph(List<Span> spans, MarkedLine line, Standing standing) {
        return new Paragraph(Element.PARAGRAPH, spans, number(line), "", standing);
    }

    private static int number(MarkedLine line) {
        return line.words().place().line();
    }
}
