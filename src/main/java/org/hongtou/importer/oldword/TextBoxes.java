package org.hongtou.importer.oldword;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;

/** The texts in the boxes of a document, each by the shape that it stands in ([MS-DOC] 2.8.32, PlcftxbxTxt). */
final class TextBoxes {
    /** Where the file's table of tables begins in its first stream, and which pair in it is that of boxes. */
    private static final int PAIRS = 0x9A;

    private static final int PAIR = 56;
    private static final int ENTRY = 22;
    private static final int SHAPE_AT = 14;
    private static final int MOST = 10_000;

    private final HWPFDocument document;
    private final Map<Integer, Range> boxes = new HashMap<>();
    private final List<Range> inGroups = new ArrayList<>();

    TextBoxes(HWPFDocument document) {
        this.document = document;
        Range story = document.getMainTextboxRange();
        if (story.getEndOffset() - story.getStartOffset() > 1) {
            read(story);
        }
    }

    private void read(Range story) {
        Set<Integer> shapes = new HashSet<>();
        for (OfficeDrawing drawing : document.getOfficeDrawingsMain().getOfficeDrawings()) {
            shapes.add(drawing.getShapeId());
        }
        ByteBuffer head = ByteBuffer.wrap(document.getMainStream()).order(ByteOrder.LITTLE_ENDIAN);
        int at = head.getInt(PAIRS + 8 * PAIR);
        int length = head.getInt(PAIRS + 8 * PAIR + 4);
        byte[] table = document.getTableStream();
        int count = (length - 4) / (4 + ENTRY);
        if (at < 0 || length < 4 || (long) at + length > table.length || count > MOST) {
            inGroups.add(story);
            return;
        }
        ByteBuffer entries = ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN);
        int last = story.getEndOffset();
        int taken = story.getStartOffset();
        for (int i = 0; i < count; i++) {
            int from = Math.clamp((long) story.getStartOffset() + entries.getInt(at + 4 * i), taken, last);
            int to = Math.clamp((long) story.getStartOffset() + entries.getInt(at + 4 * (i + 1)), from, last);
            int shape = entries.getInt(at + 4 * (count + 1) + ENTRY * i + SHAPE_AT);
            taken = to;
            if (to - from <= 1) {
                continue;
            }
            Range box = new Range(from, to, document);
            if (!shapes.contains(shape) || boxes.putIfAbsent(shape, box) != null) {
                inGroups.add(box);
            }
        }
    }

    /** The text of the box that is drawn at a place; null where none is, or it has been taken. */
    @Nullable
    Range at(int place) {
        OfficeDrawing drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(place);
        return drawing == null ? null : boxes.remove(drawing.getShapeId());
    }

    /** The bytes of the picture that is drawn at a place; null where none is. */
    byte @Nullable [] picture(int place) {
        OfficeDrawing drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(place);
        return drawing == null ? null : drawing.getPictureData();
    }

    /** Takes the texts of the boxes that stand in groups, which only their group's place tells. */
    List<Range> grouped() {
        List<Range> taken = List.copyOf(inGroups);
        inGroups.clear();
        return taken;
    }

    /** Takes those that are left. */
    List<Range> left() {
        List<Range> left = new ArrayList<>(grouped());
        boxes.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(box -> left.add(box.getValue()));
        boxes.clear();
        return left;
    }
}
