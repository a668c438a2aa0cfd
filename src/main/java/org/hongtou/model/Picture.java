package org.hongtou.model;

/**
 * A picture with its caption.
 *
 * @param file the file, relative to the content file's folder
 * @param caption under the picture, or empty
 * @param width how wide it is drawn; zero for its own width, at most the type area's
 * @param line the line of the content file that it comes from; 0 where it comes from elsewhere
 */
public record Picture(String file, String caption, Length width, int line) implements Block, Table.Line {}
