package org.hongtou.typeset.galley;

import java.util.List;
import org.hongtou.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * A whole document in type.
 *
 * @param properties what the file says about itself
 * @param frame the pages that it flows into
 * @param flow the text, in order
 * @param foot what stands at the foot of the last page, or null
 */
public record Galley(
        Document.Properties properties,
        Frame frame,
        List<Strip> flow,
        @Nullable Foot foot) {

    public Galley {
        flow = List.copyOf(flow);
    }

    public Galley withFlow(List<Strip> changed) {
        return new Galley(properties, frame, changed, foot);
    }

    public Galley withFoot(@Nullable Foot changed) {
        return new Galley(properties, frame, flow, changed);
    }
}
