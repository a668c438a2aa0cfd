package org.hongtou.typeset.compose;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.line.LineBreaks;

/**
 * Breaks a title that is too long for one line between words, so that its lines make a trapezium or a lozenge, no line
 * begins with 的 and the issuer's name stays whole (GB/T 9704-2012 7.3.1 and practice). Lines that the author set are
 * kept.
 */
final class TitleBreaker {
    private final TextSetter setter;
    private final String issuer;

    TitleBreaker(TextSetter setter, String issuer) {
        this.setter = setter;
        this.issuer = issuer;
    }

    /** The title with its line breaks, for the type area. */
    SetParagraph broken(SetParagraph title) {
        Length room = setter.style()
                .page()
                .measure()
                .minus(title.format().left())
                .minus(title.format().right());
        return brokenWithin(title, room);
    }

    /** The title with its line breaks, for lines of a width. */
    SetParagraph brokenWithin(SetParagraph title, Length room) {
        String text = title.text();
        if (text.indexOf('\n') >= 0 || setter.width(title).compareTo(room) <= 0) {
            return title;
        }
        List<Integer> places = new TitleShape(text, starts(text), widths(title), room.emu()).breaks();
        return new SetParagraph(title.element(), title.format(), cut(title.runs(), places), title.id(), title.line());
    }

    private boolean[] starts(String text) {
        boolean[] words = Words.starts(text, List.of(issuer));
        boolean[] lines = new LineBreaks().of(text);
        for (int i = 1; i < text.length(); i++) {
            words[i] &= lines[i] && text.charAt(i) != '的';
        }
        return words;
    }

    /** How far the text reaches before each place, in EMU. */
    private long[] widths(SetParagraph title) {
        String text = title.text();
        long[] reach = new long[text.length() + 1];
        int at = 0;
        for (Run run : title.runs()) {
            for (int i = 0; i < run.text().length(); i++) {
                reach[at + 1] = reach[at] + width(title.element(), run, i);
                at++;
            }
        }
        return reach;
    }

    private long width(Element element, Run run, int i) {
        if (Character.isLowSurrogate(run.text().charAt(i))) {
            return 0;
        }
        String letter = Character.toString(run.text().codePointAt(i));
        return setter.width(setter.set(element, List.of(new Run(letter, run.type(), run.role()))))
                .emu();
    }

    private static List<Run> cut(List<Run> runs, List<Integer> places) {
        List<Run> cut = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < run.text().length(); i++) {
                if (places.contains(at + i)) {
                    text.append('\n');
                }
                text.append(run.text().charAt(i));
            }
            at += run.text().length();
            cut.add(new Run(text.toString(), run.type(), run.role()));
        }
        return cut;
    }
}
