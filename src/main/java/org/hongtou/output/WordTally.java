package org.hongtou.output;

import org.hongtou.typeset.galley.Frame;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.Strips;

/**
 * How many words and marks a text has and which, whatever their order: two texts with the same tally lack nothing of
 * each other. Blanks, tabs and line breaks don't count, which files have in places of their own. Belongs to one thread.
 */
public final class WordTally {
    /** Mixes a character's number so that sums of different characters differ. */
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long count;
    private long sum;

    /** The words of a document in type: a letter's head, the text, the foot. Page numbers are none. */
    public static WordTally of(Galley galley) {
        WordTally tally = new WordTally();
        Frame.FirstPage first = galley.frame().firstPage();
        if (first != null) {
            first.head().forEach(tally::add);
        }
        Strips.paragraphs(galley).forEach(tally::add);
        return tally;
    }

    private void add(SetParagraph paragraph) {
        paragraph.runs().forEach(run -> add(run.text()));
    }

    /** Counts a text's words and marks. */
    public void add(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i));
        }
    }

    /** Counts a character, or half of one; a blank is none. */
    public void add(char c) {
        if (c > ' ' && !Character.isSpaceChar(c)) {
            long mixed = (c + 1) * MIX;
            sum += (mixed ^ mixed >>> 29) * MIX;
            count++;
        }
    }

    /** Counts the words and marks of another tally. */
    public void add(WordTally other) {
        count += other.count;
        sum += other.sum;
    }

    /** Takes a text's words and marks out that were counted. */
    public void remove(CharSequence text) {
        WordTally less = new WordTally();
        less.add(text);
        count -= less.count;
        sum -= less.sum;
    }

    /** How many there are. */
    public long count() {
        return count;
    }

    /**
     * Demands that a file has what its document has.
     *
     * @param written what the file has
     * @param format which format the file is in
     * @throws IllegalStateException if words are missing, too many or others: the program is at fault
     */
    public void require(WordTally written, String format) {
        if (written.count != count || written.sum != sum) {
            throw new IllegalStateException("The document has " + count + " words and marks, its " + format + " file "
                    + written.count + (written.count == count ? " others" : ""));
        }
    }
}
