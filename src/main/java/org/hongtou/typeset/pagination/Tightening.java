package org.hongtou.typeset.pagination;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Length;
import org.hongtou.style.Borders;
import org.hongtou.style.Style;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.Strip;

/**
 * Draws lines and characters together or apart by as little as a reader doesn't see (GB/T 9704-2012 7.3.5.5), where that
 * gives a signature text on its page, or saves the imprint a sheet.
 */
final class Tightening {
    /** By such steps lines are drawn together. */
    private static final Length STEP = Length.pt(0.2);
    /** By such steps characters are. */
    private static final Length CHARACTER_STEP = Length.pt(0.1);
    /** With more text above it on its own page a signature stands well there. */
    private static final int FEW_LINES = 3;

    private final PagePlan plan;
    private final Style style;

    Tightening(PagePlan plan, Style style) {
        this.plan = plan;
        this.style = style;
    }

    /**
     * A plan that was drawn a little.
     *
     * @param plan the pages
     * @param code the advice that tells of it
     * @param page the page that was drawn
     * @param by how much, in points
     */
    record Drawn(PagePlan plan, String code, int page, double by) {}

    /**
     * Lets the page before hold the signature which begins the next one, or nearly does so; where lines alone don't do it
     * and the signature stands alone or page 1 has no text, characters help. The plan as it is where nothing helps.
     */
    Drawn forSignature() {
        Ending ending = Ending.of(plan);
        int page = ending.page() - 1;
        if (page > 0 && ending.linesAbove() <= FEW_LINES) {
            for (Length by : steps(STEP, most())) {
                PagePlan drawn = drawn(page, ending.first(), by, Length.ZERO);
                if (Ending.of(drawn).standsOn(page)) {
                    return new Drawn(drawn, "typeset.tightened", page, by.pt());
                }
            }
        }
        return page > 0 && !isWell(plan) ? byCharacters(page, ending.first()) : unchanged();
    }

    private Drawn byCharacters(int page, int signature) {
        List<Length> steps = steps(CHARACTER_STEP, mostOfCharacters());
        for (Length by : steps) {
            PagePlan drawn = drawn(page, signature, most(), by.negated());
            if (Ending.of(drawn).standsOn(page)) {
                return new Drawn(drawn, "typeset.characters-tightened", page, by.pt());
            }
        }
        for (Length by : steps) {
            PagePlan drawn = drawn(page, signature, Length.ZERO, by);
            if (isWell(drawn)) {
                return new Drawn(drawn, "typeset.characters-loosened", page, by.pt());
            }
        }
        return unchanged();
    }

    private static boolean isWell(PagePlan plan) {
        return !Ending.of(plan).isAlone() && !FirstPage.lacksText(plan);
    }

    /** Lets the last page of text hold the foot which would otherwise take a sheet of its own, or a page where any will do. */
    Drawn forFoot() {
        FootPlace foot = plan.foot();
        int last = plan.fills().size();
        boolean saves = foot != null
                && (foot.isAfterBlank() || (foot.isAlone() && !foot.layout().onEvenPage()));
        for (int from = last; saves && from > 0 && from >= last - 1; from--) {
            for (Length by : steps(STEP, most())) {
                PagePlan drawn = drawn(from, plan.galley().flow().size(), by, Length.ZERO);
                FootPlace now = drawn.foot();
                if (now != null && now.page() == last && !now.isAlone()) {
                    return new Drawn(drawn, "typeset.tightened-for-imprint", from, by.pt());
                }
            }
        }
        return unchanged();
    }

    private Drawn unchanged() {
        return new Drawn(plan, "", 0, 0);
    }

    private Length most() {
        return style.page().tighten();
    }

    /** The same part of a character's place as of a line's. */
    private Length mostOfCharacters() {
        return style.page().cell().times(most().pt() / style.page().pitch().pt());
    }

    private static List<Length> steps(Length step, Length most) {
        List<Length> steps = new ArrayList<>();
        for (Length by = step; by.compareTo(most) <= 0; by = by.plus(step)) {
            steps.add(by);
        }
        return steps;
    }

    /**
     * The pages with lines of body text drawn, from the paragraph that opens a page on.
     *
     * @param end the strip before which that ends
     * @param lower how much lower each line is, and the white above a paragraph
     * @param wider how much wider each character is
     */
    private PagePlan drawn(int page, int end, Length lower, Length wider) {
        Length pitch = style.page().pitch();
        List<Strip> flow = new ArrayList<>(plan.galley().flow());
        for (int i = 0; i < end; i++) {
            Places.Span place = plan.places().of(i);
            if (flow.get(i) instanceof SetParagraph paragraph
                    && place != null
                    && place.lastPage() >= page
                    && !Ending.ELEMENTS.contains(paragraph.element())
                    && paragraph.format().pitch().equals(pitch)
                    && paragraph.format().borders().equals(Borders.NONE)) {
                Length white =
                        Length.max(Length.ZERO, paragraph.format().before().minus(lower));
                SetParagraph lowered = paragraph.withFormat(
                        paragraph.format().withPitch(pitch.minus(lower)).withBefore(white));
                flow.set(i, wider.equals(Length.ZERO) ? lowered : lowered.withRuns(spaced(lowered, wider)));
            }
        }
        return plan.changed(plan.galley().withFlow(flow));
    }

    /** The runs of a paragraph with what its Han characters are tracked by. */
    private List<Run> spaced(SetParagraph paragraph, Length wider) {
        Length tracking = style.paragraph(paragraph.element()).type().tracking();
        return paragraph.runs().stream()
                .map(run -> run.type().tracking().equals(tracking)
                        ? run.withType(run.type().withTracking(tracking.plus(wider)))
                        : run)
                .toList();
    }
}
