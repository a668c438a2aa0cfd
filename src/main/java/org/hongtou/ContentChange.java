package org.hongtou;

/**
 * One change of a content file, at a path of keys and positions: {@code 标题}, {@code 附件[2].标题}. Keys are Chinese or
 * English, whichever the file has; positions count from 1; a key with a dot or a bracket stands in quotes. Values are
 * those of {@link Content#of}.
 */
public sealed interface ContentChange {
    /** The path, as it was given. */
    String path();

    /**
     * Writes a value.
     *
     * @param path a key that isn't there comes last in its mapping; an item one past the last comes last in its list
     * @param value what is to stand there
     */
    record Set(String path, Object value) implements ContentChange {}

    /**
     * Writes a further item.
     *
     * @param path the item that it comes before
     * @param value the item
     */
    record Insert(String path, Object value) implements ContentChange {}

    /**
     * Writes a further item at the end of a list.
     *
     * @param path the list, which is begun where there is none
     * @param value the item
     */
    record Append(String path, Object value) implements ContentChange {}

    /**
     * Takes a key or an item away, with the comments right above it.
     *
     * @param path the key or item
     */
    record Remove(String path) implements ContentChange {}

    /**
     * Moves a key or an item within its mapping or list, with the comments right above it.
     *
     * @param path the key or item
     * @param position where it is to stand then, from 1
     */
    record Move(String path, int position) implements ContentChange {}
}
