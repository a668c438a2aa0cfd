package org.hongtou.typeset.galley;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * A whole document in type.
 *
 * @param properties what the file says about itself
 * @param frame the pages that it flows into
 * @param flow the text, in order
 * @param foot what stands at the foot of the text's last page, or null
 * @param leaves texts on leaves of their own behind the foot
 */
public record Galley(
        Document.Properties properties,
        Frame frame,
        List<Strip> flow,
        @Nullable Foot foot,
        List<List<Strip>> leaves) {

    public Galley {
        flow = List.copyOf(flow);
        leaves = leaves.stream().map(List::copyOf).toList();
    }

    /** A document with nothing behind its foot. */
    public Galley(Document.Properties properties, Frame frame, List<Strip> flow, @Nullable Foot foot) {
        this(properties, frame, flow, foot, List.of());
    }

    public Galley withFlow(List<Strip> changed) {
        return new Galley(properties, frame, changed, foot, leaves);
    }

    public Galley withLeaves(List<List<Strip>> changed) {
        return new Galley(properties, frame, flow, foot, changed);
    }

    /** A leaf as a document of its own, on pages without numbers. */
    public Galley leaf(List<Strip> leaf) {
        return new Galley(properties, frame.bare(), leaf, null);
    }

    /** Everything that is set, in the order in which placed lines count paragraphs. */
    public List<Strip> strips() {
        List<Strip> strips = new ArrayList<>(flow);
        if (foot != null) {
            foot.rows().forEach(row -> strips.addAll(row.paragraphs()));
        }
        leaves.forEach(strips::addAll);
        return strips;
    }

    public Galley withFoot(@Nullable Foot changed) {
        return new Galley(properties, frame, flow, changed, leaves);
    }
}
