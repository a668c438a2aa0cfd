package org.hongtou.importer.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.importer.draft.DraftDocument;
import org.hongtou.importer.draft.DraftPiece;
import org.hongtou.importer.draft.Image;
import org.jspecify.annotations.Nullable;

/** Goes through the pages of a file, and puts together what stands on them. */
final class DocumentReader {
    private static final int MOST_PAGES = 3000;
    private static final double WHOLE_PAGE = 0.5;
    private static final int MANY_BENDS = 60;

    private final String name;
    private final PDDocument document;
    private final Deadline deadline;
    private final Report report;
    private final LeftOut leftOut = new LeftOut();
    private final UsualLetters usual = new UsualLetters();
    private final DraftPictures pictures = new DraftPictures(leftOut);
    private final List<PageFlow> pages = new ArrayList<>();
    private int scans;

    DocumentReader(String name, PDDocument document, Deadline deadline, Report report) {
        this.name = name;
        this.document = document;
        this.deadline = deadline;
        this.report = report;
    }

    DraftDocument read() {
        FontLooks fonts = new FontLooks(usual);
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            if (number > MOST_PAGES) {
                throw new Deadline.TooMuchException();
            }
            read(page, number, fonts);
            fonts.forget();
        }
        attachments();
        boolean words = pages.stream().anyMatch(page -> !page.lines().isEmpty() || hasTable(page));
        if (!words) {
            String code = scans > 0 || leftOut.of("import.left-picture") > 0
                    ? "import.scan"
                    : number == 0 || leftOut.of("import.left-page") > 0 ? "import.pdf-damaged" : "import.empty";
            throw report.halt(Diagnostic.error(code, Place.file(name)));
        }
        if (LetterShares.areBroken(pages, leftOut.of("import.left-letter"))) {
            throw report.halt(Diagnostic.error("import.pdf-map", Place.file(name)));
        }
        leftOut.count("import.scanned-page", scans);
        double bodySize = TextArea.bodySize(pages);
        RunningMarks.take(pages, bodySize, name, report);
        TableJoining.overPages(pages);
        List<DraftPiece> pieces = Paragraphs.of(pages, bodySize, name, report);
        if (usual.count() > 0) {
            report.add(Diagnostic.advice(
                    "import.look-alike", Place.file(name), usual.count(), String.valueOf(usual.example())));
        }
        leftOut.tell(name, report);
        return new DraftDocument(name, pieces);
    }

    private static boolean hasTable(PageFlow page) {
        return page.parts().stream().anyMatch(PageFlow.Ruled.class::isInstance);
    }

    private void read(PDPage page, int number, FontLooks fonts) {
        PdfPageReader reader = new PdfPageReader(page, fonts, deadline);
        try {
            reader.processPage(page);
            annotations(page, reader);
        } catch (Deadline.PassedException | Deadline.TooMuchException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            leftOut.count("import.left-page");
        }
        boolean unread = reader.painted().stream().noneMatch(Painted.Picture.class::isInstance) && holdsPicture(page);
        for (PageMatter matter : PageMatter.of(number, page, reader.painted(), leftOut)) {
            List<Letter> letters = new ArrayList<>(matter.letters());
            List<RuledTable> tables = TableFinder.take(matter, letters, leftOut);
            if (tables.isEmpty() && reader.bends() > MANY_BENDS) {
                leftOut.count("import.left-chart");
            }
            pages.add(flow(matter, letters, tables, unread));
        }
    }

    /** Whether a page has a picture, in whatever form: some of scanners' can't be read. */
    private static boolean holdsPicture(PDPage page) {
        COSDictionary resources = page.getCOSObject().getCOSDictionary(COSName.RESOURCES);
        COSDictionary objects = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
        return objects != null
                && objects.keySet().stream()
                        .map(objects::getCOSStream)
                        .anyMatch(object -> object != null && COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE)));
    }

    /** Fields that are filled in are words of the page; other notes are counted. */
    private void annotations(PDPage page, PdfPageReader reader) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            deadline.check();
            String type = annotation.getSubtype() == null ? "" : annotation.getSubtype();
            switch (type) {
                case "Widget" -> {
                    if (!annotation.isHidden() && !annotation.isNoView()) {
                        field(annotation, reader);
                    }
                }
                case "Link", "Popup" -> {
                    // leads elsewhere, or shows what another says
                }
                case "FileAttachment" -> leftOut.count("import.left-chunk");
                case "Stamp" -> leftOut.count("import.left-seal");
                default -> leftOut.count("import.left-comment");
            }
        }
    }

    private void field(PDAnnotation annotation, PdfPageReader reader) throws IOException {
        if ("Sig".equals(annotation.getCOSObject().getNameAsString(COSName.FT))) {
            leftOut.count("import.left-seal");
            return;
        }
        int before = reader.painted().size();
        reader.showAnnotation(annotation);
        if (reader.painted().size() == before) {
            COSDictionary field = annotation.getCOSObject();
            String value = field.getString(COSName.V);
            COSDictionary parent = field.getCOSDictionary(COSName.PARENT);
            if (value == null && parent != null) {
                value = parent.getString(COSName.V);
            }
            if (value != null && !value.isBlank() && annotation.getRectangle() != null) {
                reader.write(value, annotation.getRectangle());
            }
        }
    }

    private PageFlow flow(PageMatter matter, List<Letter> letters, List<RuledTable> tables, boolean unread) {
        List<SeenLine> lines = LineFinder.lines(letters, matter.width());
        List<PageFlow.Part> parts = new ArrayList<>();
        lines.forEach(line -> parts.add(new PageFlow.Line(line)));
        List<RuledTable> sorted = new ArrayList<>(tables);
        sorted.sort(Comparator.comparingDouble(table -> table.box().top()));
        for (RuledTable table : sorted) {
            parts.add(index(parts, table.box().top() + 2), new PageFlow.Ruled(table));
        }
        boolean words = !lines.isEmpty() || !tables.isEmpty();
        double painted = matter.pictures().stream()
                .mapToDouble(placed -> placed.box().width() * placed.box().height())
                .sum();
        // Scanners write a page in one picture or in many strips.
        boolean scan = unread || (!words && painted > WHOLE_PAGE * matter.width() * matter.height());
        if (scan && !words) {
            scans++;
            return new PageFlow(matter.number(), matter.width(), parts);
        }
        for (PageMatter.Placed placed : matter.pictures()) {
            Box box = placed.box();
            boolean large = box.width() * box.height() > WHOLE_PAGE * matter.width() * matter.height();
            if (large || tables.stream().anyMatch(table -> table.box().holds(box))) {
                leftOut.count("import.left-picture", large ? 0 : 1);
                continue;
            }
            Image kept = pictures.kept(placed);
            if (kept != null) {
                parts.add(index(parts, box.top()), new PageFlow.Kept(kept));
            }
        }
        return new PageFlow(matter.number(), matter.width(), parts);
    }

    /** Before which part something belongs that begins at a height. */
    private static int index(List<PageFlow.Part> parts, double top) {
        int index = parts.size();
        while (index > 0 && below(parts.get(index - 1), top)) {
            index--;
        }
        return index;
    }

    private static boolean below(PageFlow.Part part, double top) {
        return switch (part) {
            case PageFlow.Line line -> line.line().base() - line.line().size() * 0.4 > top;
            case PageFlow.Ruled grid -> grid.table().box().top() > top;
            case PageFlow.Kept unused -> false;
        };
    }

    private void attachments() {
        COSDictionary names = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
        COSDictionary files = names == null ? null : names.getCOSDictionary(COSName.EMBEDDED_FILES);
        if (files != null) {
            leftOut.count("import.left-chunk", Math.max(1, count(files)));
        }
    }

    private static int count(@Nullable COSDictionary files) {
        return files == null || files.getCOSArray(COSName.NAMES) == null
                ? 1
                : files.getCOSArray(COSName.NAMES).size() / 2;
    }
}
