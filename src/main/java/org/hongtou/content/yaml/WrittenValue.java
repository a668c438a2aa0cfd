package org.hongtou.content.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value with the stretch of the file's text in which it is written, as indices of that text.
 *
 * @param node the value
 * @param from its first character
 * @param to after its last character; where nothing is written, equal to {@code from}
 * @param flow whether it is a list or mapping in brackets
 * @param parts what a list or mapping consists of
 */
record WrittenValue(Node node, int from, int to, boolean flow, List<Part> parts) {
    WrittenValue {
        parts = List.copyOf(parts);
    }

    /**
     * A key with its value, or an item.
     *
     * @param key null in a list
     * @param from the first character of the key, or the dash; in brackets, of the item
     * @param inner after the colon or the dash
     */
    record Part(@Nullable String key, int from, int inner, WrittenValue value) {
        /** After the last character of the value, or of the mark that has none. */
        int to() {
            return Math.max(inner, value.to());
        }
    }

    boolean isEmpty() {
        return from == to;
    }

    boolean isAbsent() {
        return node instanceof Node.Scalar scalar && scalar.isAbsent();
    }

    boolean isText() {
        return node instanceof Node.Scalar;
    }

    /** Whether it is a text under a bar. */
    boolean isBlock() {
        return node instanceof Node.Scalar scalar
                && (scalar.style() == Node.Style.LITERAL || scalar.style() == Node.Style.FOLDED);
    }

    /** Whether it is a list or mapping of lines. */
    boolean hasLines() {
        return !isText() && !flow;
    }
}
