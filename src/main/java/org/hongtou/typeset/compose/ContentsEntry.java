package org.hongtou.typeset.compose;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Contents;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Span;
import org.hongtou.style.Align;
import org.hongtou.style.Indents;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.style.Phrase;
import org.hongtou.style.Style;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.line.BrokenParagraph;

/**
 * Sets an entry of contents: the mark of entries, the item's title and, where pages are to show, a tab and a figure, which gives way
 * to the page's number when that is known. The room that the number has doesn't depend on it, so that it moves no line.
 */
final class ContentsEntry {
    private final TextSetter setter;

    ContentsEntry(TextSetter setter) {
        this.setter = setter;
    }

    SetParagraph set(Contents.Entry entry) {
        Style style = setter.style();
        Run mark = setter.run(Element.CONTENTS_ENTRY, setter.phrase(Phrase.CONTENTS_ENTRY));
        SetParagraph words = new HangingLines(setter)
                .hanging(Element.CONTENTS_ENTRY, mark, List.of(Span.plain(entry.text())))
                .withTarget(entry.target());
        boolean numbered = !entry.target().isEmpty()
                && style.contents().pageNumbers()
                && style.pageNumber().shown();
        return numbered ? numbered(turned(words), style) : words;
    }

    private SetParagraph numbered(SetParagraph words, Style style) {
        List<Run> runs = new ArrayList<>(words.runs());
        runs.addAll(setter.runs(Element.CONTENTS_ENTRY, List.of(Span.plain("\t0"))));
        Length end = setter.measure().minus(words.format().indents().right()).toTwip();
        ParagraphFormat.Tab stop =
                new ParagraphFormat.Tab(end, Align.RIGHT, style.contents().leader());
        return words.withRuns(runs).withFormat(words.format().withTabs(List.of(stop)));
    }

    /**
     * The words with a line break where the last line would leave no room for the number. A narrower paragraph with the
     * stop beyond its edge would do without, but LibreOffice draws nothing there.
     */
    private SetParagraph turned(SetParagraph words) {
        BrokenParagraph broken = setter.broken(words);
        String last = broken.text(broken.size() - 1);
        int start = words.text().length() - last.length();
        SetParagraph narrow = narrow(words, start, last);
        BrokenParagraph apart = setter.broken(narrow);
        return apart.size() == 1
                ? words
                : words.withRuns(TitleBreaker.cut(words.runs(), List.of(start + length(apart))));
    }

    /** The words of the last line as a paragraph that ends where the number's room begins. */
    private SetParagraph narrow(SetParagraph words, int start, String last) {
        ParagraphFormat format = words.format();
        Indents indents = format.indents();
        Length right = indents.right().plus(setter.style().contents().numberRoom());
        Length firstLine = start == 0 ? indents.firstLine() : Length.ZERO;
        return setter.set(Element.CONTENTS_ENTRY, setter.runs(Element.CONTENTS_ENTRY, List.of(Span.plain(last))))
                .withFormat(format.withIndents(indents.withRight(right).withFirstLine(firstLine)));
    }

    /** How much of a text its first line takes; the line after it never begins with a blank. */
    private static int length(BrokenParagraph apart) {
        String text = apart.paragraph().text();
        int end = apart.text(0).length();
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }
}
