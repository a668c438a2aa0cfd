package org.hongtou.output.docx.styles;

import org.hongtou.model.Length;
import org.hongtou.output.xml.XmlOut;
import org.hongtou.style.Indents;
import org.hongtou.style.Type;

/**
 * How far lines stand in: in twips, and the first one in letters where it stands in by whole ones, so that Word shows
 * “2 字符” and the indent follows when a clerk changes the size. What is said in letters goes before what is said in
 * twips, and is inherited apart from it (ISO/IEC 29500-1 17.3.1.12): so every indent here says both, 0 letters where it
 * has none. Programs that count no letters take the twips.
 *
 * @param left in twips
 * @param right in twips
 * @param firstLine in twips, from {@code left}; negative where the others hang
 * @param letters of the first line's, in hundredths; 0 where it is no number of letters
 */
public record DocxIndents(long left, long right, long firstLine, long letters) {
    private static final int MOST_LETTERS = 9;
    private static final long HUNDREDTHS = 100;

    /** A style's letters and the type area's cells differ by less in each letter. */
    private static final Length NEARLY = Length.pt(0.3);

    /** No indent at all, whatever the style says. */
    public static final DocxIndents NONE = new DocxIndents(0, 0, 0, 0);

    /**
     * The indents of a paragraph.
     *
     * @param type the letters of its style
     */
    static DocxIndents of(Indents indents, Type type) {
        return new DocxIndents(
                indents.left().twips(),
                indents.right().twips(),
                indents.firstLine().twips(),
                HUNDREDTHS * letters(indents.firstLine(), type));
    }

    private static long letters(Length firstLine, Type type) {
        Length letter = type.size().plus(type.tracking());
        if (firstLine.emu() <= 0 || letter.emu() <= 0) {
            return 0;
        }
        long letters = Math.round((double) firstLine.emu() / letter.emu());
        long off = Math.abs(firstLine.emu() - letters * letter.emu());
        return letters <= MOST_LETTERS && off <= letters * NEARLY.emu() ? letters : 0;
    }

    /** Writes the {@code w:ind}, which nothing of a style beneath shows through. */
    public void write(XmlOut out) {
        out.start("w:ind").attribute("w:left", left).attribute("w:right", right);
        if (firstLine < 0) {
            out.attribute("w:firstLineChars", 0).attribute("w:hanging", -firstLine);
        } else {
            out.attribute("w:firstLineChars", letters).attribute("w:firstLine", firstLine);
        }
        out.end();
    }
}
