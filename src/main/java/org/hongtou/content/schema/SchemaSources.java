package org.hongtou.content.schema;

import org.hongtou.content.source.Source;
import org.jspecify.annotations.Nullable;

/** Where the {@code schema.yaml} files of the kinds are. */
@FunctionalInterface
public interface SchemaSources {

    /**
     * The schema of a folder under {@code templates/}, or null where the folder has none. Asked for a kind first, then
     * for what that one extends, and so on; two of one name have sources of different names.
     */
    @Nullable
    Source find(String folder);
}
