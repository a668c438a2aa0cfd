package org.hongtou.model;

import java.util.List;

/**
 * A label and what stands after its colon; turned lines align after the colon.
 *
 * @param label 抄送, 报, 出席 …, without the colon; empty for words that have none
 * @param lines what stands there, one entry a line of its own
 */
public record Labelled(String label, List<String> lines) {

    public Labelled {
        lines = List.copyOf(lines);
    }
}
