package org.hongtou.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that what contents entries point to is there, and once. */
final class Targets {
    private final Set<String> ids = new HashSet<>();
    private final List<Tag> pointing = new ArrayList<>();
    private final MarkupReading reading;

    private Targets(MarkupReading reading) {
        this.reading = reading;
    }

    static void check(Tag root, MarkupReading reading) {
        Targets targets = new Targets(reading);
        targets.collect(root);
        targets.follow();
    }

    private void collect(Tag tag) {
        String id = tag.attributes().getOrDefault("id", "");
        if (!id.isEmpty() && !ids.add(id)) {
            reading.error("markup.same-id", tag.offset(), id);
        }
        if (tag.attributes().containsKey("to")) {
            pointing.add(tag);
        }
        for (MarkupNode node : tag.nodes()) {
            if (node instanceof Tag child) {
                collect(child);
            }
        }
    }

    private void follow() {
        for (Tag tag : pointing) {
            String to = tag.attributes().getOrDefault("to", "");
            if (!to.isEmpty() && !ids.contains(to)) {
                reading.error("markup.no-target", tag.offset(), to);
            }
        }
    }
}
