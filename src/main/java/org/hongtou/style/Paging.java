package org.hongtou.style;

/** What page making has to mind of a paragraph. */
public enum Paging {
    /** It stays on the page of the next paragraph's first line. */
    KEEP_NEXT,
    /** All of it stands on one page. */
    KEEP_LINES,
    /** It starts a page. */
    NEW_PAGE,
    /** A single line of it may stand at a page's foot or head. */
    SINGLE_LINES
}
