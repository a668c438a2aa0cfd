package org.hongtou;

/**
 * A key of a content, with what it says and where that stands.
 *
 * @param key its Chinese name
 * @param words what it says, shortened to one line
 * @param file the content, or the office's file that says it for the content; empty where nothing says it and the kind's
 *     usual holds
 * @param line where in that file, from 1; 0 without a file
 */
public record ExplainedKey(String key, String words, String file, int line) {}
