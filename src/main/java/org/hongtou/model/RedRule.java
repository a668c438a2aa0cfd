package org.hongtou.model;

/** The red rule that closes the head (GB/T 9704-2012 7.2.7), as wide as the type area. */
public record RedRule() implements Block {}
