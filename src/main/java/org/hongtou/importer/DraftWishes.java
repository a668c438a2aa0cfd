package org.hongtou.importer;

/**
 * What somebody wants of an import.
 *
 * @param kind the kind that the content is to be, by its Chinese name; empty to find it
 * @param simplify whether traditional characters become simplified ones
 */
public record DraftWishes(String kind, boolean simplify) {}
