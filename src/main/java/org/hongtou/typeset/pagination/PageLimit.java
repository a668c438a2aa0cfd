package org.hongtou.typeset.pagination;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Document;
import org.hongtou.model.Length;
import org.hongtou.style.Fit;
import org.hongtou.style.FittedStyle;
import org.hongtou.style.Style;

/**
 * Sets a document as its file asks, on no more pages than that allows (不超过): lines are drawn together to the lowest
 * pitch that offices use, then characters by what a reader doesn't see, the whole document alike. Where all that doesn't
 * do, it stays as it would be without, with a warning.
 */
public final class PageLimit {
    private static final Length STEP = Length.pt(0.2);
    private static final Length CHARACTER_STEP = Length.pt(0.1);
    /** Where the closest that is tried has more pages than this beyond the limit, no other that is tried keeps to it. */
    private static final int SLACK = 2;

    private final Document document;
    private final Style style;
    private final Style own;
    private final Typesetter typesetter;

    private PageLimit(Document document, Style style, Style own, Typesetter typesetter) {
        this.document = document;
        this.style = style;
        this.own = own;
        this.typesetter = typesetter;
    }

    /** A style that is tried, and how much closer its characters are than they were. */
    private record Drawn(Style style, Length closer) {}

    /**
     * Sets a document.
     *
     * @param document what it says
     * @param style what its kind looks like
     * @param fit what its file asks of that
     * @param report what a person should know about the result
     * @throws org.hongtou.diagnostics.Halt if it can't be set in letters that a person can read
     */
    public static TypesetDocument set(Document document, Style style, Fit fit, Typesetter typesetter, Report report) {
        Style own = fit.over(style);
        PagePlan usual = typesetter.plan(document, own);
        Fit.Asked<Integer> pages = fit.pages();
        if (pages == null || usual.pages() <= pages.value() || usual.report().hasErrors()) {
            return typesetter.finished(usual, own, report);
        }
        return new PageLimit(document, style, own, typesetter).set(usual, pages.value(), pages.place(), report);
    }

    private TypesetDocument set(PagePlan usual, int most, Place place, Report report) {
        List<Drawn> all = new Excess(usual, most).isOfEvenFoot() ? List.of() : all();
        PagePlan closest = all.isEmpty() ? usual : plan(all.getLast());
        if (closest.pages() <= most + SLACK) {
            for (Drawn drawn : all) {
                PagePlan plan = drawn.equals(all.getLast()) ? closest : plan(drawn);
                if (plan.pages() <= most && !plan.report().hasErrors()) {
                    tell(drawn, plan, most, place, report);
                    return typesetter.finished(plan, drawn.style, report);
                }
            }
        }
        report.add(failure(usual, closest, most, place));
        return typesetter.finished(usual, own, report);
    }

    private static Diagnostic failure(PagePlan usual, PagePlan closest, int most, Place place) {
        Excess excess = new Excess(closest, most);
        if (excess.isOfEvenFoot()) {
            return Diagnostic.warning("typeset.fit-imprint-even", place, most, usual.pages());
        }
        return Diagnostic.warning(
                excess.isOfFoot() ? "typeset.fit-imprint-beyond" : "typeset.fit-too-long",
                place,
                most,
                usual.pages(),
                closest.pages(),
                excess.lines());
    }

    private PagePlan plan(Drawn drawn) {
        return typesetter.plan(document, drawn.style);
    }

    private void tell(Drawn drawn, PagePlan plan, int most, Place place, Report report) {
        String from = Fit.points(own.page().pitch());
        String to = Fit.points(drawn.style.page().pitch());
        int lines = plan.galley().frame().lines();
        report.add(
                drawn.closer.equals(Length.ZERO)
                        ? Diagnostic.advice("typeset.fit-pages", place, most, from, to, lines)
                        : Diagnostic.advice(
                                "typeset.fit-pages-characters",
                                place,
                                most,
                                from,
                                to,
                                lines,
                                Fit.points(drawn.closer)));
    }

    /**
     * All that is tried, the least first. A pitch of 28 pt is in use everywhere and leaves a line its 28 characters, so
     * that characters come last.
     */
    private List<Drawn> all() {
        List<Drawn> all = new ArrayList<>();
        Length pitch = own.page().pitch();
        while (pitch.compareTo(Fit.LOWEST) > 0) {
            pitch = Length.max(pitch.minus(STEP), Fit.LOWEST);
            all.add(new Drawn(FittedStyle.withPitch(own, pitch), Length.ZERO));
        }
        Style lowest = FittedStyle.withPitch(own, pitch);
        Length most = style.page()
                .cell()
                .times(style.page().tighten().pt() / style.page().pitch().pt());
        for (Length by = CHARACTER_STEP; by.compareTo(most) <= 0; by = by.plus(CHARACTER_STEP)) {
            all.add(new Drawn(FittedStyle.withCharacters(lowest, by), by));
        }
        return all;
    }
}
