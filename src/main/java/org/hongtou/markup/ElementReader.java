package org.hongtou.markup;

import org.hongtou.model.Block;
import org.jspecify.annotations.Nullable;

/** Reads one element of markup. */
@FunctionalInterface
interface ElementReader {

    /**
     * The block that an element stands for.
     *
     * @return null where the element holds nothing, as after {@code ${x!}}, or what it holds is wrong and reported
     */
    @Nullable
    Block read(Tag tag, MarkupReading reading);
}
