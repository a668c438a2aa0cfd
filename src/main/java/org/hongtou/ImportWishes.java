package org.hongtou;

/**
 * What is wanted of an import, begun by {@link #NONE}: {@code ImportWishes.NONE.withKind("通知").withSimplify()}.
 *
 * @param kind any of the names of the kind that the content is to be; empty to find it
 * @param simplify whether traditional characters become simplified ones, and Pinyin in brackets behind characters goes
 */
public record ImportWishes(String kind, boolean simplify) {
    /** The kind is found, the characters stay. */
    public static final ImportWishes NONE = new ImportWishes("", false);

    /** The same for a kind, by any of its names. */
    public ImportWishes withKind(String name) {
        return new ImportWishes(name, simplify);
    }

    /** The same in simplified characters. */
    public ImportWishes withSimplify() {
        return new ImportWishes(kind, true);
    }
}
