package org.hongtou.project;

import java.nio.file.Path;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.jspecify.annotations.Nullable;

/** Where faults of the program are kept. Safe for use by many threads. */
@FunctionalInterface
public interface FaultLog {

    /**
     * Keeps a fault.
     *
     * @param about what the program was at: a content file or a command
     * @return the file that it stands in; null where no file took it
     */
    @Nullable
    Path keep(Throwable fault, String about);

    /**
     * Keeps a fault that one content file met, and tells of it.
     *
     * @param shown how messages name the file
     */
    default Diagnostic of(String shown, Throwable fault) {
        Path kept = keep(fault, shown);
        Place place = Place.file(shown);
        String name = fault.getClass().getSimpleName();
        return kept == null
                ? Diagnostic.error("build.fault-on-screen", place, name)
                : Diagnostic.error("build.fault", place, name, kept);
    }
}
