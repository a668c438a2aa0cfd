package org.hongtou.markup;

/** A piece of an element's content: words or another element. */
sealed interface MarkupNode permits Tag, MarkupText {}
