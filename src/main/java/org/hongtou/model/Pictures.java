package org.hongtou.model;

import org.jspecify.annotations.Nullable;

/** The pictures that a document names, read once and checked before any stage needs them. */
public interface Pictures {

    /** The picture, or null where the document has no such picture. */
    @Nullable
    PictureFile find(String file);
}
