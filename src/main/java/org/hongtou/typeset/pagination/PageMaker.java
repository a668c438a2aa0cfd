package org.hongtou.typeset.pagination;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.diagnostics.Report;
import org.hongtou.style.PageStyle;
import org.hongtou.typeset.Metrics;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.line.LineMaker;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.Pages;
import org.jspecify.annotations.Nullable;

/** Cuts a galley into pages: places all that was planned for each. One page maker serves one document. */
public final class PageMaker {
    private final PagePlan plan;
    private final Sheet sheet;
    private final PageFurniture furniture;
    private final List<Page> pages = new ArrayList<>();

    private PageMaker(PagePlan plan) {
        this.plan = plan;
        this.sheet = plan.sheet();
        this.furniture = new PageFurniture(plan.galley().frame(), sheet, plan.lineMaker(), plan.lastNumbered());
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
        PagePlan plan = PagePlan.of(galley, style, new LineMaker(metrics), file);
        plan.report().diagnostics().forEach(report::add);
        return pages(plan);
    }

    /** The pages of a plan. */
    static Pages pages(PagePlan plan) {
        return new PageMaker(plan).make();
    }

    private Pages make() {
        List<PageFill> fills = plan.fills();
        FootPlace foot = plan.foot();
        for (int i = 0; i < fills.size(); i++) {
            PageBuilder page = sheet.builder(i + 1, fills.get(i).isSideways());
            furniture.place(page);
            furniture.placeNotice(page);
            fills.get(i).place(page);
            if (foot != null && foot.page() == i + 1) {
                foot.layout().place(page, foot.top(sheet));
            }
            pages.add(page.page(false));
        }
        addFootPage(foot);
        Galley galley = plan.galley();
        return new Pages(
                galley.properties(), galley.frame().width(), galley.frame().height(), pages);
    }

    private void addFootPage(@Nullable FootPlace foot) {
        if (foot == null || !foot.isAlone()) {
            return;
        }
        if (foot.isAfterBlank()) {
            pages.add(sheet.builder(pages.size() + 1).page(false));
        }
        PageBuilder page = sheet.builder(foot.page());
        if (!foot.isAfterBlank()) {
            furniture.place(page);
        }
        furniture.placeNotice(page);
        foot.layout().place(page, foot.top(sheet));
        pages.add(page.page(true));
    }
}
