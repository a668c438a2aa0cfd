package org.hongtou.content;

import org.jspecify.annotations.Nullable;

/** Where the {@code schema.yaml} files of the kinds are. */
@FunctionalInterface
public interface SchemaSources {

    /** The schema of a folder under {@code templates/}, or null where the folder has none. */
    @Nullable
    Source find(String folder);
}
