package org.hongtou.kind;

import java.util.List;

/**
 * A kind of document.
 *
 * @param folder where its template, schema, style and sample are
 * @param names what content files may call it in Chinese, its title first; empty where its schema can't be read
 */
public record Kind(KindFolder folder, List<String> names) {

    public Kind {
        names = List.copyOf(names);
    }

    /** The folder's name, by which content files may call it too: {@code bulletin}. */
    public String name() {
        return folder.name();
    }

    /** Its Chinese name, or the folder's where it has none. */
    public String title() {
        return names.isEmpty() ? name() : names.getFirst();
    }
}
