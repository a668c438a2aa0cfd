package org.hongtou.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.hongtou.office.LineDifference.Run;

/**
 * A PDF against LibreOffice's drawing of the DOCX. White space and U+200B don't count anywhere, and page numbers are
 * compared apart from the text.
 *
 * @param name the document's
 * @param ours the PDF
 * @param drawn the drawing
 * @param difference line by line, each with its page; a line that breaks elsewhere shifts the rest of its paragraph, so
 *     that runs of differing lines are what counts
 */
record Comparison(String name, PdfLines ours, PdfLines drawn, LineDifference difference) {

    /** Compares two PDF files. */
    static Comparison of(String name, byte[] ours, byte[] drawn) {
        return of(name, PdfLines.read(ours), PdfLines.read(drawn));
    }

    static Comparison of(String name, PdfLines ours, PdfLines drawn) {
        return new Comparison(name, ours, drawn, LineDifference.of(keys(ours), keys(drawn)));
    }

    private static List<String> keys(PdfLines pdf) {
        List<String> keys = new ArrayList<>();
        for (int page = 0; page < pdf.pages().size(); page++) {
            for (PdfLine line : pdf.pages().get(page).lines()) {
                keys.add((page + 1) + " " + line.words());
            }
        }
        return keys;
    }

    private static List<PdfLine> lines(PdfLines pdf) {
        return pdf.pages().stream().flatMap(page -> page.lines().stream()).toList();
    }

    boolean samePageCount() {
        return ours.pages().size() == drawn.pages().size();
    }

    boolean sameWords() {
        return ours.words().equals(drawn.words());
    }

    boolean sameFolios() {
        return folios(ours).equals(folios(drawn));
    }

    private static List<String> folios(PdfLines pdf) {
        return pdf.pages().stream()
                .map(page -> page.folio().map(PdfLine::words).orElse(""))
                .toList();
    }

    /** How many lines our PDF has. */
    int lineCount() {
        return lines(ours).size();
    }

    /** How many of them the drawing has too, on the same page and in the same order. */
    int equalLines() {
        return difference.equal().size();
    }

    int runs() {
        return difference.runs().size();
    }

    double runsPerHundredLines() {
        return lineCount() == 0 ? runs() : 100.0 * runs() / lineCount();
    }

    /** The greatest distance between the starts of equal lines, in mm. */
    double greatestDx() {
        return greatest(PdfLine::start);
    }

    /** The greatest distance between the baselines of equal lines, in mm. */
    double greatestDy() {
        return greatest(PdfLine::baseline);
    }

    private double greatest(ToDoubleFunction<PdfLine> place) {
        List<PdfLine> one = lines(ours);
        List<PdfLine> other = lines(drawn);
        return difference.equal().stream()
                .mapToDouble(pair -> Math.abs(
                        place.applyAsDouble(one.get(pair.one())) - place.applyAsDouble(other.get(pair.other()))))
                .max()
                .orElse(0);
    }

    /** The greatest distance between the edges of a picture and the nearest one drawn, in mm; endless where one lacks. */
    double greatestPicture() {
        double greatest = 0;
        for (int page = 0; page < ours.pages().size(); page++) {
            List<Box> one = ours.pages().get(page).pictures();
            List<Box> other =
                    page < drawn.pages().size() ? drawn.pages().get(page).pictures() : List.of();
            if (one.size() != other.size()) {
                return Double.POSITIVE_INFINITY;
            }
            for (Box box : one) {
                greatest = Math.max(
                        greatest,
                        other.stream().mapToDouble(box::distance).min().orElseThrow());
            }
        }
        return greatest;
    }

    /**
     * Where the drawing departs from our PDF, one entry each: {@code page 15 run} for a run of differing lines, {@code
     * page 1 far} for an equal line that stands farther off than a limit.
     *
     * @param limit in mm
     */
    List<String> departures(double limit) {
        List<String> departures = new ArrayList<>();
        List<Integer> pages = new ArrayList<>();
        for (int page = 0; page < ours.pages().size(); page++) {
            for (int line = 0; line < ours.pages().get(page).lines().size(); line++) {
                pages.add(page + 1);
            }
        }
        for (Run run : difference.runs()) {
            int line = Math.min(run.oneFrom(), pages.size() - 1);
            departures.add("page %d run".formatted(pages.get(line)));
        }
        List<PdfLine> one = lines(ours);
        List<PdfLine> other = lines(drawn);
        difference.equal().stream()
                .filter(pair -> {
                    PdfLine line = one.get(pair.one());
                    PdfLine twin = other.get(pair.other());
                    return Math.abs(line.start() - twin.start()) > limit
                            || Math.abs(line.baseline() - twin.baseline()) > limit;
                })
                .forEach(pair -> departures.add("page %d far".formatted(pages.get(pair.one()))));
        return departures;
    }

    /** The runs in words: what our PDF has, then what the drawing has in its place. */
    String differences() {
        StringBuilder text = new StringBuilder();
        for (Run run : difference.runs()) {
            append(text, "  - ", keys(ours).subList(run.oneFrom(), run.oneTo()));
            append(text, "  + ", keys(drawn).subList(run.otherFrom(), run.otherTo()));
            text.append('\n');
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String mark, List<String> lines) {
        lines.forEach(line -> text.append(mark).append('p').append(line).append('\n'));
    }

    /** Where the words part, with what follows on both sides; empty where they don't. */
    String firstDifferentWords() {
        String one = ours.words();
        String other = drawn.words();
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return one.equals(other) ? "" : "PDF: …%s%ndrawn: …%s".formatted(around(one, at), around(other, at));
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 10), Math.min(text.length(), at + 20));
    }

    /** The figures of many documents. */
    static String table(List<Comparison> all) {
        String head = "%9s %13s %5s %9s %8s %8s %8s  %s%n"
                .formatted("pages", "lines equal", "runs", "runs/100", "dx mm", "dy mm", "pic mm", "document");
        int equal = all.stream().mapToInt(Comparison::equalLines).sum();
        int lines = all.stream().mapToInt(Comparison::lineCount).sum();
        int runs = all.stream().mapToInt(Comparison::runs).sum();
        return head
                + all.stream().map(Comparison::row).collect(Collectors.joining())
                + String.format(
                        Locale.ROOT,
                        "%d documents: %d of %d lines equal, %d runs, %.2f in 100 lines%n",
                        all.size(),
                        equal,
                        lines,
                        runs,
                        100.0 * runs / Math.max(1, lines));
    }

    private String row() {
        return String.format(
                Locale.ROOT,
                "%4d/%-4d %6d/%-6d %5d %9.2f %8.2f %8.2f %8.2f  %s%s%n",
                drawn.pages().size(),
                ours.pages().size(),
                equalLines(),
                lineCount(),
                runs(),
                runsPerHundredLines(),
                greatestDx(),
                greatestDy(),
                greatestPicture(),
                name,
                sameWords() ? "" : " (words differ)");
    }
}
