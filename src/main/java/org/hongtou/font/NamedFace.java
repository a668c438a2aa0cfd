package org.hongtou.font;

/**
 * A face that styles name.
 *
 * @param name as they write it
 * @param han whether Han characters are set in it
 * @param latin whether letters and digits are set in it
 */
public record NamedFace(String name, boolean han, boolean latin) {

    /** The same face, for what either says. */
    public NamedFace and(NamedFace other) {
        return new NamedFace(name, han || other.han, latin || other.latin);
    }
}
