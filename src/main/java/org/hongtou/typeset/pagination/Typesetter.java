package org.hongtou.typeset.pagination;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Document;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Pictures;
import org.hongtou.style.Style;
import org.hongtou.typeset.Metrics;
import org.hongtou.typeset.compose.Composer;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.page.Pages;

/**
 * Sets a document: composes it, cuts it into pages, and does so again with what the pages have shown to be needed, until
 * nothing more is. The rules that this adds are formats of paragraphs, so that a word processor follows them too.
 *
 * @param galley the document in type
 * @param pages it on paper
 */
public record Typesetter(Galley galley, Pages pages) {
    /** Layout settles in one or two rounds; a document that doesn't is set as it is. */
    private static final int MOST_ROUNDS = 4;
    /** Addressees on fewer lines stay where they are. */
    private static final int LONG_ADDRESSEE = 4;
    /** By such steps lines are drawn together. */
    private static final Length STEP = Length.pt(0.2);
    /** So much smaller, one after the other, the names of joint issuers are tried. */
    private static final List<Double> SMALLER_MARKS = List.of(0.8, 0.6, 0.45);

    /**
     * Sets a document.
     *
     * @param document what it says
     * @param style what it looks like
     * @param metrics the fonts' measures
     * @param pictures the pictures that it names; all of them are there
     * @param file the content file, for diagnostics
     * @param report what a person should know about the result
     */
    public static Typesetter set(
            Document document, Style style, Metrics metrics, Pictures pictures, String file, Report report) {
        Attempts attempts = new Attempts(metrics, pictures, file, new BrokenStrips(metrics));
        Attempt attempt = attempts.numbered(attempts.best(document, style), style);
        attempt.report().diagnostics().forEach(report::add);
        return new Typesetter(attempt.galley(), attempt.pages());
    }

    /** One way of setting a document, and what a person should know of it. */
    private record Attempt(Galley galley, Pages pages, Report report) {

        boolean lacksText() {
            return FirstPage.lacksText(galley, pages);
        }
    }

    /** The ways of setting a document, from the usual one to those that only a full first page asks for. */
    private record Attempts(Metrics metrics, Pictures pictures, String file, BrokenStrips strips) {

        Attempt best(Document document, Style style) {
            Attempt usual = attempt(document, style);
            if (!usual.lacksText()) {
                return usual;
            }
            Document moved = isLong(usual) ? AddresseeMove.moved(document) : document;
            List<Document> documents = moved.equals(document) ? List.of(document) : List.of(moved, document);
            for (Document one : documents) {
                List<Style> styles = new ArrayList<>(List.of(style));
                SMALLER_MARKS.forEach(factor -> styles.add(style.withMarkHeight(factor)));
                for (Style smaller : styles) {
                    Attempt other = attempt(one, smaller);
                    if (!other.lacksText()) {
                        return one.equals(document) ? other : withMove(other);
                    }
                }
            }
            for (Document one : documents) {
                Attempt free = released(one, style);
                if (!free.lacksText()) {
                    free.report().add(Diagnostic.advice("typeset.signature-alone", Place.file(file)));
                    return one.equals(document) ? free : withMove(free);
                }
            }
            usual.report().add(Diagnostic.warning("typeset.no-text-on-first-page", Place.file(file)));
            return usual;
        }

        private Attempt withMove(Attempt attempt) {
            attempt.report().add(Diagnostic.advice("typeset.addressee-moved", Place.file(file)));
            return attempt;
        }

        /** Whether addressees are so many that they may be what fills page 1. */
        private static boolean isLong(Attempt attempt) {
            return attempt.pages().pages().stream()
                            .flatMap(page -> page.lines().stream())
                            .filter(line -> line.element() == Element.ADDRESSEE)
                            .count()
                    >= LONG_ADDRESSEE;
        }

        /** Text on page 1 is demanded, text on the signature's page only usual. */
        private Attempt released(Document document, Style style) {
            return paged(FirstPage.released(attempt(document, style).galley()), style);
        }

        private Attempt attempt(Document document, Style style) {
            Report composed = new Report();
            Galley galley = Composer.compose(document, style, metrics, pictures, file, composed);
            Attempt attempt = bound(tightened(paged(galley, style), style), style);
            composed.diagnostics().forEach(attempt.report()::add);
            return attempt;
        }

        private Attempt tightened(Attempt untouched, Style style) {
            int page = Tightening.page(untouched.galley(), untouched.pages());
            if (page == 0) {
                return untouched;
            }
            Length most = style.page().tighten();
            for (Length by = STEP; by.compareTo(most) <= 0; by = by.plus(STEP)) {
                Galley galley = Tightening.tightened(
                        untouched.galley(),
                        untouched.pages(),
                        page,
                        style.page().pitch(),
                        by);
                Attempt attempt = paged(galley, style);
                if (Tightening.keeps(galley, attempt.pages(), page)) {
                    attempt.report().add(Diagnostic.advice("typeset.tightened", Place.file(file), page, by.pt()));
                    return attempt;
                }
            }
            return untouched;
        }

        private Attempt bound(Attempt first, Style style) {
            Galley galley = first.galley();
            Places places = new Places(galley, first.pages());
            for (int round = 1; round < MOST_ROUNDS; round++) {
                Galley bound = Bonds.tied(galley, places);
                if (bound.equals(galley)) {
                    break;
                }
                galley = bound;
                places = PageMaker.places(galley, style.page(), strips);
            }
            return galley.equals(first.galley()) ? first : paged(galley, style);
        }

        /** With the pages' numbers in the contents, which move nothing. */
        Attempt numbered(Attempt attempt, Style style) {
            Galley galley = ContentsNumbers.filled(attempt.galley(), attempt.pages());
            if (galley.equals(attempt.galley())) {
                return attempt;
            }
            Attempt numbered = paged(galley, style);
            attempt.report().diagnostics().forEach(numbered.report()::add);
            return numbered;
        }

        private Attempt paged(Galley galley, Style style) {
            Report report = new Report();
            return new Attempt(galley, PageMaker.pages(galley, style.page(), strips, file, report), report);
        }
    }
}
