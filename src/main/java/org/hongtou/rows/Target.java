package org.hongtou.rows;

import org.hongtou.content.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A key that a column may hold.
 *
 * @param root the key of the file's root
 * @param part the key within it; null for the root's own value
 */
record Target(Schema.Key root, Schema.@Nullable Key part) {
    /** The key itself. */
    Schema.Key key() {
        return part == null ? root : part;
    }

    /** By its canonical names: {@code proposal.no}. */
    String path() {
        return part == null ? root.name() : root.name() + "." + part.name();
    }

    /** By the names that people use: 提案.提案号. */
    String shown() {
        return part == null ? root.shown() : root.shown() + "." + part.shown();
    }

    /** Whether it is what a path of canonical names leads to. */
    boolean is(String path) {
        return path().equals(path);
    }
}
