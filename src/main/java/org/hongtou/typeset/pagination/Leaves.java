package org.hongtou.typeset.pagination;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.diagnostics.Report;
import org.hongtou.style.Style;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.galley.Strip;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.Pages;
import org.hongtou.typeset.page.PlacedLine;

/** Sets the leaves behind a document: each begins on an odd page, on the front of a sheet. */
final class Leaves {
    private final PagePlan document;
    private final List<Page> pages;
    private final List<List<Strip>> settled = new ArrayList<>();
    private int paragraphs;

    private Leaves(PagePlan document, Pages own) {
        this.document = document;
        this.pages = new ArrayList<>(own.pages());
        this.paragraphs = document.paragraphs();
    }

    /** A document's pages with its leaves behind them. */
    static TypesetDocument behind(PagePlan document, Style style, String file, Report report) {
        Pages own = PageMaker.pages(document);
        Galley galley = document.set();
        if (galley.leaves().isEmpty()) {
            return new TypesetDocument(style, galley, own);
        }
        Leaves leaves = new Leaves(document, own);
        for (List<Strip> leaf : galley.leaves()) {
            leaves.add(galley.leaf(leaf), style, file, report);
        }
        Pages all = new Pages(
                own.properties(),
                own.width(),
                own.height(),
                leaves.pages,
                own.pages().size());
        return new TypesetDocument(style, galley.withLeaves(leaves.settled), all);
    }

    private void add(Galley leaf, Style style, String file, Report report) {
        if (pages.size() % 2 == 1) {
            pages.add(document.sheet().builder(pages.size() + 1).page(false));
        }
        PagePlan usual = PagePlan.of(leaf, style.page(), document.lineMaker(), file);
        PagePlan plan = new Settling(Settling.USUAL_ROUNDS, file).settled(usual);
        plan.report().diagnostics().forEach(report::add);
        int before = pages.size();
        for (Page page : PageMaker.pages(plan).pages()) {
            pages.add(new Page(
                    before + page.number(),
                    page.sideways(),
                    page.lines().stream().map(this::counted).toList(),
                    page.strokes(),
                    page.leaders(),
                    page.pictures(),
                    page.notice(),
                    false));
        }
        paragraphs += plan.paragraphs();
        settled.add(plan.set().flow());
    }

    private PlacedLine counted(PlacedLine line) {
        return new PlacedLine(
                line.element(),
                line.paragraph() < 0 ? line.paragraph() : line.paragraph() + paragraphs,
                line.outline(),
                line.first(),
                line.id(),
                line.target(),
                line.baseline(),
                line.runs());
    }
}
