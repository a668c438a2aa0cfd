package org.hongtou.font;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The font that shows a face.
 *
 * @param font its key in the library; for a shipped one, the name of its file without the ending
 * @param file its file; null for a shipped one
 */
public record FaceSource(String font, @Nullable Path file) {}
