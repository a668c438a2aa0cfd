package org.hongtou.typeset.line;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Length;
import org.hongtou.style.Align;
import org.hongtou.style.Type;
import org.hongtou.typeset.Script;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;

/**
 * Looks the lines of a paragraph over as a typesetter does: names in lists stay whole, a single character on the last
 * line is drawn in, and where a line would be torn apart to fill its width, the paragraph stands flush left. All are
 * looks of the paragraph and its letters, so that a word processor shows the same lines.
 *
 * @param maker makes the lines of the changed paragraph
 * @param measure the width that it stands in
 */
record Evening(LineMaker maker, Length measure) {
    /** Letters are drawn together by such steps, the smallest that a word processor knows. */
    private static final Length STEP = Length.twips(1);
    /** And at most by so much: 0.2 pt. */
    private static final int STEPS = 4;
    /** A character and its closing marks. */
    private static final int SINGLE = 3;

    /** The same paragraph, changed where that makes better lines. */
    BrokenParagraph evened(BrokenParagraph usual) {
        Align align = usual.paragraph().format().align();
        if (align != Align.JUSTIFY && align != Align.LEFT) {
            return usual;
        }
        BrokenParagraph whole = WholeNames.in(usual.paragraph().element()) ? withNames(usual) : usual;
        // What a line of a list is held by would be undone by drawing its letters together.
        boolean single = whole.equals(usual) && endsWithSingle(usual);
        BrokenParagraph drawn = single ? drawnIn(usual) : whole;
        boolean torn = align == Align.JUSTIFY && isTorn(drawn);
        boolean parts = !drawn.longWords().isEmpty();
        if (drawn.equals(usual) && !torn && !parts) {
            return usual;
        }
        SetParagraph set = drawn.paragraph();
        set = torn ? set.withFormat(set.format().withAlign(Align.LEFT)) : set;
        return drawn.standingFor(usual.paragraph(), parts ? set.withRuns(parting(drawn)) : set);
    }

    /** The runs with the words that are longer than a line in runs of their own. */
    private static List<Run> parting(BrokenParagraph lines) {
        List<Run> parted = new ArrayList<>();
        int at = 0;
        for (Run run : lines.paragraph().runs()) {
            int end = at + run.text().length();
            int from = at;
            for (LongWord word : lines.longWords()) {
                int start = Math.max(from, word.from());
                int stop = Math.min(end, word.to());
                if (start < stop) {
                    add(run, from - at, start - at, run.parts(), parted);
                    add(run, start - at, stop - at, true, parted);
                    from = stop;
                }
            }
            add(run, from - at, end - at, run.parts(), parted);
            at = end;
        }
        return parted;
    }

    private static void add(Run run, int from, int to, boolean parts, List<Run> parted) {
        if (from < to) {
            parted.add(new Run(run.text().substring(from, to), run.type(), run.role(), parts));
        }
    }

    /** Whether the last line holds one Han character and perhaps marks after it. */
    private static boolean endsWithSingle(BrokenParagraph lines) {
        String last = lines.text(lines.size() - 1);
        if (last.isEmpty() || last.length() > SINGLE || !Character.isIdeographic(last.codePointAt(0))) {
            return false;
        }
        return last.codePoints()
                .skip(1)
                .allMatch(mark -> mark <= Character.MAX_VALUE && Kinsoku.notAtStart((char) mark));
    }

    /** With names and numbers whole; as they are where letters that stand apart don't hold the lines so. */
    private BrokenParagraph withNames(BrokenParagraph usual) {
        HeldLines held = maker.withNames(usual, measure);
        if (held.held().isEmpty()) {
            return usual;
        }
        BrokenParagraph apart = maker.usual(usual.paragraph().withRuns(held.runs()), measure);
        return apart.endsAs(held.lines()) ? apart : usual;
    }

    /** With letters that stand closer by as little as leaves one line less; as they are where too much would be needed. */
    private BrokenParagraph drawnIn(BrokenParagraph usual) {
        SetParagraph given = usual.paragraph();
        BrokenParagraph closest = closer(given, STEPS, measure);
        if (closest.size() >= usual.size()) {
            return usual; // as nearly always: a line of Han characters gains too little
        }
        // What word processors round may be all that a line is short of: the least that does without.
        Length sure = measure.minus(new Length(LineMaker.ROUNDING));
        for (int steps = 1; steps < STEPS; steps++) {
            if (closer(given, steps, sure).size() < usual.size()) {
                return closer(given, steps, measure);
            }
        }
        return closest;
    }

    private BrokenParagraph closer(SetParagraph given, int steps, Length width) {
        return maker.usual(given.withRuns(closer(given.runs(), STEP.times(steps))), width);
    }

    private static List<Run> closer(List<Run> runs, Length by) {
        List<Run> closer = new ArrayList<>(runs.size());
        for (Run run : runs) {
            Type type = run.type();
            boolean han = run.text().codePoints().anyMatch(Script::isHan);
            closer.add(han ? run.withType(type.withTracking(type.tracking().minus(by))) : run);
        }
        return closer;
    }

    private static boolean isTorn(BrokenParagraph lines) {
        for (int line = 0; line < lines.size() - 1; line++) {
            if (!lines.line(line).last() && lines.isTorn(line)) {
                return true;
            }
        }
        return false;
    }
}
