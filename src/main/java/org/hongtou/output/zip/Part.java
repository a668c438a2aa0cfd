package org.hongtou.output.zip;

/**
 * An entry of a ZIP file.
 *
 * @param name in the file: {@code word/document.xml}
 * @param bytes what it holds, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, not compared
public record Part(String name, byte[] bytes) {}
