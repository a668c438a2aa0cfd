package org.hongtou.typeset.pagination;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Document;
import org.hongtou.model.Element;
import org.hongtou.model.Mark;
import org.hongtou.model.Pictures;
import org.hongtou.style.Paging;
import org.hongtou.style.Style;
import org.hongtou.typeset.Metrics;
import org.hongtou.typeset.compose.Composer;
import org.hongtou.typeset.galley.Foot;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.Strip;
import org.hongtou.typeset.line.LineMaker;

/**
 * Sets a document: composes it, cuts it into pages, and does so again with what the pages have shown to be needed, until
 * nothing more is. The rules that this adds are formats of paragraphs, so that a word processor follows them too.
 *
 * @param metrics the fonts' measures
 * @param pictures the pictures that the document names; all of them are there
 * @param file the content file, for diagnostics
 */
public record Typesetter(Metrics metrics, Pictures pictures, String file) {
    /** Addressees on fewer lines stay where they are. */
    private static final int LONG_ADDRESSEE = 4;
    /** So much smaller, one after the other, the names of joint issuers are tried. */
    private static final List<Double> SMALLER_MARKS = List.of(0.8, 0.6, 0.45);

    /**
     * Sets a document.
     *
     * @param document what it says
     * @param style what it looks like
     * @param report what a person should know about the result
     * @throws org.hongtou.diagnostics.Halt if it can't be set in letters that a person can read
     */
    public TypesetDocument set(Document document, Style style, Report report) {
        return finished(plan(document, style), style, report);
    }

    /** What goes onto the document's pages, with what is to be said of that. */
    PagePlan plan(Document document, Style style) {
        Attempts attempts = new Attempts(metrics, pictures, file, new LineMaker(metrics));
        return Attempts.numbered(attempts.withSignature(attempts.best(document, style)));
    }

    /** The pages of a plan, with the leaves behind them. */
    TypesetDocument finished(PagePlan plan, Style style, Report report) {
        plan.report().diagnostics().forEach(report::add);
        report.haltOnErrors();
        TypesetDocument whole = Leaves.behind(plan, style, file, report);
        OffPaper.look(whole.galley(), whole.pages(), file, report);
        report.haltOnErrors();
        return whole;
    }

    /** The ways of setting a document, from the usual one to those that only a full first page asks for. */
    private record Attempts(Metrics metrics, Pictures pictures, String file, LineMaker lineMaker) {

        PagePlan best(Document document, Style style) {
            PagePlan usual = attempt(document, style);
            if (!FirstPage.lacksText(usual) || usual.report().hasErrors()) {
                return usual;
            }
            Document moved = isLong(usual) ? AddresseeMove.moved(document, style.phrases()) : document;
            List<Document> documents = moved.equals(document) ? List.of(document) : List.of(moved, document);
            for (Document one : documents) {
                List<Style> styles = new ArrayList<>(List.of(style));
                SMALLER_MARKS.forEach(factor -> styles.add(style.withMarkHeight(factor)));
                for (Style smaller : styles) {
                    PagePlan other = attempt(one, smaller);
                    if (!FirstPage.lacksText(other) && !other.report().hasErrors()) {
                        return one.equals(document) ? other : withMove(other);
                    }
                }
            }
            for (Document one : documents) {
                PagePlan parted = parted(one, style);
                if (!FirstPage.lacksText(parted)) {
                    return one.equals(document) ? parted : withMove(parted);
                }
            }
            for (Document one : documents) {
                PagePlan free = released(one, style);
                if (!FirstPage.lacksText(free)) {
                    return one.equals(document) ? free : withMove(free);
                }
            }
            Place place = Place.file(file);
            usual.report()
                    .add(
                            isJoint(document)
                                    ? Diagnostic.error("typeset.joint-mark-no-text", place)
                                    : Diagnostic.warning("typeset.no-text-on-first-page", place));
            return usual;
        }

        private static boolean isJoint(Document document) {
            return document.blocks().stream()
                    .anyMatch(
                            block -> block instanceof Mark mark && mark.names().size() > 1);
        }

        private PagePlan withMove(PagePlan plan) {
            plan.report().add(Diagnostic.advice("typeset.addressee-moved", Place.file(file)));
            return plan;
        }

