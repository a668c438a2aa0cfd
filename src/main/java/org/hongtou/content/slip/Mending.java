package org.hongtou.content.slip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.content.source.LineEnds;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file together with what was changed in them so that YAML reads them as they were meant. Every slip is
 * reported where it is changed, and every place in the changed text leads back to the text as written. Lines are never
 * added or taken away.
 */
public final class Mending {
    /** A change within a line: at {@code at}, so many characters give way to others. */
    record Edit(int line, int at, int removed, String inserted) {}

    private static final int MAX_SLIPS = 300;

    private final Source source;
    private final Report report;
    private final List<String> lines;
    private final Map<Integer, List<Edit>> edits = new HashMap<>();
    private @Nullable Columns last;
    private int slips;

    public Mending(Source source, Report report) {
        this.source = source;
        this.report = report;
        this.lines = LineEnds.split(source.text());
    }

    public int size() {
        return lines.size();
    }

    /** A line as it was written, without its end; counted from 0. */
    public String line(int line) {
        return lines.get(line);
    }

    void error(String code, int line, int at, Object... arguments) {
        add(Diagnostic.error(code, written(line, at), arguments));
    }

    void warning(String code, int line, int at, Object... arguments) {
        add(Diagnostic.warning(code, written(line, at), arguments));
    }

    void advice(String code, int line, int at, Object... arguments) {
        add(Diagnostic.advice(code, written(line, at), arguments));
    }

    /** Reports a slip; a file with so many is another kind of file, or an attack. */
    private void add(Diagnostic slip) {
        if (++slips > MAX_SLIPS) {
            throw report.halt(Diagnostic.error("content.too-many-slips", slip.place(), MAX_SLIPS));
        }
        report.add(slip);
    }

    void replace(int line, int from, int to, String text) {
        last = null;
        edits.computeIfAbsent(line, unused -> new ArrayList<>()).add(new Edit(line, from, to - from, text));
    }

    /** Gives a line so many blanks for its first characters; where that was done before, this is meant instead. */
    void indent(int line, int characters, int blanks) {
        edits.computeIfAbsent(line, unused -> new ArrayList<>())
                .removeIf(edit -> edit.at() == 0
                        && edit.removed() == characters
                        && edit.inserted().isBlank());
        replace(line, 0, characters, " ".repeat(blanks));
    }

    void insert(int line, int at, String text) {
        replace(line, at, at, text);
    }

    /** Makes a stretch of text a single-quoted YAML text, whatever it holds. */
    void quote(int fromLine, int from, int toLine, int to) {
        insert(fromLine, from, "'");
        for (int line = fromLine; line <= toLine; line++) {
            String text = lines.get(line);
            int end = line == toLine ? to : text.length();
            for (int i = line == fromLine ? from : 0; i < end; i++) {
                if (text.charAt(i) == '\'') {
                    insert(line, i, "'");
                }
            }
        }
        insert(toLine, to, "'");
    }

    /** Makes a line a comment from a character on. */
    void comment(int line, int at) {
        insert(line, at, "#");
    }

    /** A line with its changes. */
    public String mended(int line) {
        String text = lines.get(line);
        if (!edits.containsKey(line)) {
            return text;
        }
        StringBuilder mended = new StringBuilder();
        int from = 0;
        for (Edit edit : editsOf(line)) {
            mended.append(text, from, Math.max(from, edit.at()));
            from = Math.max(from, edit.at() + edit.removed());
            mended.append(edit.inserted());
        }
        return mended.append(text.substring(from)).toString();
    }

    /** The whole text with its changes, its lines parted by line feeds. */
    public String mended() {
        if (edits.isEmpty() && LineEnds.areLineFeeds(source.text())) {
            return source.text();
        }
        StringBuilder text = new StringBuilder(source.text().length() + 64);
        for (int line = 0; line < lines.size(); line++) {
            text.append(line == 0 ? "" : "\n").append(mended(line));
        }
        return text.toString();
    }

    /** The place in the file of a place in the changed text, both counted from 0 and the column in characters. */
    public Place place(int line, int column) {
        if (line >= lines.size()) {
            int end = lines.size() - 1;
            return written(end, lines.get(end).length());
        }
        // A tree is read line by line.
        if (last == null || last.line() != line) {
            last = columns(line);
        }
        return new Place(source.name(), line + 1, last.written(column) + 1);
    }

    private Columns columns(int line) {
        String text = lines.get(line);
        return edits.containsKey(line) ? Columns.changed(line, text, editsOf(line)) : Columns.same(line, text);
    }

    private List<Edit> editsOf(int line) {
        List<Edit> sorted = new ArrayList<>(edits.getOrDefault(line, List.of()));
        sorted.sort(Comparator.comparingInt(Edit::at));
        for (int i = sorted.size() - 1; i > 0; i--) {
            if (sorted.get(i).at() < sorted.get(i - 1).at() + sorted.get(i - 1).removed()) {
                sorted.remove(i);
            }
        }
        return sorted;
    }

    private Place written(int line, int index) {
        return new Place(source.name(), line + 1, lines.get(line).codePointCount(0, index) + 1);
    }
}
