package org.hongtou.typeset.galley;

/**
 * From here on the pages are turned, or upright again: what follows begins a page.
 *
 * @param sideways whether they are turned by a quarter, the head of the text at the sheet's left edge: the binding edge
 *     of odd pages and the fore edge of even ones (GB/T 9704-2012 7.3.7, tables that lie sideways)
 */
public record Turn(boolean sideways) implements Strip {}
