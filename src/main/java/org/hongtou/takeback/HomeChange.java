package org.hongtou.takeback;

/**
 * A change that was made in a Word file.
 *
 * @param key where the content says it now; empty where it couldn't be brought home
 * @param before the words that were printed; empty where something was added
 * @param after the words that somebody wants; empty where something was taken out
 * @param form what was done
 */
public record HomeChange(String key, String before, String after, Form form) {
    /** What was done. */
    public enum Form {
        CHANGED,
        ADDED,
        REMOVED,
        MOVED
    }
}
