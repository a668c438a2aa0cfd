package org.hongtou.importer;

import org.hongtou.importer.parts.OfficeHabits;

/**
 * What somebody wants of an import.
 *
 * @param kind the kind that the content is to be, by its Chinese name; empty to find it
 * @param simplify whether traditional characters become simplified ones
 * @param habits how the office's drafts are written
 */
public record DraftWishes(String kind, boolean simplify, OfficeHabits habits) {}