        /** Whether addressees are so many that they may be what fills page 1. */
        private static boolean isLong(PagePlan plan) {
            Places places = plan.places();
            int lines = 0;
            for (int i = 0; i < plan.galley().flow().size(); i++) {
                Places.Span place = places.of(i);
                if (plan.galley().flow().get(i) instanceof SetParagraph paragraph
                        && paragraph.element() == Element.ADDRESSEE) {
                    lines += place == null ? 0 : place.lines();
                }
            }
            return lines >= LONG_ADDRESSEE;
        }

        /** A single line at a page's end is the lesser evil. */
        private PagePlan parted(Document document, Style style) {
            PagePlan plan = attempt(document, style);
            int end = Ending.of(plan).first();
            PagePlan parted = plan.changed(FirstPage.parted(
                    plan.galley(), end < 0 ? plan.galley().flow().size() : end));
            parted.report().add(Diagnostic.advice("typeset.single-line", Place.file(file)));
            return parted;
        }

        /** Text on page 1 is demanded, text on the signature's page only usual. */
        private PagePlan released(Document document, Style style) {
            PagePlan plan = attempt(document, style);
            return plan.changed(FirstPage.released(plan.galley()));
        }

        private PagePlan attempt(Document document, Style style) {
            Report composed = new Report();
            Galley galley = Composer.compose(document, style, metrics, pictures, file, composed);
            PagePlan usual = withParts(PagePlan.of(galley, style.page(), lineMaker, file), style, composed);
            Tightening.Drawn ended = new Tightening(usual, style).forSignature();
            PagePlan settled = new Settling(Settling.USUAL_ROUNDS, file).settled(ended.plan());
            Tightening.Drawn drawn = new Tightening(settled, style).forFoot();
            PagePlan plan = drawn.plan();
            tell(ended, plan);
            tell(drawn, plan);
            composed.diagnostics().forEach(plan.report()::add);
            return plan;
        }

        /** A foot that is higher than a page parts over pages. */
        private PagePlan withParts(PagePlan plan, Style style, Report composed) {
            FootPlace place = plan.foot();
            Foot foot = plan.galley().foot();
            if (place == null || foot == null || !place.isTooHigh(plan.sheet())) {
                return plan;
            }
            long room = plan.sheet().footBottom(2, place.layout().isRuled())
                    - plan.sheet().top(2);
            composed.add(Diagnostic.advice("typeset.imprint-parted", Place.file(file)));
            return PagePlan.of(
                    FootParting.parted(plan.galley(), foot, place.layout(), room), style.page(), lineMaker, file);
        }

        private void tell(Tightening.Drawn drawn, PagePlan plan) {
            if (!drawn.code().isEmpty()) {
                plan.report().add(Diagnostic.advice(drawn.code(), Place.file(file), drawn.page(), drawn.by()));
            }
        }

        /**
         * Where a signature stands alone after all, it says so, and starts its page: then the white above it, in which
         * seals lie, counts.
         */
        private PagePlan withSignature(PagePlan plan) {
            Ending ending = Ending.of(plan);
            if (!ending.isAlone()) {
                return plan;
            }
            List<Strip> flow = new ArrayList<>(plan.galley().flow());
            SetParagraph signature = (SetParagraph) flow.get(ending.first());
            flow.set(ending.first(), signature.withFormat(signature.format().with(Paging.NEW_PAGE, true)));
            PagePlan started = plan.changed(plan.galley().withFlow(flow));
            plan.report().diagnostics().forEach(started.report()::add);
            started.report().add(Diagnostic.warning("typeset.signature-alone", Place.file(file), ending.page()));
            return started;
        }

        /** With the pages' numbers in the contents, and how many there are: neither moves anything. */
        static PagePlan numbered(PagePlan plan) {
            FootPlace foot = plan.foot();
            int last = foot == null || foot.isAfterBlank() ? plan.fills().size() : foot.page();
            Galley galley = PageReferences.filled(plan.galley(), plan.places(), last);
            if (galley.equals(plan.galley())) {
                return plan;
            }
            PagePlan numbered = plan.changed(galley);
            plan.report().diagnostics().forEach(numbered.report()::add);
            return numbered;
        }
    }
}
