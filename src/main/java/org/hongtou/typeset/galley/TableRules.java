package org.hongtou.typeset.galley;

import org.hongtou.model.Length;
import org.hongtou.model.Table.Rules.Drawn;
import org.hongtou.style.Stroke;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a table that has some.
 *
 * @param drawn which there are
 * @param frame those around it
 * @param inner those between its cells
 */
public record TableRules(Drawn drawn, Stroke frame, Stroke inner) {

    /** The rule above the first row and under the last, or null. */
    public @Nullable Stroke ends() {
        return drawn == Drawn.NONE ? null : frame;
    }

    /** The rule at the left and right, or null. */
    public @Nullable Stroke sides() {
        return drawn == Drawn.ALL || drawn == Drawn.FRAME ? frame : null;
    }

    /** The rule between rows, or null. */
    public @Nullable Stroke betweenRows() {
        return switch (drawn) {
            case ALL, OPEN, ROWS -> inner;
            case THREE, FRAME, NONE -> null;
        };
    }

    /** The rule between the head and the rows below it, or null. */
    public @Nullable Stroke underHead() {
        return drawn == Drawn.THREE ? inner : betweenRows();
    }

    /** The rule between columns, or null. */
    public @Nullable Stroke betweenColumns() {
        return drawn == Drawn.ALL || drawn == Drawn.OPEN ? inner : null;
    }

    /** How high a rule is; nothing where there is none. */
    public static Length height(@Nullable Stroke rule) {
        return rule == null ? Length.ZERO : rule.height();
    }
}
