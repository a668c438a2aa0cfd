package org.hongtou.content.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.model.Element;
import org.hongtou.model.Paragraph;
import org.hongtou.model.Span;

/**
 * Tells which lines of body text are headings (GB/T 9704-2012 7.3.3): 一、 （一） 1. （1） at their start.
 *
 * <ul>
 *   <li>A line with no 。 is a heading alone on its line; on levels 3 and 4 only one of at most 40 characters.
 *   <li>A line whose first sentence has at most 50 characters (40 on levels 3 and 4) opens with a heading up to its 。;
 *       on levels 1 and 2 the sentence may be all that there is.
 *   <li>A line that ends with ； or ， is an item of an enumeration, a plain paragraph; so is the one after it, which
 *       ends the enumeration with 。.
 *   <li>第一条 and a blank open a paragraph in the face of level 1; 第一章 alone on a line is a chapter's title.
 * </ul>
 */
final class Headings {
    private static final int LEVELS = 4;
    private static final String HAN = "一二三四五六七八九十百";
    private static final int LONGEST_HAN = 4;
    private static final String DIGITS = "0123456789";
    private static final int LONGEST_DIGITS = 2;
    private static final Pattern CHAPTER = Pattern.compile("第[一二三四五六七八九十百零〇0-9]{1,5}[编章节](?![、，。])[^。，；：]{0,30}");
    private static final Pattern ARTICLE =
            Pattern.compile("(第[一二三四五六七八九十百零〇0-9]{1,6}条(?:之[一二三四五六七八九十]{1,2})?)(?:[ \t\u3000]+|$)");

    private static final int LONGEST_SENTENCE = 50;
    private static final int LONGEST_LOW_HEADING = 40;

    /** For each level whether the line before on that level was an item of an enumeration. */
    private final boolean[] enumerating = new boolean[LEVELS];

    Paragraph paragraph(List<Span> spans, int line) {
        String text = text(spans);
        if (text.startsWith("第")) {
            return article(text, spans, line);
        }
        int level = level(text);
        return level > 0 ? levelled(level, text, spans, line) : new Paragraph(Element.PARAGRAPH, spans, line, "");
    }

    /** What starts with 第: a chapter's title, an article, or a paragraph like others. */
    private static Paragraph article(String text, List<Span> spans, int line) {
        if (CHAPTER.matcher(text).matches()) {
            return new Paragraph(Element.CHAPTER, plain(text), line, "");
        }
        Matcher article = ARTICLE.matcher(text);
        if (article.lookingAt()) {
            List<Span> parts = new ArrayList<>();
            parts.add(new Span(article.group(1), Span.Role.RUN_IN_1));
            if (article.end() < text.length()) {
                parts.add(Span.plain("\u3000"));
                parts.addAll(from(spans, article.end()));
            }
            return new Paragraph(Element.PARAGRAPH, merged(parts), line, "");
        }
        return new Paragraph(Element.PARAGRAPH, spans, line, "");
    }

    /** The level whose number a text starts with: 1 for 一、 2 for （一） 3 for 1. and 4 for （1）; 0 for none. */
    private static int level(String text) {
        boolean bracketed = text.startsWith("（") || text.startsWith("(");
        int start = bracketed ? 1 : 0;
        int han = run(text, start, HAN);
        int end = start + (han > 0 ? han : run(text, start, DIGITS));
        if (end == start || end == text.length() || end - start > (han > 0 ? LONGEST_HAN : LONGEST_DIGITS)) {
            return 0;
        }
        char after = text.charAt(end);
        if (bracketed) {
            return after != '）' && after != ')' ? 0 : han > 0 ? 2 : 4;
        }
        if (han > 0) {
            return after == '、' ? 1 : 0;
        }
        return (after == '.' || after == '．') && run(text, end + 1, DIGITS) == 0 ? 3 : 0;
    }

    /** How many characters of one sort stand from an index on. */
    private static int run(String text, int from, String sort) {
        int at = from;
        while (at < text.length() && sort.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at - from;
    }

    private static String text(List<Span> spans) {
        if (spans.size() == 1) {
            return spans.getFirst().text();
        }
        StringBuilder words = new StringBuilder();
        spans.forEach(span -> words.append(span.text()));
        return words.toString();
    }

    private Paragraph levelled(int level, String text, List<Span> spans, int line) {
        char last = text.charAt(text.length() - 1);
        boolean item = "；;，,".indexOf(last) >= 0;
        boolean wasItem = enumerating[level - 1];
        enumerating[level - 1] = item;
        if (item || (wasItem && last == '。')) {
            return new Paragraph(Element.PARAGRAPH, spans, line, "");
        }
        boolean low = level > 2;
        int stop = firstStop(text);
        if (stop < 0) {
            boolean heading = !low || (text.length() <= LONGEST_LOW_HEADING && last != '：' && last != ':');
            return heading
                    ? new Paragraph(Element.heading(level), plain(text), line, "")
                    : new Paragraph(Element.PARAGRAPH, spans, line, "");
        }
        boolean whole = stop == text.length();
        if (stop > (low ? LONGEST_LOW_HEADING : LONGEST_SENTENCE) || (low && whole)) {
            return new Paragraph(Element.PARAGRAPH, spans, line, "");
        }
        List<Span> parts = new ArrayList<>();
        parts.add(new Span(text.substring(0, stop), Span.runIn(level)));
        parts.addAll(from(spans, stop));
        return new Paragraph(Element.PARAGRAPH, parts, line, "");
    }

    /** The index after the first 。 that no bracket or quote holds; −1 if there is none. */
    private static int firstStop(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("（《“‘〔【".indexOf(c) >= 0) {
                depth++;
            } else if ("）》”’〕】".indexOf(c) >= 0) {
                depth--;
            } else if (c == '。' && depth <= 0) {
                return i + 1;
            }
        }
        return -1;
    }

    /** What follows an index of the words, each stretch with its role. */
    private static List<Span> from(List<Span> spans, int index) {
        List<Span> rest = new ArrayList<>();
        int at = 0;
        for (Span span : spans) {
            int end = at + span.text().length();
            if (end > index) {
                rest.add(new Span(span.text().substring(Math.max(0, index - at)), span.role()));
            }
            at = end;
        }
        return rest;
    }

    private static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans) {
            if (!merged.isEmpty() && merged.getLast().role() == span.role()) {
                merged.add(new Span(merged.removeLast().text() + span.text(), span.role()));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    private static List<Span> plain(String text) {
        return List.of(Span.plain(text));
    }
}
