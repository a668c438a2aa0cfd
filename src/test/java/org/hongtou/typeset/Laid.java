package org.hongtou.typeset;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Block;
import org.hongtou.model.Document;
import org.hongtou.model.Element;
import org.hongtou.model.Layout;
import org.hongtou.model.Paragraph;
import org.hongtou.model.PictureFile;
import org.hongtou.style.PageStyle;
import org.hongtou.style.Style;
import org.hongtou.style.TestStyles;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.Pages;
import org.hongtou.typeset.page.PlacedLine;
import org.hongtou.typeset.page.PlacedRun;
import org.hongtou.typeset.pagination.PageMaker;
import org.hongtou.typeset.pagination.TypesetDocument;
import org.hongtou.typeset.pagination.Typesetter;

/** Blocks set and paged by a style, measured as a reader of the paper would. */
public record Laid(Pages pages, List<Diagnostic> diagnostics) {
    private static final Metrics METRICS = new CellMetrics();
    private static final String ISSUER = "林海县人民政府办公室";

    /** Blocks in the shipped style. */
    public static Laid out(Layout layout, Block... blocks) {
        return out(TestStyles.shipped(layout), layout, List.of(blocks));
    }

    public static Laid out(Style style, Layout layout, List<? extends Block> blocks) {
        Report report = new Report();
        return new Laid(set(style, layout, blocks, report).pages(), report.diagnostics());
    }

    /** What is said of blocks in the shipped style that can't be set. */
    public static List<Diagnostic> refused(Layout layout, Block... blocks) {
        Report report = new Report();
        assertThatExceptionOfType(Halt.class)
                .isThrownBy(() -> set(TestStyles.shipped(layout), layout, List.of(blocks), report));
        return report.diagnostics();
    }

    private static TypesetDocument set(Style style, Layout layout, List<? extends Block> blocks, Report report) {
        Document.Properties properties = new Document.Properties("", ISSUER, "", "");
        Document document = new Document("test", layout, properties, List.copyOf(blocks));
        // Every picture is twice as wide as it is high.
        Typesetter typesetter = new Typesetter(
                METRICS, file -> new PictureFile(PictureFile.Format.PNG, new byte[0], 600, 300), "test.yaml");
        return typesetter.set(document, style, report);
    }

    public static Laid paged(Galley galley, PageStyle style) {
        return paged(galley, style, new Report());
    }

    private static Laid paged(Galley galley, PageStyle style, Report report) {
        Pages pages = PageMaker.pages(galley, style, METRICS, "test.yaml", report);
        return new Laid(pages, report.diagnostics());
    }

    /** Body text of a number of lines: each is full of characters of one kind but the last. */
    public static Paragraph text(char character, int lines) {
        return Paragraph.of(Element.PARAGRAPH, String.valueOf(character).repeat(28 * lines - 12) + "。");
    }

    /** The lines of a page without its number. */
    public List<PlacedLine> lines(int page) {
        return pages.pages().get(page - 1).lines().stream()
                .filter(line -> line.element() != Element.PAGE_NUMBER)
                .toList();
    }

    /** The words of a page line by line. */
    public List<String> words(int page) {
        return lines(page).stream().map(PlacedLine::text).toList();
    }

    /** The words of all pages line by line. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        for (Page page : pages.pages()) {
            words.addAll(words(page.number()));
        }
        return words;
    }

    /** The lines of an element on a page. */
    public List<PlacedLine> lines(int page, Element element) {
        return lines(page).stream().filter(line -> line.element() == element).toList();
    }

    /** The line on a page that holds words. */
    public PlacedLine line(int page, String words) {
        return lines(page).stream()
                .filter(line -> line.text().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " isn't on page " + page + ": " + words(page)));
    }

    /** Where a line's ink begins, in mm from the paper's top edge. */
    public static double inkTop(PlacedLine line) {
        return line.baseline().mm() - 0.86 * size(line);
    }

    /** Where a line's ink ends, in mm from the paper's top edge. */
    public static double inkBottom(PlacedLine line) {
        return line.baseline().mm() + 0.14 * size(line);
    }

    private static double size(PlacedLine line) {
        return line.runs().getFirst().type().size().mm();
    }

    /** Where a line begins, in mm from the paper's left edge. */
    public static double left(PlacedLine line) {
        return line.runs().getFirst().x().mm();
    }

    /** Where a line's last letter ends, in mm from the paper's left edge. */
    public static double right(PlacedLine line) {
        PlacedRun last = line.runs().getLast();
        String text = last.text();
        int start = text.offsetByCodePoints(text.length(), -1);
        int letter = text.codePointAt(start);
        double before = 0;
        for (int i = 0; i < start; i += Character.charCount(text.codePointAt(i))) {
            before += advance(last, text.codePointAt(i)) + last.spacing().mm();
        }
        return last.x().mm() + before + advance(last, letter);
    }

    private static double advance(PlacedRun run, int letter) {
        return METRICS.advance(run.font(), letter)
                * run.type().size().mm()
                * run.type().scale()
                / 100_000;
    }
}
