package org.hongtou.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The signature of an edited document: name and date stand together under a line of the text at least, 附件说明 with
 * them, and a sealed name over the middle of its date.
 *
 * @param file what is looked at
 */
record EditedSignature(EditedFile file) {
    private static final double OFF = 1;
    /** A name of so many characters is never broken. */
    private static final int SHORT_NAME = 14;

    /**
     * Where they are drawn.
     *
     * @param page counted from 0
     * @param above the page's lines over them
     * @param lines how many the two have
     */
    private record Place(int page, List<PdfLine> above, int lines, PdfLine name, PdfLine date) {
        boolean centred(double off) {
            return Math.abs(name.ink().centre() - date.ink().centre()) <= off;
        }
    }

    List<String> faults() {
        List<Element> dates = file.text().all("date");
        List<Element> names = dates.isEmpty() ? List.of() : namesOver(dates.getFirst());
        if (names.isEmpty()) {
            return List.of();
        }
        String signed = EditedFile.words(names) + EditedText.words(dates.getFirst());
        Optional<Place> place = place(file.drawn(), signed);
        if (place.isEmpty()) {
            return List.of("no page has name and date together: " + signed);
        }
        List<String> faults = new ArrayList<>();
        String above = EditedFile.words(place.get().above());
        String notes = EditedFile.words(file.text().all("attachment-note"));
        String expected = textBefore(names.getFirst()) + notes;
        if (!expected.endsWith(above) && !above.endsWith(expected)) {
            faults.add("above the name stands " + above + " and not " + expected);
        }
        if (above.length() <= notes.length()) {
            faults.add("no text on the signature's page " + (place.get().page() + 1) + ", but " + above);
        }
        if (names.size() == 1
                && EditedText.words(names.getFirst()).length() <= SHORT_NAME
                && place.get().lines() > 2) {
            faults.add("the name doesn't stand on one line");
        }
        if (sealed(names.getLast()) && !place.get().centred(OFF)) {
            faults.add("the name isn't centred over the date");
        }
        return faults;
    }

    private List<Element> namesOver(Element date) {
        List<Element> paragraphs = paragraphs();
        int to = paragraphs.indexOf(date);
        int from = to;
        while (from > 0 && EditedText.style(paragraphs.get(from - 1)).equals("signature")) {
            from--;
        }
        return paragraphs.subList(from, to);
    }

    private List<Element> paragraphs() {
        return EditedText.inside(file.text().document().getDocumentElement(), "p");
    }

    /** The words of the last paragraph of the text. */
    private String textBefore(Element name) {
        List<Element> paragraphs = paragraphs();
        int at = paragraphs.indexOf(name) - 1;
        while (at >= 0 && EditedText.style(paragraphs.get(at)).equals("attachment-note")) {
            at--;
        }
        return at < 0 ? "" : EditedText.words(paragraphs.get(at));
    }

    /** Whether the name was built over the middle of the date. */
    private static boolean sealed(Element name) {
        return EditedText.inside(name, "jc").stream()
                .anyMatch(align -> align.getAttributeNS(EditedText.WORD, "val").equals("center"));
    }

    private static Optional<Place> place(PdfLines pdf, String signed) {
        for (int page = 0; page < pdf.pages().size(); page++) {
            List<PdfLine> lines = pdf.pages().get(page).lines();
            for (int from = 0; from < lines.size(); from++) {
                for (int to = from + 2; to <= lines.size(); to++) {
                    String words = EditedFile.words(lines.subList(from, to));
                    if (words.equals(signed)) {
                        return Optional.of(new Place(
                                page, lines.subList(0, from), to - from, lines.get(to - 2), lines.get(to - 1)));
                    }
                    if (!signed.startsWith(words)) {
                        break;
                    }
                }
            }
        }
        return Optional.empty();
    }
}
