package org.hongtou.typeset.galley;

import java.util.List;
import org.hongtou.model.Length;
import org.hongtou.style.Stroke;
import org.hongtou.typeset.LineBox;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the foot of the last page, its last rule on the type area's lower edge: rows of paragraphs with rules
 * between them.
 *
 * @param rows from above
 * @param below the rule under the last row, or null
 * @param beside what stands at the right of all rows, or null
 * @param onEvenPage whether the page that it stands on has to be an even one
 */
public record Foot(
        List<Row> rows, @Nullable Stroke below, @Nullable Beside beside, boolean onEvenPage) {

    public Foot {
        rows = List.copyOf(rows);
    }

    public Foot withRows(List<Row> changed) {
        return new Foot(changed, below, beside, onEvenPage);
    }

    /**
     * The white under the words of a row that a rule follows: as much as their line box has more above its ink than below
     * it, so that they stand midway between the rules.
     */
    public Length white(int row) {
        boolean followed = row + 1 < rows.size() ? rows.get(row + 1).above() != null : below != null;
        List<SetParagraph> words = rows.get(row).paragraphs();
        if (!followed || words.isEmpty() || words.getLast().runs().isEmpty()) {
            return Length.ZERO;
        }
        Length pitch = words.getLast().format().pitch();
        Length size = words.getLast().runs().getFirst().type().size();
        Length more = LineBox.inkTop(pitch, size).minus(LineBox.inkBottom(pitch, size));
        return Length.max(Length.ZERO, more.toTwip());
    }

    /** How wide its words stand in a type area. */
    public Length measure(Length typeArea) {
        return beside == null ? typeArea : typeArea.minus(beside.column());
    }

    /**
     * A line of the imprint, or several under one rule.
     *
     * @param above the rule over the row, or null
     * @param paragraphs what stands in it
     */
    public record Row(@Nullable Stroke above, List<SetParagraph> paragraphs) {
        public Row {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
