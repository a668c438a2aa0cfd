package org.hongtou;

import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A value, or what keeps it from being there.
 *
 * @param value null where there is none; then there is an error among the problems
 * @param problems errors, warnings and advice
 */
public record Answer<T>(@Nullable T value, List<Problem> problems) {
    public Answer {
        problems = List.copyOf(problems);
    }

    /** Whether there is a value. */
    public boolean ok() {
        return value != null;
    }

    /**
     * The value.
     *
     * @throws NoSuchElementException if there is none: ask {@link #ok()} first
     */
    public T get() {
        if (value == null) {
            throw new NoSuchElementException(problems.toString());
        }
        return value;
    }
}
