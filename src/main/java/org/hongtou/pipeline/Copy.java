package org.hongtou.pipeline;

/**
 * One document of a content file.
 *
 * @param name what it adds to the file's name; empty for the only document
 * @param content what it is: the document set and paged, or its markup
 */
public record Copy<T>(String name, T content) {}
