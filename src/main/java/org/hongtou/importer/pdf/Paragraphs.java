package org.hongtou.importer.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hongtou.content.source.Excerpt;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.importer.draft.DraftParagraph;
import org.hongtou.importer.draft.DraftPiece;
import org.hongtou.importer.draft.DraftWords;
import org.hongtou.importer.draft.Look;
import org.hongtou.importer.text.LeftSigns;
import org.jspecify.annotations.Nullable;

/**
 * Makes paragraphs of lines: a line that reaches the right edge goes on in the next, unless that is indented, looks
 * otherwise, or stands further below than lines do; over pages as well. Titles of several lines in the middle are one.
 */
final class Paragraphs {
    private static final Pattern BEGINS = Pattern.compile(
            "[（(]?[一二三四五六七八九十]{1,3}[、）)．.]|第[一二三四五六七八九十百]{1,4}[章节条]|[（(]?[0-9]{1,2}[.．、）)](?![0-9])|[★●◆■•]|附件|抄送");
    private static final Pattern LABEL = Pattern.compile(
            "[\\u4E00-\\u9FFF 　]{1,8}[：:][ 　]*(?:[0-9]{1,2}[.．、][ 　]*)?|[0-9]{1,2}[.．、][ 　]*|[★●◆■•—][ 　]*");
    private static final Pattern ATTACHMENT = Pattern.compile("附[件表录] ?[0-9]{0,2}[：:]?");
    /** The end of an imprint's last line. */
    private static final Pattern PRINTED = Pattern.compile("日 ?(?:印发|印制|印)$");
    /** The end of a line of contents. */
    private static final Pattern ENTRY = Pattern.compile("(?:　|[.…·]{2,8} ?)[0-9]{1,3}$");
    /** How much earlier lines may end that hang below a label: those of the imprint stand in from both sides. */
    private static final double HANGING_ROOM = 4;

    /** How early a line may end before a long word, or in mid-sentence where lines are ragged. */
    private static final double MOST_ROOM = 10;

    private static final String ENDS = "。！？!?”";

    private final String file;
    private final Report report;
    private final Map<Integer, TextArea> areas;
    private final double bodySize;
    private final double pitch;
    private final boolean indents;
    private final List<DraftPiece> pieces = new ArrayList<>();
    private final Open open = new Open();
    private int count;

    /** The paragraph that may go on. */
    private static final class Open {
        private final List<DraftWords> words = new ArrayList<>();
        private @Nullable SeenLine first;
        private @Nullable SeenLine last;
        private int page;
        private boolean gap;
        private Look.Side side = Look.Side.START;
    }

    private Paragraphs(List<PageFlow> pages, double bodySize, String file, Report report) {
        this.file = file;
        this.report = report;
        this.bodySize = bodySize;
        this.areas = TextArea.of(pages, bodySize);
        this.pitch = TextArea.pitch(pages, bodySize);
        this.indents = indents(pages);
    }

    static List<DraftPiece> of(List<PageFlow> pages, double bodySize, String file, Report report) {
        Paragraphs paragraphs = new Paragraphs(pages, bodySize, file, report);
        pages.forEach(paragraphs::add);
        paragraphs.close();
        return paragraphs.pieces;
    }

    /** Whether paragraphs are indented. */
    private boolean indents(List<PageFlow> pages) {
        int indented = 0;
        int all = 0;
        for (PageFlow page : pages) {
            for (SeenLine line : page.lines()) {
                double indent = (line.left() - area(page.number()).left()) / bodySize;
                all++;
                indented += indent > 1.5 && indent < 2.6 ? 1 : 0;
            }
        }
        return indented * 12 >= all;
    }

    private TextArea area(int page) {
        TextArea area = areas.get(page);
        return area == null ? new TextArea(0, 0) : area;
    }

    private void add(PageFlow page) {
        for (PageFlow.Part part : page.parts()) {
            switch (part) {
                case PageFlow.Line line -> add(line.line(), page.number());
                case PageFlow.Ruled grid -> {
                    close();
                    pieces.add(grid.table().draft());
                }
                case PageFlow.Kept kept -> {
                    close();
                    pieces.add(kept.image());
                }
            }
        }
    }

    private void add(SeenLine line, int page) {
        Look.Side side = side(line, page);
        if (open.last != null && open.first != null && goesOn(open.first, open.last, line, side, page)) {
            String between = Joining.between(open.last.text(), line.text());
            open.words.add(new DraftWords(between, false));
        } else {
            boolean gap = open.last != null && open.page == page && isFar(open.last, line);
            close();
            open.first = line;
            open.side = side;
            open.gap = gap;
        }
        open.words.addAll(line.words());
        open.last = line;
        open.page = page;
    }

    private void close() {
        if (open.first == null) {
            return;
        }
        count++;
        List<DraftWords> words = new ArrayList<>();
        for (DraftWords stretch : merged(BoldRuns.smoothed(open.words))) {
            words.add(new DraftWords(LeftSigns.removed(stretch.text(), file, count, report), stretch.bold()));
        }
        boolean indented = open.side == Look.Side.START
                && open.first.left() - area(open.page).left() > 0.9 * bodySize;
        DraftParagraph paragraph = new DraftParagraph(words, new Look(open.side, indented, 0, open.gap), count);
        if (!paragraph.text().isBlank()) {
            pieces.add(paragraph);
        }
        open.words.clear();
        open.first = null;
        open.last = null;
    }

