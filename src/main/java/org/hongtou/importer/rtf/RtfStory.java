package org.hongtou.importer.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hongtou.content.source.Blanks;
import org.hongtou.importer.draft.DraftParagraph;
import org.hongtou.importer.draft.DraftPiece;
import org.hongtou.importer.draft.DraftWords;
import org.hongtou.importer.draft.EdgedTable;
import org.hongtou.importer.draft.Image;
import org.hongtou.importer.draft.Look;
import org.hongtou.importer.draft.Losses;
import org.jspecify.annotations.Nullable;

/** A text of its own in an RTF file: the body, a box, the head of pages, a note. */
final class RtfStory {
    /** What a text is. */
    enum Kind {
        BODY,
        BOX,
        HEAD,
        FOOTNOTE,
        COMMENT
    }

    private static final int USUAL_WIDTH = 1000;

    private final Kind kind;
    private final Losses losses;
    private final List<DraftPiece> pieces = new ArrayList<>();
    private final List<DraftPiece> before = new ArrayList<>();
    private final List<Image> images = new ArrayList<>();
    private List<DraftWords> words = new ArrayList<>();
    private String label = "";
    private EdgedTable table = new EdgedTable();
    private List<String> lines = new ArrayList<>();
    private List<List<String>> cells = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private int rowLeft;
    private boolean joins;
    private boolean goesOn;
    private int paragraphs;
    private boolean gap;
    private @Nullable DraftParagraph open;

    /** How a cell of the row ends, and whether it is covered. */
    private record Edge(int right, boolean goesOn, boolean joins) {}

    RtfStory(Kind kind, Losses losses) {
        this.kind = kind;
        this.losses = losses;
    }

    Kind kind() {
        return kind;
    }

    void add(String text, boolean bold) {
        words.add(new DraftWords(text, bold));
    }

    void label(String text) {
        label = text;
    }

    void add(Image image) {
        images.add(image);
    }

    /** Puts what a box holds before the paragraph that it is tied to. */
    void box(List<DraftPiece> box, boolean withinTable) {
        if (!withinTable) {
            endTable();
        }
        before.addAll(box);
    }

    void endParagraph(RtfState state, int level) {
        if (state.inTable) {
            endLine();
            return;
        }
        endTable();
        paragraphs++;
        pieces.addAll(before);
        before.clear();
        if (words.stream().allMatch(stretch -> Blanks.areBlank(stretch.text()))) {
            gap |= images.isEmpty();
        } else {
            if (!label.isEmpty()) {
                words.addFirst(new DraftWords(label, words.getFirst().bold()));
            }
            Look look = new Look(state.side, state.first || state.left, level, gap);
            DraftParagraph read = new DraftParagraph(words, look, paragraphs).trimmed();
            if (open != null) {
                read = open.and(read);
                open = null;
            }
            if (state.deleted) {
                open = read;
            } else {
                pieces.add(read);
            }
            gap = false;
        }
        pieces.addAll(images);
        images.clear();
        words = new ArrayList<>();
        label = "";
    }

    /** Ends a paragraph of a cell. */
    private void endLine() {
        String text = words.stream().map(DraftWords::text).collect(Collectors.joining());
        if (!Blanks.areBlank(text)) {
            for (String line : (label + text).strip().split("\n", -1)) {
                lines.add(line.strip());
            }
        }
        images.forEach(unused -> losses.add("picture"));
        images.clear();
        words = new ArrayList<>();
        label = "";
    }

    /** Ends a cell; of a table within a cell, a line of that. */
    void endCell(boolean within) {
        endLine();
        if (!within) {
            cells.add(lines);
            lines = new ArrayList<>();
        }
    }

    /** Begins what says how the cells of a row stand. */
    void beginRow() {
        edges.clear();
        rowLeft = 0;
        joins = false;
        goesOn = false;
    }

    void rowLeft(int left) {
        rowLeft = left;
    }

    void cellJoins() {
        joins = true;
    }

    void cellGoesOn() {
        goesOn = true;
    }

    void cellEdge(int right) {
        edges.add(new Edge(right, goesOn, joins));
        joins = false;
        goesOn = false;
    }

    void endRow() {
        if (!lines.isEmpty() || !words.isEmpty()) {
            endCell(false);
        }
        List<EdgedTable.Cell> row = new ArrayList<>();
        int right = rowLeft;
        // LibreOffice ends a row with a cell more where a table stands within one
        while (!edges.isEmpty()
                && cells.size() > edges.size()
                && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        for (int i = 0; i < cells.size(); i++) {
            Edge edge = i < edges.size() ? edges.get(i) : new Edge(right + USUAL_WIDTH, false, false);
            right = edge.right();
            row.add(new EdgedTable.Cell(cells.get(i), right, edge.goesOn(), edge.joins()));
        }
        table.add(rowLeft, row);
        cells = new ArrayList<>();
    }

    private void endTable() {
        if (!cells.isEmpty()) {
            endRow();
        }
        if (!table.isEmpty()) {
            pieces.addAll(before);
            before.clear();
            pieces.add(table.table());
            table = new EdgedTable();
            gap = false;
        }
    }

    /** What the text holds, when it has ended. */
    List<DraftPiece> end(RtfState state, int level) {
        if (state.inTable && (!words.isEmpty() || !lines.isEmpty())) {
            endCell(false);
        }
        state.inTable = false;
        endParagraph(state, level);
        if (open != null) {
            pieces.add(open);
            open = null;
        }
        return pieces;
    }
}
