package org.hongtou;

import java.util.Objects;

/**
 * A finished file.
 *
 * @param name which of the content's documents it is: empty for the only one or the first; the person whose copy it is, or
 *     the attachment that isn't bound with it: {@code 附件1}
 * @param suffix what the file's name has behind the document's, where the format has several files a document: {@code -2};
 *     empty for its only one
 * @param format its format
 * @param bytes the file; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared below, byte by byte
public record RenderedFile(String name, String suffix, Format format, byte[] bytes) {

    /** Files are equal if they are the same in every byte. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RenderedFile file
                && file.name.equals(name)
                && file.suffix.equals(suffix)
                && file.format == format
                && java.util.Arrays.equals(file.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, suffix, format, java.util.Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return "RenderedFile[name=" + name + suffix + ", format=" + format + ", " + bytes.length + " bytes]";
    }
}
