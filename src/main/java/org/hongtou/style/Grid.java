package org.hongtou.style;

/**
 * Where the lines of a full page lie in the type area (GB/T 9704-2012 5.2.1: 22 lines fill it; GB/T 33476.2-2016 lays
 * them by their ink).
 */
public enum Grid {
    /** The ink of the first line begins where the type area does, that of the last line ends where it does. */
    INK,
    /** The line boxes fill the type area, as a word processor has it from the margins alone; ink begins lower. */
    BOX
}
