package org.hongtou.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hongtou.model.Element;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.Strip;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.Pages;
import org.hongtou.typeset.page.PlacedLine;
import org.hongtou.typeset.page.PlacedRun;

/**
 * The numbers 份号 of copies that differ in nothing else (GB/T 9704-2012 7.2.1). The document is set with the first; as
 * the number stands alone at its line's left end, the others take its place on the page as it is.
 *
 * @param first as the document prints it: 000001; empty where there is one copy alone
 * @param count how many there are, from 1
 */
public record CopyNumbers(String first, int count) {
    /** Of a document that is made once. */
    public static final CopyNumbers NONE = new CopyNumbers("", 1);

    /** Whether there are several copies. */
    public boolean several() {
        return count > 1;
    }

    /** The copies, from 0. */
    public IntStream copies() {
        return IntStream.range(0, count);
    }

    /** The number of a copy, with as many figures as the first. */
    public String of(int copy) {
        if (copy == 0) {
            return first;
        }
        String number = Long.toString(Long.parseLong(first) + copy);
        return "0".repeat(Math.max(0, first.length() - number.length())) + number;
    }

    /** The pages of a copy. */
    public Pages on(Pages pages, int copy) {
        if (copy == 0) {
            return pages;
        }
        Page page = pages.pages().getFirst();
        List<PlacedLine> lines =
                page.lines().stream().map(line -> line(line, copy)).toList();
        if (lines.equals(page.lines())) {
            throw new IllegalStateException("the page lacks the copy number " + first);
        }
        List<Page> all = new ArrayList<>(pages.pages());
        all.set(
                0,
                new Page(
                        page.number(),
                        page.sideways(),
                        lines,
                        page.strokes(),
                        page.leaders(),
                        page.pictures(),
                        page.notice(),
                        page.footOnly()));
        return new Pages(pages.properties(), pages.width(), pages.height(), all, pages.bound());
    }

    private PlacedLine line(PlacedLine line, int copy) {
        if (line.element() != Element.CORNER_LEFT) {
            return line;
        }
        List<PlacedRun> runs = line.runs().stream()
                .map(run -> run.text().equals(first)
                        ? new PlacedRun(of(copy), run.font(), run.type(), run.fromLeft(), run.afterEach(), run.extent())
                        : run)
                .toList();
        return new PlacedLine(
                line.element(),
                line.paragraph(),
                line.outline(),
                line.first(),
                line.id(),
                line.target(),
                line.baseline(),
                runs);
    }

    /** What was cut into the pages of a copy. */
    public List<Strip> in(List<Strip> strips, int copy) {
        if (copy == 0) {
            return strips;
        }
        return strips.stream()
                .map(strip -> strip instanceof SetParagraph words && words.element() == Element.CORNER_LEFT
                        ? words.withRuns(
                                words.runs().stream().map(run -> run(run, copy)).toList())
                        : strip)
                .toList();
    }

    private Run run(Run run, int copy) {
        return run.text().equals(first) ? new Run(of(copy), run.type(), run.role()) : run;
    }

    /** The words of a copy. */
    public WordTally words(Galley galley, int copy) {
        WordTally words = WordTally.of(galley);
        if (copy > 0) {
            words.remove(first);
            words.add(of(copy));
        }
        return words;
    }

    /** The words of all copies. */
    public WordTally words(Galley galley) {
        WordTally words = new WordTally();
        copies().forEach(copy -> words.add(words(galley, copy)));
        return words;
    }
}
