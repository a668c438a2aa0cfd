package org.hongtou.typeset.line;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hongtou.model.Length;
import org.hongtou.style.Type;
import org.hongtou.typeset.galley.Run;

/**
 * Lines that end before a name rather than within it. Their letters stand so far apart that nothing more has room, by
 * no more than spreading does to them, so that a word processor can't begin the name there either.
 *
 * @param lines with the names whole
 * @param held which of the lines end sooner for that
 */
record HeldLines(BrokenParagraph lines, BitSet held) {
    private static final long STEP = Length.twips(1).emu();

    /** The paragraph's runs, with the letters of these lines apart. */
    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int line = 0;
        int at = 0;
        for (Run run : lines.paragraph().runs()) {
            int end = at + run.text().length();
            int from = at;
            while (from < end) {
                while (line + 1 < lines.size() && lines.line(line + 1).start() <= from) {
                    line++;
                }
                int next = line + 1 < lines.size()
                        ? Math.min(end, lines.line(line + 1).start())
                        : end;
                int start = held.get(line) ? Math.clamp(lines.spreadFrom(line), from, next) : next;
                add(run, from - at, start - at, Length.ZERO, runs);
                add(run, start - at, next - at, apart(line), runs);
                from = next;
            }
            at = end;
        }
        return runs;
    }

    /** How much further apart the letters of a line stand, in whole twips. */
    private Length apart(int line) {
        int letters = 0;
        Line held = lines.line(line);
        String text = lines.paragraph().text();
        for (int i = lines.spreadFrom(line); i < held.end(); i++) {
            letters += isSpread(text.charAt(i)) && !Character.isLowSurrogate(text.charAt(i)) ? 1 : 0;
        }
        return letters == 0 ? Length.ZERO : new Length((held.room() - held.width()) / letters / STEP * STEP);
    }

    /** Adds a part of a run, with all letters but Latin ones apart. */
    private static void add(Run run, int from, int to, Length apart, List<Run> runs) {
        int start = from;
        while (start < to) {
            boolean spread = isSpread(run.text().charAt(start));
            int end = start + 1;
            while (end < to && (apart.emu() == 0 || isSpread(run.text().charAt(end)) == spread)) {
                end++;
            }
            Type type = run.type();
            Type wider = spread ? type.withTracking(type.tracking().plus(apart)) : type;
            runs.add(new Run(run.text().substring(start, end), wider, run.role(), run.parts()));
            start = end;
        }
    }

    private static boolean isSpread(char c) {
        return (Signs.of(c) & Signs.LATIN) == 0;
    }
}
