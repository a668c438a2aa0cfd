package org.hongtou;

import java.nio.file.Path;
import org.hongtou.diagnostics.Visible;
import org.hongtou.diagnostics.VisibleFault;
import org.jspecify.annotations.Nullable;

/** Where a program that embeds Hongtou keeps what Hongtou itself did wrong. Used by many threads. */
@FunctionalInterface
public interface FaultKeeper {

    /**
     * Keeps a fault, without throwing anything.
     *
     * @param fault what happened
     * @param about what was being done: a content file's name, or a command
     * @return the file that it stands in, which the problem then names; null if it stands in none
     */
    @Nullable
    Path keep(Throwable fault, String about);

    /** Tells the logger {@code org.hongtou} of the JDK, with what content wrote of it made visible. */
    static FaultKeeper logging() {
        return (fault, about) -> {
            System.getLogger("org.hongtou").log(System.Logger.Level.ERROR, Visible.line(about), VisibleFault.of(fault));
            return null;
        };
    }
}
