package org.hongtou;

import java.util.List;

/**
 * A kind of document that a project can write.
 *
 * @param name its folder's name: {@code bulletin}
 * @param title its Chinese name: 简报; the folder's where it has none
 * @param names all Chinese names that content may call it by, the title first
 */
public record DocumentKind(String name, String title, List<String> names) {
    public DocumentKind {
        names = List.copyOf(names);
    }
}
