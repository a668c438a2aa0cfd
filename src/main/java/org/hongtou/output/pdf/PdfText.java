package org.hongtou.output.pdf;

import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.output.WordTally;
import org.hongtou.style.Type;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.PlacedLine;
import org.hongtou.typeset.page.PlacedNotice;
import org.hongtou.typeset.page.PlacedRun;
import org.jspecify.annotations.Nullable;

/**
 * Draws the lines of one page: one text object a line, every letter with its glyph, blanks too, even where nothing but
 * white stands for them, so that the words come out of the file as they were written. What is set already is not set
 * again.
 */
final class PdfText {
    /** How thick the stroke is that makes letters bolder, in parts of their size. */
    private static final double BOLDER = 1 / 30.0;

    /** Letters further apart than this part of their size are parted by programs that read a PDF. */
    private static final double APART = 0.08;

    private static final int PLAIN_SCALE = 100;

    private final PdfFonts fonts;
    private final PdfTags tags;
    private final PdfBlanks blanks;
    private final PdfContent content;
    private final WordTally drawn;
    private List<PlacedRun> line = List.of();
    private @Nullable PdfFont font;
    private long size = -1;
    private long spacing;
    private int scale = PLAIN_SCALE;
    private int rgb = -1;
    private boolean bolder;
    private int strokeRgb = -1;
    private long strokeWidth = -1;

    /** @param drawn counts the words that are drawn as part of the document */
    PdfText(PdfFonts fonts, PdfTags tags, PdfBlanks blanks, PdfContent content, WordTally drawn) {
        this.fonts = fonts;
        this.tags = tags;
        this.blanks = blanks;
        this.content = content;
        this.drawn = drawn;
    }

    /**
     * Draws a page's lines.
     *
     * @param sheetHeight of the upright sheet, whose places those of the page number are
     */
    void draw(Page page, Length sheetHeight) {
        for (PlacedLine line : page.lines()) {
            if (line.runs().isEmpty()) {
                continue;
            }
            boolean counts = tags.beginLine(line, content);
            blanks.begin(line);
            this.line = line.runs();
            boolean[] parted = new boolean[line.runs().size()];
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < parted.length; i++) {
                parted[i] = blanks.after(line.runs().get(i), i == parted.length - 1);
                words.append(line.runs().get(i).text()).append(parted[i] ? " " : "");
            }
            boolean spread = isSpread(line);
            if (spread) {
                content.beginWords(words.toString());
            }
            content.operator("BT");
            for (int i = 0; i < parted.length; i++) {
                PlacedRun run = line.runs().get(i);
                if (counts) {
                    drawn.add(run.text());
                }
                if (page.sideways() && line.element() == Element.PAGE_NUMBER) {
                    drawUpright(run, sheetHeight.minus(line.baseline()));
                } else {
                    draw(run, line.baseline(), parted[i]);
                }
            }
            content.operator("ET");
            if (spread) {
                content.endWords();
            }
        }
        tags.endLines(content);
    }

    /** Draws what stands behind all else and is no part of the document. */
    void drawBehind(@Nullable PlacedNotice notice) {
        if (notice == null) {
            return;
        }
        tags.beginNotice(notice.rising(), content);
        content.operator("q BT");
        line = notice.runs();
        double turn = notice.rising() ? Math.sqrt(0.5) : 0;
        for (PlacedRun run : notice.runs()) {
            PdfFont used = look(run);
            Length x = notice.x().plus(run.x().times(notice.rising() ? turn : 1));
            content.operator(notice.rising() ? "0.7071 0.7071 -0.7071 0.7071" : "1 0 0 1");
            content.length(x)
                    .fromTop(notice.baseline().minus(run.x().times(turn)))
                    .operator("Tm");
            show(run, used, false);
        }
        content.operator("ET Q");
        tags.end(content);
    }

    /** Whether letters stand so far apart that a reading program would take each for a word or a line of its own. */
    private static boolean isSpread(PlacedLine line) {
        for (PlacedRun run : line.runs()) {
            if (run.spacing().compareTo(run.type().size().times(APART)) > 0) {
                return true;
            }
        }
        return false;
    }

    private void draw(PlacedRun run, Length baseline, boolean blank) {
        PdfFont used = look(run);
        content.operator("1 0 0 1");
        content.length(run.x()).fromTop(baseline).operator("Tm");
        show(run, used, blank);
    }

    /** Draws letters upright on the sheet that lie on the page as it is read. */
    private void drawUpright(PlacedRun run, Length x) {
        PdfFont used = look(run);
        content.operator("0 -1 1 0");
        content.length(x).fromTop(run.x()).operator("Tm");
        show(run, used, false);
    }

    /** Faces of rare characters have no blank: the line's first face that has one gives it. */
    private void showBlank(PlacedRun run) {
        for (PlacedRun other : line) {
            PdfFont face = fonts.font(other.font());
            if (face.font().glyph(' ') != 0) {
                select(face, run.type().size());
                content.openString();
                content.glyph(face.glyph(' '));
                content.closeString().operator("Tj");
                return;
            }
        }
    }

    private PdfFont look(PlacedRun run) {
        Type type = run.type();
        PdfFont used = fonts.font(run.font());
        select(used, type.size());
        space(run.spacing(), type.scale());
        colour(type.rgb());
        bolder(type.bold() && !used.bold(), type);
        return used;
    }

    private void show(PlacedRun run, PdfFont used, boolean blank) {
        content.openString();
        String text = run.text();
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            content.glyph(used.glyph(codePoint));
            i += Character.charCount(codePoint);
        }
        boolean own = used.font().glyph(' ') != 0;
        if (blank && own) {
            content.glyph(used.glyph(' '));
        }
        content.closeString().operator("Tj");
        if (blank && !own) {
            showBlank(run);
        }
    }

    private void select(PdfFont used, Length letters) {
        long wanted = PdfContent.milliPoints(letters);
        if (font != used || size != wanted) {
            content.name(used.name()).milli(wanted).operator("Tf");
            font = used;
            size = wanted;
        }
    }

    /** Spacing is stretched with the letters by a PDF's reader, so it is given as what it was before that. */
    private void space(Length wanted, int percent) {
        if (scale != percent) {
            content.milli(1000L * percent).operator("Tz");
            scale = percent;
        }
        long unstretched = PdfContent.milliPoints(wanted.times((double) PLAIN_SCALE / percent));
        if (spacing != unstretched) {
            content.milli(unstretched).operator("Tc");
            spacing = unstretched;
        }
    }

    private void colour(int wanted) {
        if (rgb != wanted) {
            content.fill(wanted);
            rgb = wanted;
        }
    }

    private void bolder(boolean wanted, Type type) {
        if (wanted) {
            long width = PdfContent.milliPoints(type.size().times(BOLDER));
            if (strokeWidth != width) {
                content.milli(width).operator("w 1 j"); // round joins: pointed ones would stick out
                strokeWidth = width;
            }
            if (strokeRgb != type.rgb()) {
                content.stroke(type.rgb());
                strokeRgb = type.rgb();
            }
        }
        if (bolder != wanted) {
            content.operator(wanted ? "2 Tr" : "0 Tr");
            bolder = wanted;
        }
    }
}
