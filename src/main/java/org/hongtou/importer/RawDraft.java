package org.hongtou.importer;

/**
 * A draft's file.
 *
 * @param name its name as messages show it
 * @param bytes what it holds
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and as large as drafts are
public record RawDraft(String name, byte[] bytes) {}
