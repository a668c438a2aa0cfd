package org.hongtou;

/**
 * A draft that is to be imported.
 *
 * @param name its name in problems
 * @param bytes what it holds, see {@link Hongtou#importDraft(String, byte[], ImportWishes)}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and as large as drafts are
public record DraftFile(String name, byte[] bytes) {}
