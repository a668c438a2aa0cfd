package org.hongtou.typeset.pagination;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Length;
import org.hongtou.style.PageStyle;
import org.hongtou.typeset.Metrics;
import org.hongtou.typeset.galley.Foot;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetPicture;
import org.hongtou.typeset.galley.SetTable;
import org.hongtou.typeset.galley.Strip;
import org.hongtou.typeset.galley.Turn;
import org.hongtou.typeset.line.BrokenParagraph;
import org.hongtou.typeset.line.LineMaker;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.Pages;

/** Cuts a galley into pages. One page maker serves one document. */
public final class PageMaker {
    private final Galley galley;
    private final BrokenStrips strips;
    private final LineMaker lineMaker;
    private final Sheet sheet;
    private final PageFurniture furniture;
    private final String file;
    private final Report report;
    private int paragraphs;

    private PageMaker(Galley galley, PageStyle style, BrokenStrips strips, String file, Report report) {
        this.galley = galley;
        this.strips = strips;
        this.lineMaker = strips.lineMaker();
        this.sheet = new Sheet(galley.frame(), style);
        this.furniture = new PageFurniture(galley.frame(), sheet, lineMaker);
        this.file = file;
        this.report = report;
    }

    /**
     * The pages of a galley.
     *
     * @param galley the document in type
     * @param style the paper, for where the foot ends
     * @param metrics the fonts' measures
     * @param file the content file, for diagnostics
     * @param report what a person should know about the pages
     */
    public static Pages pages(Galley galley, PageStyle style, Metrics metrics, String file, Report report) {
        return pages(galley, style, new BrokenStrips(metrics), file, report);
    }

    /**
     * The same of a galley that was cut into pages before, with other formats.
     *
     * @param strips the paragraphs that were broken into lines for that
     */
    static Pages pages(Galley galley, PageStyle style, BrokenStrips strips, String file, Report report) {
        return new PageMaker(galley, style, strips, file, report).make();
    }

    /**
     * Where the paragraphs of a galley come to stand, without their letters being placed.
     *
     * @param strips the paragraphs that were broken into lines before
     */
    static Places places(Galley galley, PageStyle style, BrokenStrips strips) {
        PageMaker maker = new PageMaker(galley, style, strips, "", new Report());
        return new Places(galley, maker.fill(maker.pieces()));
    }

    private Pages make() {
        List<Page> pages = new ArrayList<>();
        long textEnd = 0;
        List<PageFill> fills = fill(pieces());
        for (int i = 0; i < fills.size(); i++) {
            PageBuilder page = sheet.builder(i + 1, fills.get(i).isSideways());
            furniture.place(page);
            textEnd = fills.get(i).place(page);
            boolean last = i == fills.size() - 1;
            Foot foot = galley.foot();
            if (last && foot != null) {
                placeFoot(new FootLayout(foot, lineMaker, sheet.measure(), paragraphs), page, textEnd, pages);
            } else {
                pages.add(page.page(false));
            }
        }
        return new Pages(
                galley.properties(), galley.frame().width(), galley.frame().height(), pages);
    }

    /**
     * At the foot of the page that the text ends on, or of the next where it has no room. Where it has to stand on an
     * even page, it takes the next even one; a blank page before it, and then its own, bear no number.
     */
    private void placeFoot(FootLayout foot, PageBuilder page, long textEnd, List<Page> pages) {
        long top = sheet.footBottom(page.number(), foot.isRuled()) - foot.height();
        boolean fits = !page.sideways() && textEnd <= top;
        boolean even = page.number() % 2 == 0;
        if (fits && (even || !foot.onEvenPage())) {
            place(foot, page);
            pages.add(page.page(false));
            return;
        }
        pages.add(page.page(false));
        boolean blank = even && foot.onEvenPage();
        if (blank) {
            pages.add(sheet.builder(page.number() + 1).page(false));
        }
        PageBuilder next = sheet.builder(pages.size() + 1);
        if (!blank) {
            furniture.place(next);
        }
        place(foot, next);
        pages.add(next.page(true));
    }

    private void place(FootLayout foot, PageBuilder page) {
        if (sheet.footBottom(page.number(), foot.isRuled()) - foot.height() < sheet.top(page.number())) {
            report.add(Diagnostic.warning("typeset.too-high", Place.file(file), page.number()));
        }
        foot.place(page, sheet.footBottom(page.number(), foot.isRuled()) - foot.height());
    }

    /** A piece and the pages that it stands on. */
    private record Turned(Piece piece, boolean sideways) {}

    private List<Turned> pieces() {
        List<Turned> pieces = new ArrayList<>();
        boolean sideways = false;
        for (Strip strip : galley.flow()) {
            Length measure = sheet.measure(sideways);
            switch (strip) {
                case SetParagraph paragraph -> pieces.add(new Turned(piece(paragraph, measure), sideways));
                case SetPicture picture -> pieces.add(new Turned(new PicturePiece(picture), sideways));
                case SetTable table -> pieces.add(new Turned(piece(table, measure), sideways));
                case Turn turn -> sideways = turn.sideways();
            }
        }
        return pieces;
    }

    private Piece piece(SetParagraph paragraph, Length measure) {
        BrokenParagraph broken = strips.of(paragraph, measure);
        warnOfLongWords(broken);
        return new TextPiece(broken, paragraphs++);
    }

    private Piece piece(SetTable table, Length measure) {
        TableLayout layout = new TableLayout(table, lineMaker, measure, paragraphs);
        layout.words().forEach(this::warnOfLongWords);
        paragraphs += layout.paragraphs();
        return new TablePiece(layout);
    }

    private void warnOfLongWords(BrokenParagraph broken) {
        if (broken.overflowing() >= 0) {
            Place place = new Place(file, broken.paragraph().line(), 0);
            report.add(Diagnostic.warning("typeset.too-wide", place, broken.text(broken.overflowing())));
        }
    }

    private List<PageFill> fill(List<Turned> pieces) {
        List<PageFill> fills = new ArrayList<>();
        PageFill page = sheet.fill(1, !pieces.isEmpty() && pieces.getFirst().sideways(), true);
        int i = 0;
        int from = 0;
        while (i < pieces.size()) {
            Piece piece = pieces.get(i).piece();
            boolean turns = pieces.get(i).sideways() != page.isSideways();
            boolean starts = (turns || piece.newPage()) && from == 0 && !page.isEmpty();
            int count = starts ? 0 : page.fitting(piece, from);
            if (count == 0 && !starts && page.isEmpty()) {
                count = page.forced(piece, from);
                if (page.overflows(piece, from, from + count)) {
                    report.add(Diagnostic.warning("typeset.too-high", Place.file(file), fills.size() + 1));
                }
            }
            if (count > 0) {
                page.add(piece, i, from, from + count);
                from += count;
                if (from == piece.parts()) {
                    i++;
                    from = 0;
                    continue;
                }
            } else if (from == 0 && !starts) {
                PageFill.Position back = page.takeBack(i);
                i = back.piece();
                from = back.from();
            }
            fills.add(page);
            page = sheet.fill(fills.size() + 1, pieces.get(i).sideways(), starts);
        }
        fills.add(page);
        return fills;
    }
}
