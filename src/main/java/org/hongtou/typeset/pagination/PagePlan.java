package org.hongtou.typeset.pagination;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Element;
import org.hongtou.style.PageStyle;
import org.hongtou.typeset.galley.Foot;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.line.BrokenParagraph;
import org.hongtou.typeset.line.LineMaker;
import org.jspecify.annotations.Nullable;

/** What goes onto each page of a galley, before any letter is placed. */
final class PagePlan {
    private final Galley galley;
    private final PageStyle style;
    private final Sheet sheet;
    private final LineMaker lineMaker;
    private final String file;
    private final Report report = new Report();
    private final Pieces pieces;
    private final List<PageFill> fills = new ArrayList<>();
    private final Places places;
    private final @Nullable FootPlace foot;

    private PagePlan(Galley galley, PageStyle style, LineMaker lineMaker, String file, @Nullable PagePlan before) {
        this.galley = galley;
        this.style = style;
        this.sheet = new Sheet(galley.frame(), style);
        this.lineMaker = lineMaker;
        this.file = file;
        this.pieces =
                before == null ? Pieces.of(galley.flow(), sheet, lineMaker) : before.pieces.changed(galley.flow());
        for (int i = 0; i < pieces.size(); i++) {
            pieces.get(i).eachParagraph(this::warnOfLongWords);
            if (pieces.get(i) instanceof TablePiece table) {
                table.told(place(table)).forEach(report::add);
            }
        }
        fill();
        this.places = new Places(galley, fills);
        this.foot = foot(before);
    }

    /**
     * The plan of a galley.
     *
     * @param style the paper, for where the foot ends
     * @param lineMaker of this document
     * @param file the content file, for diagnostics
     */
    static PagePlan of(Galley galley, PageStyle style, LineMaker lineMaker, String file) {
        return new PagePlan(galley, style, lineMaker, file, null);
    }

    /**
     * The plan of the same galley, some of whose strips have other formats or words.
     *
     * @param changed as many strips, each of the kind that it was
     */
    PagePlan changed(Galley changed) {
        return new PagePlan(changed, style, lineMaker, file, this);
    }

    Galley galley() {
        return galley;
    }

    /** The galley with its paragraphs as they are set: flush left or drawn together where their lines ask for it. */
    Galley set() {
        Galley set = galley.withFlow(KeepTogether.forEdits(pieces.set(galley.flow())));
        return foot == null ? set : set.withFoot(foot.layout().foot());
    }

    Sheet sheet() {
        return sheet;
    }

    LineMaker lineMaker() {
        return lineMaker;
    }

    /** What a person should know about the pages. */
    Report report() {
        return report;
    }

    /** What of the text goes onto each page. */
    List<PageFill> fills() {
        return fills;
    }

    /** Where the foot stands, or null. */
    @Nullable
    FootPlace foot() {
        return foot;
    }

    /** The last page that bears a number: a blank page before the foot bears none, nor does the foot's own after it. */
    int lastNumbered() {
        return fills.size() + (foot != null && foot.isAlone() && !foot.isAfterBlank() ? 1 : 0);
    }

    /** How many pages there are up to the foot's, blank ones among them. */
    int pages() {
        return foot == null ? fills.size() : Math.max(fills.size(), foot.page());
    }

    /** How many paragraphs there are, the foot's among them. */
    int paragraphs() {
        Foot set = galley.foot();
        return pieces.paragraphs()
                + (set == null
                        ? 0
                        : set.rows().stream()
                                .mapToInt(row -> row.paragraphs().size())
                                .sum());
    }

    /** Where the strips came to stand. */
    Places places() {
        return places;
    }

    private void warnOfLongWords(BrokenParagraph broken) {
        if (broken.overflowing() >= 0) {
            Place place = new Place(file, broken.paragraph().line(), 0);
            String line = broken.text(broken.overflowing());
            Element element = broken.paragraph().element();
            boolean cell = element == Element.TABLE_CELL || element == Element.TABLE_HEAD;
            report.add(
                    cell
                            ? Diagnostic.warning("typeset.too-wide", place, line)
                            : Diagnostic.advice("typeset.cut-at-the-edge", place, line));
        }
    }

    /** Words that no page has room for would be lost: an error, at the line that they come from. */
    private void refuseHeight(Piece piece, int page) {
        report.add(Diagnostic.error("typeset.too-high", place(piece), page));
    }

    /** Where a piece comes from. */
    private Place place(Piece piece) {
        int[] line = new int[1];
        piece.eachParagraph(
                broken -> line[0] = line[0] == 0 ? broken.paragraph().line() : line[0]);
        return line[0] == 0 ? Place.file(file) : new Place(file, line[0], 0);
    }

    private void fill() {
        PageFill page = sheet.fill(1, pieces.size() > 0 && pieces.sideways(0), true);
        int i = 0;
        int from = 0;
        while (i < pieces.size()) {
            Piece piece = pieces.get(i);
            boolean turns = pieces.sideways(i) != page.isSideways();
            boolean starts = (turns || piece.newPage()) && from == 0 && !page.isEmpty();
            int count = starts ? 0 : page.fitting(piece, from);
            if (count == 0 && !starts && page.isEmpty()) {
                count = page.forced(piece, from);
                if (page.overflows(piece, from, from + count)) {
                    refuseHeight(piece, fills.size() + 1);
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
            page = sheet.fill(fills.size() + 1, pieces.sideways(i), starts);
        }
        fills.add(page);
    }

    private @Nullable FootPlace foot(@Nullable PagePlan before) {
        Foot set = galley.foot();
        if (set == null) {
            return null;
        }
        FootLayout layout = before == null || before.foot == null
                ? new FootLayout(set, lineMaker, sheet.measure(), pieces.paragraphs())
                : before.foot.layout();
        return FootPlace.after(fills, layout, sheet);
    }
}
