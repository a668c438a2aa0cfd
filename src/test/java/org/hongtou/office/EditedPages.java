package org.hongtou.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pages of an edited document: text keeps to its place, a letter's first page bears its mark and rules, numbers run
 * on, and none is empty but for the leaf's sake.
 *
 * @param file what is looked at
 * @param foot its foot
 */
record EditedPages(EditedFile file, EditedFoot foot) {
    private static final double OFF = 1;
    private static final double TOP = 37;
    private static final double BOTTOM = 262;
    private static final double LEFT = 28;
    private static final double RIGHT = 184;
    /** Words of another size than the text's have their ink elsewhere in their line, in pt. */
    private static final double TEXT_SIZE = 16;

    private static final List<String> HEADINGS = List.of(
            "heading-1", "heading-2", "item-title", "column", "chapter", "attachment-label", "attachment-title");

    private static final double UNDER_A_RULE = 12;

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        firstPage(faults);
        for (int i = 0; i < pages().size(); i++) {
            PdfPage page = pages().get(i);
            if (page.lines().isEmpty()) {
                if (!wantedBlank(i)) {
                    faults.add("page %d is empty".formatted(i + 1));
                }
                continue;
            }
            place(i, page, faults);
            number(i, page, faults);
            struck(i, page, faults);
            parted(i, page, faults);
        }
        return faults;
    }

    private List<PdfPage> pages() {
        return file.drawn().pages();
    }

    private boolean isLeaf(int page) {
        return foot.exists() && foot.drawnOn() >= 0 && page > foot.drawnOn();
    }

    /** Before a foot that an even page was wanted for, and before a leaf that begins a sheet. */
    private boolean wantedBlank(int page) {
        return foot.onEvenPage() && page + 1 == foot.drawnOn() && foot.drawnOn() % 2 == 1
                || isLeaf(page) && page % 2 == 1;
    }

    private void firstPage(List<String> faults) {
        List<PdfRule> built = redRules(file.built());
        List<PdfRule> drawn = redRules(file.drawn());
        boolean letter = built.stream().anyMatch(rule -> rule.box().top() > BOTTOM);
        if (!letter) {
            return;
        }
        if (built.size() != drawn.size()) {
            faults.add("page 1 has %d red rules".formatted(drawn.size()));
            return;
        }
        for (int i = 0; i < built.size(); i++) {
            if (built.get(i).box().distance(drawn.get(i).box()) > OFF) {
                faults.add("a red rule stands at %.1f mm"
                        .formatted(drawn.get(i).box().top()));
            }
        }
        if (!mark(file.built()).words().equals(mark(file.drawn()).words())
                || Math.abs(mark(file.built()).baseline() - mark(file.drawn()).baseline()) > OFF) {
            faults.add("the mark isn't in its place: " + mark(file.drawn()).words());
        }
    }

    private static PdfLine mark(PdfLines pdf) {
        return pdf.pages().getFirst().lines().getFirst();
    }

    private static List<PdfRule> redRules(PdfLines pdf) {
        return new Geometry(pdf).redRules(1);
    }

    private void place(int i, PdfPage page, List<String> faults) {
        PdfLine first = page.lines().getFirst();
        boolean atTop = i > 0
                && !(i == foot.drawnOn() && foot.drawnAlone())
                && Math.abs(first.size() - TEXT_SIZE) < 1
                && page.rules().stream()
                        .noneMatch(rule -> rule.box().top() < first.ink().bottom() + UNDER_A_RULE);
        if (atTop && Math.abs(first.ink().top() - TOP) > OFF) {
            faults.add(
                    "page %d begins at %.1f mm: %s".formatted(i + 1, first.ink().top(), first.words()));
        }
        for (PdfLine line : page.lines()) {
            boolean low = i > 0 && line.ink().bottom() > BOTTOM + OFF;
            if (low || line.start() < LEFT - OFF || line.end() > RIGHT + OFF) {
                faults.add("page %d: a line leaves the type area: %s".formatted(i + 1, line.words()));
            }
        }
    }

    private void number(int i, PdfPage page, List<String> faults) {
        Optional<Integer> builtFirst = first(file.built());
        boolean numbered = builtFirst.isPresent()
                && !(i == 0 && file.built().pages().getFirst().folio().isEmpty())
                && !(i == foot.drawnOn() && foot.drawnAlone())
                && !isLeaf(i);
        Optional<Integer> number = number(page);
        if (numbered && number.isEmpty()) {
            faults.add("page %d bears no number".formatted(i + 1));
        }
        if (number.isPresent() && builtFirst.isPresent() && number.get() != i + builtFirst.get()) {
            faults.add("page %d bears the number %d".formatted(i + 1, number.get()));
        }
    }

    /** What the first page is counted as; empty where no page is numbered. */
    private static Optional<Integer> first(PdfLines pdf) {
        for (int i = 0; i < pdf.pages().size(); i++) {
            Optional<Integer> number = number(pdf.pages().get(i));
            if (number.isPresent()) {
                return Optional.of(number.get() - i);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> number(PdfPage page) {
        return page.folio().map(folio -> Integer.parseInt(folio.words().replaceAll("\\D", "")));
    }

    /** Whether a page ends with a heading, or begins with who sent an item in. */
    private void parted(int i, PdfPage page, List<String> faults) {
        if (HEADINGS.stream().anyMatch(style -> isWhole(style, page.lines().getLast()))) {
            faults.add("page %d ends with a heading".formatted(i + 1));
        }
        if (isWhole("source", page.lines().getFirst())) {
            faults.add("page %d begins with an item's sender".formatted(i + 1));
        }
    }

    private boolean isWhole(String style, PdfLine line) {
        return file.text().all(style).stream()
                .anyMatch(paragraph -> EditedText.words(paragraph).endsWith(line.words())
                        && !line.words().isEmpty());
    }

    /** Whether a rule runs through words, as where a foot lies on the text. */
    private void struck(int i, PdfPage page, List<String> faults) {
        for (PdfLine line : page.lines()) {
            Box ink = line.ink();
            double upper = ink.top() + ink.height() * 0.2;
            double lower = ink.bottom() - ink.height() * 0.2;
            boolean struck = page.rules().stream()
                    .filter(PdfRule::horizontal)
                    .map(PdfRule::box)
                    .anyMatch(rule -> rule.middle() > upper
                            && rule.middle() < lower
                            && rule.left() < ink.right()
                            && rule.right() > ink.left());
            if (struck) {
                faults.add("page %d: a rule runs through %s".formatted(i + 1, line.words()));
            }
        }
    }
}
