package org.hongtou.typeset.galley;

import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Span;
import org.hongtou.style.Borders;
import org.hongtou.style.ParagraphFormat;

/**
 * A paragraph in type.
 *
 * @param element which element of the document it is; names its paragraph style
 * @param format how it stands
 * @param runs its text; {@code \n} is a line break (titles only), {@code \t} goes to the next tab stop
 * @param id what a contents entry points to, or empty
 * @param target the id that a contents entry points to, or empty; the first run of an entry is its star, and the last
 *     one, where it shows its page, a tab and the number
 * @param line the line of the content file that it comes from; 0 where unknown
 * @param overlays pictures that lie behind it
 */
public record SetParagraph(
        Element element,
        ParagraphFormat format,
        List<Run> runs,
        String id,
        String target,
        int line,
        List<Overlay> overlays)
        implements Strip {

    public SetParagraph {
        runs = List.copyOf(runs);
        overlays = List.copyOf(overlays);
    }

    /** A paragraph that points to nothing, with nothing behind it. */
    public SetParagraph(Element element, ParagraphFormat format, List<Run> runs, String id, int line) {
        this(element, format, runs, id, "", line, List.of());
    }

    /** The words of all runs. */
    public String text() {
        if (runs.size() == 1) {
            return runs.getFirst().text();
        }
        int length = 0;
        for (Run run : runs) {
            length += run.text().length();
        }
        StringBuilder text = new StringBuilder(length);
        for (Run run : runs) {
            text.append(run.text());
        }
        return text.toString();
    }

    /** Whether it says how many pages the text has. */
    public boolean saysPages() {
        for (Run run : runs) {
            if (run.role() == Span.Role.PAGES) {
                return true;
            }
        }
        return false;
    }

    /** How many lines it has by its own breaks. */
    public int lines() {
        return 1 + (int) text().chars().filter(c -> c == '\n').count();
    }

    /** How high one that turns nowhere by itself is, with the rule under it. */
    public Length height() {
        Length height = format.pitch().times(lines());
        Borders.Border below = format.borders().below();
        return below == null
                ? height
                : height.plus(below.distance()).plus(below.stroke().height());
    }

    public SetParagraph withFormat(ParagraphFormat changed) {
        return new SetParagraph(element, changed, runs, id, target, line, overlays);
    }

    public SetParagraph withRuns(List<Run> changed) {
        return new SetParagraph(element, format, changed, id, target, line, overlays);
    }

    public SetParagraph withId(String changed) {
        return new SetParagraph(element, format, runs, changed, target, line, overlays);
    }

    public SetParagraph withTarget(String changed) {
        return new SetParagraph(element, format, runs, id, changed, line, overlays);
    }

    public SetParagraph withOverlays(List<Overlay> changed) {
        return new SetParagraph(element, format, runs, id, target, line, changed);
    }
}
