package org.hongtou.content;

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
    private static final String HAN = "[一二三四五六七八九十百]{1,4}";
    private static final List<Pattern> LEVELS = List.of(
            Pattern.compile(HAN + "、"),
            Pattern.compile("[（(]" + HAN + "[）)]"),
            Pattern.compile("[0-9]{1,2}[.．](?![0-9])"),
            Pattern.compile("[（(][0-9]{1,2}[）)]"));
    private static final Pattern CHAPTER = Pattern.compile("第[一二三四五六七八九十百零〇0-9]{1,5}[编章节](?![、，。])[^。，；：]{0,30}");
    private static final Pattern ARTICLE =
            Pattern.compile("(第[一二三四五六七八九十百零〇0-9]{1,6}条(?:之[一二三四五六七八九十]{1,2})?)(?:[ \t\u3000]+|$)");
    /** The characters that these forms start with: most lines start with none of them. */
    private static final String STARTS = "一二三四五六七八九十百（(0123456789第";

    private static final int LONGEST_SENTENCE = 50;
    private static final int LONGEST_LOW_HEADING = 40;

    /** For each level whether the line before on that level was an item of an enumeration. */
    private final boolean[] enumerating = new boolean[LEVELS.size()];

    Paragraph paragraph(List<Span> spans, int line) {
        String text = text(spans);
        if (text.isEmpty() || STARTS.indexOf(text.charAt(0)) < 0) {
            return new Paragraph(Element.PARAGRAPH, spans, line, "");
        }
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
        for (int level = 1; level <= LEVELS.size(); level++) {
            if (LEVELS.get(level - 1).matcher(text).lookingAt()) {
                return levelled(level, text, spans, line);
            }
        }
        return new Paragraph(Element.PARAGRAPH, spans, line, "");
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
