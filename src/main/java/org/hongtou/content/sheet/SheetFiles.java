package org.hongtou.content.sheet;

import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/** The sheets that a content file may name, by their names from its own folder. */
@FunctionalInterface
public interface SheetFiles {
    /**
     * Reads a sheet.
     *
     * @param name as the content writes it
     * @param place where
     * @param report what is wrong, with the name at its place, with the sheet at the sheet's line and column
     * @return null after an error
     */
    @Nullable
    DataSheet read(String name, Place place, Report report);
}