    private static List<DraftWords> merged(List<DraftWords> words) {
        return new DraftParagraph(words, Look.PLAIN, 0).stretches();
    }

    /** Where a line stands in its page's text area. */
    private Look.Side side(SeenLine line, int page) {
        TextArea area = area(page);
        double left = line.left() - area.left();
        double right = area.right() - line.right();
        double least = line.size() < 1.1 * bodySize && !line.isRed() ? 2.6 * bodySize : 0.6 * line.size();
        boolean wide = line.size() > 1.15 * bodySize && line.left() - area.left() > -line.size();
        if (Math.abs(left - right) < 1.1 * bodySize && (left > least || (wide && left < 0.6 * line.size()))) {
            return Look.Side.CENTER;
        }
        return left > 0.4 * area.width() && right < 7 * bodySize && right > -2 * bodySize
                ? Look.Side.END
                : Look.Side.START;
    }

    private boolean isFar(SeenLine above, SeenLine below) {
        double distance = below.base() - above.base();
        double usual = pitch * Math.max(1, Math.max(above.size(), below.size()) / bodySize);
        return distance > 1.45 * usual;
    }

    private boolean goesOn(SeenLine first, SeenLine above, SeenLine line, Look.Side side, int page) {
        boolean samePage = page == open.page;
        boolean nextColumn = line.base() - above.base() < -4 * bodySize;
        if (samePage && !nextColumn && isFar(above, line)) {
            return false;
        }
        if (Math.abs(above.size() - line.size()) > 0.08 * above.size() || line.isRed() || above.isRed()) {
            return false;
        }
        if (side == Look.Side.CENTER && open.side == Look.Side.CENTER) {
            return samePage
                    && (above.size() > 1.1 * bodySize || above.isBold())
                    && above.isBold() == line.isBold()
                    && above.face() == line.face()
                    && !line.text().startsWith("—")
                    && !line.text().startsWith("（");
        }
        TextArea area = area(page);
        if (open.side == Look.Side.END || side == Look.Side.END) {
            return false;
        }
        double room = area(open.page).right() - above.right();
        boolean begins = BEGINS.matcher(line.text()).lookingAt();
        if (ATTACHMENT.matcher(line.text()).matches()
                || ENTRY.matcher(above.text()).find()
                || PRINTED.matcher(line.text()).find()) {
            return false;
        }
        double indent = line.left() - area.left();
        boolean startsAtEdge = indent < 0.9 * bodySize;
        double shift = areaShift(page);
        boolean second = first == above;
        boolean outdented = second
                && above.left() + shift - line.left() > 1.2 * bodySize
                && above.left() + shift - line.left() < 2.6 * bodySize;
        boolean level = !second && !begins && Math.abs(above.left() + shift - line.left()) < 0.4 * bodySize;
        boolean hangs = second && line.left() - first.left() - shift > 0.8 * bodySize && hangs(first, line, shift);
        if (!(startsAtEdge || outdented || level || hangs)
                || !reaches(hangs ? room - HANGING_ROOM * above.size() : room, above, line)) {
            return false;
        }
        if (indents || hangs || outdented) {
            return !(startsAtEdge
                    && second
                    && first.left() - area(open.page).left() < 0.9 * bodySize
                    && isOwn(above, line));
        }
        if (begins || above.face() != line.face()) {
            return false;
        }
        if (isOwn(above, line)) {
            return false;
        }
        if (ENDS.indexOf(above.text().charAt(above.text().length() - 1)) >= 0) {
            report.add(Diagnostic.advice("import.joined-doubtful", Place.file(file), Excerpt.of(line.text())));
        }
        return true;
    }

    /** Whether two lines at the edge each are something of their own: whom it is to, and what a label begins. */
    private static boolean isOwn(SeenLine above, SeenLine line) {
        char last = above.text().charAt(above.text().length() - 1);
        return last == '：'
                || (ENDS.indexOf(last) >= 0
                        && line.text().indexOf('：') >= 0
                        && LABEL.matcher(line.text()).lookingAt());
    }

    private double areaShift(int page) {
        return area(page).left() - area(open.page).left();
    }

    /** Whether a line leaves no room for the next one's first letters, or stops in mid-sentence not far from the edge. */
    private static boolean reaches(double room, SeenLine above, SeenLine line) {
        double size = above.size();
        boolean open = "，、".indexOf(above.text().charAt(above.text().length() - 1)) >= 0;
        return room < Math.min(line.firstWidth(), MOST_ROOM * size) + 0.65 * size || (open && room < MOST_ROOM * size);
    }

    /** Whether a line begins below what follows the label or number of the first. */
    private static boolean hangs(SeenLine first, SeenLine line, double shift) {
        java.util.regex.Matcher label = LABEL.matcher(first.text());
        if (!label.lookingAt()) {
            return false;
        }
        int at = 0;
        for (Letter letter : first.letters()) {
            if (letter.isBlank()) {
                continue;
            }
            if (at >= letterCount(first.text(), label.end())) {
                return Math.abs(letter.left() + shift - line.left()) < 1.1 * first.size();
            }
            at++;
        }
        return false;
    }

    private static int letterCount(String text, int end) {
        return (int)
                text.substring(0, end).chars().filter(c -> c != ' ' && c != '　').count();
    }
}
