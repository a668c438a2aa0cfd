package org.hongtou.markup;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Attendance;
import org.hongtou.model.Block;
import org.hongtou.model.Imprint;
import org.hongtou.model.Labelled;
import org.jspecify.annotations.Nullable;

/** Reads labelled lines: who was at a meeting, the imprint, a bulletin's distribution block. */
final class FootReader {
    private FootReader() {}

    static @Nullable Block attendance(Tag tag, MarkupReading reading) {
        reading.attributes(tag);
        List<Labelled> lines = new ArrayList<>();
        for (Tag child : reading.children(tag, List.of("labelled"))) {
            addFilled(labelled(child, reading), lines);
        }
        return lines.isEmpty() ? null : new Attendance(lines);
    }

    static @Nullable Block imprint(Tag tag, MarkupReading reading) {
        Attributes attributes = reading.attributes(tag, "form", "printed-by", "printed-on", "copies");
        List<Labelled> lines = new ArrayList<>();
        List<Labelled> staff = new ArrayList<>();
        for (Tag child : reading.children(tag, List.of("labelled", "staff"))) {
            addFilled(labelled(child, reading), child.name().equals("staff") ? staff : lines);
        }
        Imprint imprint = new Imprint(
                attributes.choice("form", Imprint.Form.class, Imprint.Form.IMPRINT),
                lines,
                staff,
                attributes.text("printed-by"),
                attributes.text("printed-on"),
                attributes.text("copies"));
        boolean empty = lines.isEmpty()
                && staff.isEmpty()
                && (imprint.printedBy() + imprint.printedOn() + imprint.copies()).isEmpty();
        return empty ? null : imprint;
    }

    private static Labelled labelled(Tag tag, MarkupReading reading) {
        String label = reading.attributes(tag, "label").text("label");
        return new Labelled(label, reading.entries(tag, "line"));
    }

    /** A label with no words after it is left out like an empty paragraph. */
    private static void addFilled(Labelled labelled, List<Labelled> lines) {
        if (!labelled.lines().isEmpty()) {
            lines.add(labelled);
        }
    }
}
