package org.hongtou.typeset.compose;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.model.Labelled;
import org.hongtou.model.Length;
import org.hongtou.model.Span;
import org.hongtou.style.Align;
import org.hongtou.style.Indents;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.style.Phrase;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;

/** 签发, 审核 and the others of a bulletin: one row, evenly spaced, or as many to a line as there is room for. */
final class StaffRows {
    private final TextSetter setter;
    private final Length left;
    private final Length room;

    StaffRows(TextSetter setter) {
        this.setter = setter;
        Indents indents = setter.style(Element.STAFF).format().indents();
        left = indents.left();
        room = setter.measure().minus(left).minus(indents.right());
    }

    /** The lines; none where there is nobody. */
    List<SetParagraph> of(List<Labelled> staff) {
        if (staff.isEmpty()) {
            return List.of();
        }
        int most = most(staff);
        if (most >= staff.size()) {
            return List.of(row(staff, staff.size()));
        }
        List<Labelled> narrow = staff.stream().filter(this::leavesRoom).toList();
        // Five stand as three and two, not as four and one.
        int across = narrow.isEmpty() ? 1 : Math.ceilDiv(narrow.size(), Math.ceilDiv(narrow.size(), most(narrow)));
        List<SetParagraph> lines = new ArrayList<>();
        List<Labelled> together = new ArrayList<>();
        for (Labelled one : staff) {
            if (!leavesRoom(one)) {
                addRow(lines, together, across);
                lines.addAll(new HangingLines(setter).labelled(Element.STAFF, one, Span.Role.PLAIN));
                continue;
            }
            together.add(one);
            if (together.size() == across) {
                addRow(lines, together, across);
            }
        }
        addRow(lines, together, across);
        return lines;
    }

    /** How many of them a line can hold, each in a place as wide as the widest needs. */
    private int most(List<Labelled> staff) {
        long widest = staff.stream().mapToLong(one -> width(one).emu()).max().orElse(0);
        return Math.clamp(room.emu() / Math.max(1, widest), 0, staff.size());
    }

    /** Whether another can stand beside it. */
    private boolean leavesRoom(Labelled one) {
        return width(one).times(2).compareTo(room) <= 0;
    }

    private Length width(Labelled one) {
        return setter.width(Element.STAFF, words(one));
    }

    private String words(Labelled one) {
        return one.label()
                + setter.phrase(Phrase.AFTER_LABEL)
                + String.join(setter.phrase(Phrase.BETWEEN_STAFF), one.lines());
    }

    private void addRow(List<SetParagraph> lines, List<Labelled> together, int across) {
        if (!together.isEmpty()) {
            lines.add(row(together, across));
            together.clear();
        }
    }

    /** Some of them in one line that is parted into so many places. */
    private SetParagraph row(List<Labelled> staff, int across) {
        List<Run> runs = new ArrayList<>();
        List<ParagraphFormat.Tab> tabs = new ArrayList<>();
        for (int i = 0; i < staff.size(); i++) {
            runs.add(setter.run(Element.STAFF, (i == 0 ? "" : "\t") + words(staff.get(i))));
            if (i > 0) {
                Length at = left.plus(room.times((double) i / across));
                tabs.add(new ParagraphFormat.Tab(at.toTwip(), Align.LEFT));
            }
        }
        SetParagraph row = setter.parted(setter.set(Element.STAFF, runs));
        return row.withFormat(row.format().withAlign(Align.LEFT).withTabs(tabs));
    }
}
