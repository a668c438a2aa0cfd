package org.hongtou.output.docx;

/**
 * A ZIP entry, compressed: those that documents share are so once for all of them.
 *
 * @param name in the package
 * @param deflated its bytes, compressed (RFC 1951)
 * @param length how many bytes they stand for
 * @param sum the CRC-32 of these
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, not compared
record PackedPart(String name, byte[] deflated, int length, int sum) {}
