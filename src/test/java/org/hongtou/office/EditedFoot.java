package org.hongtou.office;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * The foot of an edited document, 版记 or 报尾: whole, at the bottom of the last page, and where it was built alone on
 * an even page still on one, with a page number or without as before.
 *
 * @param file what is looked at
 * @param words what it says; empty where there is none
 * @param builtOn the page that it was built on, counted from 0
 * @param drawnOn the page that it is drawn on; -1 where no page ends with it
 */
record EditedFoot(EditedFile file, String words, int builtOn, int drawnOn) {
    private static final double OFF = 1;

    EditedFoot(EditedFile file) {
        this(file, words(file.text()));
    }

    private EditedFoot(EditedFile file, String words) {
        this(
                file,
                words,
                EditedFile.pageEndingWith(file.built(), words),
                EditedFile.pageEndingWith(file.drawn(), words));
    }

    /** It is the table that floats. */
    private static String words(EditedText text) {
        List<Element> floating = text.blocks().stream()
                .filter(block -> block.getLocalName().equals("tbl"))
                .filter(table -> !EditedText.inside(table, "tblpPr").isEmpty())
                .toList();
        return floating.isEmpty() ? "" : EditedText.words(floating.getLast());
    }

    boolean exists() {
        return !words.isEmpty();
    }

    boolean builtAlone() {
        return exists() && alone(built());
    }

    /** Whether it was built alone on a page that has to be an even one. */
    boolean onEvenPage() {
        return builtAlone()
                && EditedText.inside(file.text().document().getDocumentElement(), "type").stream()
                        .anyMatch(type ->
                                type.getAttributeNS(EditedText.WORD, "val").equals("evenPage"));
    }

    boolean drawnAlone() {
        return exists() && drawnOn >= 0 && alone(drawn());
    }

    /** Whether it came to stand alone on an odd page: who edits has no means against that, nor has Word. */
    boolean strandedOnOddPage() {
        return !builtAlone() && drawnAlone() && drawnOn % 2 == 0 && drawnOn > 0;
    }

    private boolean alone(PdfPage page) {
        return EditedFile.words(page).equals(words);
    }

    private PdfPage built() {
        return file.built().pages().get(builtOn);
    }

    private PdfPage drawn() {
        return file.drawn().pages().get(drawnOn);
    }

    List<String> faults() {
        if (!exists()) {
            return List.of();
        }
        if (drawnOn < 0) {
            return List.of("no page ends with the foot: " + words);
        }
        List<String> faults = new ArrayList<>();
        if (after(file.drawn(), drawnOn) != after(file.built(), builtOn)) {
            faults.add("behind the foot stand %d pages".formatted(after(file.drawn(), drawnOn)));
        }
        if ((builtOn == 0) == (drawnOn == 0)) {
            off(faults, "the foot's last line", bottom(built()), bottom(drawn()));
            off(faults, "the foot's last rule", rule(built()), rule(drawn()));
        }
        if (onEvenPage() && drawnOn % 2 == 0) {
            faults.add("the foot stands alone on page " + (drawnOn + 1));
        }
        if (builtAlone()
                && drawnAlone()
                && built().folio().isPresent() != drawn().folio().isPresent()) {
            faults.add("the foot's page number: built " + built().folio().isPresent());
        }
        return faults;
    }

    /** How many pages with words stand behind one: leaves. */
    private static long after(PdfLines pdf, int page) {
        return pdf.pages().stream()
                .skip(page + 1)
                .filter(next -> !next.lines().isEmpty())
                .count();
    }

    private static double bottom(PdfPage page) {
        return page.lines().getLast().baseline();
    }

    /** Where the black rule under a foot's last line stands; 0 where it has none. */
    private static double rule(PdfPage page) {
        return page.rules().stream()
                .filter(rule -> rule.horizontal() && !Geometry.red(rule.colour()))
                .mapToDouble(rule -> rule.box().bottom())
                .filter(bottom -> bottom > bottom(page))
                .max()
                .orElse(0);
    }

    private static void off(List<String> faults, String what, double built, double drawn) {
        if (Math.abs(built - drawn) > OFF) {
            faults.add("%s stands at %.1f mm and not at %.1f".formatted(what, drawn, built));
        }
    }
}
