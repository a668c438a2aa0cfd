package org.hongtou.importer.draft;

/**
 * A picture.
 *
 * @param name the name of its file within the draft: {@code image1.png}
 * @param bytes the file
 * @param description what the draft says of it; empty where nothing
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and as large as pictures are
public record Image(String name, byte[] bytes, String description) implements DraftPiece {}
