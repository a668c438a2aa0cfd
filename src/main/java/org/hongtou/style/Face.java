package org.hongtou.style;

/**
 * The two faces that a text is set in, by the names that an office's word processor knows.
 *
 * @param han for Han characters and their punctuation: 仿宋_GB2312
 * @param latin for letters and digits: Times New Roman
 */
public record Face(String han, String latin) {}
